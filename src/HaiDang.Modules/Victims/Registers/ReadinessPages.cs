using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Screens;
using HaiDang.Modules.Victims.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Whom to call in every province, and what each can take tonight; below it a form for one's own body.</summary>
internal static class ReadinessPages
{
    /// <summary>The page, under the register of hand-overs.</summary>
    internal const string Route = "/san-sang";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var (path, workers) = ("/{tinh}/" + DossierKinds.HandOver.Route + Route, DossierKinds.HandOver.Workers.ToArray());
        routes.MapGet(path, Show).ForWithinReach(workers);
        routes.MapPost(path, Say).ForWithinReach(workers);
    }

    private static async Task<IResult> Show(string tinh, HandOverRegister register, DossierDesk desk, ReadyBodies ready, CancellationToken ct) =>
        await desk.Setting(tinh, register, ct) is { } show ? await Page(show, desk, ready, Fields(show), new FormValues().Put("ngay", FormDays.Written(show.Today)), [], ct) : Results.NotFound();

    private static async Task<IResult> Say(string tinh, HandOverRegister register, DossierDesk desk, ReadyBodies ready, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show) return Results.NotFound();
        var fields = Fields(show);
        var sent = await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), fields, "", show.Picking, show.Form, ct);
        var typed = sent.Typed();
        var said = new ReadinessStated(
            typed.TheBody("co-quan"), typed.Text("dien-thoai"), typed.Number("cho") ?? 0, typed.Number("xe") ?? 0, typed.Number("ghe") ?? 0, typed.TheDay("ngay"));
        if (typed.Faults.Count == 0
            && await StateReadiness.Handle(new StateReadiness(said), show.Ledger, show.Today, desk.Reader, desk.Log, desk.Asked(sent.Key, null), ct) is Outcome.Refused { Refusal: var no })
        {
            typed.Blame(no.Code switch { "victims.phone-unfit" => "dien-thoai", "victims.count-unfit" => "cho", "victims.unknown" => "co-quan", _ => "ngay" }, register.Refused(no, show.Language) ?? AidWords.In(show.Language).NotYourBody);
        }

        return typed.Faults.Count > 0
            ? await Page(show, desk, ready, fields, sent.Values, typed.Faults, ct)
            : Pages.SeeOther(desk.Context, show.Of(DossierKinds.HandOver) + Route, show.T.SavedToast);
    }

    private static IReadOnlyList<FormField> Fields(DossierShowing show)
    {
        var t = AidWords.In(show.Language);
        return
        [
            new("co-quan", VictimWords.In(show.Language).By, FieldSort.Unit, true), new("dien-thoai", t.DutyPhone, FieldSort.Line, true, t.DutyPhoneHint, 40), new("cho", t.FreeBeds, FieldSort.Number, true),
            new("xe", t.Vehicles, FieldSort.Number, true), new("ghe", t.Seats, FieldSort.Number), new("ngay", show.T.DayLabel, FieldSort.Day, true),
        ];
    }

    private static async Task<IResult> Page(
        DossierShowing show, DossierDesk desk, ReadyBodies ready, IReadOnlyList<FormField> fields, FormValues values, IReadOnlyList<FieldFault> faults, CancellationToken ct) => Pages.Page<ReadinessScreen>(
        desk.Context,
        new ReadinessPage { Show = show, Bodies = await ready.All(desk.Reader, ct), Fields = fields, Values = values, Faults = faults, Key = desk.Fresh(), Offered = show.Picking.OfProvince() },
        faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
