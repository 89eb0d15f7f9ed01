using HaiDang.Modules.Planning.Comparing.Texts;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Comparing.Screens;

/// <summary>What the page of a comparison shows.</summary>
public sealed class ComparisonPage
{
    internal ComparisonPage(string address, IReadOnlyList<ComparisonChoice> choices, string? before, string? after, Comparison? comparison, string current)
    {
        Address = address;
        Choices = choices;
        Before = before;
        After = after;
        Comparison = comparison;
        Current = current;
    }

    /// <summary>Where the form asks.</summary>
    internal string Address { get; }

    /// <summary>What can be chosen; empty on a page that compares two given plans.</summary>
    internal IReadOnlyList<ComparisonChoice> Choices { get; }

    internal string? Before { get; }

    internal string? After { get; }

    /// <summary>Null before two were chosen.</summary>
    internal Comparison? Comparison { get; }

    /// <summary>Whether two were asked for.</summary>
    internal bool Asked { get; init; }

    /// <summary>The entry of the menu it belongs to.</summary>
    internal string Current { get; }

    /// <summary>A figure in words: comparator, value, unit.</summary>
    internal static string FigureOf(ComparedItem item, DraftWords words, Format format) => item.Value is { } value
        ? $"{words.ComparatorOf(item.Comparator)} {format.Number(value, value % 1 == 0 ? 0 : 1)}{(item.Unit == "percent" ? "%" : " " + words.UnitOf(item.Unit))}"
        : "–";

    /// <summary>Days in words; empty when there are none.</summary>
    internal static string DaysOf(ComparedItem item, Format format) => string.Join(
        ", ", new[] { item.Window is { } window ? format.Window(window) : null, item.Due is { } due ? format.Day(due) : null }.OfType<string>());

    /// <summary>How an item is called.</summary>
    internal static string KindOf(ComparedItem item, DraftWords words) => item.Kind switch
    {
        ItemKind.Target => words.KindOf("target"),
        ItemKind.Report => $"{words.KindOf("report")} {words.PeriodOf(item.Period ?? "")}",
        _ => words.KindOf("task"),
    };

    /// <summary>Bodies in one line.</summary>
    internal static string Bodies(IReadOnlyList<string> names, ComparingWords words) => names.Count == 0 ? words.None : string.Join("; ", names);
}

/// <summary>A plan or a reading that can be chosen.</summary>
internal sealed record ComparisonChoice(string Key, string Name);
