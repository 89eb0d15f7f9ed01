using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Modules.Planning.Committee.Screens;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>The committee's first page and the lists of its registers.</summary>
internal static class CommitteePages
{
    internal const string Committee = "/{tinh}/{nam:int}/ban-chi-dao";
    internal const string List = Committee + "/{so}";

    private const int YearsShown = 3;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CommitteeAddress.Mine, Mine).For(PlanningModule.Readers);
        routes.MapGet(Committee, First).ForWithinReach(PlanningModule.Readers);
        routes.MapGet(Committee + "/ket-luan/{code}", Conclusion).ForWithinReach(PlanningModule.Readers);
        routes.MapGet(List, Show).ForWithinReach(PlanningModule.Readers);
    }

    /// <summary>Leads to the committee of the reader's only ledger, in the year of its newest plan or of its today.</summary>
    private static async Task<IResult> Mine(CommitteeDesk desk, PlanBook plans, Ledgers ledgers, CancellationToken ct)
    {
        var newest = (await plans.All(desk.Reader, ct)).GroupBy(plan => plan.Ledger).ToDictionary(group => group.Key, group => group.First().Year);
        var committees = (await ledgers.All(ct)).Where(row => CommitteeAccess.MayLook(desk.Reader, row.Ledger))
            .Select(row => (desk.NameOf(row), Address: CommitteeAddress.Of(row.Ledger, newest.TryGetValue(row.Ledger, out var year) ? year : ledgers.Today(row).Year))).ToList();
        return committees is [var only] ? Pages.SeeOther(desk.Context, only.Address) : Pages.Page<CommitteesScreen>(desk.Context, new CommitteesPage { Committees = committees });
    }

    private static async Task<IResult> First(string tinh, int nam, CommitteeDesk desk, PlanBook plans, CancellationToken ct)
    {
        if (await desk.Setting(tinh, nam, ct) is not { } setting) return Results.NotFound();
        var show = await desk.Show(setting, ct);
        var entries = await desk.Book.All(desk.Reader, setting.Ledger, setting.Year, ct);
        var members = entries[Kinds.Member].Where(entry => Members.InOffice(entry, setting.Today)).OrderBy(entry => entry.First<MemberSeated>().Post).ToList();
        return Pages.Page<CommitteeScreen>(desk.Context, new CommitteePage
        {
            Show = show,
            Members = members,
            Names = await desk.Book.Names(setting.Ledger, desk.Book.Called("thanh-vien")!, members, ct),
            Slots = MeetingCalendar.Of(setting.Year, entries[Kinds.Meeting]),
            Registers = [.. desk.Book.Registers.Select(register => (register, entries[register.Kind].Count, entries[register.Kind].Count(entry => register.Line(entry, show).IsOpen)))],
            Years = [.. (await plans.All(desk.Reader, ct)).Where(plan => plan.Ledger == setting.Ledger && plan.Year != setting.Year).Select(plan => plan.Year).Distinct()],
            MayWrite = CommitteeAccess.MayWrite(desk.Reader, setting.Ledger),
            MayReview = CommitteeAccess.MayReview(desk.Reader, setting.Ledger),
        });
    }

    private static async Task<IResult> Show(string tinh, int nam, string so, string? q, CommitteeDesk desk, CancellationToken ct)
    {
        if (await desk.Setting(tinh, nam, ct) is not { } setting || desk.Book.Called(so) is not { } register) return Results.NotFound();
        var show = await desk.Show(setting, ct);
        var entries = await desk.Book.Of(desk.Reader, setting.Ledger, register, setting.Year, ct);
        var names = await desk.Book.Names(setting.Ledger, register, entries, ct);
        var sought = NameKey.Of(q ?? "");
        var rows = entries.Select(entry => (Entry: entry, Line: register.Line(entry, show)))
            .Where(row => sought.Length == 0 || NameKey.Of($"{row.Line.Title} {row.Line.Beside} {show.Names(row.Line.Bodies)} {names.GetValueOrDefault(row.Entry.Id)}").Contains(sought, StringComparison.Ordinal))
            .OrderByDescending(row => row.Line.IsOpen).ThenByDescending(row => row.Line.Day).ToList();
        return Pages.Page<RegisterScreen>(desk.Context, new RegisterPage
        {
            Show = show,
            Register = register,
            Rows = rows,
            Names = names,
            Sought = q ?? "",
            MayWrite = CommitteeAccess.MayBegin(desk.Reader, setting.Ledger, register),
            Slots = register.Kind == Kinds.Meeting ? MeetingCalendar.Of(setting.Year, entries) : [],
            ByBody = register.Kind == Kinds.AwarenessDay ? await ByBody(desk, setting, register, ct) : [],
        });
    }

    /// <summary>The meeting from which a duty came.</summary>
    private static async Task<IResult> Conclusion(string tinh, int nam, string code, CommitteeDesk desk, CancellationToken ct)
    {
        if (await desk.Setting(tinh, nam, ct) is not { } setting) return Results.NotFound();
        var register = desk.Book.Called("cuoc-hop")!;
        var meeting = (await desk.Book.Of(desk.Reader, setting.Ledger, register, setting.Year, ct)).FirstOrDefault(entry => entry.All<ConclusionDrawn>().Any(one => one.Code == code));
        return meeting is null ? Results.NotFound() : Pages.SeeOther(desk.Context, $"{setting.Address}/{register.Route}/{meeting.Id}");
    }

    // What each body did, year beside year.
    private static async Task<IReadOnlyList<(OrganisationId Body, IReadOnlyList<(int Year, int Count)> Years)>> ByBody(
        CommitteeDesk desk, CommitteeSetting setting, Register register, CancellationToken ct)
    {
        var years = new List<(int Year, IReadOnlyList<Entry> Entries)>();
        for (var year = setting.Year; year > setting.Year - YearsShown; year--) years.Add((year, await desk.Book.Of(desk.Reader, setting.Ledger, register, year, ct)));
        return
        [
            .. years.SelectMany(one => one.Entries).Select(Body).Distinct().OrderBy(body => body.Value, StringComparer.Ordinal)
                .Select(body => (body, (IReadOnlyList<(int, int)>)[.. years.Select(one => (one.Year, one.Entries.Count(entry => Body(entry) == body)))])),
        ];

        static OrganisationId Body(Entry entry) => entry.First<AwarenessDayMarked>().Body;
    }
}
