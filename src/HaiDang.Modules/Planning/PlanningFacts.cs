using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Modules.Planning;

/// <summary>Counts contributions: a share reported for the first time, and a share done.</summary>
/// <remarks>
/// <para>Shape: one <c>planning.contributions-reported</c> on the day of a share's first report; one
/// <c>planning.contributions-done</c> on the day its standing report calls it done, with the first report as cohort.</para>
/// <para>Unit: contributions, counted for the body whose share it is; a share done and then taken up again isn't done.</para>
/// <para>Approval: a share reported done counts from its day, before anybody approved it; a return takes it back, and a report that the
/// body denies never counted. See decision 0008.</para>
/// </remarks>
internal sealed class PlanningFacts : FactRule
{
    public const string Reported = "planning.contributions-reported";
    public const string Done = "planning.contributions-done";

    public override IReadOnlyList<string> Streams => [PlanIds.ContributionKind];

    public override IReadOnlyList<string> Measures => [Reported, Done];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        var denied = effective.Select(recorded => recorded.Event).OfType<EntryDisputed>().Select(e => e.Report).ToHashSet();
        Recorded[] reports = [.. effective.Where(recorded => recorded.Event is ProgressReported && !denied.Contains(recorded.Version))];
        if (reports is not [{ Event: ProgressReported first }, ..] || reports[^1] is not { Event: ProgressReported last, Version: var version }) yield break;
        yield return new Fact(Reported, first.OccurredOn, first.Organisation);
        var isReturned = effective.Any(recorded => recorded.Event is ContributionReturned e && e.Report == version);
        if (last.Progress is Progress.Done && !isReturned) yield return new Fact(Done, last.OccurredOn, last.Organisation, CohortOn: first.OccurredOn);
    }
}
