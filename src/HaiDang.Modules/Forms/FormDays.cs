using System.Globalization;
using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Forms;

/// <summary>Days as people type them into a form.</summary>
internal static class FormDays
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    /// <summary>Reads day/month/year, with or without leading zeros, or the form 2023-12-31.</summary>
    /// <returns>Null when it names no day.</returns>
    internal static DateOnly? TryParse(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day, month or year as fields show it: 05/06/2023, 6/2023, 2023; empty for none.</summary>
    internal static string Written(PartialDate? date) => date is not { } day ? "" : day.Known is { } known ? Written(known)
        : day.Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{month}/{day.Year}") : day.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The form that is shown in a field: 05/06/2023.</summary>
    internal static string Written(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
