namespace HaiDang.Kernel.Calendar.Clocks;

/// <summary>One clock being reckoned: takes what happened day by day, and writes each step down.</summary>
internal sealed class Reckoning
{
    private readonly ClockRule rule;
    private readonly ClockEdition edition;
    private readonly ClockTerm term;
    private readonly ClockShare? share;
    private readonly ClockQuestion asked;
    private readonly ClockVocabulary words;
    private readonly WorkingDays days;
    private readonly List<ClockStep> steps = new(4);
    private List<ClockFault>? faults;
    private DateOnly end;
    private DateOnly? stoppedOn;
    private DateOnly? metOn;
    private int stood;
    private int extensionsHad;
    private bool isSure;

    internal Reckoning(ClockRule rule, ClockEdition edition, ClockTerm term, ClockShare? share, ClockQuestion asked, ClockVocabulary words, WorkingDays days)
    {
        (this.rule, this.edition, this.term, this.share, this.asked, this.words, this.days) = (rule, edition, term, share, asked, words, days);
        isSure = edition.IsSure && share is not { IsSure: false };
    }

    internal Deadline Run()
    {
        Begin();
        foreach (var happening in asked.Happened.Count < 2 ? asked.Happened : [.. asked.Happened.OrderBy(one => one.On)]) Take(happening);
        var (due, moved) = Rolled(end);
        if (moved is not null) steps.Add(moved);
        return new Deadline(
            rule, edition, asked.Start, end, due, stoppedOn, metOn, RequestBy(Next), isSure && moved is not { IsSure: false }, steps,
            faults is null ? [] : faults);
    }

    private ClockExtension? Next => extensionsHad < term.Extensions.Count && metOn is null
        && term.Extensions[extensionsHad] is var next && (next.Needs is null || asked.Has(next.Needs)) ? next : null;

    private void Begin()
    {
        var most = Shared(term.Length);
        var length = most;
        end = Counting.FromStart(asked.Start, most, edition.Counting, days);
        if (asked.Ordered is { IsNone: false } ordered)
        {
            var written = Counting.FromStart(asked.Start, ordered, edition.Counting, days);
            if (written > end) Fault(new(ClockFaultKind.TooLong, asked.Start, end, most));
            else (end, length) = (written, ordered);
        }

        Sure(asked.Start, end, length);
        Step(ClockStepKind.Counted, edition.Source, edition.IsSure, asked.Start, length, end);
    }

    private void Take(ClockHappening happening)
    {
        if (happening.On < asked.Start)
        {
            Fault(new(ClockFaultKind.BeforeStart, happening.On, asked.Start));
            return;
        }

        if (metOn is not null)
        {
            Fault(new(ClockFaultKind.AfterMet, happening.On, metOn));
            return;
        }

        switch (happening)
        {
            case ClockExtended extended: Extend(extended); break;
            case ClockStopped when stoppedOn is null: stoppedOn = happening.On; break;
            case ClockResumed when stoppedOn is { } since: Resume(since, happening.On); break;
            case ClockMet: metOn = happening.On; break;
            default: Fault(new(ClockFaultKind.OutOfTurn, happening.On)); break;
        }
    }

    private void Extend(ClockExtended extended)
    {
        if (Next is not { } extension)
        {
            Fault(new(ClockFaultKind.NoFurther, extended.On));
            return;
        }

        if ((extension.Limit ?? extended.Granted) is not { } full)
        {
            Fault(new(ClockFaultKind.LengthMissing, extended.On));
            return;
        }

        if (RequestBy(extension) is { } by && (extended.RequestedOn ?? extended.On) > by) Fault(new(ClockFaultKind.AskedLate, extended.RequestedOn ?? extended.On, by));
        if (stoppedOn is null && Rolled(end).Due is var due && extended.On > due) Fault(new(ClockFaultKind.DecidedLate, extended.On, due));

        extensionsHad++;
        var most = extension.Limit is null ? full : Shared(full);
        var (from, reached) = Reach(extension, most);
        var length = most;
        if (extension.Limit is not null && extended.Granted is { IsNone: false } granted)
        {
            var written = Reach(extension, granted).End;
            if (written > reached) Fault(new(ClockFaultKind.TooLong, extended.On, reached, most));
            else (reached, length) = (written, granted);
        }

        // A total that ends before what was given already takes nothing away.
        if (reached < end) reached = end;
        isSure &= extension.IsSure;
        Sure(end, reached, length);
        end = reached;
        Step(extension.InAll ? ClockStepKind.ExtendedInAll : ClockStepKind.Extended, extension.Source, extension.IsSure, from, length, end, extension.Decides);
    }

