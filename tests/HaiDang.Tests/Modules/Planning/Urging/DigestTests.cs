using HaiDang.Kernel.Access;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Urging;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning.Urging;

public sealed class DigestTests
{
    [Theory]
    [InlineData(8, null)]
    [InlineData(7, ReminderKind.DueAhead)]
    [InlineData(3, ReminderKind.DueAhead)]
    [InlineData(2, null)]
    [InlineData(0, ReminderKind.DueToday)]
    [InlineData(-1, ReminderKind.Overdue)]
    [InlineData(-7, ReminderKind.Overdue)]
    [InlineData(-8, null)]
    [InlineData(-14, ReminderKind.Overdue)]
    public void A_body_is_reminded_before_on_and_after_its_last_day(int left, ReminderKind? kind)
    {
        var lines = LinesOf(AnyView.Duty(due: AnyView.Today.AddDays(left), shares: AnyView.Share(AnyPlan.Justice)), AnyPlan.Justice);

        Assert.Equal(kind is { } one ? [(one, Math.Abs(left))] : [], lines.Select(line => (line.Kind, line.Days)));
    }

    [Theory]
    [InlineData(Treatment.Requested, 3, 1)]
    [InlineData(Treatment.Requested, 0, 1)]
    [InlineData(Treatment.Requested, -1, 0)]
    [InlineData(Treatment.Noted, -7, 0)]
    public void Whoever_is_asked_or_heard_is_never_told_that_a_day_has_passed(Treatment treatment, int left, int lines)
    {
        var found = LinesOf(AnyView.Duty(due: AnyView.Today.AddDays(left), shares: AnyView.Share(AnyPlan.Court, treatment: treatment)), AnyPlan.Court);

        Assert.Equal(Enumerable.Repeat(ReminderKind.Requested, lines), found.Select(line => line.Kind));
    }

    [Fact]
    public void A_duty_without_a_printed_day_reminds_nobody_and_a_day_that_was_set_does()
    {
        var share = AnyView.Share(AnyPlan.Justice);
        var set = share with { Arranged = new Arrangement(null, AnyView.Today, "Sơ kết", default), Deadline = AnyView.Today };

        Assert.Empty(LinesOf(AnyView.Duty(shares: share), AnyPlan.Justice));
        Assert.Equal([ReminderKind.DueToday], LinesOf(AnyView.Duty() with { Shares = [set] }, AnyPlan.Justice).Select(line => line.Kind));
    }

    [Fact]
    public void What_was_returned_and_what_waits_for_a_word_stand_in_the_list_each_day()
    {
        var returned = AnyView.Share(AnyPlan.Justice, progress: Progress.Done);
        returned = returned with { Report = returned.Report! with { Verdict = Verdict.Returned, Missing = "Thiếu" } };
        var entered = AnyView.Share(AnyPlan.Culture, progress: Progress.Done);
        entered = entered with { Report = entered.Report! with { Letter = "số 1" } };
        var digest = Of(AnyView.Plan([AnyView.Duty(shares: [returned, entered])]));

        Assert.Equal([ReminderKind.Returned], digest.Lines[AnyPlan.Justice].Select(line => line.Kind));
        Assert.Equal([ReminderKind.EntryToConfirm], digest.Lines[AnyPlan.Culture].Select(line => line.Kind));
        Assert.Equal(new DigestCounts(1, 1, 0), digest.Counts);
    }

    [Fact]
    public void Everybody_gets_the_lines_of_their_bodies_and_only_those_who_oversee_the_counts()
    {
        var digest = Of(AnyView.Plan(
        [
            AnyView.Duty("II.1-1", AnyView.Today.AddDays(-1), shares: [AnyView.Share(AnyPlan.Justice), AnyView.Share(AnyPlan.Police, progress: Progress.Done)]),
        ]));

        Assert.Equal(["II.1-1"], digest.For([Role.AgencyOfficer], AnyPlan.Justice, [AnyPlan.Justice])!.Lines.Select(line => line.Duty));
        Assert.Equal(new DigestCounts(0, 0, 0), digest.For([Role.AgencyOfficer], AnyPlan.Justice, [AnyPlan.Justice])!.Counts);
        Assert.Null(digest.For([Role.AgencyOfficer], AnyPlan.Culture, [AnyPlan.Culture]));
        Assert.Equal(new DigestCounts(1, 1, 0), digest.For([Role.StandingOffice], AnyPlan.Police, [])!.Counts);
        Assert.Equal(new DigestCounts(0, 1, 0), digest.For([Role.CommitteeHead], AnyPlan.Committee, [])!.Counts);
    }

