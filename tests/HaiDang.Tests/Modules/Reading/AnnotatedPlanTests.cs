using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

/// <summary>Reading held to invented plans of many offices and fields, whose authors never saw the reader.</summary>
public sealed class AnnotatedPlanTests
{
    private static readonly Lazy<IReadOnlyList<(AnnotatedPlan Truth, PlanReading Reading)>> Read =
        new(() => [.. AnnotatedPlan.Names.Select(name => AnnotatedPlan.Load(name)).Select(plan => (plan, Given.Read(plan.Text)))]);

    [Fact]
    public void Targets_tasks_and_bodies_are_found_as_a_careful_clerk_finds_them()
    {
        var score = ReadingScore.Sum(Read.Value.Select(one => ReadingScore.Of(one.Truth, one.Reading)));

        Assert.True(score.Targets.F1 >= 0.90, $"Targets {score.Targets.F1:0.000}");
        Assert.True(score.Comparators.F1 >= 0.95, $"Comparators {score.Comparators.F1:0.000}");
        Assert.True(score.Tasks.F1 >= 0.88, $"Tasks {score.Tasks.F1:0.000}");
        Assert.True(score.Lead.F1 >= 0.88, $"Lead {score.Lead.F1:0.000}");
    }

    [Fact]
    public void Number_symbol_day_and_signatory_are_found() => Assert.All(Read.Value, one =>
    {
        Assert.Equal(Or(one.Truth.Head["number"]), one.Reading.Document.Number);
        Assert.Equal(one.Truth.Head["symbol"], one.Reading.Document.Symbol);
        Assert.Equal(Or(one.Truth.Head.GetValueOrDefault("date")), one.Reading.Document.Date?.ToString());
        Assert.Equal(Or(one.Truth.Head.GetValueOrDefault("signatory")), one.Reading.Document.Signatory);
    });

    [Fact]
    public void Most_items_carry_no_doubt_and_those_are_right()
    {
        int items = 0, clear = 0, right = 0;
        foreach (var (truth, reading) in Read.Value)
        {
            var pairs = ReadingScore.Pairs(truth.Tasks, reading.Tasks, (t, f) => ReadingScore.Alike(t.Text, f.Text), 0.70);
            foreach (var task in reading.Tasks)
            {
                items++;
                if (reading.Doubts.Any(doubt => doubt.Span.From < task.Span.To && task.Span.From < doubt.Span.To)) continue;
                clear++;
                if (pairs.Exists(pair => ReferenceEquals(pair.Read, task) && ReadingScore.SameBodies(pair.True.Lead, task.Lead) && ReadingScore.SameBodies(pair.True.Co, task.Co))) right++;
            }
        }

        Assert.True(clear >= 0.70 * items, $"{clear} of {items} duties carry no doubt");
        Assert.True(right >= MostlyRight * clear, $"{right} of {clear} duties without a doubt are right");
    }

    // The aim is 0.97 (docs/reading.md); what is reached is held so that it can only grow.
    private const double MostlyRight = 0.96;

    private static string? Or(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
