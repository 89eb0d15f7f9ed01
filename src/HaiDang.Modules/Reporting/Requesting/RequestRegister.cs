using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reporting.Calendars;

namespace HaiDang.Modules.Reporting.Requesting;

/// <summary>One row a request, so that a year's requests are found and no number is given twice.</summary>
/// <remarks>Table <c>report_request</c>: stream, year, number.</remarks>
internal sealed class RequestRegister : Projection
{
    public RequestRegister() => On<ReportRequested>((e, at) => $"insert into report_request (ledger, stream, year, number) values ({at.Ledger}, {at.Stream.Name}, {e.Year}, {e.Number})");

    public override IReadOnlyList<string> Tables => ["report_request"];

    public override string Create => """
        create table report_request (
          ledger text not null, stream text not null, year int not null, number int not null,
          primary key (ledger, year, number), unique (ledger, stream)
        );
        """;

    public override IReadOnlyList<string> Streams => [ReportRequest.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from report_request where ledger = {stream.Ledger} and stream = {stream.Name}"];
}

/// <summary>The periods of a ledger's year: those of the committee's calendar, then those that were asked for, recalled ones left out.</summary>
/// <param name="Requests">By number, recalled ones among them.</param>
internal sealed record YearPeriods(int Year, IReadOnlyList<ReportRequest> Requests)
{
    /// <summary>Gets them all.</summary>
    internal IReadOnlyList<ReportPeriod> All => [.. ReportCalendars.Shipped.Owed.Of(Year), .. Requests.Where(one => one.Recalled is null).Select(one => one.Period)];

    /// <summary>The period of an address.</summary>
    /// <returns>Null when there is none of that key.</returns>
    internal ReportPeriod? Find(string key) => All.FirstOrDefault(period => period.Key == key);
}

/// <summary>Finds requests for ad hoc reports, and makes them.</summary>
internal sealed class RequestBook(Store store, EventLog log)
{
    private const int MostAttempts = 50;

    /// <summary>The periods of a ledger's year; the caller has asked who may look.</summary>
    internal async Task<YearPeriods> Periods(LedgerId ledger, int year, CancellationToken ct)
    {
        var streams = await store.Ask<string>($"select stream from report_request where ledger = {ledger} and year = {year} order by number", ct);
        if (streams.Count == 0) return new YearPeriods(year, []);
        var histories = await log.Histories(ledger, streams, ct);
        return new YearPeriods(year, [.. streams.Select(stream => log.Effective(histories[stream]).Aggregate((ReportRequest?)null, ReportRequest.Fold)).OfType<ReportRequest>()]);
    }

    /// <summary>Years of a ledger, from one on, in which something was asked for.</summary>
    internal async Task<IReadOnlyList<int>> Years(LedgerId ledger, int from, CancellationToken ct) =>
        await store.Ask<int>($"select distinct year from report_request where ledger = {ledger} and year >= {from} order by year", ct);

    /// <summary>Asks for a report under the next number of its year. Two who take the same at a time: the second's isn't unique, and takes the next.</summary>
    /// <param name="id">Made with the form, so that a form sent twice asks once.</param>
    /// <returns>The request as it was recorded, now or by the same form before; the refusal otherwise.</returns>
    internal async Task<(ReportRequest? Request, Refusal? Refusal)> Ask(Reader reader, LedgerId ledger, string id, AskReport ask, IReadOnlyCollection<string> forms, Writing? writing, CancellationToken ct)
    {
        var stream = ReportRequest.StreamOf(ledger, id);
        for (var attempt = 1; ; attempt++)
        {
            var number = (int)(await store.Ask<long>($"select coalesce(max(number), 0) from report_request where ledger = {ledger} and year = {ask.Year}", ct))[0] + 1;
            switch (await log.Decide<ReportRequest>(reader, stream, ReportRequest.Fold, state => ask.Decide(state, number, forms), writing, ct))
            {
                case Outcome.Refused { Refusal.Code: "kernel.already-there" } or Outcome.Changed when attempt < MostAttempts:
                    continue;
                case Outcome.Refused { Refusal: var refusal }:
                    return (null, refusal);
                default:
                    return ((await log.Effective(stream, ct)).Aggregate((ReportRequest?)null, ReportRequest.Fold), null);
            }
        }
    }
}

/// <summary>The bodies that a committee may ask.</summary>
internal sealed class AskableBodies(OrganisationMap map)
{
    /// <summary>Bodies by group on a day, in the order of the catalogue: agencies of the province, committees of districts and communes; those that are asked and not ordered stand apart.</summary>
    internal IReadOnlyList<BodyGroup> Of(OrganisationId committee, DateOnly day)
    {
        var prefix = committee.Value.Split('.')[0] + ".";
        var bodies = map.All.Where(body => body.Id.Value.StartsWith(prefix, StringComparison.Ordinal) && body.Id != committee && !body.IsCollective && body.On(day)).ToLookup(GroupOf);
        return
        [
            .. Enum.GetValues<AskedGroup>().Where(group => group is not AskedGroup.None && bodies.Contains(group))
                .Select(group => new BodyGroup(group, [.. bodies[group]])),
        ];
    }

    private static AskedGroup GroupOf(Organisation body) => body switch
    {
        { Entry: "bcd-138-huyen" } => AskedGroup.Districts,
        { Entry: "bcd-138-xa" } => AskedGroup.Communes,
        { Level: OrganisationLevel.Province, Mode: AssignmentMode.Assigned } when IsWhole(body) => AskedGroup.Agencies,
        { Level: OrganisationLevel.Province, Mode: AssignmentMode.Requested } when IsWhole(body) => AskedGroup.Requested,
        _ => AskedGroup.None,
    };

    // A division, an investigating body or a house reports through the body it belongs to.
    private static bool IsWhole(Organisation body) => body.Id.Value.Count(letter => letter == '.') == 1
        && body.Kind is not (OrganisationKind.Division or OrganisationKind.SubDepartment or OrganisationKind.Committee or OrganisationKind.InvestigatingBody or OrganisationKind.LegalCouncil
            or OrganisationKind.Establishment or OrganisationKind.LiaisonOffice);
}

/// <summary>Bodies that are asked in one tick.</summary>
public enum AskedGroup
{
    /// <summary>Not asked for reports.</summary>
    None,

    /// <summary>Departments, branches, forces and associations of the province.</summary>
    Agencies,

    /// <summary>Committees of districts, to 30/6/2025.</summary>
    Districts,

    /// <summary>Committees of communes.</summary>
    Communes,

    /// <summary>Procuracy, courts and others that aren't ordered; never late, and never meant by a tick for all.</summary>
    Requested,
}

/// <summary>A group with its bodies of a day.</summary>
public sealed record BodyGroup(AskedGroup Group, IReadOnlyList<Organisation> Bodies);
