using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Victims;

/// <summary>Age bands from what is known of a birth.</summary>
internal static class AgeBands
{
    /// <summary>The band of somebody born then. A month or year alone counts as its last day, as Điều 417 Bộ luật Tố tụng hình sự 2015 has it: whoever may be a child is treated as one.</summary>
    /// <returns>Unknown for a birth after the day.</returns>
    internal static AgeBand At(PartialDate born, DateOnly day) => born.YearsOn(day) is { Most: >= 0 } years ? Of(Math.Max(0, years.Fewest)) : AgeBand.Unknown;

    /// <summary>Whether somebody born then can be in the band; whose age isn't known, always.</summary>
    internal static bool MayBe(AgeBand band, PartialDate born, DateOnly day) =>
        band is AgeBand.Unknown || (born.YearsOn(day) is { Most: >= 0 } years && band >= At(born, day) && band <= Of(years.Most));

    private static AgeBand Of(int years) => years switch { < 16 => AgeBand.Under16, < 18 => AgeBand.From16To17, _ => AgeBand.Adult };
}
