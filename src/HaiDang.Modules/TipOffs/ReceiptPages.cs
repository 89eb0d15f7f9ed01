using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell;
using HaiDang.Modules.TipOffs.Screens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.TipOffs;

/// <summary>A receipt for whoever brought a tip-off, printed when they want one: number, day and body, and never what it is about.</summary>
internal static class ReceiptPages
{
    internal static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{tinh}/" + DossierKinds.TipOff.Route + "/{so}/giay-tiep-nhan", Show).ForWithinReach([.. DossierKinds.TipOff.Workers]);

    private static async Task<IResult> Show(string tinh, string so, TipOffRegister register, DossierDesk desk, CancellationToken ct) =>
        await DossierPages.Find(register, tinh, so, desk, ct) is var (show, sight) && sight.Works
            ? Pages.Page<ReceiptScreen>(desk.Context, new ReceiptPage { Show = show, TipOff = TipOff.Of(sight.Entry), SafeContact = register.SafeContact(sight.Entry, show) })
            : Results.NotFound();
}
