namespace HaiDang.Vault.Finding;

/// <summary>What agreement and disagreement weigh, in bits.</summary>
/// <remarks>
/// After Fellegi and Sunter: log2 of how often it happens with the same person over how often with two persons taken at random. How often with the same
/// person (<c>m</c>) is estimated here; how often by chance comes from the names in the index itself, so a rare clan name weighs far more than Nguyễn.
/// </remarks>
internal static class Weights
{
    /// <summary>Half of those who are sought are taken to be in the index.</summary>
    internal const double InIndex = 0.5;

    internal const double NameMissing = -4.5;
    internal const double NameExtra = -1.2;
    internal const double NameOrder = -2;
    internal const double MarksDiffer = -2;
    internal const double BirthSwapped = 8;
    internal const double BirthDay = 13.4;
    internal const double BirthYear = 5.2;
    internal const double OtherDay = 1.5;
    internal const double BirthNear = 0.5;
    internal const double BirthNearish = -3;
    internal const double BirthDiffers = -7;
    internal const double PlaceDiffers = -3;
    internal const double Sex = 0.9;
    internal const double SexDiffers = -6;
    internal const double Paper = 27;

    /// <summary>What a part of the name weighs that is alike in this way.</summary>
    /// <param name="share">Share of all names that have a part so alike by chance, above 0.</param>
    internal static double Name(Likeness likeness, double share) => likeness switch
    {
        Likeness.Same => Math.Max(0.2, Math.Log2(0.9 / share)),
        Likeness.Sounds => Math.Max(-1, Math.Log2(0.06 / share)),
        Likeness.Slip => Math.Max(-2, Math.Log2(0.03 / share)),
        _ => NameMissing,
    };

    /// <summary>What a place in common weighs.</summary>
    /// <param name="share">Share of all persons from there.</param>
    internal static double Place(double share) => Math.Max(0.3, Math.Log2(0.8 / share));

    /// <summary>What two births weigh together.</summary>
    internal static (FoundBy By, double Bits)? Birth(Birth sought, Birth kept)
    {
        if (sought.Year == 0 || kept.Year == 0) return null;
        if (sought.Year == kept.Year)
        {
            return sought.Day == 0 || kept.Day == 0 ? (FoundBy.BirthYear, BirthYear)
                : sought.Day == kept.Day ? (FoundBy.BirthDay, BirthDay)
                : sought.Swapped == kept.Day ? (FoundBy.BirthSwapped, BirthSwapped)
                : (FoundBy.BirthYear, OtherDay);
        }

        return Math.Abs(sought.Year - kept.Year) switch
        {
            1 => (FoundBy.BirthNear, BirthNear),
            2 => (FoundBy.BirthDiffers, BirthNearish),
            _ => (FoundBy.BirthDiffers, BirthDiffers),
        };
    }
}
