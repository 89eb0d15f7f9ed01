using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Openings;

namespace HaiDang.Vault.Erasing;

/// <summary>Somebody proposed to erase a person.</summary>
/// <param name="Ground">Code: <c>own-request</c>, <c>term-over</c>, <c>kept-by-mistake</c>.</param>
[StoredAs("keeper.erasure-proposed/1")]
internal sealed record ErasureProposed(PersonId Person, string Ground);

/// <summary>Somebody else agreed: the keys are aside, and until this moment it can be undone.</summary>
[StoredAs("keeper.erasure-approved/1")]
internal sealed record ErasureApproved(PersonId Person, DateTimeOffset Until);

/// <summary>The erasure was undone in time; the keys are back.</summary>
[StoredAs("keeper.erasure-undone/1")]
internal sealed record ErasureUndone(PersonId Person);

/// <summary>The keys are destroyed.</summary>
/// <param name="Keys">Hash of the wrapped keys that were.</param>
/// <param name="Texts">How many confidential texts were written anew.</param>
[StoredAs("keeper.person-erased/1")]
internal sealed record PersonErased(PersonId Person, string Keys, int Texts, UserId ProposedBy, UserId ApprovedBy);

/// <summary>An erasure on its way.</summary>
internal sealed record Erasure(ErasureStep Step, UserId ProposedBy, UserId? ApprovedBy, DateTimeOffset? Until)
{
    internal const string Kind = "keeper.erasure";

    internal static StreamId Stream(PersonId person) => Trace.Ledger.Stream(Kind, person.Value);

    internal static Erasure? Fold(Erasure? erasure, Recorded recorded) => recorded.Event switch
    {
        ErasureProposed => new Erasure(ErasureStep.Proposed, recorded.Actor, null, null),
        ErasureApproved e => erasure! with { Step = ErasureStep.Approved, ApprovedBy = recorded.Actor, Until = e.Until },
        ErasureUndone => null,
        PersonErased => erasure! with { Step = ErasureStep.Done },
        _ => erasure,
    };

    internal static Decision Propose(Erasure? erasure, PersonId person, string ground) =>
        erasure is null ? Decision.Record(new ErasureProposed(person, ground)) : Decision.Nothing;

    internal static Decision Approve(Erasure? erasure, PersonId person, UserId second, DateTimeOffset until) => erasure switch
    {
        null => VaultRefusals.NothingAsked,
        { Step: not ErasureStep.Proposed } => Decision.Nothing,
        _ when erasure.ProposedBy == second => VaultRefusals.SamePerson,
        _ => Decision.Record(new ErasureApproved(person, until)),
    };

    internal static Decision Undo(Erasure? erasure, PersonId person, DateTimeOffset now) => erasure switch
    {
        null => VaultRefusals.NothingAsked,
        { Step: ErasureStep.Done } => VaultRefusals.TooLateToUndo,
        { Until: { } until } when now >= until => VaultRefusals.TooLateToUndo,
        _ => Decision.Record(new ErasureUndone(person)),
    };
}

/// <summary>How far an erasure is.</summary>
internal enum ErasureStep
{
    /// <summary>Waits for a second person.</summary>
    Proposed,

    /// <summary>Keys are aside.</summary>
    Approved,

    /// <summary>Keys are destroyed.</summary>
    Done,
}

/// <summary>One row for each erasure: <c>erasure</c>.</summary>
internal sealed class ErasureQueue : Projection
{
    public ErasureQueue()
    {
        On<ErasureProposed>((e, at) => $"""
            insert into erasure (ledger, person, step, ground, proposed_by, approved_by, until) values ({at.Ledger}, {e.Person}, 'proposed', {e.Ground}, {at.Actor}, null, null)
            """);
        On<ErasureApproved>((e, at) => $"update erasure set step = 'approved', approved_by = {at.Actor}, until = {e.Until} where ledger = {at.Ledger} and person = {e.Person}");
        On<ErasureUndone>((e, at) => $"delete from erasure where ledger = {at.Ledger} and person = {e.Person}");
        On<PersonErased>((e, at) => $"update erasure set step = 'done' where ledger = {at.Ledger} and person = {e.Person}");
    }

    public override IReadOnlyList<string> Tables => ["erasure"];

    public override string Create => """
        create table erasure (
          ledger text not null, person text not null, step text not null, ground text not null, proposed_by text not null, approved_by text, until timestamptz,
          primary key (ledger, person)
        );
        """;

    public override IReadOnlyList<string> Streams => [Erasure.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from erasure where ledger = {stream.Ledger} and person = {stream.Id}"];
}
