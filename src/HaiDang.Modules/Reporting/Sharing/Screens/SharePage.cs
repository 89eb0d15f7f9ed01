using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Reporting.Sharing.Screens;

/// <summary>Parts of a report that other bodies write.</summary>
public sealed record SharePage
{
    /// <summary>Gets the ledger.</summary>
    public required LedgerId Ledger { get; init; }

    /// <summary>Gets the period.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>Gets the name of the body whose report it is.</summary>
    public required string BodyName { get; init; }

    /// <summary>Gets the address of the report; null for a reader who doesn't write it.</summary>
    public required string? Report { get; init; }

    /// <summary>Gets the address of this page.</summary>
    public required string Address { get; init; }

    /// <summary>Gets today by the clock of the ledger.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Gets the parts that can be asked for.</summary>
    public required IReadOnlyList<(string Part, string Name)> Parts { get; init; }

    /// <summary>Gets what bodies were asked for, as far as the reader sees it.</summary>
    public required IReadOnlyList<(string Name, OwedParts Parts, List<(string Label, string Text)> Given)> Owed { get; init; }

    /// <summary>Gets what the reader fills.</summary>
    public required IReadOnlyList<(string Name, OwedParts Parts, IReadOnlyList<SharedField> Fields)> Entries { get; init; }

    /// <summary>Gets names of bodies to ask.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>Gets whether the reader may ask and take now.</summary>
    public required bool MayAsk { get; init; }

    /// <summary>Gets what was refused, by field.</summary>
    public required IReadOnlyDictionary<string, string> Typed { get; init; }

    /// <summary>Gets the parts that were chosen in what was refused.</summary>
    public required IReadOnlyList<string> Chosen { get; init; }

    /// <summary>Gets the key of the form.</summary>
    public required string Key { get; init; }

    /// <summary>Gets what is to be mended.</summary>
    public required IReadOnlyList<FieldFault> Faults { get; init; }
}
