using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Planning.Committee.Registers;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>Sections of the year's review; the word in lower case is their key in addresses and streams.</summary>
public enum ReviewSection
{
    /// <summary>Duties, body by body.</summary>
    Duties,

    /// <summary>Targets.</summary>
    Targets,

    /// <summary>Meetings and common activities.</summary>
    Meetings,

    /// <summary>Inspections.</summary>
    Inspections,

    /// <summary>Shortcomings.</summary>
    Shortcomings,

    /// <summary>Difficulties.</summary>
    Difficulties,

    /// <summary>Training, bulletins, documents.</summary>
    Direction,

    /// <summary>The days of 30 July.</summary>
    AwarenessDays,

    /// <summary>Commendations.</summary>
    Commendations,

    /// <summary>What is to come next year.</summary>
    NextYear,
}

/// <summary>A section with the key points counted from the year's entries, and what was written on it.</summary>
/// <param name="Points">Sentences, each with the page behind its figure.</param>
/// <param name="Written">The assessment; null while none is written.</param>
internal sealed record ReviewPart(ReviewSection Section, IReadOnlyList<Fact> Points, Entry? Written)
{
    /// <summary>The words that stand.</summary>
    public string Text => Written?.Last<AssessmentWritten>()?.Text ?? "";

    /// <summary>Version that a form names to be saved; 0 while nothing is written.</summary>
    public int Version => Written?.Version ?? 0;
}

/// <summary>The year's review: key points from plan and registers, section by section.</summary>
internal static class Review
{
    /// <summary>Every section with its key points.</summary>
    /// <param name="entries">Entries of the year, by kind of stream.</param>
    /// <param name="written">Assessments by the key of their section.</param>
    internal static IReadOnlyList<ReviewPart> Of(Showing show, IReadOnlyDictionary<string, IReadOnlyList<Entry>> entries, IReadOnlyDictionary<string, Entry> written) =>
        [.. Enum.GetValues<ReviewSection>().Select(section => new ReviewPart(section, [.. Points(section, show, entries)], written.GetValueOrDefault(Showing.Value(section))))];

    /// <summary>Id of a section's entry.</summary>
    internal static EntryId Id(int year, ReviewSection section) => new(year, Showing.Value(section));