    [Fact]
    public void A_letter_holds_codes_counts_and_a_link_and_no_words_of_anybody()
    {
        var digest = new PersonalDigest([new DigestLine(2023, AnyPlan.Committee, "II.1-1", AnyPlan.Justice, ReminderKind.Overdue, 7)], new DigestCounts(2, 0, 0));

        var (subject, body) = DigestMail.Words(digest, AnyView.Today, new Uri("https://haidang.example.vn/"));

        Assert.Equal("Hải Đăng: nhắc việc ngày 15/6/2023", subject);
        Assert.Contains("- II.1-1: quá hạn 7 ngày", body, StringComparison.Ordinal);
        Assert.Contains("- II.1-1: 7 days overdue", body, StringComparison.Ordinal);
        Assert.Contains("https://haidang.example.vn/nhac-viec", body, StringComparison.Ordinal);
        Assert.DoesNotContain(AnyPlan.Justice.Value, body, StringComparison.Ordinal);
        Assert.DoesNotContain("Tư pháp", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 3, ReminderKind.DueAhead)]
    [InlineData(true, 2, null)]
    [InlineData(true, 0, ReminderKind.DueToday)]
    [InlineData(true, -1, ReminderKind.Overdue)]
    [InlineData(false, 3, ReminderKind.Requested)]
    [InlineData(false, -1, null)]
    public void An_ad_hoc_report_stands_in_the_list_by_its_number(bool isJudged, int left, ReminderKind? kind)
    {
        var line = DigestLine.OfReport(2023, AnyPlan.Committee, 4, AnyPlan.Justice, isJudged, left, ReminderRules.Current.On(AnyView.Today));

        Assert.Equal(kind, line?.Kind);
        if (line is null) return;
        Assert.Equal([line], LedgerDigest.Of([], ReminderRules.Current, line).For([Role.AgencyOfficer], AnyPlan.Justice, [AnyPlan.Justice])!.Lines);
        Assert.Contains("- báo cáo đột xuất 4/2023: ", DigestMail.Words(new PersonalDigest([line], new DigestCounts(0, 0, 0)), AnyView.Today, new Uri("https://haidang.example.vn/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_that_ship_remind_before_on_and_after()
    {
        var rule = ReminderRules.Current.On(new DateOnly(2023, 6, 15));

        Assert.Equal([7, 3], rule.Before);
        Assert.True(rule.OnTheDay);
        Assert.Equal([1, 7, 14], rule.After);
        Assert.Equal(new TimeOnly(5, 30), ReminderRules.Current.At);
    }

    [Theory]
    [InlineData("at: \"5 giờ\"\nrules:\n  - {from: \"2016-01-01\", source: x}", "time of day")]
    [InlineData("at: \"05:30\"\nrules: []", "no rule")]
    [InlineData("at: \"05:30\"\nrules:\n  - {from: \"2016-01-01\", before: [0], source: x}", "isn't a number of days")]
    [InlineData("at: \"05:30\"\nrules:\n  - {from: \"2016-01-01\", after: [3, 3], source: x}", "names a day twice")]
    [InlineData("at: \"05:30\"\nrules:\n  - {from: \"2016-01-01\", source: x}\n  - {from: \"2016-01-01\", source: x}", "doesn't follow")]
    [InlineData("at: \"05:30\"\nrules:\n  - {before: [3], source: x}", "'from' is missing")]
    [InlineData("at: \"05:30\"\nrules:\n  - {from: \"2016-01-01\"}", "'source' is missing")]
    [InlineData("at: \"05:30\"\nhour: 5\nrules:\n  - {from: \"2016-01-01\", source: x}", "unknown key")]
    public void A_file_of_rules_that_breaks_its_schema_is_refused_with_its_remedy(string yaml, string says)
    {
        using var text = new StringReader(yaml);
        var file = DatedYaml.Read("reminders.yaml", text);

        Assert.Contains(says, Assert.Throws<DataFileException>(() => ReminderRules.Read(file)).Message, StringComparison.Ordinal);
    }

    private static LedgerDigest Of(PlanView plan) => LedgerDigest.Of([(plan, UrgingBoard.Of(plan, []))], ReminderRules.Current);

    private static IEnumerable<DigestLine> LinesOf(DutyView duty, OrganisationId body) => Of(AnyView.Plan([duty])).Lines[body];
}
