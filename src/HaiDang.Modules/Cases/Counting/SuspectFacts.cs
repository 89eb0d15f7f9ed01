using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Counting;

/// <summary>Counts persons in the proceedings of a case.</summary>
/// <remarks>
/// <para>Shape: one fact for each person on the day of each step, for the body that took it, with the day of the person's first charge as cohort.</para>
/// <para>Unit: suspects, never added to cases or victims. Somebody charged is counted once in a case and those it was split, joined or handed over into: who comes along was
/// charged already.</para>
/// </remarks>
internal sealed class SuspectFacts : FactRule
{
    public const string Charged = "suspect.charged";
    public const string Held = "suspect.held";
    public const string Prosecuted = "suspect.prosecuted";
    public const string Tried = "suspect.tried";
    public const string Cleared = "suspect.cleared";
    public const string Wanted = "suspect.wanted";
    public const string WantedEnded = "suspect.wanted-ended";

    public override IReadOnlyList<string> Streams => [DossierKinds.Case.Stream];

    public override IReadOnlyList<string> Measures => [Charged, Held, Prosecuted, Tried, Cleared, Wanted, WantedEnded];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        var end = effective.Aggregate((Case?)null, Case.Fold);
        if (end is null || end.IsDouble) yield break;
        var prosecuted = new HashSet<PersonId>();
        var tried = new HashSet<PersonId>();
        Case? before = null;
        foreach (var recorded in effective)
        {
            var after = Case.Fold(before, recorded);
            if (after is null) continue;
            foreach (var (measure, person, body, more) in Steps(before, after, recorded.Event, prosecuted, tried))
            {
                if (end.Persons.Find(person) is not { } one || one.End is PersonEnd.Misnamed) continue;
                yield return new Fact(
                    measure, recorded.OccurredOn, body, end.Place?.Value ?? "", Dimensions.Of(one, end.Features).With(more), measure is Charged or Held ? null : one.ChargedOn);
            }

            before = after;
        }
    }

    private static IEnumerable<(string Measure, PersonId Person, OrganisationId Body, string More)> Steps(
        Case? before, Case after, object e, HashSet<PersonId> prosecuted, HashSet<PersonId> tried)
    {
        switch (e)
        {
            case PersonCharged charged when before?.Persons.Find(charged.Person)?.ChargedOn is null:
                yield return (Charged, charged.Person, after.Custodian, "");
                break;
            case PersonHeld held:
                yield return (Held, held.Person, after.Custodian, $"kind={held.Kind}");
                break;
            case CaseProsecuted step:
                foreach (var person in step.Persons.Where(prosecuted.Add)) yield return (Prosecuted, person, before?.Procuracy ?? after.Custodian, "");
                break;
            case CaseTried step:
                foreach (var verdict in step.Verdicts.Where(verdict => tried.Add(verdict.Person)))
                {
                    yield return (Tried, verdict.Person, before?.Court ?? after.Custodian, $"band={verdict.Band ?? "none"};finding={Dimensions.Word(verdict.Finding)}");
                }

                break;
            case PersonsCleared step:
                foreach (var person in step.Persons) yield return (Cleared, person, after.Custodian, $"how={Dimensions.Word(step.End)}");
                break;
            case CaseTerminated step:
                foreach (var person in step.Persons.Where(person => before?.Persons.Find(person)?.ChargedOn is not null)) yield return (Cleared, person, before?.Station ?? after.Custodian, "how=terminated");
                break;
            case PersonWanted step:
                yield return (Wanted, step.Person, after.Custodian, "");
                break;
            case HuntEnded step:
                yield return (WantedEnded, step.Person, after.Custodian, $"how={Dimensions.Word(step.How)}");
                break;
        }
    }
}
