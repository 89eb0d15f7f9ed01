using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting.Drafting;

namespace HaiDang.Modules.Reporting.Sharing;

/// <summary>How far the parts of a body are.</summary>
public enum PartsState
{
    /// <summary>Asked for, nothing came.</summary>
    Asked,

    /// <summary>They came and aren't in the report.</summary>
    Given,

    /// <summary>They are in the report.</summary>
    Taken,
}

/// <summary>What one body was asked for, and gave.</summary>
/// <param name="Fields">What it gave; empty for nothing yet.</param>
public sealed record OwedParts(OrganisationId From, IReadOnlyList<string> Parts, DateOnly Due, PartsState State, IReadOnlyDictionary<string, string> Fields, DateOnly? GivenOn, bool IsLate);

/// <summary>The parts of a report that other bodies owe, as its events leave them.</summary>
internal sealed record ReportParts(IReadOnlyList<OwedParts> Owed)
{
    internal const string Kind = "reporting.parts";

    /// <summary>Gets a report of which nothing was asked.</summary>
    internal static ReportParts None { get; } = new([]);

    internal static StreamId Stream(LedgerId ledger, OrganisationId body, string period, int year) => ledger.Stream(Kind, string.Create(CultureInfo.InvariantCulture, $"{body}:{period}:{year}"));

    /// <summary>What a body was asked for; null for nothing.</summary>
    internal OwedParts? Of(OrganisationId from) => Owed.FirstOrDefault(one => one.From == from);

    /// <summary>What was asked for and didn't come by its last day.</summary>
    internal IEnumerable<OwedParts> Overdue(DateOnly today) => Owed.Where(one => one.State is PartsState.Asked && one.Due < today);

    internal static ReportParts Fold(ReportParts? state, Recorded recorded)
    {
        var now = state ?? None;
        return recorded.Event switch
        {
            PartsAsked e => new ReportParts([.. now.Owed.Where(one => one.From != e.From), new OwedParts(e.From, e.Parts, e.Due, PartsState.Asked, new Dictionary<string, string>(), null, false)]),
            PartsGiven e => now.With(e.From, one => one with { State = PartsState.Given, Fields = e.Fields, GivenOn = e.OccurredOn, IsLate = e.IsLate }),
            PartsTaken e => now.With(e.From, one => one with { State = PartsState.Taken }),
            _ => now,
        };
    }

    private ReportParts With(OrganisationId from, Func<OwedParts, OwedParts> change) => new([.. Owed.Select(one => one.From == from ? change(one) : one)]);
}

/// <summary>Names of parts of a report that can be asked for: <c>b-04</c> a form, <c>p-kho-khan</c> a part of the narrative.</summary>
internal static class PartNames
{
    internal const string FormMark = "b-";

    internal static string Form(string id) => FormMark + id;

    internal static string Words(string key) => ReportDraft.PartMark + key;
}
