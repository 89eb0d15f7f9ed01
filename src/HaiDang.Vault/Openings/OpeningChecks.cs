using HaiDang.Kernel.Events;

namespace HaiDang.Vault.Openings;

/// <summary>Whether somebody may be opened. What depends on a person's being there comes after the relation: without one, every answer is the same.</summary>
internal sealed class OpeningChecks(OpeningRules rules, IRelations relations, Trace trace, TimeProvider clock)
{
    /// <summary>Checks the reader's relation to a dossier, or the emergency in its place.</summary>
    internal async Task<Refusal?> Dossier(Opening opening, CancellationToken ct)
    {
        if (opening.Purpose is not Purpose.BreakGlass) return await relations.WorksOn(opening.Reader, opening.Dossier, ct) ? null : VaultRefusals.NotOpenToYou;
        var emergencies = await trace.State<Emergencies>(Emergencies.Stream(opening.Reader.User), Emergencies.Fold, ct);
        return emergencies?.Live(opening.Dossier, clock.GetUtcNow()) == true ? null : VaultRefusals.NoBreakGlass;
    }

    /// <summary>Checks everything that is asked before a person's fields are opened, quotas left aside.</summary>
    internal async Task<Refusal?> Person(Opening opening, PersonId person, PersonClass @class, CancellationToken ct)
    {
        if (await Dossier(opening, ct) is { } no) return no;
        if (!IsId(person) || !await relations.Names(opening.Dossier, person, ct)) return VaultRefusals.NotOpenToYou;
        return await Classes(opening, [person], [@class], ct);
    }

    /// <summary>Checks purpose, step-up and agreement for what is opened together.</summary>
    /// <param name="classes">Classes of the persons.</param>
    internal async Task<Refusal?> Classes(Opening opening, IReadOnlyCollection<PersonId> persons, IReadOnlyCollection<PersonClass> classes, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (classes.Any(one => !rules.Classes.GetValueOrDefault(opening.Purpose, []).Contains(one))) return VaultRefusals.PurposeDoesNotFit;
        if (classes.Any(rules.StepUpClasses.Contains) && !Proved(opening, now)) return VaultRefusals.StepUpNeeded;
        if (!classes.Any(rules.TwoPersonClasses.Contains)) return null;
        if (opening.Agreement is not { } id || !IsId(new PersonId(id))) return VaultRefusals.SecondPersonNeeded;
        var agreement = await trace.State<SecondApproval>(SecondApproval.Stream(id), SecondApproval.Fold, ct);
        return agreement?.Covers(opening, persons, now) == true ? null : VaultRefusals.SecondPersonNeeded;
    }

    /// <summary>Persons that another agreed to beyond the quotas; 0 without such an agreement.</summary>
    internal async Task<int> Beyond(Opening opening, CancellationToken ct) =>
        opening.Beyond is { } id && IsId(new PersonId(id)) ? (await trace.State<BeyondQuota>(BeyondQuota.Stream(id), BeyondQuota.Fold, ct))?.For(opening, clock.GetUtcNow()) ?? 0 : 0;

    /// <summary>Whether an id could be one of ours. Others aren't recorded as they were typed: they may be anything, even a name.</summary>
    internal static bool IsId(PersonId person) => person.Value.Length == 32 && person.Value.All(char.IsAsciiHexDigitLower);

    private bool Proved(Opening opening, DateTimeOffset now) =>
        opening.StepUp is { } proof && proof.User == opening.Reader.User && proof.ProvedAt <= now + TimeSpan.FromSeconds(5) && now - proof.ProvedAt <= rules.StepUp;
}
