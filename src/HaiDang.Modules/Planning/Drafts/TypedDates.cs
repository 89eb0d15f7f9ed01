using System.Globalization;
using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Days as people type them and as fields of type date send them.</summary>
internal static class TypedDates
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>A whole day.</summary>
    /// <returns>Null when it is none.</returns>
    internal static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The form in which a field of type date holds a day; empty for none.</summary>
    internal static string Field(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The form in which a person reads and types it again: 22/02/2023, 4/2019 or 2019; empty for none.</summary>
    internal static string Field(PartialDate? date) => date switch
    {
        null => "",
        { Known: { } day } => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        { Month: { } month, Year: var year } => string.Create(CultureInfo.InvariantCulture, $"{month}/{year}"),
        { Year: var year } => year.ToString(CultureInfo.InvariantCulture),
    };
}
