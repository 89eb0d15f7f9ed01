using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Planning;

/// <summary>The year of the 138 committees: it begins in the year before, as <c>data/rules/committee-year.yaml</c> says.</summary>
internal static class CommitteeYear
{
    private static readonly Lazy<DateOnly> Start = new(() =>
    {
        var file = DatedYaml.Embedded("data/rules/committee-year.yaml").Only("starts", "source");
        return DateOnly.TryParseExact("2000-" + file.Text("starts"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            ? start
            : throw file.Problem("'starts' is no day of a year", "write month and day, such as 11-16");
    });

    /// <summary>First and last day of the committee's year that a plan's year names, both in.</summary>
    internal static Window Of(int year) => new(First(year - 1), First(year).AddDays(-1));

    private static DateOnly First(int year) => new(year, Start.Value.Month, Start.Value.Day);
}
