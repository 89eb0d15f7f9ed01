using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using HaiDang.Vault.Sealing;

namespace HaiDang.Vault.Keys;

/// <summary>Whoever holds the root key: makes and wraps keys, seals, and opens only for a purpose that it checks, counts and records.</summary>
/// <remarks>
/// Ids and bytes go in and answers come out, so that a process of its own can stand behind it. It never reads the register and holds no identity but the index
/// of names, in memory alone. Everything but <see cref="Unlock"/> is refused with <c>vault.locked</c> while it has no root key.
/// </remarks>
public interface IKeyKeeper
{
    /// <summary>Gets whether it has its root key.</summary>
    bool IsOpen { get; }

    /// <summary>Gets how many persons can be found.</summary>
    int Findable { get; }

    /// <summary>Gets whether the index of names stands. Until then finding and comparing are refused with <c>vault.index-being-made</c>.</summary>
    bool CanFind { get; }

    /// <summary>Gets how many sealed names didn't open when the index was made: their bytes were changed.</summary>
    int Unreadable { get; }

    /// <summary>Takes the root key. Keys of everybody whom a list of the erased names are destroyed before anything is opened.</summary>
    /// <param name="sealedWith">Key store that the vault says it was sealed with; null for an empty vault.</param>
    /// <param name="erased">Whom vault and register know as erased.</param>
    /// <returns>The key store's id.</returns>
    Task<Answer<string>> Unlock(RootSource root, string? sealedWith, IReadOnlyCollection<PersonId> erased, CancellationToken ct);

    /// <summary>Wraps all keys under another root. Nothing sealed is read.</summary>
    Task<Answer<Done>> Rotate(RootSource next, CancellationToken ct);

    /// <summary>Seals what is given of a person, under a key that is made when there is none.</summary>
    /// <param name="traits">The sealed traits that stand there; null for somebody new.</param>
    Task<Answer<SealedPerson>> Seal(PersonId person, PersonClass @class, Identity given, int version, SealedField? traits, CancellationToken ct);

    /// <summary>Seals persons who are new, each under a key of their own; keys that are missing become durable together.</summary>
    /// <param name="persons">Nobody twice.</param>
    /// <returns>In the same order.</returns>
    Task<Answer<IReadOnlyList<SealedPerson>>> Seal(IReadOnlyList<NewPerson> persons, PersonClass @class, CancellationToken ct);

    /// <summary>Ids that follow, by a key of its own, from who somebody is said to be and where they are written down.</summary>
    /// <returns>In the same order.</returns>
    Task<Answer<IReadOnlyList<PersonId>>> Derive(IReadOnlyList<(string Place, Identity Given)> some, CancellationToken ct);

    /// <summary>Opens fields of a person: checks, counts, records, and only then answers.</summary>
    /// <param name="fields">Brings the sealed fields once the reader may have them, and not before: how long they take would tell that they are there. Null when the vault has nobody of this id.</param>
    Task<Answer<Identity>> Open(Opening opening, PersonId person, PersonClass @class, Func<CancellationToken, Task<IReadOnlyList<SealedField>?>> fields, CancellationToken ct);

    /// <summary>Seals a version of a text under a key of its own.</summary>
    Task<Answer<byte[]>> SealText(string id, DossierId dossier, int version, Text text, CancellationToken ct);

    /// <summary>Seals versions of many texts, each under a key of its own; their keys become durable together.</summary>
    /// <param name="texts">No version of a text twice.</param>
    /// <returns>The sealed bytes, in the same order.</returns>
    Task<Answer<IReadOnlyList<byte[]>>> SealTexts(IReadOnlyList<TextVersion> texts, CancellationToken ct);

    /// <summary>Opens a text: checks, counts, records, and only then answers.</summary>
    /// <param name="sealedText">Brings the sealed text once the reader works on the dossier. Null when the vault has none of this id there.</param>
    Task<Answer<Text>> OpenText(Opening opening, string id, Func<CancellationToken, Task<SealedText?>> sealedText, CancellationToken ct);

