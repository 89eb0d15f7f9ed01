using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Dossiers.Clocks;

/// <summary>An office entered a length of its own for a limit, in place of the one that ships.</summary>
/// <param name="Clock">Id of the limit.</param>
/// <param name="Class">Class it is for; null for every class.</param>
/// <param name="From">First day on which a clock begins that it holds for.</param>
/// <param name="To">The last such day; null for no end.</param>
/// <param name="Length">As data write it: <c>20 days</c>.</param>
/// <param name="By">The body whose rule it is.</param>
/// <param name="Source">Text in which it stands.</param>
[StoredAs("dossiers.clock-rule-entered/1")]
internal sealed record ClockRuleEntered(string Clock, string? Class, DateOnly From, DateOnly? To, string Length, OrganisationId By, string Source, DateOnly OccurredOn) : IOccurred;

/// <summary>What an office may enter in place of a limit that ships. Pure.</summary>
internal static class ClockRules
{
    /// <summary>Kind of their streams, one a limit.</summary>
    internal const string Kind = "dossiers.clock-rule";

    // Limits of persons received are read from what ships alone.
    private static readonly string[] Read = ["tip-off.", "case.", "border-guard.", "custody.", "detention."];

    /// <summary>Limits that an office can enter a length for.</summary>
    internal static IReadOnlyList<ClockRule> Open { get; } = [.. LegalClocks.VietNam.Rules.Where(rule => Array.Exists(Read, first => rule.Id.StartsWith(first, StringComparison.Ordinal)))];

    /// <summary>The stream of a limit in a ledger.</summary>
    internal static StreamId Of(LedgerId ledger, string clock) => ledger.Stream(Kind, clock);

    /// <summary>Why a rule can't be entered; null when it can.</summary>
    internal static Refusal? Against(ClockRuleEntered e, DateOnly today) =>
        Open.All(rule => rule.Id != e.Clock) ? ClockRefusals.ClockUnknown
        : Length.TryParse(e.Length) is null ? ClockRefusals.LengthNotUnderstood
        : e.Source.Trim().Length == 0 ? ClockRefusals.SourceMissing
        : e.To < e.From ? ClockRefusals.EndsBefore
        : e.OccurredOn > today ? Registers.DossierRefusals.DayInFuture
        : LegalClocks.VietNam.Edition(e.Clock, e.From) is not { } shipped ? ClockRefusals.NoRuleThatDay
        : e.Class is { } one && !shipped.Terms.Any(term => term.Classes.Contains(one, StringComparer.Ordinal)) ? ClockRefusals.ClassUnknown
        : null;

    /// <summary>The edition that a rule makes: the one that ships, with its way of counting and its extensions, and another length.</summary>
    internal static ClockEdition Edition(ClockRuleEntered e)
    {
        var (shipped, length) = (LegalClocks.VietNam.Edition(e.Clock, e.From)!, Length.TryParse(e.Length)!.Value);
        var terms = e.Class is not { } one
            ? shipped.Terms.Select(term => term with { Length = length })
            : shipped.Terms.SelectMany(term => term.Classes.Contains(one, StringComparer.Ordinal)
                ? [term with { Classes = [one], Length = length }, .. term.Classes.Count > 1 ? new[] { term with { Classes = [.. term.Classes.Where(other => other != one)] } } : []]
                : new[] { term });
        return shipped with { From = e.From, To = e.To ?? shipped.To, Terms = [.. terms], Source = e.Source, IsSure = true, IsOfOffice = true, Office = e.By };
    }
}

/// <summary>The "no" of rules that an office enters.</summary>
internal static class ClockRefusals
{
    /// <summary>No limit is called so, or none that an office enters a length for.</summary>
    internal static readonly Refusal ClockUnknown = new("dossiers.clock-unknown");

    /// <summary>The length isn't one.</summary>
    internal static readonly Refusal LengthNotUnderstood = new("dossiers.length-not-understood");

    /// <summary>No text is named in which it stands.</summary>
    internal static readonly Refusal SourceMissing = new("dossiers.source-missing");

    /// <summary>It ends before it begins.</summary>
    internal static readonly Refusal EndsBefore = new("dossiers.rule-ends-before");

    /// <summary>Nothing ships for that day in whose place it could stand.</summary>
    internal static readonly Refusal NoRuleThatDay = new("dossiers.no-rule-that-day");

    /// <summary>The limit doesn't hang on that class.</summary>
    internal static readonly Refusal ClassUnknown = new("dossiers.class-unknown");
}
