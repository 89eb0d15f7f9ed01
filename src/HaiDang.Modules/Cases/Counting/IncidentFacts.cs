using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Cases.Counting;

/// <summary>Counts incidents: detected, decided, and the stock in hand.</summary>
/// <remarks>
/// <para>Shape: <c>incident.detected</c> on the day a competent body knew of it; <c>incident.decided</c> by outcome; <c>incident.in</c> and <c>incident.out</c> with <c>how</c> for
/// the body that keeps it, the day of detection as cohort.</para>
/// <para>Unit: incidents. What comes from another ledger was detected there.</para>
/// </remarks>
internal sealed class IncidentFacts : FactRule
{
    public const string Detected = "incident.detected";
    public const string Decided = "incident.decided";
    public const string In = "incident.in";
    public const string Out = "incident.out";

    public override IReadOnlyList<string> Streams => [DossierKinds.Incident.Stream];

    public override IReadOnlyList<string> Measures => [Detected, Decided, In, Out];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        if (effective.Aggregate((Incident?)null, Incident.Fold) is not { } end) yield break;
        var common = Dimensions.Of(end);
        Incident? before = null;
        foreach (var recorded in effective)
        {
            if (Incident.Fold(before, recorded) is not { } after) continue;
            foreach (var fact in Steps(before, after, recorded))
            {
                yield return fact with { Place = end.Place?.Value ?? "", Dimensions = common.With(fact.Dimensions), CohortOn = fact.Measure is Detected ? null : end.DetectedOn };
            }

            before = after;
        }
    }

    private static IEnumerable<Fact> Steps(Incident? before, Incident after, Recorded recorded)
    {
        var day = recorded.OccurredOn;
        if (recorded.Event is IncidentDetected) yield return new Fact(Detected, day, after.Custodian);
        if (recorded.Event is IncidentDecided decided) yield return new Fact(Decided, day, after.Custodian, Dimensions: $"outcome={Dimensions.Word(decided.Outcome)}");
        var was = before is { IsInHand: true } ? before.Custodian : (OrganisationId?)null;
        var now = after.IsInHand ? after.Custodian : (OrganisationId?)null;
        if (was == now) yield break;
        var how = recorded.Event switch
        {
            IncidentDetected => "new",
            IncidentReopened => "reopened",
            IncidentDecided { Outcome: IncidentOutcome.Joined } => "merged",
            IncidentDecided => "resolved",
            _ => "transferred",
        };
        if (was is { } left) yield return new Fact(Out, day, left, Dimensions: $"how={how}");
        if (now is { } came) yield return new Fact(In, day, came, Dimensions: $"how={how}");
    }
}
