namespace HaiDang.Vault.Invented;

/// <summary>Chance that comes out the same for the same seed, on every machine and version: SplitMix64.</summary>
/// <remarks>For invented data only; nothing that is to be secret comes from it.</remarks>
public sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>Whether something of this share, from 0 to 1, happens.</summary>
    public bool Happens(double share) => Next() / (double)ulong.MaxValue < share;

    /// <summary>One of some things, each as often as the others.</summary>
    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>One of some things, each as often as its weight says.</summary>
    public T Of<T>(Weighted<T> things) => things.At(Next() / (double)ulong.MaxValue);

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}

/// <summary>Things with weights.</summary>
public sealed class Weighted<T>
{
    private readonly T[] things;
    private readonly double[] upTo;

    /// <summary>Takes things with their weights, of whatever sum.</summary>
    public Weighted(IEnumerable<(T Thing, double Weight)> weighted)
    {
        var all = weighted.ToArray();
        things = [.. all.Select(one => one.Thing)];
        upTo = new double[all.Length];
        double sum = 0;
        for (var i = 0; i < all.Length; i++) upTo[i] = sum += all[i].Weight;
        for (var i = 0; i < all.Length; i++) upTo[i] /= sum;
    }

    /// <summary>The thing at a point from 0 to 1 of all weights laid end to end.</summary>
    public T At(double point)
    {
        var at = Array.BinarySearch(upTo, point);
        return things[Math.Min(at < 0 ? ~at : at, things.Length - 1)];
    }
}
