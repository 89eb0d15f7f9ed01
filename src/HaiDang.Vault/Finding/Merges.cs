using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Vault.Finding;

/// <summary>Two persons may be one.</summary>
/// <param name="Reasons">What speaks for and against.</param>
[StoredAs("keeper.merge-proposed/1")]
internal sealed record MergeProposed(PersonId One, PersonId Other, IReadOnlyList<FoundBy> Reasons);

/// <summary>Somebody decided that they are one, or aren't.</summary>
[StoredAs("keeper.merge-decided/1")]
internal sealed record MergeDecided(bool Same);

/// <summary>Why a decision on two persons was taken back. The list is closed: words of somebody's own could name them.</summary>
public enum UndoneBecause
{
    /// <summary>Bấm nhầm.</summary>
    Slip,

    /// <summary>Có giấy tờ mới.</summary>
    NewPapers,

    /// <summary>Chính người đó nói khác.</summary>
    PersonSaid,

    /// <summary>Kết luận lại.</summary>
    DecidedAnew,
}

/// <summary>The decision was taken back; both stand apart again as they always did.</summary>
[StoredAs("keeper.merge-undone/1")]
internal sealed record MergeUndone(UndoneBecause Reason);

/// <summary>How far a merge is.</summary>
internal sealed record Merge(PersonId One, PersonId Other, UserId ProposedBy, bool? Same)
{
    internal const string Kind = "keeper.merge";

    internal static StreamId Stream(PersonId one, PersonId other) => Trace.Ledger.Stream(
        Kind, string.CompareOrdinal(one.Value, other.Value) < 0 ? one.Value + "-" + other.Value : other.Value + "-" + one.Value);

    internal static Merge? Fold(Merge? merge, Recorded recorded) => recorded.Event switch
    {
        MergeProposed e => new Merge(e.One, e.Other, recorded.Actor, null),
        MergeDecided e => merge! with { Same = e.Same },
        MergeUndone => merge! with { Same = null },
        _ => merge,
    };
}

/// <summary>One row for each pair: <c>merge_book</c>. Nothing of the persons is changed: the pair says that two ids are one person.</summary>
internal sealed class MergeBook : Projection
{
    public MergeBook()
    {
        On<MergeProposed>((e, at) => $"""
            insert into merge_book (ledger, pair, one, other, proposed_by, decided_by, same)
            values ({at.Ledger}, {at.Stream.Id}, {e.One}, {e.Other}, {at.Actor}, null, null)
            """);
        On<MergeDecided>((e, at) => $"update merge_book set decided_by = {at.Actor}, same = {e.Same} where ledger = {at.Ledger} and pair = {at.Stream.Id}");
        On<MergeUndone>((_, at) => $"update merge_book set decided_by = null, same = null where ledger = {at.Ledger} and pair = {at.Stream.Id}");
    }

    public override IReadOnlyList<string> Tables => ["merge_book"];

    public override string Create => """
        create table merge_book (
          ledger text not null, pair text not null, one text not null, other text not null, proposed_by text not null, decided_by text, same boolean,
          primary key (ledger, pair)
        );
        """;

    public override IReadOnlyList<string> Streams => [Merge.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from merge_book where ledger = {stream.Ledger} and pair = {stream.Id}"];
}

/// <summary>Two cards of one person: proposed with reasons, decided by a person, taken back at will. Never by name and year alone.</summary>
public sealed class Merges
{
    private readonly Store keys;
    private readonly KeyKeeper keeper;
    private readonly PersonVault persons;
    private readonly IRelations relations;

    internal Merges(Store keys, KeyKeeper keeper, PersonVault persons, IRelations relations) => (this.keys, this.keeper, this.persons, this.relations) = (keys, keeper, persons, relations);

    /// <summary>Proposes that two persons are one. For the de-duplication officer.</summary>
    /// <returns>What speaks for and against; refused with <c>vault.merge-needs-more</c> when only names and years agree.</returns>
    public async Task<Answer<IReadOnlyList<FoundBy>>> Propose(Reader reader, PersonId one, PersonId other, CancellationToken ct)
    {
        if (await Barred(reader, ct) is { } no) return no;
        if (one == other) return VaultRefusals.MergeNeedsMore;
        Candidate? best = null;
        foreach (var traits in await persons.TraitsOf(one, ct))
        {
            var compared = await keeper.Compare(traits, other, ct);
            if (compared.No is null && compared.Value is { } candidate && !(best?.Probability > candidate.Probability)) best = candidate;
        }

        if (best is not { MayProposeMerge: true }) return VaultRefusals.MergeNeedsMore;
        IReadOnlyList<FoundBy> reasons = [.. best.Reasons.Select(reason => reason.By).Distinct()];
        await keeper.Trace.Decide<Merge>(
            reader, Merge.Stream(one, other), Merge.Fold,
            merge => merge is null ? Decision.Record(new MergeProposed(one, other, reasons)) : Decision.Nothing, ct);
        return new Answer<IReadOnlyList<FoundBy>>.Given(reasons);
    }

    /// <summary>Decides whether they are one.</summary>
    public Task<Answer<Done>> Decide(Reader reader, PersonId one, PersonId other, bool same, CancellationToken ct) => On(
        reader, one, other, merge => merge switch
        {
            null => VaultRefusals.NothingAsked,
            _ when merge.Same == same => Decision.Nothing,
            { Same: not null } => VaultRefusals.Changed,
            _ => Decision.Record(new MergeDecided(same)),
        },
        ct);

    /// <summary>Takes a decision back.</summary>
    public Task<Answer<Done>> Undo(Reader reader, PersonId one, PersonId other, UndoneBecause reason, CancellationToken ct) => On(
        reader, one, other, merge => merge is null ? VaultRefusals.NothingAsked : merge.Same is null ? Decision.Nothing : Decision.Record(new MergeUndone(reason)), ct);

    /// <summary>Ids that stand for the same person as this one by somebody's decision, itself among them.</summary>
    public async Task<IReadOnlyList<PersonId>> Same(PersonId person, CancellationToken ct)
    {
        var all = new List<PersonId> { person };
        for (var at = 0; at < all.Count; at++)
        {
            var next = await keys.Ask<string>(
                $"select case when one = {all[at]} then other else one end from merge_book where same = {true} and (one = {all[at]} or other = {all[at]})", ct);
            all.AddRange(next.Select(id => new PersonId(id)).Where(id => !all.Contains(id)));
        }

        return all;
    }

    private async Task<Answer<Done>> On(Reader reader, PersonId one, PersonId other, Func<Merge?, Decision> decide, CancellationToken ct) =>
        await Barred(reader, ct) is { } no ? no : KeyKeeper.Answered(await keeper.Trace.Decide<Merge>(reader, Merge.Stream(one, other), Merge.Fold, decide, ct));

    private async Task<Refusal?> Barred(Reader reader, CancellationToken ct) =>
        !keeper.IsOpen ? VaultRefusals.Locked : await relations.MayMerge(reader, ct) ? null : VaultRefusals.NotOpenToYou;
}
