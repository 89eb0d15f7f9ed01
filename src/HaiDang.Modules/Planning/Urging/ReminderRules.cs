using System.Globalization;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>On which days somebody is reminded, from a day on.</summary>
/// <param name="From">The first day it holds.</param>
/// <param name="Before">Days before the last day, most first.</param>
/// <param name="OnTheDay">Whether also on the last day.</param>
/// <param name="After">Days after it.</param>
internal sealed record ReminderRule(DateOnly From, IReadOnlyList<int> Before, bool OnTheDay, IReadOnlyList<int> After, string Source)
{
    /// <summary>Whether somebody is reminded when so many days are left; below 0 the last day has passed.</summary>
    public bool Reminds(int daysLeft) => daysLeft switch
    {
        > 0 => Before.Contains(daysLeft),
        0 => OnTheDay,
        _ => After.Contains(-daysLeft),
    };
}

/// <summary>The rules of reminders, as <c>data/rules/reminders.yaml</c> says them.</summary>
/// <param name="At">Office time at which the list of the day is made.</param>
/// <param name="Rules">By the day from which they hold.</param>
internal sealed record ReminderRules(TimeOnly At, IReadOnlyList<ReminderRule> Rules)
{
    private const int MostDays = 60;

    private static readonly Lazy<ReminderRules> Loaded = new(() => Read(DatedYaml.Embedded("data/rules/reminders.yaml")));

    /// <summary>The rules that ship with the program.</summary>
    internal static ReminderRules Current => Loaded.Value;

    /// <summary>The rule that holds on a day; before the first it is the first.</summary>
    internal ReminderRule On(DateOnly day) => Rules.LastOrDefault(rule => rule.From <= day) ?? Rules[0];

    /// <summary>Reads a file of rules.</summary>
    /// <exception cref="DataFileException">It breaks its schema.</exception>
    internal static ReminderRules Read(YamlMap file)
    {
        file.Only("at", "rules");
        var at = TimeOnly.TryParseExact(file.Text("at"), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw file.Problem("'at' is no time of day", "write it like \"05:30\"");
        var rules = file.Maps("rules").Select(Rule).ToList();
        if (rules.Count == 0) throw file.Problem("there is no rule", "write one under 'rules'");
        for (var i = 1; i < rules.Count; i++)
        {
            if (rules[i].From <= rules[i - 1].From) throw file.Problem($"the rule from {rules[i].From:yyyy-MM-dd} doesn't follow the one before", "order rules by 'from'");
        }

        return new ReminderRules(at, rules);
    }

    private static ReminderRule Rule(YamlMap map)
    {
        map.Only("from", "before", "on-the-day", "after", "source");
        return new ReminderRule(
            map.Day("from") ?? throw map.Problem("'from' is missing", "write the first day it holds"),
            [.. Days(map, "before").OrderDescending()], map.Flag("on-the-day"), [.. Days(map, "after").Order()], map.Text("source"));
    }

    private static List<int> Days(YamlMap map, string key)
    {
        var days = map.Texts(key).Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= MostDays
            ? n
            : throw map.Problem($"'{key}: {text}' isn't a number of days", "write whole days from 1 to 60")).ToList();
        return days.Distinct().Count() == days.Count ? days : throw map.Problem($"'{key}' names a day twice", "name each once");
    }
}
