using HaiDang.Vault;

namespace HaiDang.Modules.Cases.InProceedings;

/// <summary>The persons of one dossier, in the order in which they came.</summary>
internal sealed record Proceeded(IReadOnlyList<PersonInProceedings> All)
{
    /// <summary>Nobody.</summary>
    internal static readonly Proceeded Nobody = new([]);

    /// <summary>Those whose part goes on.</summary>
    internal IEnumerable<PersonInProceedings> Open => All.Where(one => one.IsOpen);

    /// <summary>The person; null when they don't stand here.</summary>
    internal PersonInProceedings? Find(PersonId person) => All.FirstOrDefault(one => one.Person == person);

    /// <summary>With a person changed.</summary>
    internal Proceeded With(PersonId person, Func<PersonInProceedings, PersonInProceedings> change) => new([.. All.Select(one => one.Person == person ? change(one) : one)]);

    /// <summary>With several changed.</summary>
    internal Proceeded With(IEnumerable<PersonId> persons, Func<PersonInProceedings, PersonInProceedings> change) => persons.Aggregate(this, (all, person) => all.With(person, change));

    /// <summary>With persons who come, from another dossier or anew; who stood here before keeps the place in the order and stands as they come.</summary>
    internal Proceeded And(IEnumerable<PersonInProceedings> coming)
    {
        var arriving = coming.ToDictionary(one => one.Person);
        return new([.. All.Select(one => arriving.Remove(one.Person, out var now) ? now : one), .. arriving.Values]);
    }

    /// <summary>What an event makes of them; unchanged when it says nothing of persons.</summary>
    internal Proceeded After(object e) => e switch
    {
        PersonDenounced named => Find(named.Person) is { IsOpen: true } known
            ? With(known.Person, one => one with { About = named.About })
            : And([new(named.Person, named.Role, named.OccurredOn, named.About)]),
        PersonHeld held => And([Find(held.Person) is { IsOpen: true } known
            ? known with
            {
                Role = known.Role < ProceedingsRole.Held ? ProceedingsRole.Held : known.Role,
                Since = known.Role < ProceedingsRole.Held ? held.OccurredOn : known.Since,
                About = held.About,
                WantedSince = null,
                Restraints = [.. known.Restraints.Where(one => one.Kind != held.Kind), new Restraint(held.Kind, held.OccurredOn, held.Until)],
            }
            : new(held.Person, ProceedingsRole.Held, held.OccurredOn, held.About) { Restraints = [new(held.Kind, held.OccurredOn, held.Until)] }]),
        PersonCharged charged => And([(Find(charged.Person) is { IsOpen: true } known ? known : new(charged.Person, ProceedingsRole.Accused, charged.OccurredOn, charged.About)) with
        {
            Role = ProceedingsRole.Accused,
            Since = charged.OccurredOn,
            About = charged.About,
            Offences = charged.Offences,
            ChargedOn = charged.OccurredOn,
        }]),
        ChargeApproved approved => With(approved.Person, one => one with { IsApproved = true }),
        ChargeRestated restated => With(restated.Person, one => one with { Offences = restated.Offences, IsApproved = false }),
        RestraintOrdered ordered => With(ordered.Person, one => one with
        {
            Restraints = [.. one.Restraints.Where(other => other.Kind != ordered.Kind && other.Kind != ordered.Replaces), new(ordered.Kind, ordered.OccurredOn, ordered.Until)],
        }),
        RestraintLifted lifted => With(lifted.Person, one => one with { Restraints = [.. one.Restraints.Where(other => other.Kind != lifted.Kind)] }),
        PersonWanted wanted => With(wanted.Person, one => one with { WantedSince = wanted.OccurredOn }),
        HuntEnded ended => With(ended.Person, one => one with { WantedSince = null }),
        PersonSuspended suspended => With(suspended.Person, one => one with { SuspendedFor = suspended.Ground }),
        PersonsCleared cleared => With(cleared.Persons, one => one.Ended(cleared.End, cleared.OccurredOn)),
        PersonMisnamed misnamed => With(misnamed.Person, one => one.Ended(PersonEnd.Misnamed, misnamed.OccurredOn)),
        RecidivismStated stated => With(stated.Person, one => one with { Recidivism = stated.Recidivism }),
        _ => this,
    };
}
