using System.Collections.Concurrent;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Indicators.Boards.Boundaries;

/// <summary>Keeps an office's files of commune boundaries, one for the map until 30/6/2025 (<c>63</c>) and one for the map since (<c>34</c>).</summary>
internal sealed class BoundaryShelf(EventLog log, Attachments attachments)
{
    private const string MediaType = "application/geo+json";
    private const string Kind = "indicators.boundaries";

    // A drawing follows from its file, which never changes.
    private readonly ConcurrentDictionary<string, BoundaryDrawing> drawn = new(StringComparer.Ordinal);

    internal static IReadOnlyList<string> Maps { get; } = ["63", "34"];

    /// <summary>The communes that a map of a ledger's province has.</summary>
    internal static IReadOnlyList<Place> Communes(LedgerId ledger, string map)
    {
        var day = map == "34" ? ProvinceRolls.FirstNew : ProvinceRolls.LastOld;
        return ProvinceRolls.ProvinceOf(ledger, day) is { } province ? PlaceMap.VietNam.Communes(province, day) : [];
    }

    /// <summary>The file in use; null for none.</summary>
    internal async Task<BoundariesAdopted?> Adopted(LedgerId ledger, string map, CancellationToken ct)
    {
        BoundariesAdopted? state = null;
        foreach (var recorded in await log.Effective(ledger.Stream(Kind, map), ct)) state = Fold(state, recorded);
        return state;
    }

    /// <summary>The drawing of the file in use; null for none.</summary>
    internal async Task<BoundaryDrawing?> Drawing(LedgerId ledger, string map, CancellationToken ct)
    {
        if (await Adopted(ledger, map, ct) is not { } adopted) return null;
        if (drawn.TryGetValue(adopted.Attachment, out var drawing)) return drawing;
        if (await attachments.Open(ledger, adopted.Attachment, ct) is not { } file) return null;
        return drawn[adopted.Attachment] = BoundaryFile.Read(file.Content, Communes(ledger, map));
    }

    /// <summary>Keeps a file that was checked, in place of the one before.</summary>
    internal async Task Adopt(Reader reader, LedgerId ledger, string map, byte[] content, string fileName, int communes, DateOnly today, CancellationToken ct)
    {
        var file = await attachments.Save(ledger, MediaType, content, ct);
        await log.Decide<BoundariesAdopted>(
            reader, ledger.Stream(Kind, map), Fold, _ => Decision.Record(new BoundariesAdopted(map, file.Id, fileName, file.Sha256, communes, today)), null, ct);
    }

    /// <summary>Goes back to tiles.</summary>
    internal Task<Outcome> Remove(Reader reader, LedgerId ledger, string map, DateOnly today, CancellationToken ct) => log.Decide<BoundariesAdopted>(
        reader, ledger.Stream(Kind, map), Fold, state => state is null ? Decision.Nothing : Decision.Record(new BoundariesRemoved(map, today)), null, ct);

    private static BoundariesAdopted? Fold(BoundariesAdopted? state, Recorded recorded) => recorded.Event switch
    {
        BoundariesAdopted e => e,
        BoundariesRemoved => null,
        _ => state,
    };
}
