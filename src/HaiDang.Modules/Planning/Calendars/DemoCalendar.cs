using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>A few recurring duties and a campaign's note for a plan of the demonstration, through the use cases.</summary>
internal sealed class DemoCalendar(EventLog log, PlanBook book, Rhythms rhythms, Ledgers ledgers)
{
    private const int Set = 3;

    /// <summary>Sets what the plan's own words propose and lets some bodies report on a period; done twice, it records nothing new.</summary>
    /// <exception cref="InvalidOperationException">The ledger isn't marked synthetic, or holds no such plan.</exception>
    internal async Task Record(LedgerId ledger, PlanId plan, CancellationToken ct)
    {
        if ((await ledgers.Find(ledger, ct))?.SyntheticDay is not { } today) throw new InvalidOperationException("Invented progress belongs in a synthetic ledger only.");
        var found = await book.Find(Reader.System, ledger, plan, ct) ?? throw new InvalidOperationException("There is no such plan.");
        foreach (var duty in found.Work.Where(duty => duty.Shares.Count is > 0 and < 12 && Cadences.In(duty.Text).Any(one => one.Cadence is not Cadence.Continuous)).Take(Set))
        {
            var (cadence, words) = Cadences.In(duty.Text).First(one => one.Cadence is not Cadence.Continuous);
            await SetRecurrence.Handle(
                new SetRecurrence(plan, duty.Code, new Recurrence(cadence, cadence is Cadence.Yearly ? 12 : null, 31), $"Lời của kế hoạch: “{words}”"), found, Reader.System, log,
                new Writing($"demo:{plan}:{duty.Code}:recurrence"), ct);
        }

        if (found.Work.FirstOrDefault(duty => duty.Shares.Count > 0 && Cadences.DayIn(duty.Text, found.Year) is not null) is { } named)
        {
            await SetRecurrence.Handle(
                new SetRecurrence(plan, named.Code, new Recurrence(Cadence.Yearly, 7, 30), "Lời của kế hoạch: ngày 30/7"), found, Reader.System, log,
                new Writing($"demo:{plan}:{named.Code}:recurrence"), ct);
        }

        foreach (var recurring in await rhythms.Of(Reader.System, found, ct))
        {
            if (recurring.Occurrences.FirstOrDefault(one => one.HasBegun) is not { } first) continue;
            foreach (var share in first.Shares.Take(2))
            {
                await ReportOccurrence.Handle(
                    new ReportOccurrence(
                        plan, recurring.Duty.Code, first.Occurrence.Key, share.Share.Organisation, Progress.Done, "Đã thực hiện trong kỳ, hồ sơ lưu tại đơn vị.",
                        first.Occurrence.Period.To < today ? first.Occurrence.Period.To : today),
                    found, recurring, Reader.System with { Organisation = share.Share.Organisation }, log, new Writing($"demo:{plan}:{recurring.Duty.Code}:{first.Occurrence.Key}:{share.Share.Organisation}"), ct);
            }
        }

        if (Campaign.Of(found).FirstOrDefault(one => one.Window.To < today) is { } over)
        {
            await CloseCampaign.Handle(
                new CloseCampaign(plan, over.Code, "Đợt cao điểm kết thúc đúng thời gian; kết quả từng cơ quan báo ở các nhiệm vụ trong đợt."), found, Reader.System, log,
                new Writing($"demo:{plan}:{over.Code}:campaign"), ct);
        }
    }
}
