using System.Globalization;
using HaiDang.Modules.Planning.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Screens;

/// <summary>What a target asks, in words: on which side of the mark it is met, and what exactly the mark gives.</summary>
internal static class TargetWords
{
    /// <summary>Comparator and mark in words, such as "phải trên 90%: đúng 90% là chưa đạt".</summary>
    internal static string Of(TargetView target, PlanningWords words, Format format)
    {
        if (target.Value is not { } value)
        {
            return target.Comparator switch
            {
                "increase" => words.MustIncreaseSome,
                "decrease" => words.MustDecreaseSome,
                _ => words.MarkUnread,
            };
        }

        var number = format.Number(value, value % 1 == 0 ? 0 : 1);
        var mark = target.Unit switch
        {
            "percent" => number + "%",
            "percentage_points" => words.PercentagePoints(number),
            _ => number,
        };
        return target.Comparator switch
        {
            ">" => words.MustPass(mark),
            "<" => words.MustStayBelow(mark),
            "<=" => words.MustNotExceed(mark),
            "increase" => words.MustIncrease(mark),
            "decrease" => words.MustDecrease(mark),
            "range" => words.InRange(mark),
            "=" when target.Unit == "percent" && value >= 100 => words.MustEqual(mark),
            _ => words.MustReach(mark),
        };
    }

    /// <summary>What the target's card shows while nothing is counted: the mark, its words, and no figure.</summary>
    internal static TargetFigure Figure(PlanView plan, TargetView target, PlanningWords words, Format format)
    {
        // The card draws a mark on a line from 0 to 100; a change between years has no place there.
        var drawn = target.Unit == "percent" && target.Comparator is not ("range" or "increase" or "decrease");
        return new TargetFigure(
            "chi-tieu-" + target.Number.ToString(CultureInfo.InvariantCulture), $"{target.Path} · {words.TargetNumber(target.Number)}", target.Text,
            target.Comparator == "=" && target.Value < 100 ? ">=" : target.Comparator, drawn ? target.Value : null, null, target.Unit == "percent", TargetState.Unknown)
        {
            Parts = drawn ? words.NoFigureYet : $"{words.NoFigureYet}; {Of(target, words, format)}",
            ExplainAddress = plan.Of(target),
        };
    }
}
