using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Contributing;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning;

/// <summary>An assignment as its row holds it.</summary>
internal sealed class NamedRow
{
    public string Item { get; init; } = "";

    public OrganisationId? Organisation { get; init; }

    public string Name { get; init; } = "";

    public string Part { get; init; } = "";

    public string Mode { get; init; } = "";

    public bool Leads => Part == "lead";

    public bool Asked => Mode == "requested";
}

/// <summary>A contribution as its row holds it.</summary>
internal sealed class ReportedRow
{
    public string Duty { get; init; } = "";

    public OrganisationId Organisation { get; init; }

    public string Progress { get; init; } = "";

    public string Note { get; init; } = "";

    public DateOnly OccurredOn { get; init; }

    public string? Letter { get; init; }

    public int Files { get; init; }

    public int Version { get; init; }

    public string? Paper { get; init; }

    public int Proofs { get; init; }

    public string Verdict { get; init; } = "";

    public DateOnly? VerdictOn { get; init; }

    public string? Missing { get; init; }

    public string Word { get; init; } = "";

    public string? WordReason { get; init; }
}

/// <summary>Turns the bodies a plan names into the bodies that can report, by the map of one day.</summary>
internal sealed class Sharing(PlanBodies bodies, DateOnly day)
{
    private readonly Dictionary<OrganisationId, IReadOnlyList<PlanBody>> members = [];

    /// <summary>Bodies as the plan names them.</summary>
    internal IReadOnlyList<AssignmentView> Named(IEnumerable<NamedRow> rows) =>
    [
        .. rows.Select(row =>
        {
            var body = row.Organisation is { } id ? bodies.Find(id, day) : null;
            var treatment = Of(row, body);
            return new AssignmentView(
                row.Organisation, row.Name, body?.NameEn ?? row.Name, row.Leads ? Part.Lead : Part.Co, treatment is Treatment.Requested,
                treatment is Treatment.Assigned, body is { IsCollective: true } ? Members(body.Id).Count : 0);
        }),
    ];

    /// <summary>Bodies that can report. A body stands once: by its own name before its collective's, as lead before co.</summary>
    internal IReadOnlyList<Share> Shares(
        IEnumerable<NamedRow> rows, IEnumerable<ReportedRow> reports, DateOnly? deadline, IEnumerable<ArrangedRow>? arranged = null)
    {
        var plans = (arranged ?? []).ToDictionary(
            one => one.Organisation, one => new Arrangement(one.Part, one.DueOn, one.Reason, Words.Parse<Arranger>(one.ArrangedBy) ?? Arranger.StandingOffice));
        var said = reports.ToDictionary(report => report.Organisation);
        var shares = new List<Share>();
        foreach (var row in rows.Where(row => row.Organisation is not null))
        {
            var body = bodies.Find(row.Organisation!.Value, day);
            if (body is { IsCollective: true })
            {
                shares.AddRange(Members(body.Id).Select(member => new Share(
                    member.Id, member.Name, member.NameEn, row.Leads ? Part.Lead : Part.Co, Of(row, member), row.Name, deadline, Said(said, member.Id))));
            }
            else
            {
                var id = row.Organisation.Value;
                shares.Add(new Share(id, row.Name, body?.NameEn ?? row.Name, row.Leads ? Part.Lead : Part.Co, Of(row, body), null, deadline, Said(said, id)));
            }
        }

        return
        [
            .. shares.GroupBy(share => share.Organisation).Select(same => same.OrderBy(share => share.Through is not null).ThenBy(share => share.Part).First())
                .OrderBy(share => share.Part)
                .Select(share => plans.TryGetValue(share.Organisation, out var plan) ? share with { Arranged = plan, Deadline = plan.Due ?? share.Deadline } : share),
        ];
    }

    /// <summary>What bodies said that have no share any more, in the order of their names.</summary>
    internal IReadOnlyList<Share> Former(IReadOnlyList<Share> shares, IEnumerable<ReportedRow> reports)
    {
        var said = reports.Where(report => shares.All(share => share.Organisation != report.Organisation)).ToDictionary(report => report.Organisation);
        return
        [
            .. said.Keys.Select(id => (Id: id, Body: bodies.Find(id, day)))
                .Select(one => new Share(one.Id, one.Body?.Name ?? one.Id.Value, one.Body?.NameEn ?? one.Id.Value, Part.Co, one.Body?.Treatment is Treatment.Requested ? Treatment.Requested : Treatment.Noted, null, null, Said(said, one.Id)))
                .OrderBy(share => share.Name, StringComparer.Ordinal),
        ];
    }

    private static ShareReport? Said(Dictionary<OrganisationId, ReportedRow> said, OrganisationId organisation) =>
        said.TryGetValue(organisation, out var row)
            ? new ShareReport(Words.Parse<Progress>(row.Progress) ?? Progress.NotStarted, row.Note, row.OccurredOn, row.Letter, row.Files, row.Version)
            {
                PaperKeptAt = row.Paper,
                Proofs = row.Proofs,
                Verdict = Words.Parse<Verdict>(row.Verdict) ?? Verdict.Waiting,
                JudgedOn = row.VerdictOn,
                Missing = row.Missing,
                Word = Words.Parse<EntryWord>(row.Word) ?? EntryWord.None,
                WordReason = row.WordReason,
            }
            : null;

    private static Treatment Of(NamedRow row, PlanBody? body) => row.Asked ? Treatment.Requested : body?.Treatment ?? Treatment.Assigned;

    private IReadOnlyList<PlanBody> Members(OrganisationId collective) =>
        members.TryGetValue(collective, out var known) ? known : members[collective] = bodies.Members(collective, day);
}
