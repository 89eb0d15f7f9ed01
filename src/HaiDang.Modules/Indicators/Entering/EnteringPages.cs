using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Indicators.Entering.Screens;
using HaiDang.Modules.Indicators.Entering.Texts;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Indicators.Entering;

/// <summary>Figures that bodies type, history before the registers, and figures of earlier signed reports.</summary>
internal static class EnteringPages
{
    private const string Path = "/{tinh}/so-lieu/nhap";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show).ForWithinReach(IndicatorsModule.Readers);
        routes.MapGet(Path + "/minh-chung/{tep}", Evidence).ForWithinReach(IndicatorsModule.Readers);
        routes.MapPost(Path + "/ghi", Enter).ForWithinReach(EnteringAccess.Enterers);
        routes.MapPost(Path + "/lich-su", EnterPast).ForWithinReach(Role.StandingOffice);
    }

    private static async Task<IResult> Show(string tinh, IndicatorDesk desk, EnteringDesk entering, CancellationToken ct) =>
        await desk.Year(tinh, ct) is { } asked ? Pages.Page<EnteringScreen>(desk.Context, await entering.PageOf(asked, ct)) : Results.NotFound();

    private static async Task<IResult> Evidence(string tinh, string tep, IndicatorDesk desk, EnteredBook book, Attachments attachments, CancellationToken ct) =>
        await desk.Year(tinh, ct) is { } asked && (await book.All(desk.Reader, asked.Ledger, ct)).FirstOrDefault(row => row.File == tep) is { } row
        && await attachments.Open(asked.Ledger, tep, ct) is { } opened
            ? Results.File(opened.Content, opened.About.MediaType, row.FileName) : Results.NotFound();

    private static async Task<IResult> Enter(string tinh, IndicatorDesk desk, EnteringDesk entering, Attachments attachments, CancellationToken ct)
    {
        if (await desk.Year(tinh, ct) is not { } asked) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = entering.Words;
        var body = entering.Body(asked, typed["co-quan"].ToString());
        if (body is { } known && !EnteringAccess.MayEnter(desk.Reader, asked.Ledger, known.Id)) return Results.NotFound();
        if (body is null) return await Again(new FieldFault("co-quan", words.BodyUnknown));
        if (FormDays.TryParse(typed["tu"]) is not { } from) return await Again(new FieldFault("tu", words.DayWrong));
        if (FormDays.TryParse(typed["den"]) is not { } to) return await Again(new FieldFault("den", words.DayWrong));
        if (Number(typed["so"].ToString()) is not { } quantity) return await Again(new FieldFault("so", words.NumberWrong));
        var place = typed["xa"].ToString().Trim();
        var commune = place.Length == 0 ? null : entering.Commune(asked, place);
        if (place.Length > 0 && commune is null) return await Again(new FieldFault("xa", words.CommuneUnknown));
        var parts = new List<EnteredPart>();
        foreach (var key in typed.Keys.Where(key => key.StartsWith("phan-", StringComparison.Ordinal) && typed[key].ToString().Trim().Length > 0))
        {
            if (Number(typed[key].ToString()) is not { } part) return await Again(new FieldFault(key, words.NumberWrong));
            parts.Add(new EnteredPart(key["phan-".Length..], part));
        }

        var figure = new FigureEntered(
            typed["so-lieu"].ToString(), body.Id, commune, new Window(from, to), quantity, parts, typed["nguon"].ToString(), typed["phuong-phap"].ToString(), null,
            ManualMeasures.Find(typed["so-lieu"].ToString()) is { } measure && measure.Line != LineOf(body), to);
        if (await EvidenceIntake.Read(typed.Files, "minh-chung", ct) is [var sent, ..])
        {
            if (sent.Refusal is { } refused) return await Again(new FieldFault("minh-chung", entering.Refused(refused)));
            if (await entering.Decide(asked, figure, ct) is Decision.No { Refusal: var no }) return await Again(new FieldFault(FieldOf(no, ""), words.Refused(no)));
            var kept = await attachments.Save(asked.Ledger, sent.MediaType!, sent.Content, ct);
            figure = figure with { Evidence = new Evidence(kept.Id, sent.Name, kept.Sha256, kept.Size) };
        }

        return await entering.Record(asked, figure, Writing(desk, typed), ct) is Outcome.Refused { Refusal: var refusal }
            ? await Again(new FieldFault(FieldOf(refusal, ""), words.Refused(refusal)))
            : Pages.SeeOther(desk.Context, $"/{asked.Ledger}/so-lieu/nhap", words.Saved);

        async Task<IResult> Again(FieldFault fault) =>
            Pages.Page<EnteringScreen>(desk.Context, await entering.PageOf(asked, ct) with { Typed = Kept(typed), Faults = [fault] }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> EnterPast(string tinh, IndicatorDesk desk, EnteringDesk entering, EventLog log, CancellationToken ct)
    {
        if (await desk.Year(tinh, ct) is not { } asked || !EnteringAccess.MayEnterHistory(desk.Reader, asked.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = entering.Words;
        var before = typed["loai"] == "da-ky" ? "dk-" : "ls-";
        if (FormDays.TryParse(typed[before + "tu"]) is not { } from) return await Again(new FieldFault(before + "tu", words.DayWrong));
        if (FormDays.TryParse(typed[before + "den"]) is not { } to) return await Again(new FieldFault(before + "den", words.DayWrong));
        var source = typed[before + "nguon"].ToString();
        Outcome outcome;
        if (before == "dk-")
        {
            if (!decimal.TryParse(typed["dk-so"].ToString().Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
                return await Again(new FieldFault("dk-so", words.NumberWrong));
            if (FormDays.TryParse(typed["dk-ngay"]) is not { } signed) return await Again(new FieldFault("dk-ngay", words.DayWrong));
            var figure = new SignedFigureEntered(typed["dk-chi-tieu"].ToString(), new Window(from, to), value, source, null, signed);
            var known = asked.Definitions.All.SelectMany(set => set.Indicators).Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
            outcome = await log.Decide<SignedFigureEntered>(
                desk.Reader, EnteredStreams.Of(asked.Ledger, figure), EnterSignedFigure.Fold, last => new EnterSignedFigure(figure).Decide(last, known, asked.Today), Writing(desk, typed), ct);
        }
        else
        {
            if (entering.Body(asked, typed["ls-co-quan"].ToString()) is not { } body) return await Again(new FieldFault("ls-co-quan", words.BodyUnknown));
            if (Number(typed["ls-so"].ToString()) is not { } quantity) return await Again(new FieldFault("ls-so", words.NumberWrong));
            var history = new HistoryEntered(typed["ls-so-lieu"].ToString(), body.Id, new Window(from, to), string.Join(';', new[] { typed["ls-phan-to"], typed["ls-phan-to-2"] }.Select(one => one.ToString().Trim()).Where(one => one.Length > 0)), quantity, source, null, to);
            outcome = await log.Decide<HistoryEntered>(
                desk.Reader, EnteredStreams.Of(asked.Ledger, history), EnterHistory.Fold, last => new EnterHistory(history).Decide(last, asked.Today), Writing(desk, typed), ct);
        }

        return outcome is Outcome.Refused { Refusal: var refusal }
            ? await Again(new FieldFault(FieldOf(refusal, before), words.Refused(refusal)))
            : Pages.SeeOther(desk.Context, $"/{asked.Ledger}/so-lieu/nhap", words.Saved);

        async Task<IResult> Again(FieldFault fault) =>
            Pages.Page<EnteringScreen>(desk.Context, await entering.PageOf(asked, ct) with { Typed = Kept(typed), Faults = [fault] }, StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>The line a body stands in.</summary>
    internal static CountingLine LineOf(Organisation body) => body.Level is OrganisationLevel.District or OrganisationLevel.Commune ? CountingLine.Local : CountingLine.Branch;

    private static Writing Writing(IndicatorDesk desk, IFormCollection typed) => new(typed["khoa"].ToString() is { Length: > 0 and <= 64 } key ? $"{desk.Reader.User}:{key}" : null, null);

    private static Dictionary<string, string> Kept(IFormCollection typed) => typed.Where(one => one.Key is not "khoa").ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal);

    // Thousands may be grouped as people write them: 1.250 and 1 250 are 1250.
    private static long? Number(string typed) =>
        long.TryParse(new string([.. typed.Where(letter => letter is not ('.' or ' ' or '\u00A0'))]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string FieldOf(Refusal refusal, string before) => before + refusal.Code switch
    {
        "indicators.no-such-measure" => before == "dk-" ? "chi-tieu" : "so-lieu",
        "indicators.source-missing" or "indicators.too-long" => "nguon",
        "indicators.method-missing" => "phuong-phap",
        "indicators.dimensions-wrong" => "phan-to",
        "indicators.quantity-wrong" or "indicators.parts-differ" or "indicators.more-than-there-are" => "so",
        _ => "den",
    };
}

/// <summary>What the pages of typed figures need: names, bodies, the list.</summary>
internal sealed class EnteringDesk(
    Frame frame, Reader reader, EnteredBook book, EventLog log, OrganisationMap map, Bodies bodies, UnitPicker picker, TimeProvider clock)
{
    internal EnteringWords Words => EnteringWords.In(frame.Language);

    /// <summary>Says why a file isn't taken.</summary>
    internal string Refused(Refusal refusal) => Planning.Texts.PlanningWords.In(frame.Language).Refused(refusal);

    /// <summary>The body of an id or a name on today's map.</summary>
    internal Organisation? Body(Asked asked, string typed) =>
        OrganisationId.TryParse(typed) is { } id ? map.Find(id) : PickingDesk.Of(picker, asked.Ledger, asked.Today).Resolve(typed, UnitScope.Bodies).One?.Body is { } found ? map.Find(found) : null;

    /// <summary>The commune of a name on today's map.</summary>
    internal PlaceCode? Commune(Asked asked, string typed) =>
        PickingDesk.Of(picker, asked.Ledger, asked.Today).Resolve(typed, UnitScope.Places).One?.Place is { Level: PlaceLevel.Commune } found ? found : null;

    /// <summary>What the rule says of a figure, and nothing recorded.</summary>
    internal async Task<Decision> Decide(Asked asked, FigureEntered figure, CancellationToken ct) =>
        new EnterFigure(figure).Decide(null, await Around(asked, figure, ct));

    /// <summary>Records a figure.</summary>
    internal async Task<Outcome> Record(Asked asked, FigureEntered figure, Writing writing, CancellationToken ct)
    {
        var around = await Around(asked, figure, ct);
        return await log.Decide<FigureEntered>(reader, EnteredStreams.Of(asked.Ledger, figure), EnterFigure.Fold, last => new EnterFigure(figure).Decide(last, around), writing, ct);
    }

    /// <summary>The page.</summary>
    internal async Task<EnteringPage> PageOf(Asked asked, CancellationToken ct)
    {
        var language = frame.Language;
        var rows = await book.All(reader, asked.Ledger, ct);
        var indicators = asked.Definitions.All.SelectMany(set => set.Indicators).DistinctBy(one => one.Code).ToList();
        return new EnteringPage
        {
            Ledger = asked.Ledger,
            Year = asked.Window,
            Measures = [.. ManualMeasures.All.Select(one => (one.Measure, Measures.Shipped.Name(one.Measure, language), Note(one)))],
            Counted = [.. Measures.Shipped.Named.Where(name => ManualMeasures.Find(name) is null).Order(StringComparer.Ordinal).Select(name => (name, Measures.Shipped.Name(name, language)))],
            Dimensions = DimensionWords.Shipped.Choices(language),
            Indicators = [.. indicators.Select(one => (one.Code, language is Language.English ? one.NameEn : one.NameVi))],
            Rows = [.. rows.Select(Line)],
            MayEnter = reader.HasIn(asked.Ledger, EnteringAccess.Enterers),
            MayEnterHistory = EnteringAccess.MayEnterHistory(reader, asked.Ledger),
            Bodies = [.. reader.Grants.Where(grant => grant.Ledger == asked.Ledger).SelectMany(grant => grant.Reach).Distinct().Take(Proposed).Select(id => bodies.Name(id, language))],
            Key = NewId.At(clock),
        };

        EnteredLine Line(EnteredRow row)
        {
            var manual = ManualMeasures.Find(row.Measure);
            List<string> notes = [];
            if (row.Sort == "history") notes.Add(Words.HistoryMark);
            if (row.Sort == "signed") notes.Add(Words.SignedMark);
            if (row.IsOfWhich) notes.Add(Words.OfWhich);
            if (manual?.Sector is { } sector) notes.Add(Words.SectorNote(sector.Name(language)));
            if (row.Method is { } method) notes.Add(method);
            var name = row.Sort == "signed" ? $"{row.Measure} · {(indicators.Find(one => one.Code == row.Measure) is { } one ? language is Language.English ? one.NameEn : one.NameVi : "")}" : Measures.Shipped.Name(row.Measure, language);
            var place = row.Place is { } commune && PlaceMap.VietNam.Last(commune) is { } found ? " · " + found.FullName : "";
            return new EnteredLine(name, (row.Organisation.Value.Length == 0 ? "" : bodies.Name(row.Organisation, language)) + place, row.Window, row.Quantity, Said(row, language), row.Source, notes)
            {
                File = row is { File: { } file, FileName: { } called } ? (called, $"/{asked.Ledger}/so-lieu/nhap/minh-chung/{file}") : null,
            };
        }
    }

    // As many as a list under a field helps with; any other body can be typed.
    private const int Proposed = 60;

    private static string Said(EnteredRow row, Language language) => string.Join("; ", row.Parts.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair =>
        row.Sort == "figure" && Kernel.Rules.CodeList.Of("counted-part").Find(pair[0]) is { } part
            ? $"{(language is Language.English ? part.En : part.Vi)} {pair[1]}"
            : DimensionWords.Shipped.Say(pair[0], [pair[1]], language)));

    private string Note(ManualMeasure measure) => Words.Counts(measure.Line is CountingLine.Local) + (measure.Sector is { } sector ? ", " + Words.SectorNote(sector.Name(frame.Language)) : "");

    private async Task<EnteredAround> Around(Asked asked, FigureEntered figure, CancellationToken ct) => new(
        asked.Today,
        ManualMeasures.Find(figure.Measure)?.Within is { } within ? await book.Standing(reader, asked.Ledger, within, figure.Place, figure.Organisation, figure.Window.To, ct) : null,
        await book.Windows(reader, asked.Ledger, figure, ct));
}
