using FsCheck;
using FsCheck.Fluent;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Calendar.Clocks;

namespace HaiDang.Tests.Kernel.Calendar.Clocks;

/// <summary>What holds of every clock, class, circumstance and history.</summary>
public sealed class DeadlinePropertyTests
{
    private static readonly LegalClocks Clocks = LegalClocks.VietNam;
    private static readonly DateOnly First = new(2017, 1, 1);
    private static readonly int Span = new DateOnly(2028, 6, 1).DayNumber - First.DayNumber;

    private static readonly Gen<ClockHappening> Happenings =
        from kind in Gen.Choose(0, 3)
        from day in Gen.Choose(-5, 700)
        from length in Gen.Choose(1, 200)
        select (ClockHappening)(kind switch
        {
            0 => new ClockExtended(First.AddDays(day), length % 3 == 0 ? new Length(Days: length) : null),
            1 => new ClockStopped(First.AddDays(day)),
            2 => new ClockResumed(First.AddDays(day)),
            _ => length < 40 ? new ClockMet(First.AddDays(day)) : new ClockExtended(First.AddDays(day)),
        });

    private static readonly Gen<ClockQuestion> Questions =
        from clock in Gen.Choose(0, Clocks.Rules.Count - 1)
        from day in Gen.Choose(0, Span)
        from ofClass in Gen.Choose(0, Clocks.Words.Classes.Count - 1)
        from circumstances in Gen.Choose(0, (1 << Clocks.Words.Circumstances.Count) - 1)
        from opened in Gen.Choose(0, 500)
        from count in Gen.Choose(0, 6)
        from happened in Gen.ArrayOf(Happenings, count)
        select new ClockQuestion(Clocks.Rules[clock].Id, First.AddDays(day))
        {
            Class = Clocks.Words.Classes[ofClass].Id,
            Circumstances = [.. Clocks.Words.Circumstances.Where((_, at) => (circumstances >> at & 1) == 1).Select(one => one.Id)],
            ProceedingsOn = First.AddDays(day - opened),
            // Days of happenings are drawn from the first day on: here they follow the start.
            Happened = [.. happened.Select(one => one with { On = one.On.AddDays(day) })],
        };

    [Fact]
    public void A_moved_last_day_is_never_earlier_and_moves_only_off_a_day_of_rest() => Holds(Questions, asked =>
    {
        if (Clocks.Reckon(asked) is not { } deadline) return;
        Assert.True(deadline.Due >= deadline.Unrolled);
        if (deadline.Due != deadline.Unrolled)
        {
            Assert.True(deadline.Edition.Counting.Rolls);
            Assert.False(WorkingDays.VietNam.IsWorking(deadline.Unrolled));
            Assert.True(WorkingDays.VietNam.IsWorking(deadline.Due));
        }
    });

    [Fact]
    public void The_steps_lead_from_the_start_to_the_last_day_and_each_can_be_counted_again() => Holds(Questions, asked =>
    {
        if (Clocks.Reckon(asked) is not { } deadline) return;
        var at = asked.Start;
        var began = false;
        foreach (var step in deadline.Steps)
        {
            if (step.Kind is ClockStepKind.Shared) continue;
            if (step.Kind is ClockStepKind.Counted or ClockStepKind.ExtendedInAll) Assert.Equal(asked.Start, step.From);
            else if (step.Kind is not ClockStepKind.BegunAnew) Assert.Equal(at, step.From);
            Assert.Equal(CountedAgain(step, deadline), step.Result);
            Assert.True(began || step.Kind is ClockStepKind.Counted);
            (began, at) = (true, step.Result);
        }

        Assert.Equal(deadline.Due, at);
    });

    [Fact]
    public void Standing_still_never_shortens_a_limit_that_goes_on() => Holds(
        from asked in Questions
        from stopped in Gen.Choose(0, 60)
        from still in Gen.Choose(0, 200)
        select (asked with { Happened = [] }, stopped, still),
        one =>
        {
            var (asked, stopped, still) = one;
            if (Clocks.Reckon(asked) is not { } without || GoesAnew(asked)) return;
            var with = Clocks.Reckon(asked with { Happened = [new ClockStopped(asked.Start.AddDays(stopped)), new ClockResumed(asked.Start.AddDays(stopped + still))] })!;
            Assert.True(with.Unrolled >= without.Unrolled && with.Due >= without.Due);
            if (without.Edition.Terms.All(term => term.Length.WorkingDays == 0)) Assert.Equal(still, with.Unrolled.DayNumber - without.Unrolled.DayNumber);
        });

