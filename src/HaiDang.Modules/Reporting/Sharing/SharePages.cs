using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Sharing.Screens;
using HaiDang.Modules.Reporting.Sharing.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Sharing;

/// <summary>Parts of a report that other bodies write: asked for with a last day, given, taken into the report.</summary>
internal static class SharePages
{
    internal const string Ending = "/dong-gop";
    private const int MostAttempts = 5;
    private const string Route = "/{tinh}/{nam:int}/bao-cao/{ky}/{don-vi}" + Ending;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route + "/de-nghi", Ask).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route + "/gui", Give).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route + "/nhan", Take).ForWithinReach(PlanningModule.Reporters);
    }

    private static async Task<IResult> Show(string tinh, int nam, string ky, ReportingDesk desk, ShareDesk sharing, CancellationToken ct) =>
        await sharing.Find(desk, tinh, nam, ky, ct) is { } found ? sharing.Page(desk, found, [], null) : Results.NotFound();

    private static async Task<IResult> Ask(string tinh, int nam, string ky, ReportingDesk desk, ShareDesk sharing, EventLog log, CancellationToken ct)
    {
        if (await sharing.Find(desk, tinh, nam, ky, ct) is not { } found) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (!found.Writes) return sharing.Page(desk, found, [new FieldFault("co-quan", ShareWords.In(desk.Language).Refused(ShareRefusals.NotAsked))], typed);
        var known = SharedFields.Parts(found.Period, found.Forms).Select(one => one.Part).ToList();
        var ask = new AskParts(
            found.Body, sharing.Named(found, typed["co-quan"].ToString()), [.. known.Where(part => typed["phan"].Contains(part))], FormDays.TryParse(typed["han"].ToString()), found.IsOpen, found.Year.Today);
        if (await log.Decide<ReportParts>(desk.Reader, found.Stream, ReportParts.Fold, ask.Decide, desk.Asked(typed), ct) is not Outcome.Refused { Refusal: var refusal })
            return Pages.SeeOther(desk.Context, found.Address, ShareWords.In(desk.Language).AskedToast);

        // The log names one fault, and may know of one that came since the page was read; the rule names all of them.
        IEnumerable<Refusal> faults = [refusal, .. ask.Faults(found.Parts)];
        return sharing.Page(desk, found, [.. faults.Distinct().Select(one => new FieldFault(FieldOf(one), ShareWords.In(desk.Language).Refused(one)))], typed);
    }

    private static string FieldOf(Refusal refusal) => refusal == ShareRefusals.DayImpossible ? "han" : refusal == ShareRefusals.NothingAsked ? "phan" : "co-quan";

    private static async Task<IResult> Give(string tinh, int nam, string ky, ReportingDesk desk, ShareDesk sharing, EventLog log, CancellationToken ct)
    {
        if (await sharing.Find(desk, tinh, nam, ky, ct) is not { } found) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (found.Mine.FirstOrDefault(one => one.From.Value == typed["tu"]) is not { } owed) return sharing.Page(desk, found, [new FieldFault("gui", ShareWords.In(desk.Language).Refused(ShareRefusals.NotAsked))], typed);
        List<SharedField> fields = [.. owed.Parts.SelectMany(part => SharedFields.Of(part, found.Forms))];
        var given = SharedFields.Read(typed, fields);
        List<FieldFault> faults = [.. fields.Where(field => field.Decimals is { } places && given.TryGetValue(field.Name, out var text) && NumberText.TryRead(text, places) is null).Select(field => new FieldFault(field.Name, desk.Words.NoNumber(given[field.Name])))];
        faults.AddRange(given.Where(one => one.Value.Length > ReportDraft.LongestPart).Select(one => new FieldFault(one.Key, desk.Words.Refused(ReportingRefusals.TooLong))));
        if (faults.Count > 0) return sharing.Page(desk, found, faults, typed);
        return await log.Decide<ReportParts>(desk.Reader, found.Stream, ReportParts.Fold, new GiveParts(owed.From, given, found.Year.Today).Decide, desk.Asked(typed), ct) is Outcome.Refused { Refusal: var refusal }
            ? sharing.Page(desk, found, [new FieldFault("gui", ShareWords.In(desk.Language).Refused(refusal))], typed)
            : Pages.SeeOther(desk.Context, found.Address, ShareWords.In(desk.Language).GivenToast(found.Year.Today > owed.Due));
    }

    private static async Task<IResult> Take(string tinh, int nam, string ky, ReportingDesk desk, ShareDesk sharing, EventLog log, ReportDrafts drafts, CancellationToken ct)
    {
        if (await sharing.Find(desk, tinh, nam, ky, ct) is not { } found) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var owed = found.Writes ? found.Parts.Owed.FirstOrDefault(one => one.From.Value == typed["tu"]) : null;
        var take = owed is null ? null : new TakeParts(owed.From, found.IsOpen, found.Year.Today);
        if (take?.Decide(found.Parts) is not Decision.Events) return sharing.Page(desk, found, [new FieldFault("gui", ShareWords.In(desk.Language).Refused(take?.Decide(found.Parts) is Decision.No { Refusal: var no } ? no : ShareRefusals.NothingToTake))], typed);

        // Recorded first, and by the rule alone: a request that comes twice is refused, so that nobody's number is ever added twice.
        if (await log.Decide<ReportParts>(desk.Reader, found.Stream, ReportParts.Fold, take.Decide, null, ct) is Outcome.Refused { Refusal: var refusal }) return sharing.Page(desk, found, [new FieldFault("gui", ShareWords.In(desk.Language).Refused(refusal))], typed);
        await Merge(tinh, nam, ky, desk, found, owed!, drafts, ct);
        return Pages.SeeOther(desk.Context, found.Address, ShareWords.In(desk.Language).TakenToast);
    }

    // Somebody may be typing into the same fields: what clashed is put together anew with what stands now.
    private static async Task Merge(string tinh, int nam, string ky, ReportingDesk desk, SharedReport found, OwedParts owed, ReportDrafts drafts, CancellationToken ct)
    {
        List<SharedField> fields = [.. owed.Parts.SelectMany(part => SharedFields.Of(part, found.Forms))];
        for (var attempt = 0; fields.Count > 0; attempt++)
        {
            if (attempt == MostAttempts || await desk.Sheet(tinh, nam, ky, found.Body.Value, ct) is not { } sheet) throw new InvalidOperationException("The draft moved each time parts were to be taken into it.");
            var into = SharedFields.Into(sheet.Draft, owed.Fields, fields, sheet.Paper.Parts.ToDictionary(part => ReportDraft.PartMark + part.Key, part => part.Text, StringComparer.Ordinal));
            var (_, clashes) = await drafts.Save(sheet.Key, into.Keys.ToDictionary(name => name, name => sheet.Draft.Of(name) ?? "", StringComparer.Ordinal), into, desk.Reader.User.Person.Value, ct);
            fields = [.. fields.Where(field => clashes.Any(clash => clash.Field == field.Name))];
        }
    }
}