    private static IEnumerable<Fact> Points(ReviewSection section, Showing show, IReadOnlyDictionary<string, IReadOnlyList<Entry>> entries)
    {
        var (t, today) = (show.T, show.Setting.Today);
        switch (section)
        {
            case ReviewSection.Duties when show.Plan is { } plan:
                yield return Point(t.DutiesDone(plan.Work.Count(duty => duty.Progress is Progress.Done), plan.Work.Count()), plan.Contents());
                yield return Point(t.DutiesLate(plan.Work.Count(duty => duty.IsLate), plan.Work.Count(duty => duty.IsDoneLate)), plan.Contents() + "?late=1#nv");
                break;
            case ReviewSection.Targets when show.Plan is { } plan:
                yield return Point(t.TargetsSet(plan.Targets.Count), plan.Contents());
                break;
            case ReviewSection.Duties or ReviewSection.Targets:
                yield return Point(t.NoPlanYet, null);
                break;
            case ReviewSection.Meetings:
                var meetings = Of(Kinds.Meeting);
                var slots = MeetingCalendar.Of(show.Setting.Year, meetings);
                yield return Point(t.MeetingsHeld(slots.Count(slot => slot.IsHeld), slots.Count), Address("cuoc-hop"));
                yield return Point(t.OtherActivities(meetings.Count(one => one.Last<MeetingHeld>() is not null && one.First<MeetingCalled>().Cadence is Cadence.AdHoc)), Address("cuoc-hop"));
                yield return Point(t.ConclusionsDone(Done(meetings), meetings.Sum(one => one.All<ConclusionDrawn>().Count())), Address("cuoc-hop"));
                break;
            case ReviewSection.Inspections:
                var inspections = Of(Kinds.Inspection);
                yield return Point(t.InspectionsDone(inspections.Count(one => one.Last<InspectionClosed>() is not null), inspections.Count), Address("kiem-tra"));
                yield return Point(
                    t.RecommendationsDone(inspections.Sum(one => one.All<RecommendationClosed>().Count()), inspections.Sum(one => one.All<RecommendationMade>().Count())), Address("kiem-tra"));
                break;
            case ReviewSection.Shortcomings:
                var found = Of(Kinds.Shortcoming);
                yield return Point(t.ShortcomingsRemedied(found.Count(one => Shortcomings.RemediedOn(one) is not null), found.Count), Address("ton-tai"));
                break;
            case ReviewSection.Difficulties:
                var raised = Of(Kinds.Difficulty);
                yield return Point(t.DifficultiesSettled(raised.Count(Difficulties.IsSettled), raised.Count), Address("kho-khan"));
                break;
            case ReviewSection.Direction:
                yield return Point(t.DocumentsCount(Of(Kinds.Document).Count(one => one.First<DocumentFiled>().Way is Way.Issued), Of(Kinds.Document).Count), Address("so-van-ban"));
                yield return Point(t.BulletinsCount(Of(Kinds.Bulletin).Count), Address("thong-bao-thu-doan"));
                yield return Point(
                    t.TrainingCount(Of(Kinds.Training).Count, Of(Kinds.Training).Sum(one => one.First<StaffTrained>().Staff.Sum(staff => staff.Staff))), Address("tap-huan"));
                break;
            case ReviewSection.AwarenessDays:
                var days = Of(Kinds.AwarenessDay);
                yield return Point(t.AwarenessCount(days.Count, days.Select(one => one.First<AwarenessDayMarked>().Body).Distinct().Count()), Address("ngay-30-7"));
                break;
            case ReviewSection.Commendations:
                var proposed = Of(Kinds.Commendation);
                int[] waits = [.. proposed.Where(one => one.Last<CommendationDecided>() is not null).Select(one => Commendations.DaysToDecision(one, today)!.Value)];
                yield return Point(t.CommendationsDecided(waits.Length, proposed.Count), Address("khen-thuong"));
                if (waits.Length > 0) yield return Point(t.CommendationDays(waits.Max()), Address("khen-thuong"));
                break;
            case ReviewSection.NextYear:
                yield return Point(t.CarriedToNext(Of(Kinds.Shortcoming).Count(one => Shortcomings.RemediedOn(one) is null)), Address("ton-tai"));
                break;
        }

        IReadOnlyList<Entry> Of(string kind) => entries.GetValueOrDefault(kind) ?? [];

        string Address(string route) => $"{show.Setting.Address}/{route}";

        int Done(IReadOnlyList<Entry> those) => those.SelectMany(one => one.All<ConclusionDrawn>()).Count(one => show.Plan?.Duty(one.Code)?.Progress is Progress.Done);

        static Fact Point(string text, string? address) => new("", text, address);
    }
}

/// <summary>Writes what is to be said on a section of the year's review; earlier words stay in the history.</summary>
internal sealed record WriteAssessment(int Year, ReviewSection Section, string Text)
{
    /// <summary>Characters that a section takes.</summary>
    internal const int LongestText = 8000;

    /// <summary>Takes what is new; saying the same again changes nothing.</summary>
    /// <param name="entry">The section as it stands; null while nothing is written.</param>
    public Decision Decide(Entry? entry)
    {
        var text = Vietnamese.Normalise(Text.ReplaceLineEndings("\n").Trim());
        if (text.Length > LongestText) return PlanningRefusals.TextTooLong;
        return (entry?.Last<AssessmentWritten>()?.Text ?? "") == text ? Decision.Nothing : Decision.Record(new AssessmentWritten(text));
    }

    /// <summary>Writes for the standing office; for others there is no such page.</summary>
    internal static async Task<Outcome> Handle(WriteAssessment command, LedgerId ledger, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        CommitteeAccess.MayWrite(reader, ledger)
            ? await log.Decide<Entry>(reader, ledger.Stream(Kinds.Review, Review.Id(command.Year, command.Section).ToString()), Entry.Fold, command.Decide, writing, ct)
            : new Outcome.Refused(CommitteeRefusals.UnknownEntry);
}
