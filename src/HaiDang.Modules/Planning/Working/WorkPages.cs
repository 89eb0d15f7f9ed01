using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Screens;
using HaiDang.Modules.Planning.Working.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Working;

/// <summary>What the page of the day's work asks.</summary>
internal sealed class WorkDesk(PlanBook book, Ledgers ledgers, LastVisits visits, WorkChanges changes, OlderWork older, SavedViews views, IEnumerable<IWaiting> waiting, PlanBodies bodies, TimeProvider clock)
{
    private const int MostAtOnce = 3;

    /// <summary>The page of a reader, with what was typed into its bulk form.</summary>
    internal async Task<WorkPage> Page(Reader reader, WorkFilter filter, BulkForm? typed, CancellationToken ct)
    {
        var all = await book.All(reader, ct);
        var plans = new List<PlanView>();
        var current = Current(all, reader, filter.Year).ToList();
        var places = current.Select(entry => entry.Ledger).Distinct().ToList();

        // Whoever sees many provinces reads one at a time: a page of thirty plans helps nobody.
        var shown = filter.Ledger is { } asked && places.Exists(ledger => ledger.Value == asked) ? [new LedgerId(asked)] : places.Count > MostAtOnce ? places.Take(1).ToList() : places;
        foreach (var entry in current.Where(entry => shown.Contains(entry.Ledger)))
        {
            if (await book.Find(reader, entry.Ledger, entry.Plan, ct) is { } plan) plans.Add(plan);
        }

        var lists = plans.ConvertAll(plan => filter.Of(WorkList.For(reader, plan)));
        var news = new List<LedgerNews>();
        foreach (var ledger in (await ledgers.All(ct)).Where(row => (shown.Count == 0 || shown.Contains(row.Ledger)) && PlanningAccess.MayRead(reader, row.Ledger)))
        {
            var since = await visits.Visit(reader.User, ledger.Ledger, ledger.Position, ct);
            var seen = since is { } before && before.Position < ledger.Position ? await changes.Since(reader, ledger.Ledger, before.Position, ct) : [];
            news.Add(new LedgerNews(ledger.Ledger, since?.At, [.. seen.Select(change => Entry(change, all.FirstOrDefault(plan => plan.Ledger == ledger.Ledger && plan.Plan == change.Plan)))]));
        }

        var things = new List<WaitingThings>();
        foreach (var one in waiting) things.AddRange((await one.For(reader, plans, ct)).Where(thing => thing.Count > 0));
        return new WorkPage(lists, reader.Grants.Count > 0 && reader.Grants.All(grant => grant.Role is Role.ProcuracyCourtLiaison))
        {
            Filter = filter,
            Ledgers = places.Count > shown.Count || filter.Ledger is not null ? [.. (await ledgers.All(ct)).Where(row => places.Contains(row.Ledger))] : [],
            Years = [.. all.Where(plan => !plan.IsWithdrawn).Select(plan => plan.Year).Distinct()],
            News = news,
            Waiting = things,
            Older = filter.IsEmpty ? await older.Of(reader, ct) : [],
            Views = await views.Of(reader.User, ct),
            Bulk = lists.Exists(list => !list.IsWhole) ? typed ?? new BulkForm(NewId.At(clock)) : null,
        };
    }

    private NewsEntry Entry(WorkChange change, PlanEntry? plan)
    {
        var body = change.Organisation is { } id ? bodies.Find(id, DateOnly.MaxValue) : null;
        return new NewsEntry(change, plan, body?.Name ?? change.Organisation?.Value, body?.NameEn ?? change.Organisation?.Value);
    }

    /// <summary>Of each ledger its committee's plan of the year, and the reader's own body's; the newest year when none is asked for.</summary>
    private static IEnumerable<PlanEntry> Current(IReadOnlyList<PlanEntry> plans, Reader reader, int? year)
    {
        foreach (var ledger in plans.Where(plan => !plan.IsWithdrawn && (year is null || plan.Year == year)).GroupBy(plan => plan.Ledger))
        {
            var newest = ledger.FirstOrDefault(plan => plan.IsOwn) ?? ledger.First();
            yield return newest;
            foreach (var own in ledger.Where(plan => plan.Year == newest.Year && plan != newest && IsOfReader(plan))) yield return own;
        }

        bool IsOfReader(PlanEntry plan) => reader.Organisation == plan.Body || reader.Grants.Any(grant => grant.Ledger == plan.Ledger && grant.Organisation == plan.Body);
    }
}

