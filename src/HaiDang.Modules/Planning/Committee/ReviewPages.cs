using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Committee.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>The year's review: key points, assessments, print.</summary>
internal static class ReviewPages
{
    private const string Year = CommitteePages.Committee + "/tong-ket-nam";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Year, Show).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
        routes.MapPost(Year + "/{muc}", Write).ForWithinReach(Role.StandingOffice);
    }

    private static async Task<IResult> Show(string tinh, int nam, CommitteeDesk desk, TimeProvider clock, CancellationToken ct) =>
        await PageOf(desk, tinh, nam, clock, ct) is { } page ? Pages.Page<ReviewScreen>(desk.Context, page) : Results.NotFound();

    private static async Task<IResult> Write(string tinh, int nam, string muc, CommitteeDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Setting(tinh, nam, ct) is not { } setting || !CommitteeAccess.MayWrite(desk.Reader, setting.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (Words.Parse<ReviewSection>(muc) is not { } section) return Results.NotFound();
        int? seen = int.TryParse(typed["phien-ban"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
        var command = new WriteAssessment(nam, section, typed["danh-gia"].ToString());
        var outcome = await WriteAssessment.Handle(command, setting.Ledger, desk.Reader, desk.Log, desk.Asked(typed["khoa"].ToString(), seen), ct);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => await Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault("danh-gia-" + muc, desk.Words.Refused(refusal))], []),
            Outcome.Changed { Since: var since } => await Again(StatusCodes.Status409Conflict, [], since),
            _ => Pages.SeeOther(desk.Context, $"{setting.Address}/tong-ket-nam#{muc}", desk.Words.SavedToast),
        };

        async Task<IResult> Again(int status, IReadOnlyList<FieldFault> faults, IReadOnlyList<Recorded> changes) => Pages.Page<ReviewScreen>(
            desk.Context, (await PageOf(desk, tinh, nam, clock, ct))! with { Returned = muc, Typed = command.Text, Faults = faults, Changes = changes }, status);
    }

    private static async Task<ReviewPage?> PageOf(CommitteeDesk desk, string tinh, int nam, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Setting(tinh, nam, ct) is not { } setting || !CommitteeAccess.MayReview(desk.Reader, setting.Ledger)) return null;
        var show = await desk.Show(setting, ct);
        var entries = await desk.Book.All(desk.Reader, setting.Ledger, setting.Year, ct);
        return new ReviewPage
        {
            Show = show,
            Parts = Review.Of(show, entries, await desk.Book.Assessments(desk.Reader, setting.Ledger, setting.Year, ct)),
            Board = show.Plan is { } plan ? AgencyBoard.Of(plan) : null,
            MayWrite = CommitteeAccess.MayWrite(desk.Reader, setting.Ledger),
            Key = NewId.At(clock),
        };
    }
}
