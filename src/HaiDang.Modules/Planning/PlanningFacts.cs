using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;

namespace HaiDang.Modules.Planning;

/// <summary>Counts contributions: a share reported for the first time, and a share done.</summary>
/// <remarks>
/// <para>Shape: one <c>planning.contributions-reported</c> on the day of a share's first report; one
/// <c>planning.contributions-done</c> on the day its standing report calls it done, with the first report as cohort.</para>
/// <para>Unit: contributions, counted for the body whose share it is; a share done and then taken up again isn't done.</para>
/// </remarks>
internal sealed class PlanningFacts : FactRule
{
    public const string Reported = "planning.contributions-reported";
    public const string Done = "planning.contributions-done";

    public override IReadOnlyList<string> Streams => [PlanIds.ContributionKind];

    public override IReadOnlyList<string> Measures => [Reported, Done];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        ProgressReported[] reports = [.. effective.Select(recorded => recorded.Event).OfType<ProgressReported>()];
        if (reports is not [var first, ..]) yield break;
        var last = reports[^1];
        yield return new Fact(Reported, first.OccurredOn, first.Organisation);
        if (last.Progress is Progress.Done) yield return new Fact(Done, last.OccurredOn, last.Organisation, CohortOn: first.OccurredOn);
    }
}
