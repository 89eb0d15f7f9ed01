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

    /// <summary>Reads a day, month or year as people type it: 12/4/2019, 4/2019, 2019.</summary>
    /// <returns>Null when it names none.</returns>
    internal static PartialDate? TryParsePartial(string typed)
    {
        var parts = typed.Split(['/', '.', '-'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [.., { Length: 4 } or { Length: <= 2 }]) return null;
        if (parts[0].Length != 4) Array.Reverse(parts);
        return PartialDate.TryParse(string.Join('-', parts)) is { Year: >= 1000 } date ? date : null;
    }

    /// <summary>The form that is shown in a field: 05/06/2023.</summary>
    internal static string Written(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
