using System.Runtime.InteropServices;

namespace HaiDang.Vault.Finding;

/// <summary>How common a syllable or a place is among the names in the index, by province too.</summary>
internal sealed class Shares
{
    // A province with few names borrows from the country as if it had so many of the country's.
    private const double Borrowed = 500;

    private readonly List<int> syllables = [];
    private readonly Dictionary<(int Province, ushort Syllable), int> inProvince = [];
    private readonly Dictionary<int, int> provinces = [];
    private readonly Dictionary<int, int> communes = [];
    private int all;

    /// <summary>Counts a name in, or out.</summary>
    /// <param name="by">1 or −1.</param>
    internal void Add(ReadOnlySpan<ushort> name, int province, int commune, int by)
    {
        all += by;
        if (province != 0) CollectionsMarshal.GetValueRefOrAddDefault(provinces, province, out _) += by;
        if (commune != 0) CollectionsMarshal.GetValueRefOrAddDefault(communes, commune, out _) += by;
        foreach (var syllable in name)
        {
            if (syllable == 0) return;
            while (syllables.Count <= syllable) syllables.Add(0);
            syllables[syllable] += by;
            if (province != 0) CollectionsMarshal.GetValueRefOrAddDefault(inProvince, (province, syllable), out _) += by;
        }
    }

    /// <summary>Share of names that have a syllable, above 0.</summary>
    /// <param name="province">Among names from there; 0 for the whole index.</param>
    internal double OfSyllable(ushort syllable, int province)
    {
        var national = ((syllable < syllables.Count ? syllables[syllable] : 0) + 0.5) / (all + 1.0);
        return province != 0 && provinces.TryGetValue(province, out var there)
            ? (inProvince.GetValueOrDefault((province, syllable)) + (Borrowed * national)) / (there + Borrowed)
            : Math.Min(1, national);
    }

    /// <summary>Share of names from a province, above 0.</summary>
    internal double OfProvince(int province) => (provinces.GetValueOrDefault(province) + 0.5) / (all + 1.0);

    /// <summary>Share of names from a commune, above 0.</summary>
    internal double OfCommune(int commune) => (communes.GetValueOrDefault(commune) + 0.5) / (all + 1.0);
}
