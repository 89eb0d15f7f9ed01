using HaiDang.Kernel.Events;

namespace HaiDang.Vault.Openings;

/// <summary>An identity was opened; recorded before anybody read it. Reader and moment are the envelope's.</summary>
/// <param name="Fields">Which fields; <c>export</c> for all of them at the person's own request.</param>
/// <param name="Agreement">The agreement it rests on; null where none was needed.</param>
/// <param name="Beyond">The agreement by which it may go beyond a quota; null where the reader came without one.</param>
[StoredAs("keeper.identity-opened/1")]
internal sealed record IdentityOpened(PersonId Person, PersonClass Class, Purpose Purpose, DossierId Dossier, IReadOnlyList<string> Fields, string? Agreement, string? Beyond = null);

/// <summary>An opening was refused. It is recorded alike whether the person exists or not.</summary>
/// <param name="Because">Code of the refusal.</param>
[StoredAs("keeper.opening-refused/1")]
internal sealed record OpeningRefused(PersonId Person, PersonClass Class, Purpose Purpose, DossierId Dossier, string Because);

/// <summary>A confidential text was opened.</summary>
/// <param name="Persons">Whom it names.</param>
[StoredAs("keeper.text-opened/1")]
internal sealed record TextOpened(string Text, Purpose Purpose, DossierId Dossier, IReadOnlyList<PersonId> Persons, string? Beyond = null);

/// <summary>Opening a confidential text was refused.</summary>
[StoredAs("keeper.text-refused/1")]
internal sealed record TextRefused(string Text, Purpose Purpose, DossierId Dossier, string Because);

/// <summary>Somebody was looked for.</summary>
/// <param name="Shown">Candidates within the asker's reach.</param>
/// <param name="Hidden">Candidates beyond it: for the de-duplication officer, never for the asker.</param>
[StoredAs("keeper.search-made/1")]
internal sealed record SearchMade(Purpose Purpose, DossierId Dossier, IReadOnlyList<PersonId> Shown, IReadOnlyList<HiddenMatch> Hidden, string? Beyond = null);

/// <summary>A search was refused.</summary>
[StoredAs("keeper.search-refused/1")]
internal sealed record SearchRefused(Purpose Purpose, DossierId Dossier, string Because);

/// <summary>Somebody found beyond the asker's reach.</summary>
/// <param name="Chance">Probability in percent, from 20; 10 for nobody, in the place of somebody.</param>
public sealed record HiddenMatch(PersonId Person, int Chance)
{
    internal const int NobodysChance = 10;

    internal static HiddenMatch Nobody() => new(PersonId.New(), NobodysChance);
}

/// <summary>Somebody asked that another agree to an opening.</summary>
/// <param name="Until">After this moment the agreement no longer holds, given or not.</param>
[StoredAs("keeper.agreement-asked/1")]
internal sealed record AgreementAsked(PersonId Person, PersonClass Class, Purpose Purpose, DossierId Dossier, DateTimeOffset Until);

/// <summary>Another agreed.</summary>
[StoredAs("keeper.agreement-given/1")]
internal sealed record AgreementGiven;

/// <summary>Somebody asked a named other to agree that they open more persons than the quotas allow.</summary>
/// <param name="Second">Who is asked, and nobody else.</param>
/// <param name="Persons">How many more.</param>
/// <param name="Reason">Id of the confidential text that says why.</param>
/// <param name="Until">After this moment the agreement no longer holds, given or not.</param>
[StoredAs("keeper.beyond-quota-asked/1")]
internal sealed record BeyondQuotaAsked(Purpose Purpose, DossierId Dossier, UserId Second, int Persons, string Reason, DateTimeOffset Until);

/// <summary>The other agreed.</summary>
[StoredAs("keeper.beyond-quota-given/1")]
internal sealed record BeyondQuotaGiven;

/// <summary>The other declined; what was asked for ends with it.</summary>
[StoredAs("keeper.beyond-quota-declined/1")]
internal sealed record BeyondQuotaDeclined;

/// <summary>An emergency was declared: for some hours one reader opens the persons of one dossier without a relation to it.</summary>
/// <param name="Reason">Id of the confidential text that says why.</param>
/// <param name="Told">Who was told.</param>
[StoredAs("keeper.glass-broken/1")]
internal sealed record GlassBroken(
    string Glass, DossierId Dossier, BreakGlassCategory Category, string Reason, DateTimeOffset Until, DateTimeOffset ReviewBy, IReadOnlyList<UserId> Told);

/// <summary>An emergency was reviewed by somebody else.</summary>
/// <param name="Justified">Whether it was one.</param>
[StoredAs("keeper.glass-reviewed/1")]
internal sealed record GlassReviewed(string Glass, UserId Reviewer, bool Justified);

/// <summary>What kind of emergency it is.</summary>
public enum BreakGlassCategory
{
    /// <summary>Life or health is in danger.</summary>
    DangerToLife,

    /// <summary>Somebody must be brought out or protected now.</summary>
    Rescue,

    /// <summary>Whoever works on the dossier can't be reached and it can't wait.</summary>
    NobodyThere,
}
