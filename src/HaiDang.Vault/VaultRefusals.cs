using System.Globalization;
using HaiDang.Kernel.Events;

namespace HaiDang.Vault;

/// <summary>The vault's words for "no".</summary>
public static class VaultRefusals
{
    /// <summary>The key keeper has no root key yet; the registers go on without it.</summary>
    public static readonly Refusal Locked = new("vault.locked");

    /// <summary>The passphrase or the root key's file isn't that of this key store.</summary>
    public static readonly Refusal WrongRoot = new("vault.wrong-root");

    /// <summary>One of the two stores doesn't answer, or is newer than this program.</summary>
    public static readonly Refusal NotReached = new("vault.not-reached");

    /// <summary>The passphrase is too short for a new key store.</summary>
    public static readonly Refusal WeakPassphrase = new("vault.weak-passphrase");

    /// <summary>The vault holds persons and the key store is empty.</summary>
    public static readonly Refusal KeysMissing = new("vault.keys-missing");

    /// <summary>The key store is another one than the vault was sealed with.</summary>
    public static readonly Refusal KeysSwapped = new("vault.keys-swapped");

    /// <summary>A restored copy may hold erased persons, and the list of the erased beside the root can't be read.</summary>
    public static readonly Refusal ErasedListUnreadable = new("vault.erased-list-unreadable");

    /// <summary>The index of names is still being made; opening works.</summary>
    public static readonly Refusal IndexBeingMade = new("vault.index-being-made");

    /// <summary>Another process holds the key store: quotas are counted by one keeper.</summary>
    public static readonly Refusal AnotherKeeper = new("vault.another-keeper");

    /// <summary>There is no such person, or not for this reader, or not in this dossier: the three read alike.</summary>
    public static readonly Refusal NotOpenToYou = new("vault.not-open-to-you", RefusalKind.Unknown);

    /// <summary>The purpose isn't one under which persons of this class are opened.</summary>
    public static readonly Refusal PurposeDoesNotFit = new("vault.purpose-does-not-fit");

    /// <summary>The reader must prove once more who they are.</summary>
    public static readonly Refusal StepUpNeeded = new("vault.step-up-needed");

    /// <summary>Somebody else must agree first.</summary>
    public static readonly Refusal SecondPersonNeeded = new("vault.second-person-needed");

    /// <summary>The same person can't be the second.</summary>
    public static readonly Refusal SamePerson = new("vault.same-person");

    /// <summary>There is no such request that still waits.</summary>
    public static readonly Refusal NothingAsked = new("vault.nothing-asked", RefusalKind.Unknown);

    /// <summary>The reason is too short.</summary>
    public static readonly Refusal ReasonTooShort = new("vault.reason-too-short");

    /// <summary>An earlier opening in an emergency wasn't reviewed in time.</summary>
    public static readonly Refusal BreakGlassSuspended = new("vault.break-glass-suspended");

    /// <summary>No emergency was declared for this dossier, or it is over.</summary>
    public static readonly Refusal NoBreakGlass = new("vault.no-break-glass");

    /// <summary>The person was erased.</summary>
    public static readonly Refusal Erased = new("vault.erased");

    /// <summary>The person's erasure was decided; it can still be undone.</summary>
    public static readonly Refusal InQuarantine = new("vault.in-quarantine");

    /// <summary>The time for undoing is over.</summary>
    public static readonly Refusal TooLateToUndo = new("vault.too-late-to-undo");

    /// <summary>The key store lacks the key of something the vault holds: it was restored from an older copy.</summary>
    public static readonly Refusal KeyMissing = new("vault.key-missing");

    /// <summary>The key store has a key of a person whom the vault doesn't hold: it was restored from an older copy.</summary>
    public static readonly Refusal PersonMissing = new("vault.person-missing");

    /// <summary>Somebody else changed the person meanwhile.</summary>
    public static readonly Refusal Changed = new("vault.changed", RefusalKind.Changed);

    /// <summary>A person needs a name, or at least a form of one.</summary>
    public static readonly Refusal NameMissing = new("vault.name-missing");

    /// <summary>A name is longer than 500 characters.</summary>
    public static readonly Refusal NameTooLong = new("vault.name-too-long");

    /// <summary>Name and year of birth alone never make two persons one.</summary>
    public static readonly Refusal MergeNeedsMore = new("vault.merge-needs-more");

    /// <summary>Sealed bytes were changed or don't belong there.</summary>
    /// <param name="what">Field or text, never its content.</param>
    public static Refusal BlobChanged(string what) => new("vault.blob-changed", Values: Named("what", what));

    /// <summary>The reader has opened as many persons as the rules allow.</summary>
    /// <param name="quota">Which limit.</param>
    /// <param name="frees">When what was asked for can be opened, if nothing else is opened meanwhile.</param>
    /// <param name="mayGoBeyond">Whether somebody else may agree to more now.</param>
    public static Refusal QuotaReached(string quota, DateTimeOffset frees, bool mayGoBeyond) => new(
        "vault.quota-reached",
        Values: new Dictionary<string, string>
        {
            ["quota"] = quota, ["frees"] = frees.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["beyond"] = mayGoBeyond ? "second-person" : "none",
        });

    /// <summary>More persons were asked for beyond a quota than the rules let somebody agree to.</summary>
    public static Refusal TooManyBeyond(int most) => new("vault.too-many-beyond", Values: Named("most", most.ToString(CultureInfo.InvariantCulture)));

    /// <summary>No authority is named with which identities could be checked.</summary>
    public static readonly Refusal NobodyChecks = new("vault.nobody-checks");

    /// <summary>Something still needs the person: a hold of the law, support that runs.</summary>
    public static Refusal Held(IEnumerable<string> by) => new("vault.held", Values: Named("by", string.Join(", ", by)));

    /// <summary>Texts still name the person in words that weren't found; somebody must rewrite them first.</summary>
    public static Refusal TextsLeft(int count) => new("vault.texts-left", Values: Named("count", count.ToString(CultureInfo.InvariantCulture)));

    private static Dictionary<string, string> Named(string name, string value) => new() { [name] = value };
}