/// <summary>The first page of those who work: what is theirs, what waits, what is new.</summary>
internal static class WorkPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(PlanAddress.Work, Show).For([.. PlanningModule.Reporters, Role.CommitteeHead]);
        routes.MapPost(PlanAddress.Work + "/ghi-nhieu", Mark).For(PlanningModule.Reporters);
        routes.MapPost(PlanAddress.Work + "/bo-loc", Keep).For([.. PlanningModule.Reporters, Role.CommitteeHead]);
        routes.MapPost(PlanAddress.Work + "/bo-loc/bo", Drop).For([.. PlanningModule.Reporters, Role.CommitteeHead]);
    }

    private static async Task<IResult> Show(PlanDesk desk, WorkDesk work, CancellationToken ct) =>
        Pages.Page<WorkScreen>(desk.Context, await work.Page(desk.Reader, WorkFilter.From(desk.Context.Request.Query), null, ct));

    private static async Task<IResult> Mark(PlanDesk desk, WorkDesk work, PlanBook book, EventLog log, Frame frame, TimeProvider clock, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = WorkingWords.In(frame.Language);
        var note = typed["noi-dung"].ToString().ReplaceLineEndings("\n");
        Ticked[] ticked = [.. typed["viec"].Select(Ticked.Read).OfType<Ticked>()];
        var filter = WorkFilter.From(desk.Context.Request.Query);
        if (ticked.Length == 0) return await Again(StatusCodes.Status422UnprocessableEntity, new BulkForm(NewId.At(clock), note) { Faults = [words.BulkNothing] });
        if (note.Length > ReportProgress.LongestNote) return await Again(StatusCodes.Status422UnprocessableEntity, new BulkForm(NewId.At(clock), note, [.. typed["viec"]!]) { Faults = [desk.Words.Refused(PlanningRefusals.NoteTooLong)] });

        var key = typed["khoa"].ToString() is { Length: > 0 and <= 64 } sent ? sent : NewId.At(clock);
        var outcome = await BulkProgress.Handle(new BulkProgress(ticked, note), desk.Reader, log, book, key, ct);
        if (outcome is { Changed.Count: 0, Refused.Count: 0 })
        {
            return Pages.SeeOther(desk.Context, Address(filter), words.BulkDone(outcome.Done.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        var format = new Format(frame.Language);
        return await Again(
            outcome.Changed.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity,
            new BulkForm(NewId.At(clock), note, [.. outcome.Changed.Select(one => $"{one.Ticked.Ledger}|{one.Ticked.Plan}|{one.Ticked.Duty}|{one.Ticked.Organisation}")])
            {
                Done = outcome.Done,
                Changed = [.. outcome.Changed.Select(one => words.BulkChangedLine(one.Duty.Code, desk.Words.Progress(one.Share.Progress), one.Share.Report is { } report ? format.Day(report.Day) : "–"))],
                Faults = [.. outcome.Refused.Select(one => words.BulkRefused(one.Duty, desk.Words.Refused(one.Refusal)))],
            });

        async Task<IResult> Again(int status, BulkForm form) => Pages.Page<WorkScreen>(desk.Context, await work.Page(desk.Reader, filter, form, ct), status);
    }

    private static async Task<IResult> Keep(PlanDesk desk, SavedViews views, Frame frame, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var filter = WorkFilter.From(desk.Context.Request.Query);
        var words = WorkingWords.In(frame.Language);
        var name = typed["ten-bo-loc"].ToString().Trim();
        return Pages.SeeOther(desk.Context, Address(filter), await views.Keep(desk.Reader.User, name, filter, ct) ? words.ViewSaved(name) : words.ViewNotSaved);
    }

    private static async Task<IResult> Drop(PlanDesk desk, SavedViews views, Frame frame, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        await views.Drop(desk.Reader.User, typed["bo"].ToString(), ct);
        return Pages.SeeOther(desk.Context, PlanAddress.Work, WorkingWords.In(frame.Language).ViewDropped);
    }

    internal static string Address(WorkFilter filter) => filter.IsEmpty ? PlanAddress.Work : $"{PlanAddress.Work}?{filter.Query}";
}
