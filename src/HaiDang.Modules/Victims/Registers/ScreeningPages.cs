using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Dossiers.Screens;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Screens;
using HaiDang.Modules.Victims.Texts;
using HaiDang.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Pages on which many persons are screened: one form that comes back for the next sheet, a pasted table, paper sheets, minutes.</summary>
internal static class ScreeningPages
{
    private const int MostSheets = 500;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var (path, workers) = ("/{tinh}/" + DossierKinds.HandOver.Route + "/{so}", DossierKinds.HandOver.Workers.ToArray());
        routes.MapGet(path + "/sang-loc", ShowOne).ForWithinReach(workers);
        routes.MapPost(path + "/sang-loc", TakeOne).ForWithinReach(workers);
        routes.MapGet(path + "/nhap-phieu", ShowMany).ForWithinReach(workers);
        routes.MapPost(path + "/nhap-phieu", TakeMany).ForWithinReach(workers);
        routes.MapGet(path + "/phieu", Sheets).ForWithinReach(workers);
        routes.MapGet(path + "/bien-ban/{nhom}", Minutes).ForWithinReach(workers);
    }

    private static async Task<IResult> ShowOne(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct)
    {
        if (await Find(tinh, so, register, desk, ct) is not var (show, sight, all)) return Results.NotFound();
        var next = all.Sheets.Count == 0 ? 1 : all.Sheets.Keys.Max() + 1;
        var values = new FormValues().Put("phieu", next.ToString(CultureInfo.InvariantCulture)).Put("ngay", FormDays.Written(show.Today)).Put("ket-qua", DossierShowing.Value(ScreeningResult.NoSigns));
        return Form(register, show, sight, desk, "sang-loc", ScreeningForm.One(HandOverWords.In(show.Language), show), values, []);
    }

    private static async Task<IResult> TakeOne(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct)
    {
        if (await Find(tinh, so, register, desk, ct) is not var (show, sight, all)) return Results.NotFound();
        var t = HandOverWords.In(show.Language);
        var fields = ScreeningForm.One(t, show);
        var sent = await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), fields, "", show.Picking, show.Form, ct);
        var typed = sent.Typed();
        var sheet = ScreeningForm.Read(typed, new HandOverId(sight.Entry.Id));
        if (typed.Faults.Count == 0 && MassHandOverRules.Against(all, sheet.Screened, show.Today) is { } no) typed.Blame(register.FieldOf(no), DossierPages.Said(register, no, show));
        if (typed.Faults.Count == 0 && await Keep([sheet], desk, ct) is { } closed) typed.Blame("ho-ten", DossierPages.Said(register, closed, show));
        if (typed.Faults.Count > 0) return Form(register, show, sight, desk, "sang-loc", fields, sent.Values, typed.Faults, StatusCodes.Status422UnprocessableEntity);
        var (outcome, faults) = await ScreenPersons.Handle(
            new ScreenPersons(new HandOverId(sight.Entry.Id), [sheet.Screened]), show.Ledger, show.Today, desk.Reader, desk.Log, desk.Asked(sent.Key, null), ct);
        return outcome is Outcome.Refused || faults.Count > 0
            ? Form(register, show, sight, desk, "sang-loc", fields, sent.Values,
                [.. faults.Select(fault => new FieldFault("phieu", DossierPages.Said(register, fault.Refusal, show)))], StatusCodes.Status422UnprocessableEntity)
            : Pages.SeeOther(desk.Context, show.Of(sight.Entry) + "/sang-loc", show.T.SavedToast);
    }

    private static async Task<IResult> ShowMany(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct) =>
        await Find(tinh, so, register, desk, ct) is var (show, sight, _)
            ? Form(register, show, sight, desk, "nhap-phieu", ScreeningForm.Many(HandOverWords.In(show.Language), show), new FormValues().Put("ngay", FormDays.Written(show.Today)), [])
            : Results.NotFound();

    private static async Task<IResult> TakeMany(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct)
    {
        if (await Find(tinh, so, register, desk, ct) is not var (show, sight, all)) return Results.NotFound();
        var t = HandOverWords.In(show.Language);
        var fields = ScreeningForm.Many(t, show);
        var sent = await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), fields, "", show.Picking, show.Form, ct);
        var typed = sent.Typed();
        var day = typed.TheDay("ngay");
        if (typed.Faults.Count > 0) return Again(typed.Faults);
        var hand = new HandOverId(sight.Entry.Id);
        var (sheets, unread) = ScreeningForm.Read(sent.Values["danh-sach"], typed.Tick("hoi-rieng"), day, hand, show.Picking);
        var faults = unread.Select(row => new FieldFault("danh-sach", t.RowFault(row, t.RowUnread))).ToList();
        if (!typed.Tick("khac-nguoi"))
        {
            faults.AddRange(ScreenPersons.Twice([.. sheets.Select(sheet => (sheet.Name ?? "", sheet.Born))])
                .Select(pair => new FieldFault("danh-sach", t.Twice(sheets[pair.First - 1].Row, sheets[pair.Second - 1].Row))));
        }

        // Nothing is kept of a list that has a fault: it comes back whole, and is sent again mended.
        var looked = new List<SheetFault>();
        new ScreenPersons(hand, [.. sheets.Select(sheet => sheet.Screened)]).Decide(all, show.Today, looked);
        faults.AddRange(looked.Select(fault => new FieldFault("danh-sach", t.SheetFault(fault.Sheet, DossierPages.Said(register, fault.Refusal, show)))));
        if (faults.Count > 0) return Again(faults);
        if (await Keep([.. sheets.Where(sheet => !all.Sheets.ContainsKey(sheet.Screened.Sheet))], desk, ct) is { } closed) return Again([new FieldFault("danh-sach", DossierPages.Said(register, closed, show))]);
        var (outcome, late) = await ScreenPersons.Handle(
            new ScreenPersons(hand, [.. sheets.Select(sheet => sheet.Screened)]), show.Ledger, show.Today, desk.Reader, desk.Log, desk.Asked(sent.Key, null), ct);
        return late.Count > 0
            ? Again([.. late.Select(fault => new FieldFault("danh-sach", t.SheetFault(fault.Sheet, DossierPages.Said(register, fault.Refusal, show))))])
            : Pages.SeeOther(desk.Context, show.Of(sight.Entry), t.Taken(outcome is Outcome.Done done ? done.Events.Count : 0));

        IResult Again(IReadOnlyList<FieldFault> wrong) => Form(register, show, sight, desk, "nhap-phieu", fields, sent.Values, wrong, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Sheets(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct) =>
        await Find(tinh, so, register, desk, ct) is var (show, sight, all)
            ? Pages.Page<SheetsScreen>(desk.Context, new SheetsPage
            {
                Show = show, Entry = sight.Entry, All = all, From = all.Sheets.Count == 0 ? 1 : all.Sheets.Keys.Max() + 1,
                Count = Math.Clamp(all.Opened.Expected - all.Sheets.Count, 1, MostSheets),
            })
            : Results.NotFound();

    private static async Task<IResult> Minutes(string tinh, string so, string nhom, HandOverRegister register, DossierDesk desk, CancellationToken ct) =>
        await Find(tinh, so, register, desk, ct) is var (show, sight, all) && all.Groups.TryGetValue(nhom, out var group)
            ? Pages.Page<MinutesScreen>(desk.Context, new MinutesPage { Show = show, Entry = sight.Entry, All = all, Group = group.Group })
            : Results.NotFound();

    // Keys, vault, and last the log: who is kept and then not named is swept after a day.
    private static async Task<Refusal?> Keep(IReadOnlyList<TypedSheet> sheets, DossierDesk desk, CancellationToken ct)
    {
        foreach (var sheet in sheets)
        {
            if (sheet.Identity is not { } identity) continue;
            if (desk.Vault is not { Closed: null } vault) return DossierRefusals.VaultClosed;
            var kept = await vault.Persons.Keep(sheet.Screened.Person, PersonClass.Victim, identity, 0, ct);

            // The same sheet was kept before, when the answer didn't reach the clerk.
            if (kept.No is { } no && no.Code != VaultRefusals.Changed.Code) return no;
        }

        return null;
    }

    private static async Task<(DossierShowing Show, DossierSight Sight, MassHandOver All)?> Find(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct) =>
        await DossierPages.Find(register, tinh, so, desk, ct) is var (show, sight) && sight.Keeps && HandOverRegister.Of(sight.Entry) is { } all ? (show, sight, all) : null;

    private static IResult Form(
        HandOverRegister register, DossierShowing show, DossierSight sight, DossierDesk desk, string step, IReadOnlyList<FormField> fields, FormValues values, IReadOnlyList<FieldFault> faults,
        int status = StatusCodes.Status200OK)
    {
        var t = HandOverWords.In(show.Language);
        return Pages.Page<DossierFormScreen>(
            desk.Context,
            new DossierFormPage
            {
                Show = show, Register = register, Heading = step == "sang-loc" ? t.ScreenOne : t.ScreenMany, Action = $"{show.Of(sight.Entry)}/{step}", Back = show.Of(sight.Entry), Fields = fields,
                Values = values, Key = desk.Fresh(), Offered = show.Picking.OfProvince(), Faults = faults,
            },
            status);
    }
}
