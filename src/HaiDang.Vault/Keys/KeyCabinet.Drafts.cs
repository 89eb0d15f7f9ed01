using HaiDang.Kernel.Storage;

namespace HaiDang.Vault.Keys;

/// <summary>Keys of drafts.</summary>
internal sealed partial class KeyCabinet
{
    /// <summary>The key of a draft.</summary>
    /// <returns>Null when there is none and none is made.</returns>
    internal Task<byte[]?> Draft(string draft, bool make, CancellationToken ct) => Named("draft_key", "draft", draft, make, ct);

    /// <summary>Destroys keys of drafts: overwritten and deleted.</summary>
    internal Task<bool> DestroyDrafts(IReadOnlyCollection<string> drafts, CancellationToken ct) => store.Transact(
        async transaction =>
        {
            await transaction.Execute($"update draft_key set wrapped = {Nothing} where {Sql.In("draft", drafts)}");
            return await transaction.Execute($"delete from draft_key where {Sql.In("draft", drafts)}") > 0;
        },
        ct);
}
