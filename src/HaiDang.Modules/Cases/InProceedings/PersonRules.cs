using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Rules;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.InProceedings;

/// <summary>What can be said of a person, by what stands of them.</summary>
internal static class PersonRules
{
    /// <summary>Why an event of a person can't be recorded; null when it can, or when it is no such event.</summary>
    /// <param name="act">The day of the act as far as it is known; null before anybody said.</param>
    internal static Refusal? Against(Proceeded persons, object e, PartialDate? act) => e switch
    {
        PersonDenounced { Role: > ProceedingsRole.Proposed } => CasesRefusals.RoleTooEarly,
        PersonDenounced named => persons.Find(named.Person) is { IsOpen: true } ? CasesRefusals.AlreadySo : null,
        PersonHeld held => Code("restraint", held.Kind, held.OccurredOn, "holds") ?? Until(held.Until, held.OccurredOn) ?? Paper(held.Order),
        PersonCharged charged => persons.Find(charged.Person) is { IsOpen: true, Role: >= ProceedingsRole.Accused }
            ? CasesRefusals.AlreadySo
            : Clauses.Against(charged.Offences, act) ?? Paper(charged.Decision),
        ChargeApproved approved => Of(persons, approved.Person, ProceedingsRole.Accused) ?? Paper(approved.Decision),
        ChargeRestated restated => Of(persons, restated.Person, ProceedingsRole.Accused) ?? Clauses.Against(restated.Offences, act) ?? Paper(restated.Decision),
        RestraintOrdered ordered => Of(persons, ordered.Person, ProceedingsRole.Held) ?? Code("restraint", ordered.Kind, ordered.OccurredOn) ?? Until(ordered.Until, ordered.OccurredOn)
            ?? (ordered.Replaces is { } kind && persons.Find(ordered.Person)!.Restraints.All(one => one.Kind != kind) ? CasesRefusals.NothingToUndo : null) ?? Paper(ordered.Order),
        RestraintLifted lifted => Of(persons, lifted.Person, ProceedingsRole.Held)
            ?? (persons.Find(lifted.Person)!.Restraints.Any(one => one.Kind == lifted.Kind) ? Paper(lifted.Order) : CasesRefusals.NothingToUndo),
        PersonWanted wanted => Of(persons, wanted.Person, ProceedingsRole.Accused) ?? (persons.Find(wanted.Person)!.WantedSince is null ? Paper(wanted.Decision) : CasesRefusals.AlreadySo),
        HuntEnded ended => Of(persons, ended.Person, ProceedingsRole.Denounced) ?? (persons.Find(ended.Person)!.WantedSince is null ? CasesRefusals.NothingToUndo : Paper(ended.Decision)),
        PersonSuspended suspended => Of(persons, suspended.Person, ProceedingsRole.Accused)
            ?? (suspended.Ground is { } ground
                ? persons.Find(suspended.Person)!.SuspendedFor is null ? Code("case-suspension-ground", ground, suspended.OccurredOn) : CasesRefusals.AlreadySo
                : persons.Find(suspended.Person)!.SuspendedFor is null ? CasesRefusals.NothingToUndo : null)
            ?? Paper(suspended.Decision),
        PersonsCleared cleared => Cleared(persons, cleared),
        PersonMisnamed misnamed => persons.Find(misnamed.Person) is null ? CasesRefusals.UnknownPerson : null,
        RecidivismStated stated => stated.Decision.IsNumber ? Of(persons, stated.Person, ProceedingsRole.Accused) : CasesRefusals.NoLabelWithoutDecision,
        _ => null,
    };

    /// <summary>Why a code can't be chosen on a day; null when it can.</summary>
    /// <param name="mark">A mark that the value must bear; null when any will do.</param>
    internal static Refusal? Code(string list, string code, DateOnly day, string? mark = null) =>
        CodeList.Of(list).Find(code) is { } found && found.Holds(day) && (mark is null || found.Has(mark)) ? null : CasesRefusals.NotInList(list, code);

    /// <summary>Why a paper can't stand behind a step; null when it can, or when there is none.</summary>
    internal static Refusal? Paper(DecisionPaper? paper) => paper is null ? null
        : string.IsNullOrEmpty(paper.Body.Value) ? CasesRefusals.DecisionMissing
        : paper.IsNumber ? null
        : string.IsNullOrWhiteSpace(paper.Number) ? CasesRefusals.DecisionMissing : CasesRefusals.NumberNotUnderstood;

    /// <summary>Why nothing can be said of these persons in a role of at least that; null when it can.</summary>
    internal static Refusal? Of(Proceeded persons, PersonId person, ProceedingsRole least) => persons.Find(person) switch
    {
        null => CasesRefusals.UnknownPerson,
        { IsOpen: false } => CasesRefusals.PersonIsCleared,
        { Role: var role } when role < least => CasesRefusals.RoleTooEarly,
        _ => null,
    };

    /// <summary>The same of several, at least one.</summary>
    internal static Refusal? Of(Proceeded persons, IReadOnlyCollection<PersonId> named, ProceedingsRole least) =>
        named.Count == 0 ? CasesRefusals.NobodyNamed : named.Select(person => Of(persons, person, least)).FirstOrDefault(no => no is not null);

    private static Refusal? Cleared(Proceeded persons, PersonsCleared e)
    {
        if (Of(persons, e.Persons, ProceedingsRole.Denounced) is { } no) return no;
        if (e.End is not (PersonEnd.NotInstituted or PersonEnd.ChargeAnnulled or PersonEnd.Terminated)) return CasesRefusals.ReasonMissing;
        // A charge that stands is ended by termination or annulment; who isn't charged isn't instituted against.
        var charged = e.Persons.Select(person => persons.Find(person)!.Role >= ProceedingsRole.Accused).Distinct().ToList();
        if (charged.Count > 1 || charged[0] == (e.End is PersonEnd.NotInstituted)) return CasesRefusals.RoleTooEarly;
        return Code(e.End is PersonEnd.Terminated ? "case-termination-ground" : "no-case-ground", e.Ground, e.OccurredOn) ?? Paper(e.Decision);
    }

    private static Refusal? Until(DateOnly? until, DateOnly from) => until is { } last && last < from ? CasesRefusals.EndsBeforeItBegins : null;
}