    /// <summary>Seals a draft for whoever types it.</summary>
    Task<Answer<byte[]>> SealDraft(Reader owner, string form, string words, CancellationToken ct);

    /// <summary>Opens a draft for whoever typed it: their own words, so nothing is counted or recorded. With anybody else as owner there is no key.</summary>
    Task<Answer<string>> OpenDraft(Reader owner, string form, byte[] bytes, CancellationToken ct);

    /// <summary>Destroys the keys of drafts.</summary>
    Task<Answer<Done>> DestroyDrafts(IReadOnlyCollection<(UserId Owner, string Form)> drafts, CancellationToken ct);

    /// <summary>The public key of a letter box, whose private key stays here.</summary>
    Task<Answer<byte[]>> LetterKey(string box, CancellationToken ct);

    /// <summary>Opens letters that browsers sealed for a box.</summary>
    /// <returns>In the same order; null for one that doesn't open.</returns>
    Task<Answer<IReadOnlyList<string?>>> OpenLetters(string box, IReadOnlyList<(string About, byte[] Bytes)> letters, CancellationToken ct);

    /// <summary>Asks that somebody else agree to an opening.</summary>
    /// <returns>Id of the agreement, which holds once another has given it.</returns>
    Task<Answer<string>> AskSecond(Opening opening, PersonId person, PersonClass @class, CancellationToken ct);

    /// <summary>Agrees to what another asked for.</summary>
    Task<Answer<Done>> GiveSecond(Reader second, string agreement, CancellationToken ct);

    /// <summary>Asks a named other to agree that the reader opens more persons than the quotas allow, in this dossier and for this purpose.</summary>
    /// <param name="persons">How many more, up to what the rules allow; to an hour and to a day.</param>
    /// <param name="reasonLength">Characters of the reason.</param>
    /// <param name="reason">Id of the sealed reason.</param>
    /// <returns>Id of the agreement, to be given with each opening once the other has agreed.</returns>
    Task<Answer<string>> AskBeyond(Opening opening, UserId second, int persons, int reasonLength, Confidential<Text> reason, CancellationToken ct);

    /// <summary>Agrees to what one was asked for by name.</summary>
    Task<Answer<Done>> GiveBeyond(Reader second, string agreement, CancellationToken ct);

    /// <summary>Declines what one was asked for by name; it can't be agreed to afterwards.</summary>
    Task<Answer<Done>> DeclineBeyond(Reader second, string agreement, CancellationToken ct);

    /// <summary>Declares an emergency: for some hours the reader opens the persons of a dossier without working on it.</summary>
    /// <param name="reasonLength">Characters of the reason.</param>
    /// <param name="reason">Id of the sealed reason.</param>
    /// <returns>Id of the emergency.</returns>
    Task<Answer<string>> BreakGlass(Reader reader, DossierId dossier, BreakGlassCategory category, int reasonLength, Confidential<Text> reason, CancellationToken ct);

    /// <summary>Reviews another's emergency.</summary>
    Task<Answer<Done>> ReviewGlass(Reader reviewer, UserId reader, string glass, bool justified, CancellationToken ct);

    /// <summary>Puts persons into the index, or in place of what was known of them.</summary>
    Task Learn(IReadOnlyList<SealedTraits> persons, CancellationToken ct);

    /// <summary>Puts persons into the index while it is made; somebody who was changed meanwhile stays as they are now.</summary>
    Task LearnFirst(IReadOnlyList<SealedTraits> persons, CancellationToken ct);

    /// <summary>The index holds everybody.</summary>
    void Learnt();

    /// <summary>Looks for somebody: checks, counts what is shown, records, and only then answers.</summary>
    Task<Answer<IReadOnlyList<Found>>> Find(Opening opening, Sought sought, CancellationToken ct);

    /// <summary>What speaks for and against two persons being one.</summary>
    Task<Answer<Candidate?>> Compare(SealedTraits one, PersonId other, CancellationToken ct);

