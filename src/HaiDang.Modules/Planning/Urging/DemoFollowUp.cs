using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Some invented follow-up for a plan of the demonstration: an entry by letter, days that were set, approvals, a return, steps up to the head.</summary>
/// <remarks>It goes through the use cases, only in a ledger that is marked synthetic, names no person, and gives the same each time.</remarks>
internal sealed class DemoFollowUp(EventLog log, PlanBook book, Ledgers ledgers, DigestDesk digests)
{
    private const int Approved = 4;
    private const int LetterDaysAgo = 9;

    /// <summary>Records the follow-up of a plan up to the day its ledger stands on; done twice, it records nothing new.</summary>
    /// <returns>Number of steps recorded.</returns>
    /// <exception cref="InvalidOperationException">The ledger isn't marked synthetic, or holds no such plan.</exception>
    internal async Task<int> Record(LedgerId ledger, PlanId plan, CancellationToken ct)
    {
        if ((await ledgers.Find(ledger, ct))?.SyntheticDay is null) throw new InvalidOperationException("Invented follow-up belongs in a synthetic ledger only.");
        var found = await book.Find(Reader.System, ledger, plan, ct) ?? throw new InvalidOperationException("There is no such plan.");
        var office = Reader.System with { Organisation = new OrganisationId(ledger.Value + ".cong-an-tinh") };
        var recorded = 0;

        // What would be chosen hangs on what waits: a plan that was followed up already is left as it is.
        if (found.Work.SelectMany(duty => duty.Shares).Any(share => share.Arranged is not null || share.Report is { Verdict: not Verdict.Waiting } or { Letter: not null })) return 0;
        var waiting = WaitingReport.Of(found).Where(one => one.Share.Report is { Letter: null }).ToList();
        foreach (var (at, one) in waiting.Take(Approved + 1).Index())
        {
            var verdict = !one.Share.IsJudged ? Verdict.Received : at == 0 ? Verdict.Returned : Verdict.Approved;
            Count(await JudgeContribution.Handle(
                new JudgeContribution(found.Plan, one.Duty.Code, one.Share.Organisation, one.Share.Report!.Version, verdict, "Bổ sung số liệu theo từng quý (ghi chú giả định)."),
                found, office, log, Key($"judge:{one.Key}"), ct));
        }

        var open = found.Work.SelectMany(duty => duty.Shares.Select(share => (Duty: duty, Share: share))).Where(one => !one.Share.HasAnswered && one.Share.Arranged is null).ToList();
        if (open.Find(one => one.Share.IsJudged && one.Share.Through is null && one.Duty.Deadline is null) is { Duty: { } arranged, Share: { } given })
        {
            Count(await ArrangeContribution.Handle(
                new ArrangeContribution(found.Plan, arranged.Code, given.Organisation, "Tổng hợp kết quả của đơn vị và các đơn vị trực thuộc (phần việc giả định).", found.Today.AddDays(3), "Để kịp giao ban quý (lý do giả định)."),
                found, office, log, Key("arrange"), ct));
        }

        if (open.Find(one => one.Share.IsJudged && one.Share.Through is not null && one.Share.Organisation != office.Organisation) is { Duty: { } entered, Share: { } silent })
        {
            Count(await ReportProgress.Handle(
                new ReportProgress(found.Plan, entered.Code, silent.Organisation, Progress.Done, "Đã thực hiện theo nội dung công văn (nhập thay, giả định).", found.Today.AddDays(-2), [], "số 00/GIẢ ĐỊNH")
                {
                    PaperKeptAt = "Văn thư cơ quan thường trực (giả định)",
                },
                found, new Reader(UserId.System, office.Organisation, [new Grant(Role.StandingOffice, ledger, found.Body, [])]), log, Key("entry"), ct));
        }

        var rows = UrgingBoard.Of(found, []).Group("late");
        foreach (var (at, row) in rows.Take(2).Index())
        {
            var codes = row.Pressing.Where(one => one.Share.IsLate(found.Today)).Select(one => one.Duty.Code).ToList();
            if (codes.Count == 0) continue;
            Count(await Take(row, codes, FollowUpLevel.Reminder, found.Today.AddDays(-LetterDaysAgo - 5), null));
            Count(await Take(row, codes, FollowUpLevel.Letter, found.Today.AddDays(-LetterDaysAgo), "số 00/GIẢ ĐỊNH"));
            if (at == 0) Count(await Take(row, codes, FollowUpLevel.Head, found.Today.AddDays(-1), null));
        }

        await digests.Make(ledger, ct);
        return recorded;

        Task<Outcome> Take(UrgingRow row, IReadOnlyList<string> codes, FollowUpLevel level, DateOnly day, string? letter) => TakeFollowUp.Handle(
            new TakeFollowUp(found.Plan, row.Organisation, codes, level, day, letter), found, office, log, Key($"{level}:{row.Organisation}"), ct);

        void Count(Outcome outcome) => recorded += outcome is Outcome.Done ? 1 : 0;
        Writing Key(string what) => new($"demo:{found.Plan}:{what}");
    }
}
