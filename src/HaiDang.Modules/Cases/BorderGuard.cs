using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Cases;

/// <summary>Bodies of the border guard, which open cases and hand them over within limits of their own.</summary>
internal static class BorderGuard
{
    // The one body of the catalogue that all of them stand below in the sector's line, whatever they are called in a province and a year.
    private static readonly OrganisationId Command = new("central.bo-tu-lenh-bdbp");

    /// <summary>Whether a body is one of them on a day.</summary>
    internal static bool Has(OrganisationMap map, OrganisationId body, DateOnly day) => body == Command || map.RollsUpTo(body, day, Line.Sector).Any(above => above.Id == Command);
}