    /// <summary>Puts the keys of a person aside, until they are destroyed or put back.</summary>
    Task<Answer<Done>> Quarantine(PersonId person, DateTimeOffset until, CancellationToken ct);

    /// <summary>Puts the keys back.</summary>
    Task<Answer<Done>> Release(PersonId person, CancellationToken ct);

    /// <summary>Opens a text without a reader, writes it anew without a person, and seals it under a new key.</summary>
    /// <param name="traits">The person's sealed traits, in quarantine.</param>
    /// <returns>The new blob; null when no form of the person's name stands in the text.</returns>
    Task<Answer<byte[]?>> Strike(PersonId person, SealedText text, IReadOnlyList<SealedTraits> traits, CancellationToken ct);

    /// <summary>Destroys the keys of versions of texts that others stand for now.</summary>
    Task<Answer<Done>> DestroyTexts(IReadOnlyList<(string Text, int Version)> texts, CancellationToken ct);

    /// <summary>Makes sure that what was destroyed is gone from the files too, not only from the tables.</summary>
    Task<Answer<Done>> Scrub(CancellationToken ct);

    /// <summary>Destroys every key of a person and those of texts that were written anew. <see cref="Scrub"/> follows, once for several.</summary>
    /// <returns>Hash of the wrapped keys that were destroyed.</returns>
    Task<Answer<string>> Destroy(PersonId person, IReadOnlyList<(string Text, int Version)> texts, CancellationToken ct);

    /// <summary>Destroys the keys of somebody to whom nothing ever referred; who is kept under the id again gets new ones. <see cref="Scrub"/> follows, once for several.</summary>
    Task<Answer<Done>> Discard(PersonId person, CancellationToken ct);
}

/// <summary>A sealed field of a person, as the vault keeps it.</summary>
/// <param name="Field">In kebab-case: a field of the identity, or <c>traits</c>.</param>
public sealed record SealedField(string Field, int Version, byte[] Bytes);

/// <summary>What of a person was just sealed.</summary>
public sealed record SealedPerson(IReadOnlyList<SealedField> Fields, IReadOnlyList<Token> Tokens);

/// <summary>Somebody who isn't kept yet.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Veiled))]
public sealed record NewPerson(PersonId Person, Identity Given)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>A keyed token, by which the same name and year, or the same number, is found at rest.</summary>
public sealed record Token(string Kind, byte[] Bytes);

/// <summary>A version of a text that is to be sealed.</summary>
public sealed record TextVersion(string Id, DossierId Dossier, int Version, Text Text);

/// <summary>A sealed text, as the vault keeps it.</summary>
public sealed record SealedText(string Id, DossierId Dossier, int Version, byte[] Bytes, IReadOnlyList<PersonId> Names);

/// <summary>What finding needs of a person, sealed.</summary>
public sealed record SealedTraits(PersonId Person, PersonClass Class, int Version, byte[] Bytes);

/// <summary>Who is looked for. Nothing of it is recorded.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Veiled))]
public sealed record Sought(
    IReadOnlyList<string> Names, HaiDang.Kernel.Calendar.PartialDate? Born = null, Sex Sex = Sex.Unknown,
    HaiDang.Kernel.Places.PlaceCode? Province = null, HaiDang.Kernel.Places.PlaceCode? Commune = null, IReadOnlyList<string>? Numbers = null)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>How likely a candidate is.</summary>
public enum Likelihood
{
    /// <summary>More likely than not.</summary>
    Likely,

    /// <summary>Worth a look.</summary>
    Possible,

    /// <summary>Not ruled out.</summary>
    Weak,
}

/// <summary>Somebody within the asker's reach who may be the person sought.</summary>
/// <param name="Likelihood">Weighed alone: who else is in the vault, beyond the asker's reach, doesn't show in it.</param>
/// <param name="Reasons">What speaks for and against, the weightiest first.</param>
public sealed record Found(PersonId Person, Likelihood Likelihood, IReadOnlyList<FoundBy> Reasons);
