using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Committee;

public sealed class CommitteeStorageTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly Commendations Commendations = new();
    private static readonly EntryId Id = new(2023, "khen");
    private static readonly CommendationProposed Proposed =
        new(Commended.Unit, AnyPlan.Justice, null, "Thành tích giả định", CommendationForm.Certificate, false, new(2023, 5, 1), [], new(2023, 5, 8));

    [Theory, EachStore]
    public async Task An_entry_is_found_as_its_events_leave_it_by_those_it_concerns(StoreKind kind)
    {
        await using var committee = await CommitteeLog.Open(kind);
        await committee.Write(Commendations, Id, Proposed, new CommendationExamined(true, "Đủ điều kiện", new(2023, 5, 15)));

        var found = await committee.Book.Find(PlanLog.JusticeOfficer, AnyPlan.Ledger, Commendations, Id, Ct);

        Assert.Equal((2, "Thành tích giả định", "Đủ điều kiện"), (found!.Version, found.First<CommendationProposed>().Achievement, found.Last<CommendationExamined>()!.Opinion));
        Assert.Null(await committee.Book.Find(PlanLog.CultureOfficer, AnyPlan.Ledger, Commendations, Id, Ct));
        Assert.Null(await committee.Book.Find(PlanLog.Stranger, AnyPlan.Ledger, Commendations, Id, Ct));
        Assert.Empty(await committee.Book.Of(PlanLog.CultureOfficer, AnyPlan.Ledger, Commendations, 2023, Ct));
        Assert.Single(await committee.Book.Of(PlanLog.Office, AnyPlan.Ledger, Commendations, 2023, Ct));
        Assert.Empty(await committee.Book.Of(PlanLog.Office, AnyPlan.Ledger, Commendations, 2024, Ct));
    }

    [Theory, EachStore]
    public async Task What_is_mended_stands_mended_and_what_others_rest_on_is_not_taken_back(StoreKind kind)
    {
        await using var committee = await CommitteeLog.Open(kind);
        await committee.Write(Commendations, Id, Proposed, new CommendationExamined(true, "Đủ điều kiện", new(2023, 5, 15)));

        var early = await committee.Mend(new MendEntry(Commendations, Id, 1, Proposed with { OccurredOn = new(2023, 5, 16) }, "Nhầm ngày"));
        var base1 = await committee.Mend(new MendEntry(Commendations, Id, 1, null, "Nhầm"));
        var amended = await committee.Mend(new MendEntry(Commendations, Id, 1, Proposed with { Achievement = "Thành tích đã sửa" }, "Đọc nhầm"));
        var step = await committee.Mend(new MendEntry(Commendations, Id, 2, null, "Ghi nhầm"));

        Assert.Equal("kernel.later-entries-need-it", Assert.IsType<Outcome.Refused>(early).Refusal.Code);
        Assert.Equal("kernel.later-entries-need-it", Assert.IsType<Outcome.Refused>(base1).Refusal.Code);
        Assert.IsType<Outcome.Done>(amended);
        Assert.IsType<Outcome.Done>(step);
        var found = (await committee.Book.Find(PlanLog.Office, AnyPlan.Ledger, Commendations, Id, Ct))!;
        Assert.Equal("Thành tích đã sửa", found.First<CommendationProposed>().Achievement);
        Assert.Null(found.Last<CommendationExamined>());
    }

    [Theory, EachStore]
    public async Task Nobody_but_the_standing_office_mends(StoreKind kind)
    {
        await using var committee = await CommitteeLog.Open(kind);
        await committee.Write(Commendations, Id, Proposed);

        var outcome = await MendEntry.Handle(new MendEntry(Commendations, Id, 1, null, "Thử"), AnyPlan.Ledger, PlanLog.Today, PlanLog.JusticeOfficer, committee.Log, null, Ct);

        Assert.Equal(CommitteeRefusals.UnknownEntry, Assert.IsType<Outcome.Refused>(outcome).Refusal);
    }

    [Theory, EachStore]
    public async Task A_name_is_kept_beside_the_log_and_erased_without_a_trace(StoreKind kind)
    {
        await using var committee = await CommitteeLog.Open(kind);
        await committee.Write(Commendations, Id, Proposed);
        var entries = await committee.Book.Of(PlanLog.Office, AnyPlan.Ledger, Commendations, 2023, Ct);

        await committee.Book.Name(AnyPlan.Ledger, Commendations, Id, "Người Giả Định", Ct);
        await committee.Book.Name(AnyPlan.Ledger, Commendations, Id, "Người Giả Định Khác", Ct);
        var named = await committee.Book.Names(AnyPlan.Ledger, Commendations, entries, Ct);
        await committee.Book.Name(AnyPlan.Ledger, Commendations, Id, null, Ct);

        Assert.Equal("Người Giả Định Khác", named[Id]);
        Assert.Empty(await committee.Book.Names(AnyPlan.Ledger, Commendations, entries, Ct));
        Assert.Equal([0L], await committee.Opened.Store.Ask<long>($"select count(*) from work_committee_name", Ct));
    }

    [Theory, EachStore]
    public async Task A_lasting_entry_stands_in_every_year_and_a_shortcoming_until_it_is_remedied(StoreKind kind)
    {
        await using var committee = await CommitteeLog.Open(kind);
        await committee.Write(new Members(), new EntryId(0, "tv"), new MemberSeated(CommitteePost.Head, null, "Phó Chủ tịch", null, null, new(2022, 1, 1)));
        await committee.Write(new Shortcomings(), new EntryId(2022, "tt"), new ShortcomingFound(2022, ShortcomingSource.Review, null, "Chậm", null, new(2022, 11, 1)));

        var all = await committee.Book.All(PlanLog.JusticeOfficer, AnyPlan.Ledger, 2023, Ct);

        Assert.Single(all[Kinds.Member]);
        Assert.Single(all[Kinds.Shortcoming]);
        Assert.Empty((await committee.Book.All(PlanLog.JusticeOfficer, AnyPlan.Ledger, 2021, Ct))[Kinds.Shortcoming]);
    }

    [Theory, EachStore]
    public async Task Conclusions_of_two_meetings_at_once_get_two_codes_and_a_repeated_form_one(StoreKind kind)
    {
        await using var committee = await CommitteeLog.Open(kind);
        await committee.Adopt();
        var meetings = new Meetings();
        foreach (var own in (string[])["mot", "hai"])
        {
            await committee.Write(
                meetings, new EntryId(2023, own), new MeetingCalled(MeetingForm.Briefing, Cadence.AdHoc, null, "Họp", "", false, [], [], new(2023, 5, 10)),
                new MeetingHeld([], "", [], new(2023, 5, 10)));
        }

        var seen = await committee.Book.Of(PlanLog.Office, AnyPlan.Ledger, meetings, 2023, Ct);
        foreach (var (meeting, key) in seen.Zip((string[])["k1", "k2"]).Append((seen[0], "k1"))) await committee.Conclude(meetings, meeting, seen, key);

        var plan = (await committee.Plans.Find(PlanLog.Office, AnyPlan.Ledger, 2023, Ct))!;
        Assert.Equal(["KL-1", "KL-2"], plan.Duties.Where(duty => duty.Path == DrawConclusion.Path).Select(duty => duty.Code));
        Assert.Equal(
            ["KL-1", "KL-2"],
            (await committee.Book.Of(PlanLog.Office, AnyPlan.Ledger, meetings, 2023, Ct)).SelectMany(one => one.All<ConclusionDrawn>()).Select(one => one.Code).Order(StringComparer.Ordinal));
        Assert.Equal(new DateOnly(2023, 6, 1), plan.Duty("KL-1")!.Due);
    }

    [Theory, EachStore]
    public async Task A_conclusion_whose_second_half_was_lost_finds_its_duty_when_the_form_comes_again(StoreKind kind)
    {
        await using var committee = await CommitteeLog.Open(kind);
        await committee.Adopt();
        var meetings = new Meetings();
        await committee.Write(
            meetings, new EntryId(2023, "mot"), new MeetingCalled(MeetingForm.Briefing, Cadence.AdHoc, null, "Họp", "", false, [], [], new(2023, 5, 10)), new MeetingHeld([], "", [], new(2023, 5, 10)));
        var meeting = (await committee.Book.Of(PlanLog.Office, AnyPlan.Ledger, meetings, 2023, Ct))[0];
        var plan = (await committee.Plans.Find(PlanLog.Office, AnyPlan.Ledger, 2023, Ct))!;
        await committee.Log.Decide<PlanState>(
            PlanLog.Office, plan.Plan.Stream(AnyPlan.Ledger), PlanState.Fold, state => DrawConclusion.Decide(state, CommitteeLog.Conclusion, [], "Sở Tư pháp", "Kết luận"), new Writing("k1:plan"), Ct);

        var outcome = await committee.Conclude(meetings, meeting, [meeting], "k1");

        Assert.Equal("KL-1", Assert.IsType<ConclusionDrawn>(Assert.Single(Assert.IsType<Outcome.Done>(outcome).Events)).Code);
        Assert.Single((await committee.Plans.Find(PlanLog.Office, AnyPlan.Ledger, 2023, Ct))!.Duties, duty => duty.Path == DrawConclusion.Path);
    }

    [Theory, EachStore]
    public async Task The_table_built_anew_from_the_log_is_the_same(StoreKind kind)
    {
        await using var committee = await CommitteeLog.Open(kind);
        await committee.Write(Commendations, Id, Proposed, new CommendationExamined(true, "Đủ điều kiện", new(2023, 5, 15)));
        await committee.Mend(new MendEntry(Commendations, Id, 2, null, "Ghi nhầm"));
        var before = await Rows(committee);

        await committee.Projections.Rebuild(committee.Opened.Store, committee.Types, Ct);

        Assert.Equal(before, await Rows(committee));
        Assert.Single(before);
    }

    private static Task<IReadOnlyList<string>> Rows(CommitteeLog committee) =>
        committee.Opened.Store.Ask<string>($"select kind || id || version || type || body from committee_entries order by kind, id, version", Ct);
}