/// <summary>A report whose parts are shared, as one reader sees it.</summary>
/// <param name="Writes">Whether the reader writes the report, and asks and takes.</param>
/// <param name="Mine">What bodies for which the reader writes were asked for.</param>
internal sealed record SharedReport(ReportYear Year, ReportPeriod Period, OrganisationId Body, IReadOnlyList<ReportForm> Forms, ReportParts Parts, bool Writes, bool IsOpen, IReadOnlyList<OwedParts> Mine)
{
    internal StreamId Stream => ReportParts.Stream(Year.Ledger, Body, Period.Key, Year.Year);

    internal string Report => ReportAddress.Of(Year.Ledger, Year.Year, Period.Key, Body);

    internal string Address => Report + SharePages.Ending;
}

/// <summary>Finds shared reports and makes their page.</summary>
internal sealed class ShareDesk(PartsBook parts, ReportBook book, ReportMaker maker, OrganisationMap map, TimeProvider clock)
{
    /// <summary>The report of an address.</summary>
    /// <returns>Null for a reader who neither writes it nor was asked for a part of it.</returns>
    internal async Task<SharedReport?> Find(ReportingDesk desk, string province, int year, string period, CancellationToken ct)
    {
        if (OrganisationId.TryParse(desk.Context.Request.RouteValues["don-vi"] as string ?? "") is not { } body || !desk.Knows(body)) return null;
        if (await desk.Year(province, year, ct) is not { } setting || setting.Find(period) is not { } found) return null;
        var state = await parts.Of(setting.Ledger, body, period, year, ct);
        var writes = ReportingAccess.MayWrite(desk.Reader, setting, body);
        List<OwedParts> mine = [.. state.Owed.Where(one => PlanningAccess.MayReport(desk.Reader, setting.Ledger, one.From))];
        return writes || mine.Count > 0
            ? new SharedReport(setting, found, body, await maker.Forms(setting.Ledger, found, ct), state, writes, await book.Find(setting.Ledger, body, period, year, ct) is null or { IsOpen: true }, mine)
            : null;
    }

