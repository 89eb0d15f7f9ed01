using HaiDang.Kernel.Events;

namespace HaiDang.Vault.Openings;

/// <summary>One reader's wish to open more persons than the quotas allow, and a named other's yes. It holds for a dossier and a purpose, for a while.</summary>
internal sealed record BeyondQuota(UserId AskedBy, BeyondQuotaAsked Asked, bool? Given)
{
    internal const string Kind = "keeper.beyond-quota";

    internal static StreamId Stream(string id) => Trace.Ledger.Stream(Kind, id);

    internal static BeyondQuota? Fold(BeyondQuota? before, Recorded recorded) => recorded.Event switch
    {
        BeyondQuotaAsked asked => new BeyondQuota(recorded.Actor, asked, Given: null),
        BeyondQuotaGiven => before! with { Given = true },
        BeyondQuotaDeclined => before! with { Given = false },
        _ => before,
    };

    /// <summary>The named other says yes or no, once.</summary>
    internal static Decision Answer(BeyondQuota? before, UserId second, bool gives, DateTimeOffset now) => before switch
    {
        null => VaultRefusals.NothingAsked,
        _ when before.AskedBy == second => VaultRefusals.SamePerson,
        _ when before.Asked.Second != second || now >= before.Asked.Until => VaultRefusals.NothingAsked,
        { Given: { } given } => given == gives ? Decision.Nothing : VaultRefusals.NothingAsked,
        _ => Decision.Record(gives ? new BeyondQuotaGiven() : new BeyondQuotaDeclined()),
    };

    /// <summary>Persons it adds to an opening now; 0 when it doesn't fit.</summary>
    internal int For(Opening opening, DateTimeOffset now) =>
        Given == true && AskedBy == opening.Reader.User && Asked.Dossier == opening.Dossier && Asked.Purpose == opening.Purpose && now < Asked.Until ? Asked.Persons : 0;
}