    private (DateOnly From, DateOnly End) Reach(ClockExtension extension, Length length) => extension.InAll
        ? (asked.Start, Counting.FromStart(asked.Start, length, edition.Counting, days).AddDays(stood))
        : (end, Counting.FromEnd(end, length, edition.Counting, days));

    private void Resume(DateOnly since, DateOnly on)
    {
        stoppedOn = null;
        if (term.AfterResumption is { } anew)
        {
            var length = Shared(anew.Length);
            end = Counting.FromStart(on, length, edition.Counting, days);
            extensionsHad = term.Extensions.Count;
            isSure &= anew.IsSure;
            Sure(on, end, length);
            Step(ClockStepKind.BegunAnew, anew.Source, anew.IsSure, on, length, end);
            return;
        }

        if (on == since) return;
        var still = new Window(since, on.AddDays(-1));
        var before = end;
        var added = term.Length.WorkingDays > 0 ? new Length(WorkingDays: WorkingIn(still)) : new Length(Days: still.Days);
        end = Counting.FromEnd(end, added, edition.Counting, days);
        stood += end.DayNumber - before.DayNumber;
        isSure &= words.StopIsSure;
        Sure(before, end, added);
        steps.Add(new ClockStep(ClockStepKind.Stood, rule.Id, words.StopSource, words.StopIsSure, before, added, end) { Counting = edition.Counting, Stood = still });
    }

    private int WorkingIn(Window window)
    {
        var count = 0;
        for (var day = window.From; day <= window.To; day = day.AddDays(1)) count += Counting.Works(day, days) ? 1 : 0;
        return count;
    }

    private DateOnly? RequestBy(ClockExtension? extension) => extension is { RequestBefore: > 0 } ? end.AddDays(-extension.RequestBefore) : null;

    private Length Shared(Length whole)
    {
        if (share is null) return whole;
        var part = whole.Share(share.Part, share.Whole);
        steps.Add(new ClockStep(ClockStepKind.Shared, share.Id, share.Source, share.IsSure, asked.Start, part, asked.Start)
        {
            Counting = edition.Counting, Of = whole, Name = share.Name,
        });
        return part;
    }

    private (DateOnly Due, ClockStep? Step) Rolled(DateOnly counted)
    {
        if (!edition.Counting.Rolls) return (counted, null);
        if (days.LastDayOfLimit(counted) is not var (day, movedBy)) return (counted, Move(ClockStepKind.NotMoved, edition.Source, false, counted, counted));
        return movedBy is null ? (day, null) : (day, Move(ClockStepKind.Moved, words.Move(rule.Id, asked.Start)?.Source ?? movedBy.Source, Counting.IsSure(counted, day, days), counted, day));
    }

    private ClockStep Move(ClockStepKind kind, string source, bool sure, DateOnly from, DateOnly to) =>
        new(kind, "last-day-off", source, sure, from, new Length(Days: to.DayNumber - from.DayNumber), to) { Counting = edition.Counting };

    private void Step(ClockStepKind kind, string source, bool sure, DateOnly from, Length length, DateOnly result, ClockWord? name = null) =>
        steps.Add(new ClockStep(kind, rule.Id, source, sure, from, length, result) { Counting = edition.Counting, Name = name });

    // Working days hang on the days off in between; other lengths don't.
    private void Sure(DateOnly from, DateOnly to, Length length) => isSure &= length.WorkingDays == 0 || Counting.IsSure(from, to, days);

    private void Fault(ClockFault fault) => (faults ??= []).Add(fault);
}
