using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Reporting.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Reporting;

/// <summary>What every page of reports needs of a request: the reader, the year, the sheet asked for, the words.</summary>
internal sealed class ReportingDesk(IHttpContextAccessor http, Reader reader, Frame frame, Ledgers ledgers, ReportMaker maker, OrganisationMap map, Store store, SignedIn signedIn)
{
    private static readonly (int First, int Last) Years = (2001, 2099);
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>(StringComparer.Ordinal);

    internal HttpContext Context => http.HttpContext!;

    internal Reader Reader => reader;

    /// <summary>The paper by which the reader signs in a ledger's head's place today; null for one who acts for nobody, or without a paper.</summary>
    internal string? SigningBasis(LedgerId ledger) => signedIn.User?.Deputised.FirstOrDefault(one => one.Ledger == ledger && one.Role is Role.CommitteeHead && one.Paper is not null)?.Paper?.Written;

    internal ReportingWords Words => ReportingWords.In(frame.Language);

    internal Language Language => frame.Language;

    /// <summary>The ledgers whose reports the reader looks at.</summary>
    internal async Task<IReadOnlyList<LedgerRow>> Mine(CancellationToken ct) => [.. (await ledgers.All(ct)).Where(row => ReportingAccess.MayLook(reader, row.Ledger))];

    internal DateOnly Today(LedgerRow row) => ledgers.Today(row);

    internal string NameOf(LedgerRow row) => frame.Language is Language.English ? row.NameEn : row.NameVi;

    internal string NameOf(OrganisationId body) => map.Find(body) is { } found ? frame.Language is Language.English ? found.NameEn : found.FullNameVi : body.Value;

    /// <summary>Whether a body stands in the catalogue.</summary>
    internal bool Knows(OrganisationId body) => map.Find(body) is { IsCollective: false };

    /// <summary>The year of an address, and the frame set to its place.</summary>
    /// <returns>Null when there is none within the reader's reach.</returns>
    internal async Task<ReportYear?> Year(string province, int year, CancellationToken ct)
    {
        var ledger = new LedgerId(province);
        if (year < Years.First || year > Years.Last || !ReportingAccess.MayLook(reader, ledger) || await maker.Year(reader, ledger, year, ct) is not { } setting) return null;
        var row = (await ledgers.Find(ledger, ct))!;
        frame.Place = $"{NameOf(row)} · {Words.YearOnly(year)}";
        frame.Synthetic = setting.IsSynthetic;
        frame.SyntheticDay = row.SyntheticDay;
        return setting;
    }

    /// <summary>The year of today in a ledger.</summary>
    /// <returns>Null when there is no such ledger within the reader's reach.</returns>
    internal async Task<ReportYear?> Now(string province, CancellationToken ct) =>
        await ledgers.Find(new LedgerId(province), ct) is { } row ? await Year(province, ledgers.Today(row).Year, ct) : null;

    /// <summary>The report of an address.</summary>
    /// <returns>Null when there is no such period or body, or none within the reader's reach.</returns>
    internal async Task<ReportSheet?> Sheet(string province, int year, string period, string body, CancellationToken ct) =>
        OrganisationId.TryParse(body) is { } id && await Year(province, year, ct) is { } setting && ReportingAccess.MayRead(reader, setting.Ledger, id)
            ? await Named(await maker.Sheet(setting, period, id, ct), ct)
            : null;

    /// <summary>Who took a step on the sheet that was found, as colleagues know them, and their body.</summary>
    internal string WhoDid(Recorded step)
    {
        if (!names.TryGetValue(step.Actor.Person.Value, out var name)) return NameOf(step.Organisation);
        var acting = step.Actor.Absent is { } absent && names.TryGetValue(absent.Value, out var away) ? Words.InPlaceOf(name, away) : name;
        return $"{acting}, {NameOf(step.Organisation)}";
    }

    /// <summary>Names of users by id, as colleagues know them.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> NamesOf(IReadOnlyList<string> users, CancellationToken ct) => users.Count == 0
        ? names
        : (await store.Ask<NameRow>($"select user_id, display_name from work_user where {Sql.In("user_id", [.. users.Distinct(StringComparer.Ordinal)])}", ct)).ToDictionary(row => row.UserId, row => row.DisplayName, StringComparer.Ordinal);

    /// <summary>A request named by its user too, so that nobody's key can stand in another's way.</summary>
    /// <param name="about">Which of several things of one form is written; null when it writes one.</param>
    internal Writing Asked(IFormCollection typed, string? about = null) =>
        new(typed["khoa"].ToString() is { Length: > 0 and <= 64 } key ? $"{reader.User}:{key}{(about is null ? "" : ":" + about)}" : null);

    private async Task<ReportSheet?> Named(ReportSheet? sheet, CancellationToken ct)
    {
        List<string> users = [.. sheet?.Report?.Steps.SelectMany(step => new[] { step.Actor.Person, step.Actor.Absent }).OfType<UserId>().Select(user => user.Value).Distinct(StringComparer.Ordinal) ?? []];
        if (users.Count > 0) names = await NamesOf(users, ct);
        return sheet;
    }

    private sealed class NameRow
    {
        public string UserId { get; init; } = "";

        public string DisplayName { get; init; } = "";
    }
}
