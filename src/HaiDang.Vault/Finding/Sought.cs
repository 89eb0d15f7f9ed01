using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Places;

namespace HaiDang.Vault.Finding;

/// <summary>Sex as papers have it.</summary>
public enum Sex : byte
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Nữ.</summary>
    Female,

    /// <summary>Nam.</summary>
    Male,
}

/// <summary>What is known of somebody, whether they are kept or sought.</summary>
/// <param name="Names">The name with every other form: as a child, as abroad, as friends call them. At least one has a letter.</param>
/// <param name="Born">A day, a month or a year; null when nothing is known.</param>
/// <param name="Province">Place of origin; null when it isn't known.</param>
/// <param name="Commune">The communal unit of origin; null when it isn't known.</param>
/// <param name="Papers">Keyed tokens of numbers of papers and telephones; never the numbers.</param>
/// <param name="OtherBirths">What else is said of the birth; somebody is found under each.</param>
public sealed record Traits(
    IReadOnlyList<string> Names, PartialDate? Born = null, Sex Sex = Sex.Unknown, PlaceCode? Province = null, PlaceCode? Commune = null,
    IReadOnlyList<ulong>? Papers = null, IReadOnlyList<PartialDate>? OtherBirths = null);
