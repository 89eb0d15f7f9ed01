using System.Globalization;
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
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Pages on which many persons are screened: one form that comes back for the next sheet, a pasted table, minutes; paper sheets and sealed ones have pages of their own.</summary>
internal static class ScreeningPages
{
    /// <summary>The page of one sheet.</summary>
    internal const string One = "sang-loc";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var (path, workers) = ("/{tinh}/" + DossierKinds.HandOver.Route + "/{so}", DossierKinds.HandOver.Workers.ToArray());
        routes.MapGet($"{path}/{One}", ShowOne).ForWithinReach(workers);
        routes.MapPost($"{path}/{One}", TakeOne).ForWithinReach(workers);
        routes.MapGet(path + "/nhap-phieu", ShowMany).ForWithinReach(workers);
        routes.MapPost(path + "/nhap-phieu", TakeMany).ForWithinReach(workers);
        routes.MapGet(path + "/phieu", ReservePages.Show).ForWithinReach(workers);
        routes.MapPost(path + "/phieu", ReservePages.Reserve).ForWithinReach(workers);
        routes.MapPost(path + "/phieu-kin", SealedSheets.Take).ForWithinReach(workers);
        routes.MapGet(path + "/bien-ban/{nhom}", Minutes).ForWithinReach(workers);
    }

    private static async Task<IResult> ShowOne(string tinh, string so, int? sau, string? thu, HandOverRegister register, DossierDesk desk, CancellationToken ct)
    {
        if (await Find(tinh, so, register, desk, ct) is not var (show, sight, all)) return Results.NotFound();
        var fields = ScreeningForm.One(HandOverWords.In(show.Language), show);
        var draft = await FormDrafts.Of(desk, SealedSheets.FormOf(show, sight.Entry, thu), ct);
        if (thu is not null && draft is null) return Pages.SeeOther(desk.Context, SealedSheets.FormOf(show, sight.Entry, null));
        var next = all.After(sau ?? (all.Sheets.Count == 0 ? 0 : all.Sheets.Keys.Max()));
        var values = draft?.Of(fields) ?? new FormValues().Put("phieu", next.ToString(CultureInfo.InvariantCulture)).Put("ngay", FormDays.Written(show.Today)).Put("ket-qua", DossierShowing.Value(ScreeningResult.NoSigns));
        return await OnePage(register, show, sight, desk, thu, values, draft, [], ct);
    }

    private static async Task<IResult> TakeOne(string tinh, string so, string? thu, HandOverRegister register, DossierDesk desk, CancellationToken ct)
    {
        if (await Find(tinh, so, register, desk, ct) is not var (show, sight, all)) return Results.NotFound();
        var hand = new HandOverId(sight.Entry.Id);
        var sent = await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), ScreeningForm.One(HandOverWords.In(show.Language), show), "", show.Picking, show.Form, ct);
        var typed = sent.Typed();
        var sheet = ScreeningForm.Read(typed, hand);
        if (typed.Faults.Count == 0)
        {
            var taken = await new TakeSheets(hand, [sheet]).Handle(all, show, desk, sent.Key, ct);
            if (taken.Shut is { } shut) typed.Blame("ho-ten", DossierPages.Said(register, shut, show));
            foreach (var fault in taken.Faults) typed.Blame(register.FieldOf(fault.Refusal), DossierPages.Said(register, fault.Refusal, show));
        }

        if (typed.Faults.Count > 0) return await OnePage(register, show, sight, desk, thu, sent.Values, null, typed.Faults, ct);
        await FormDrafts.Drop(desk, SealedSheets.FormOf(show, sight.Entry, thu), ct);
        return Pages.SeeOther(desk.Context, string.Create(CultureInfo.InvariantCulture, $"{show.Of(sight.Entry)}/{One}?sau={sheet.Screened.Sheet}"), show.T.SavedToast);
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

        var taken = await new TakeSheets(hand, sheets).Handle(all, show, desk, sent.Key, ct, looksOnly: faults.Count > 0);
        if (taken.Shut is { } shut) faults.Add(new FieldFault("danh-sach", DossierPages.Said(register, shut, show)));
        faults.AddRange(taken.Faults.Select(fault => new FieldFault("danh-sach", t.SheetFault(fault.Sheet, DossierPages.Said(register, fault.Refusal, show)))));
        return faults.Count > 0
            ? Again(faults)
            : Pages.SeeOther(desk.Context, show.Of(sight.Entry), t.Taken(taken.Recorded));

        IResult Again(IReadOnlyList<FieldFault> wrong) => Form(register, show, sight, desk, "nhap-phieu", fields, sent.Values, wrong);
    }

    private static async Task<IResult> Minutes(string tinh, string so, string nhom, HandOverRegister register, DossierDesk desk, CancellationToken ct) =>
        await Find(tinh, so, register, desk, ct) is var (show, sight, all) && all.Groups.TryGetValue(nhom, out var group)
            ? Pages.Page<MinutesScreen>(desk.Context, new MinutesPage { Show = show, Entry = sight.Entry, All = all, Group = group.Group })
            : Results.NotFound();

    /// <summary>The hand-over of an address; null where the reader doesn't keep it.</summary>
    internal static async Task<(DossierShowing Show, DossierSight Sight, MassHandOver All)?> Find(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct) =>
        await DossierPages.Find(register, tinh, so, desk, ct) is var (show, sight) && sight.Keeps && HandOverRegister.Of(sight.Entry) is { } all ? (show, sight, all) : null;

    private static async Task<IResult> OnePage(
        HandOverRegister register, DossierShowing show, DossierSight sight, DossierDesk desk, string? letter, FormValues values, TypedDraft? draft, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var (t, form) = (HandOverWords.In(show.Language), SealedSheets.FormOf(show, sight.Entry, letter));
        var page = Of(register, show, sight, desk, One, ScreeningForm.One(t, show), values, faults) with
        {
            Action = form, Draft = FormDrafts.Place(register.Kind, show, desk, form, form, draft), Below = await SealedSheets.Part(show, sight.Entry, desk, ct),
        };
        return Pages.Page<DossierFormScreen>(desk.Context, page, Status(faults));
    }

    private static IResult Form(
        HandOverRegister register, DossierShowing show, DossierSight sight, DossierDesk desk, string step, IReadOnlyList<FormField> fields, FormValues values, IReadOnlyList<FieldFault> faults) =>
        Pages.Page<DossierFormScreen>(desk.Context, Of(register, show, sight, desk, step, fields, values, faults), Status(faults));

    private static int Status(IReadOnlyList<FieldFault> faults) => faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;

    private static DossierFormPage Of(
        HandOverRegister register, DossierShowing show, DossierSight sight, DossierDesk desk, string step, IReadOnlyList<FormField> fields, FormValues values, IReadOnlyList<FieldFault> faults)
    {
        var t = HandOverWords.In(show.Language);
        return new DossierFormPage
        {
            Show = show, Register = register, Heading = step == One ? t.ScreenOne : t.ScreenMany, Action = $"{show.Of(sight.Entry)}/{step}", Back = show.Of(sight.Entry), Fields = fields,
            Values = values, Key = desk.Fresh(), Offered = show.Picking.OfProvince(), Faults = faults,
        };
    }
}
