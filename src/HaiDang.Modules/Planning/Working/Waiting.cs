using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Calendars;
using HaiDang.Modules.Planning.Calendars.Texts;
using HaiDang.Modules.Planning.Working.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Working;

/// <summary>Things that wait for a reader, told in one line that leads to them.</summary>
/// <param name="Count">How many; none is no line.</param>
/// <param name="Words">The line without its number, in a language.</param>
/// <param name="Address">Where they are.</param>
public sealed record WaitingThings(int Count, Func<Language, string> Words, string Address);

/// <summary>A part of the program that knows of things waiting for a reader; each part registers its own, and the first page shows them all.</summary>
internal interface IWaiting
{
    /// <summary>What waits for the reader in these plans, all within their reach.</summary>
    Task<IReadOnlyList<WaitingThings>> For(Reader reader, IReadOnlyList<PlanView> plans, CancellationToken ct);
}

/// <summary>Periods of recurring duties that a reader's body hasn't closed: one line for each duty.</summary>
internal sealed class PeriodsWaiting(Rhythms rhythms) : IWaiting
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingThings>> For(Reader reader, IReadOnlyList<PlanView> plans, CancellationToken ct)
    {
        var waiting = new List<WaitingThings>();
        foreach (var plan in plans.Where(plan => plan.Withdrawn is null))
        {
            foreach (var duty in await rhythms.Of(reader, plan, ct))
            {
                var open = duty.Occurrences.SelectMany(period => period.Shares.Where(share => period.IsOpen(share) && PlanningAccess.MayReport(reader, plan.Ledger, share.Share.Organisation))
                    .Select(_ => period.Occurrence)).DistinctBy(occurrence => occurrence.Key).ToList();
                if (open.Count > 0)
                {
                    waiting.Add(new WaitingThings(
                        open.Count, language => WorkingWords.In(language).PeriodsOpen(duty.Duty.Code, string.Join(", ", open.Select(CalendarsWords.In(language).Period))), plan.Periods(duty.Duty)));
                }
            }
        }

        return waiting;
    }
}

/// <summary>How far each user has seen each ledger, so that the first page can say what is new.</summary>
internal sealed class LastVisits(Kernel.Storage.Store store, TimeProvider clock)
{
    // Whoever comes back within this time is still on the same visit: what was new stays new.
    private static readonly TimeSpan SameVisit = TimeSpan.FromMinutes(30);

    /// <summary>Marks a visit.</summary>
    /// <param name="position">Position of the ledger's last entry now.</param>
    /// <returns>Position and moment of the visit before; null on a first visit.</returns>
    internal async Task<(long Position, DateTimeOffset At)?> Visit(UserId user, LedgerId ledger, long position, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var last = (await store.Ask<Row>(
            $"select position, previous, previous_at, seen_at from work_last_visit where user_id = {user} and ledger = {ledger}", ct)).SingleOrDefault();
        if (last is null)
        {
            await store.Execute(
                $"""
                insert into work_last_visit (user_id, ledger, position, previous, previous_at, seen_at)
                values ({user}, {ledger}, {position}, {position}, {now}, {now})
                on conflict (user_id, ledger) do nothing
                """,
                ct);
            return null;
        }

        var again = now - last.SeenAt < SameVisit;
        var (previous, at) = again ? (last.Previous, last.PreviousAt) : (last.Position, last.SeenAt);
        await store.Execute(
            $"update work_last_visit set position = {position}, previous = {previous}, previous_at = {at}, seen_at = {now} where user_id = {user} and ledger = {ledger}", ct);
        return (previous, at);
    }

    private sealed class Row
    {
        public long Position { get; init; }

        public long Previous { get; init; }

        public DateTimeOffset PreviousAt { get; init; }

        public DateTimeOffset SeenAt { get; init; }
    }
}