    [Fact]
    public void A_longer_limit_never_ends_earlier() => Holds(
        from asked in Questions
        from unit in Gen.Choose(0, 3)
        from shorter in Gen.Choose(1, 30)
        from more in Gen.Choose(0, 30)
        select (asked with { Happened = [] }, unit, shorter, shorter + more),
        one =>
        {
            var (asked, unit, shorter, longer) = one;
            if (Clocks.Edition(asked.Clock, asked.Start) is not { } edition) return;
            Assert.True(With(edition, Of(unit, longer)).Reckon(asked)!.Due >= With(edition, Of(unit, shorter)).Reckon(asked)!.Due);
        });

    [Fact]
    public void An_extension_never_takes_anything_away_and_a_part_never_outlasts_the_whole() => Holds(Questions, asked =>
    {
        var bare = asked with { Happened = [], Circumstances = [] };
        if (Clocks.Reckon(bare) is not { } whole) return;
        var extended = Clocks.Reckon(bare with { Happened = [new ClockExtended(bare.Start, new Length(Days: 1))] })!;
        Assert.True(extended.Unrolled >= whole.Unrolled);
        Assert.True(Clocks.Reckon(bare with { Circumstances = ["juvenile-accused"] })!.Unrolled <= whole.Unrolled);
    });

    private static LegalClocks With(ClockEdition edition, Length length) => Clocks.With([edition with { Terms = [new ClockTerm([], null, length, [], null)] }]);

    private static Length Of(int unit, int count) => unit switch { 0 => new(Months: count), 1 => new(Days: count), 2 => new(WorkingDays: count), _ => new(Hours: count) };

    private static bool GoesAnew(ClockQuestion asked) => Clocks.Edition(asked.Clock, asked.Start)!.Terms.Any(term => term.AfterResumption is not null);

    // Day by day and month by month, in another way than the program counts.
    private static DateOnly CountedAgain(ClockStep step, Deadline deadline)
    {
        if (step.Kind is ClockStepKind.Moved or ClockStepKind.NotMoved)
        {
            var day = step.From;
            while (step.Kind is ClockStepKind.Moved && WorkingDays.VietNam.IsWorking(day) != true) day = day.AddDays(1);
            return day;
        }

        var fromStart = step.Kind is ClockStepKind.Counted or ClockStepKind.ExtendedInAll or ClockStepKind.BegunAnew;
        var at = fromStart && step.Counting.WithStartDay && step.Length.Hours == 0 ? step.From.AddDays(-1) : step.From;
        var reached = at;
        for (var month = 0; month < step.Length.Months; month++)
        {
            if (step.Counting.ThirtyDayMonths) reached = reached.AddDays(30);
        }

        if (!step.Counting.ThirtyDayMonths && step.Length.Months > 0)
        {
            var month = (step.From.Year * 12) + step.From.Month - 1 + step.Length.Months;
            var (year, ofYear) = (month / 12, (month % 12) + 1);
            reached = new DateOnly(year, ofYear, Math.Min(step.From.Day, DateTime.DaysInMonth(year, ofYear))).AddDays(at.DayNumber - step.From.DayNumber);
        }

        reached = reached.AddDays(step.Length.Days + (int)Math.Ceiling(step.Length.Hours / 24.0));
        for (var left = step.Length.WorkingDays; left > 0;)
        {
            reached = reached.AddDays(1);
            if (WorkingDays.VietNam.IsWorking(reached) ?? reached.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }

        // A total counts the days on which the clock stood; what was given already is never taken away.
        if (step.Kind is not ClockStepKind.ExtendedInAll) return reached;
        reached = reached.AddDays(deadline.Steps.TakeWhile(one => one != step).Where(one => one.Kind == ClockStepKind.Stood).Sum(one => one.Result.DayNumber - one.From.DayNumber));
        var before = deadline.Steps.TakeWhile(one => one != step).Last(one => one.Kind != ClockStepKind.Shared).Result;
        return reached < before ? before : reached;
    }

    private static void Holds<T>(Gen<T> given, Action<T> then) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true), Prop.ForAll(Arb.From(given), one =>
        {
            then(one);
            return true;
        }));
}
