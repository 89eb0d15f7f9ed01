using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Indicators.Entering.Screens;

/// <summary>Figures that were typed in a ledger, with the forms for more.</summary>
public sealed record EnteringPage
{
    /// <summary>Gets the ledger.</summary>
    public required LedgerId Ledger { get; init; }

    /// <summary>Gets the committee's year around today, which the forms propose.</summary>
    public required Window Year { get; init; }

    /// <summary>Gets what may be typed, with its name and note.</summary>
    public required IReadOnlyList<(string Code, string Name, string Note)> Measures { get; init; }

    /// <summary>Gets measures of registers, for history.</summary>
    public required IReadOnlyList<(string Code, string Name)> Counted { get; init; }

    /// <summary>Gets indicators, for signed figures.</summary>
    public required IReadOnlyList<(string Code, string Name)> Indicators { get; init; }

    /// <summary>Gets dimensions to choose from, for history.</summary>
    public required IReadOnlyList<(string Name, IReadOnlyList<(string Pair, string Words)> Choices)> Dimensions { get; init; }

    /// <summary>Gets what was typed.</summary>
    public required IReadOnlyList<EnteredLine> Rows { get; init; }

    /// <summary>Gets a value indicating whether the reader types figures.</summary>
    public required bool MayEnter { get; init; }

    /// <summary>Gets a value indicating whether the reader enters history.</summary>
    public required bool MayEnterHistory { get; init; }

    /// <summary>Gets the bodies that the field proposes.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>Gets the key under which the next form is recorded once.</summary>
    public required string Key { get; init; }

    /// <summary>Gets what was typed into the form that comes back; empty for a fresh page.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets what is to be mended.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>What was typed into a field; else what is proposed.</summary>
    public string Of(string field, string proposed = "") => Typed.TryGetValue(field, out var typed) ? typed : proposed;
}

/// <summary>One line of what was typed.</summary>
/// <param name="Parts">Parts or dimensions in words; empty for none.</param>
/// <param name="Notes">Marks and the branch's year.</param>
public sealed record EnteredLine(string Name, string Body, Window Window, decimal Quantity, string Parts, string Source, IReadOnlyList<string> Notes)
{
    /// <summary>Gets name and address of the evidence file; null for none.</summary>
    public (string Name, string Address)? File { get; init; }
}
