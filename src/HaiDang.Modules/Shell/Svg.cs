using System.Globalization;

namespace HaiDang.Modules.Shell;

/// <summary>Numbers inside pictures and inputs of type number, which know only the point.</summary>
internal static class Svg
{
    /// <summary>At most two decimals, a point between, no grouping: 1234.5.</summary>
    internal static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
