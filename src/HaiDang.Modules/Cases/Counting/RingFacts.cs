using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Cases.Counting;

/// <summary>Counts rings: stated by a decision, and dealt with. One that wasn't upheld never counted.</summary>
/// <remarks>Unit: rings, for the body that keeps the dossier; <c>ring.handled</c> has the day of the statement as cohort.</remarks>
internal sealed class RingFacts : FactRule
{
    public const string Stated = "ring.stated";
    public const string Handled = "ring.handled";

    public override IReadOnlyList<string> Streams => [DossierKinds.Ring.Stream];

    public override IReadOnlyList<string> Measures => [Stated, Handled];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        if (effective.Aggregate((Ring?)null, Ring.Fold) is not { } ring || ring.Closed?.End is RingEnd.NotUpheld) yield break;
        var route = $"route={ring.Route?.Kind ?? "unknown"}";
        yield return new Fact(Stated, ring.StatedOn, ring.Custodian, Dimensions: route);
        if (ring.Closed is { } closed) yield return new Fact(Handled, closed.OccurredOn, ring.Custodian, Dimensions: $"how={Dimensions.Word(closed.End)};{route}", CohortOn: ring.StatedOn);
    }
}
