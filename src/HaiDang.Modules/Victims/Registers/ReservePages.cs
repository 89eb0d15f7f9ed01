using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Screens;
using HaiDang.Modules.Victims.Texts;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Numbers kept for paper sheets, and their printing. A run is printed as often as somebody likes; the next run has the next numbers.</summary>
internal static class ReservePages
{
    private const int LongestPost = 60;

    internal static async Task<IResult> Show(string tinh, string so, int? tu, HandOverRegister register, DossierDesk desk, CancellationToken ct)
    {
        if (await ScreeningPages.Find(tinh, so, register, desk, ct) is not var (show, sight, all)) return Results.NotFound();
        if (tu is not { } first) return Page(desk, show, sight.Entry, all, Fresh(show, all), []);
        return all.Reserved.FirstOrDefault(one => one.From == first) is { } run
            ? Pages.Page<SheetsScreen>(desk.Context, new SheetsPage { Show = show, Entry = sight.Entry, All = all, From = run.From, Count = run.To - run.From + 1 })
            : Results.NotFound();
    }

    internal static async Task<IResult> Reserve(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct)
    {
        if (await ScreeningPages.Find(tinh, so, register, desk, ct) is not var (show, sight, all)) return Results.NotFound();
        var sent = await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), Fields(show), "", show.Picking, show.Form, ct);
        var typed = sent.Typed();
        var command = new ReserveSheets(new HandOverId(sight.Entry.Id), typed.Number("so-nguoi") ?? 0, desk.Reader.Organisation, typed.Text("chot"), typed.TheDay("ngay"));
        if (typed.Faults.Count > 0) return Page(desk, show, sight.Entry, all, sent.Values, typed.Faults);
        var outcome = await ReserveSheets.Handle(command, show.Ledger, show.Today, desk.Reader, desk.Log, desk.Asked(sent.Key, null), ct);
        if (outcome is Outcome.Refused { Refusal: var no })
        {
            typed.Blame(register.FieldOf(no), DossierPages.Said(register, no, show));
            return Page(desk, show, sight.Entry, all, sent.Values, typed.Faults);
        }

        var back = show.Of(sight.Entry) + "/phieu";
        return outcome is Outcome.Done { Events: var events } && events.OfType<SheetsReserved>().FirstOrDefault() is { } run
            ? Pages.SeeOther(desk.Context, string.Create(CultureInfo.InvariantCulture, $"{back}?tu={run.From}"), HandOverWords.In(show.Language).ReservedToast(run.From, run.To))
            : Pages.SeeOther(desk.Context, back);
    }

    private static IReadOnlyList<FormField> Fields(DossierShowing show)
    {
        var t = HandOverWords.In(show.Language);
        return [new("so-nguoi", t.ReserveCount, FieldSort.Number, true), new("chot", t.ReservePost, FieldSort.Line, true, t.ReservePostHint, LongestPost), new("ngay", show.T.DayLabel, FieldSort.Day, true)];
    }

    private static FormValues Fresh(DossierShowing show, MassHandOver all) => new FormValues()
        .Put("so-nguoi", Math.Clamp(all.Opened.Expected - all.NextNumber + 1, 1, MassHandOverRules.MostReserved).ToString(CultureInfo.InvariantCulture)).Put("ngay", FormDays.Written(show.Today));

    private static IResult Page(DossierDesk desk, DossierShowing show, DossierEntry entry, MassHandOver all, FormValues values, IReadOnlyList<FieldFault> faults) => Pages.Page<ReservedScreen>(
        desk.Context, new ReservedPage { Show = show, Entry = entry, All = all, Fields = Fields(show), Values = values, Faults = faults, Key = desk.Fresh() },
        faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
