using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Comparing.Screens;
using HaiDang.Modules.Planning.Comparing.Texts;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Screens;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Comparing;

/// <summary>The pages that hold two plans, or two readings, beside each other.</summary>
internal static class ComparisonPages
{
    internal const string Route = "/{tinh}/so-sanh";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Any).ForWithinReach(DraftAccess.Overseers);
        foreach (var plan in PlanAddress.Routes) routes.MapGet(plan + "/so-sanh/{cu:int}", Years).ForWithinReach(PlanningModule.Readers);
    }

    /// <summary>Where two are chosen; one of them may stand chosen already.</summary>
    internal static string Address(LedgerId ledger, string? newer = null, string? older = null) =>
        $"/{ledger}/so-sanh{(newer is null ? "" : "?moi=" + Uri.EscapeDataString(newer))}{(older is null ? "" : "&cu=" + Uri.EscapeDataString(older))}";

    /// <summary>Where a plan stands beside one of an earlier year.</summary>
    internal static string Address(PlanView plan, int earlier) => string.Create(CultureInfo.InvariantCulture, $"{plan.Contents()}/so-sanh/{earlier}");

    private static async Task<IResult> Years(string tinh, int nam, int cu, PlanDesk desk, CancellationToken ct)
    {
        if (await desk.Plan(tinh, cu, ct) is not { } before || await desk.Plan(tinh, nam, ct) is not { } after) return Results.NotFound();
        return Pages.Page<ComparisonScreen>(
            desk.Context, new ComparisonPage(Address(after, cu), [], null, null, Comparison.Of(ComparedPlan.Of(before), ComparedPlan.Of(after)), PlanAddress.All));
    }

    private static async Task<IResult> Any(string tinh, string? cu, string? moi, PlanDesk desk, PlanBook book, DraftShelf shelf, Frame frame, Ledgers ledgers, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (!desk.Reader.HasIn(ledger, DraftAccess.Overseers) || await ledgers.Find(ledger, ct) is null) return Results.NotFound();
        var words = ComparingWords.In(frame.Language);
        var format = new Format(frame.Language);
        List<ComparisonChoice> choices =
        [
            .. (await book.All(desk.Reader, ct)).Where(plan => plan.Ledger == ledger && !plan.IsWithdrawn).Select(plan => new ComparisonChoice(plan.IsOwn ? plan.Year.ToString(CultureInfo.InvariantCulture) : plan.Plan.Value, words.PlanOf(plan.Year, plan.Title))).DistinctBy(choice => choice.Key),
            .. (await shelf.All(ledger, ct)).Where(draft => draft.State is not DraftState.Adopted && DraftAccess.MayLook(desk.Reader, ledger, draft.Body))
                .Select(draft => new ComparisonChoice(draft.Id, words.ReadingOf(ReviewPage.DocumentOf(draft), format.Moment(draft.UpdatedAt)))),
        ];
        var newer = choices.Exists(choice => choice.Key == moi) ? moi : choices.FirstOrDefault()?.Key;
        var older = choices.Exists(choice => choice.Key == cu) ? cu : choices.Find(choice => choice.Key != newer)?.Key;
        var comparison = (cu ?? moi) is not null && older is not null && newer is not null && older != newer && await Find(older) is { } before && await Find(newer) is { } after
            ? Comparison.Of(before, after)
            : null;
        if (choices.Count == 0) choices.Add(new ComparisonChoice("", ""));
        return Pages.Page<ComparisonScreen>(desk.Context, new ComparisonPage(Address(ledger), choices, older, newer, comparison, ReviewAddresses.Mine) { Asked = (cu ?? moi) is not null });

        async Task<ComparedPlan?> Find(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? await book.Find(desk.Reader, ledger, year, ct) is { } plan ? ComparedPlan.Of(plan) : null
            : key.Contains('.', StringComparison.Ordinal) ? await book.Find(desk.Reader, ledger, new PlanId(key), ct) is { } lower ? ComparedPlan.Of(lower) : null
            : await shelf.Find(ledger, key, ct) is { } stored && DraftAccess.MayLook(desk.Reader, ledger, stored.Body) ? ComparedPlan.Of(stored) : null;
    }
}
