using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Reporting.Calendars;

/// <summary>A reporting calendar as its paper sets it.</summary>
/// <param name="IsOwed">Whether bodies of a committee report by it here; others are shown to be compared.</param>
internal sealed record ReportingCalendar(string Id, string NameVi, string NameEn, DateOnly From, DateOnly? To, string Source, bool IsOwed, IReadOnlyList<PeriodRule> Rules)
{
    /// <summary>Its periods in a year, in the order of the data.</summary>
    internal IReadOnlyList<ReportPeriod> Of(int year) => [.. Rules.Select(rule => rule.In(Id, year))];
}

/// <summary>A period as data has it.</summary>
internal sealed record PeriodRule(
    string Key, PeriodKind Kind, int Number, MonthDay Begins, MonthDay Ends, string? AbsorbedBy, bool Reconstructed, MonthDay? Due, string? To)
{
    internal ReportPeriod In(string calendar, int year) =>
        new(calendar, Key, Kind, Number, year, new Window(Begins.In(year), Ends.In(year)), AbsorbedBy, Reconstructed, Due?.In(year), To);
}

/// <summary>A day of each year; of the year before when it is marked so.</summary>
internal readonly record struct MonthDay(bool IsPrevious, int Month, int Day)
{
    private const string Mark = "previous ";

    internal DateOnly In(int year) => new(IsPrevious ? year - 1 : year, Month, Day);

    internal static MonthDay Read(YamlMap map, string key)
    {
        var written = map.Text(key);
        var previous = written.StartsWith(Mark, StringComparison.Ordinal);
        return DateOnly.TryParseExact("2001-" + (previous ? written[Mark.Length..] : written), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new MonthDay(previous, day.Month, day.Day)
            : throw map.Problem($"'{key}: {written}' is no day of a year", "write \"05-15\", or \"previous 11-16\" for the year before");
    }
}

/// <summary>Every reporting calendar the program ships; <c>data/rules/report-calendars.yaml</c>.</summary>
internal sealed class ReportCalendars
{
    private ReportCalendars(IReadOnlyList<ReportingCalendar> all) => All = all;

    /// <summary>Gets those that ship inside the program.</summary>
    internal static ReportCalendars Shipped { get; } = Read(DatedYaml.Embedded("data/rules/report-calendars.yaml"));

    /// <summary>Gets all of them, in the order of the data.</summary>
    internal IReadOnlyList<ReportingCalendar> All { get; }

    /// <summary>Gets the calendar by which committees 138 report.</summary>
    internal ReportingCalendar Owed => All.First(calendar => calendar.IsOwed);

    /// <summary>The period of an address in a year.</summary>
    /// <returns>Null when there is none of that key.</returns>
    internal ReportPeriod? Find(string key, int year) => Owed.Of(year).FirstOrDefault(period => period.Key == key);

    /// <summary>The period of a word such as <c>six-month:2019</c>.</summary>
    /// <returns>Null when it names none.</returns>
    internal ReportPeriod? Named(string word) =>
        word.Split(':') is [_, var year] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 2000 and < 2100
            ? Owed.Of(number).FirstOrDefault(period => period.Word == word)
            : null;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataFileException">The file is wrong; the error names file, line and remedy.</exception>
    internal static ReportCalendars Read(YamlMap file)
    {
        file.Only("calendars");
        var all = new List<ReportingCalendar>();
        foreach (var map in file.Maps("calendars"))
        {
            map.Only("id", "vi", "en", "from", "to", "source", "owed", "periods");
            List<PeriodRule> rules = [.. map.Maps("periods").Select(Rule)];
            foreach (var rule in rules.Where(rule => rule.AbsorbedBy is { } by && rules.TrueForAll(other => other.Key != by)))
                throw map.Problem($"'{rule.Key}' is absorbed by '{rule.AbsorbedBy}', which isn't there", "name another period of this calendar");
            all.Add(new ReportingCalendar(
                map.Text("id"), map.Text("vi"), map.Text("en"), map.Day("from") ?? throw map.Problem("'from' is missing", "write 'from: 2018-06-05'"), map.Day("to"),
                map.Text("source"), map.Flag("owed"), rules));
        }

        return all.Count(one => one.IsOwed) == 1 ? new ReportCalendars(all) : throw file.Problem("not exactly one calendar is owed", "mark one with 'owed: \"true\"'");
    }

    private static PeriodRule Rule(YamlMap map)
    {
        map.Only("key", "kind", "number", "begins", "ends", "absorbed-by", "reconstructed", "due", "to");
        var rule = new PeriodRule(
            map.Text("key"), map.Choice<PeriodKind>("kind"), map.Has("number") ? map.Number("number") : 0, MonthDay.Read(map, "begins"), MonthDay.Read(map, "ends"),
            map.TextOrNull("absorbed-by"), map.Flag("reconstructed"), map.Has("due") ? MonthDay.Read(map, "due") : null, map.TextOrNull("to"));
        if (rule.Kind is PeriodKind.AdHoc) throw map.Problem($"'{rule.Key}' is ad hoc, and no calendar has such a period", "leave it out: ad hoc reports are asked for on a page");
        var one = rule.In("", 2001);
        return one.Window.Days > 0 && (one.Due is not { } due || due > one.Window.To)
            ? rule
            : throw map.Problem($"'{rule.Key}' ends before it begins, or is due before it ends", "mend its days");
    }
}
