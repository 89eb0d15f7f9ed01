using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Papers;

/// <summary>Says figures as Vietnamese reports do: two digits below ten, and the change against the same period a year before.</summary>
internal static class Sentences
{
    private const int TwoDigits = 10;
    private const int Hundred = 100;

    /// <summary>The days that count, at the beginning of a sentence: <c>Từ ngày 05/3/2023 đến ngày 20/3/2023</c>, <c>Trong ngày 05/3/2023</c>.</summary>
    internal static string Days(Window window)
    {
        var format = new Format(Language.Vietnamese);
        return window.From == window.To ? $"Trong ngày {format.Day(window.From)}" : $"Từ ngày {format.Day(window.From)} đến ngày {format.Day(window.To)}";
    }

    /// <summary>A number with its unit: <c>03 vụ</c>, <c>1.250 lượt người</c>.</summary>
    internal static string Amount(decimal value, string unit, int decimals) => unit.Length == 0 ? Number(value, decimals) : $"{Number(value, decimals)} {unit}";

    /// <summary>How a figure stands to the one a year before.</summary>
    /// <param name="before">Null when it isn't known.</param>
    /// <param name="percentFrom">Base from which a change is said in percent too: a percentage says nothing of few.</param>
    internal static string Change(decimal now, decimal? before, string unit, int decimals, int percentFrom)
    {
        if (before is not { } then) return "chưa có số liệu cùng kỳ để so sánh";
        if (now == then) return now == 0 ? "cùng kỳ năm trước cũng không phát sinh" : "bằng cùng kỳ năm trước";
        var word = now > then ? "tăng" : "giảm";
        if (then == 0) return $"{word} {Amount(now, unit, decimals)}, cùng kỳ năm trước không phát sinh";
        var difference = Amount(Math.Abs(now - then), unit, decimals);
        return then >= percentFrom
            ? $"{word} {difference}, {word} {Percent(Math.Abs(now - then) * Hundred / then)} so với cùng kỳ năm trước"
            : $"{word} {difference} so với cùng kỳ năm trước";
    }

    /// <summary>One row as a clause; of nothing it says so, and where no year before is known it compares with none.</summary>
    /// <param name="says">The row's words with <c>{0}</c> for number and unit.</param>
    /// <param name="name">What the row is called.</param>
    internal static string Clause(string says, string name, decimal now, decimal? before, string unit, int decimals, int percentFrom)
    {
        if (before is null && now != 0) return says.Replace("{0}", Amount(now, unit, decimals), StringComparison.Ordinal);
        var change = Change(now, before, unit, decimals, percentFrom);
        return now == 0
            ? $"{name}: không phát sinh ({change})"
            : $"{says.Replace("{0}", Amount(now, unit, decimals), StringComparison.Ordinal)} ({change})";
    }

    private static string Number(decimal value, int decimals) =>
        decimals == 0 && value is >= 0 and < TwoDigits ? ((int)value).ToString("00", CultureInfo.InvariantCulture) : NumberText.Say(value, decimals);

    // Whole percents are said whole.
    private static string Percent(decimal percent) => NumberText.Say(percent, Math.Round(percent, 1, MidpointRounding.AwayFromZero) % 1 == 0 ? 0 : 1) + "%";
}
