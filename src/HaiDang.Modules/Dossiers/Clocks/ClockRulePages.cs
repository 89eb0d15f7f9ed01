using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Dossiers.Screens;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Dossiers.Clocks;

/// <summary>Lengths that the office enters in place of those that ship: seen by who leads, entered and taken back by the standing office.</summary>
internal static class ClockRulePages
{
    internal const string Path = "/quy-tac-thoi-han";
    private const int LongestSource = 300;
    private static readonly Role[] Readers = [Role.StandingOffice, Role.CommitteeHead, Role.UnitLeader];
    private static readonly string[] Units = ["days", "working days", "months", "hours"];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (DossierDesk desk) => desk.Reader.Grants.Where(grant => Readers.Contains(grant.Role)).Select(grant => grant.Ledger.Value).FirstOrDefault() is { } mine
            ? Pages.SeeOther(desk.Context, $"/{mine}{Path}")
            : Results.NotFound()).For(Readers);
        routes.MapGet("/{tinh}" + Path, (string tinh, DossierDesk desk, CancellationToken ct) => Show(tinh, desk, new FormValues(), [], StatusCodes.Status200OK, ct)).ForWithinReach(Readers);
        routes.MapPost("/{tinh}" + Path, Enter).ForWithinReach(Role.StandingOffice);
        routes.MapPost("/{tinh}" + Path + "/rut", TakeBack).ForWithinReach(Role.StandingOffice);
    }

    private static async Task<IResult> Enter(string tinh, DossierDesk desk, OfficeClocks clocks, CancellationToken ct)
    {
        if (await desk.Setting(tinh, Readers, ct) is not { } show) return Results.NotFound();
        var sent = await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), Fields(show), "", show.Picking, show.Form, ct);
        var typed = sent.Typed();
        var length = string.Create(CultureInfo.InvariantCulture, $"{typed.Number("bao-lau")} {typed.Values["don-vi-tinh"]}");
        var e = new ClockRuleEntered(
            typed.Text("gioi-han"), typed.Words("loai-toi"), typed.TheDay("tu"), typed.Day("den"), length.StartsWith("1 ", StringComparison.Ordinal) ? length.TrimEnd('s') : length,
            desk.Reader.Organisation, typed.Text("can-cu"), show.Today);
        if (typed.Faults.Count == 0 && ClockRules.Against(e, show.Today) is { } no) typed.Blame(FieldOf(no), ClockWords.In(show.Language).Refused(no) ?? show.T.Refused(no));
        if (typed.Faults.Count > 0) return await Show(tinh, desk, sent.Values, typed.Faults, StatusCodes.Status422UnprocessableEntity, ct);
        await desk.Log.Decide<object>(
            desk.Reader, ClockRules.Of(show.Ledger, e.Clock), (_, recorded) => recorded.Event, _ => Decision.Record(e), desk.Asked(sent.Key, null), ct);
        await clocks.Renew(show.Ledger, desk.Log, ct);
        return Pages.SeeOther(desk.Context, Address(show), show.T.SavedToast);
    }

    private static async Task<IResult> TakeBack(string tinh, DossierDesk desk, OfficeClocks clocks, CancellationToken ct)
    {
        if (await desk.Setting(tinh, Readers, ct) is not { } show) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (clock, why) = (typed["gioi-han"].ToString(), typed["ly-do"].ToString().Trim());
        if (ClockRules.Open.All(rule => rule.Id != clock) || !int.TryParse(typed["muc"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) return Results.NotFound();
        if (why.Length is 0 or > MendDossier.LongestReason) return await Show(tinh, desk, new FormValues(), [new FieldFault("da-nhap", show.T.Refused(FormRefusals.ReasonMissing))], StatusCodes.Status422UnprocessableEntity, ct);
        var outcome = await desk.Log.Retract<object>(
            desk.Reader, ClockRules.Of(show.Ledger, clock), version, Kernel.Language.Vietnamese.Normalise(why), (_, recorded) => recorded.Event, (_, _) => true, desk.Asked(typed["khoa"].ToString(), null), ct);
        if (outcome is Outcome.Refused) return Results.NotFound();
        await clocks.Renew(show.Ledger, desk.Log, ct);
        return Pages.SeeOther(desk.Context, Address(show), show.T.RetractedToast);
    }

    private static async Task<IResult> Show(string tinh, DossierDesk desk, FormValues values, IReadOnlyList<FieldFault> faults, int status, CancellationToken ct)
    {
        if (await desk.Setting(tinh, Readers, ct) is not { } show) return Results.NotFound();
        var histories = await desk.Log.Histories(show.Ledger, [.. ClockRules.Open.Select(rule => ClockRules.Of(show.Ledger, rule.Id).Name)], ct);
        return Pages.Page<ClockRulesScreen>(
            desk.Context,
            new ClockRulesPage
            {
                Show = show,
                Entered = [.. histories.Values.SelectMany(desk.Log.Effective).Where(one => one.Event is ClockRuleEntered).OrderByDescending(one => one.Position)],
                Fields = Fields(show),
                Values = values,
                Faults = faults,
                Key = desk.Fresh(),
                MayEnter = desk.Reader.HasIn(show.Ledger, Role.StandingOffice),
            },
            status);
    }

    private static string Address(DossierShowing show) => $"/{show.Ledger}{Path}";

    private static string FieldOf(Refusal no) => no.Code switch
    {
        "dossiers.length-not-understood" => "bao-lau",
        "dossiers.source-missing" => "can-cu",
        "dossiers.rule-ends-before" => "den",
        "dossiers.no-rule-that-day" => "tu",
        "dossiers.class-unknown" => "loai-toi",
        _ => "gioi-han",
    };

    private static IReadOnlyList<FormField> Fields(DossierShowing show)
    {
        var (words, english) = (ClockWords.In(show.Language), show.Language is Language.English);
        return
        [
            new("gioi-han", words.Limit, FieldSort.Choice, true) { Options = [.. ClockRules.Open.Select(rule => new FieldOption(rule.Id, words.Name(rule)))] },
            new("loai-toi", words.OfClass, FieldSort.Choice, Hint: words.OfClassHint) { Options = [.. LegalClocks.VietNam.Words.Classes.Select(one => new FieldOption(one.Id, english ? one.En : one.Vi))] },
            new("bao-lau", words.HowLong, FieldSort.Number, true, Longest: 3),
            new("don-vi-tinh", words.LengthUnit, FieldSort.Choice, true) { Options = [.. Units.Select((unit, at) => new FieldOption(unit, words.UnitWord(at)))] },
            new("tu", words.HoldsFrom, FieldSort.Day, true, words.HoldsFromHint),
            new("den", words.HoldsTo, FieldSort.Day),
            new("can-cu", words.StandsIn, FieldSort.Line, true, words.StandsInHint, LongestSource),
        ];
    }
}
