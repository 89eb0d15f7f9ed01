using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Templates;
using HaiDang.Modules.Reporting.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Issuing;

/// <summary>Files of the documents that a committee issues from what planning holds: the plan itself, letters, minutes, decisions.</summary>
internal static class IssuePages
{
    private const string Dispatch = "CV";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan + "/van-ban/{dang}", Plan).ForWithinReach(PlanningModule.Readers);
            routes.MapGet(plan + "/don-doc/cong-van/{dang}", Letter).ForWithinReach(Role.StandingOffice);
        }

        routes.MapGet("/{tinh}/{nam:int}/ban-chi-dao/cuoc-hop/{id}/bien-ban/{dang}", Minutes).ForWithinReach(PlanningModule.Readers);
        routes.MapGet("/{tinh}/{nam:int}/ban-chi-dao/kiem-tra/{id}/quyet-dinh/{dang}", Decision).ForWithinReach(PlanningModule.Readers);
    }

    private static async Task<IResult> Plan(string tinh, int nam, string dang, PlanDesk desk, Frame frame, CancellationToken ct) =>
        DocumentFiles.Has(dang) && await desk.Plan(tinh, nam, ct) is { } plan
            ? await Answer(desk.Context, frame, PlanDocument.Of(plan, frame.Synthetic), PlanDocument.Issue(plan), dang, $"ke-hoach-{plan.Body.Value.Replace('.', '-')}-{nam}", ct)
            : Results.NotFound();

    private static async Task<IResult> Letter(string tinh, int nam, string dang, PlanDesk desk, FollowUpBook book, TemplateShelf shelf, Frame frame, CancellationToken ct)
    {
        if (!DocumentFiles.Has(dang) || await desk.Plan(tinh, nam, ct) is not { } plan || !ContributionAccess.MayJudge(desk.Reader, plan.Ledger)) return Results.NotFound();
        var isRequest = desk.Context.Request.Query["loai"] == "de-nghi";
        var named = desk.Context.Request.Query["co-quan"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var board = UrgingBoard.Of(plan, await book.Of(desk.Reader, plan, ct));
        var rows = board.Rows.Where(row => row.IsJudged != isRequest && named.Contains(row.Organisation.Value)).ToList();
        if (rows.Count == 0) return Refusals.Answer(desk.Context, ContributionRefusals.NothingChosen, desk.Words.Refused(ContributionRefusals.NothingChosen));
        var paper = CommitteeDocuments.Letter(CommitteeIssuer.Of(plan, plan.Label, frame.Synthetic), LetterText.Of(plan, rows, isRequest));
        var own = await shelf.Open(plan.Ledger, await shelf.InForce(plan.Ledger, plan.Body, Dispatch, plan.Today, ct), ct);
        return await Answer(desk.Context, frame, paper, new Issue(null, null, plan.Today), dang, isRequest ? "cong-van-de-nghi" : "cong-van-don-doc", ct, own);
    }

    private static async Task<IResult> Minutes(string tinh, int nam, string id, string dang, CommitteeDesk desk, Frame frame, CancellationToken ct)
    {
        if (!DocumentFiles.Has(dang) || await desk.Setting(tinh, nam, ct) is not { } setting || await Found(desk, setting, "cuoc-hop", id, ct) is not { } meeting || meeting.Last<MeetingHeld>() is not { } held) return Results.NotFound();
        var show = await desk.Show(setting, ct);
        var paper = CommitteeDocuments.Minutes(CommitteeIssuer.Of(show.Plan, setting.Name, frame.Synthetic), meeting, show.Name);
        return await Answer(desk.Context, frame, paper, new Issue(null, held.OccurredOn, held.OccurredOn), dang, "bien-ban", ct);
    }

    private static async Task<IResult> Decision(string tinh, int nam, string id, string dang, CommitteeDesk desk, Frame frame, CancellationToken ct)
    {
        if (!DocumentFiles.Has(dang) || await desk.Setting(tinh, nam, ct) is not { } setting || await Found(desk, setting, "kiem-tra", id, ct) is not { } inspection) return Results.NotFound();
        var show = await desk.Show(setting, ct);
        var paper = CommitteeDocuments.Decision(CommitteeIssuer.Of(show.Plan, setting.Name, frame.Synthetic), inspection, show.Plan, show.Name, show.Name);
        var planned = inspection.First<InspectionPlanned>();
        return await Answer(desk.Context, frame, paper, new Issue(planned.Number, null, planned.OccurredOn), dang, "quyet-dinh", ct);
    }

    private static async Task<Entry?> Found(CommitteeDesk desk, CommitteeSetting setting, string register, string id, CancellationToken ct) =>
        EntryId.TryParse(id) is { } entry ? await desk.Book.Find(desk.Reader, setting.Ledger, desk.Book.Called(register)!, entry, ct) : null;

    private static async Task<IResult> Answer(HttpContext context, Frame frame, OfficialPaper paper, Issue issue, string format, string name, CancellationToken ct, byte[]? template = null) =>
        await DocumentFiles.Print(template is null ? OfficialDocument.Write(paper, issue) : TemplateFile.Fill(template, paper, issue), format, ct) is { } file
            ? Results.File(file.Content, file.MediaType, $"{name}.{file.Extension}")
            : Refusals.Answer(context, new Refusal("reporting.no-pdf"), ReportingWords.In(frame.Language).NoPdf);
}