    /// <summary>The body of a name or id as it was typed.</summary>
    internal OrganisationId? Named(SharedReport report, string typed) =>
        Bodies(report).FirstOrDefault(body => typed.Trim().Length > 0 && ((string[])[body.Id.Value, body.FullNameVi, body.NameEn]).Contains(Kernel.Language.Vietnamese.Normalise(typed.Trim()), StringComparer.OrdinalIgnoreCase))?.Id;

    /// <summary>The page.</summary>
    /// <param name="typed">What was refused, so that nothing of it is lost; null for none.</param>
    internal IResult Page(ReportingDesk desk, SharedReport report, IReadOnlyList<FieldFault> faults, IFormCollection? typed) => Pages.Page<ShareScreen>(
        desk.Context,
        new SharePage
        {
            Ledger = report.Year.Ledger,
            Period = report.Period,
            BodyName = desk.NameOf(report.Body),
            Report = report.Writes ? report.Report : null,
            Address = report.Address,
            Today = report.Year.Today,
            Parts = SharedFields.Parts(report.Period, report.Forms),
            Owed = [.. (report.Writes ? report.Parts.Owed : report.Mine).Select(one => (desk.NameOf(one.From), one, Given(one, report.Forms)))],
            Entries = [.. report.Mine.Where(one => one.State is not PartsState.Taken).Select(one => (desk.NameOf(one.From), one, (IReadOnlyList<SharedField>)[.. one.Parts.SelectMany(part => SharedFields.Of(part, report.Forms))]))],
            Bodies = [.. Bodies(report).Select(body => desk.NameOf(body.Id))],
            MayAsk = report is { Writes: true, IsOpen: true },
            Typed = typed?.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal) ?? [],
            Chosen = [.. typed?["phan"].OfType<string>() ?? []],
            Key = NewId.At(clock),
            Faults = faults,
        },
        faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static List<(string Label, string Text)> Given(OwedParts owed, IReadOnlyList<ReportForm> forms) =>
        [.. owed.Parts.SelectMany(part => SharedFields.Of(part, forms)).Where(field => owed.Fields.ContainsKey(field.Name)).Select(field => (field.Label, owed.Fields[field.Name]))];

    private IEnumerable<Organisation> Bodies(SharedReport report) =>
        map.All.Where(body => body.Id.Value.StartsWith(report.Year.Ledger + ".", StringComparison.Ordinal) && !body.IsCollective && body.Level is not OrganisationLevel.Commune && body.On(report.Year.Today) && body.Id != report.Body);
}
