using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Forms.Screens;

// What a part shows is the module's own; its component must be public, so the models are too, and their members aren't.

/// <summary>One field with what stands in it.</summary>
public sealed record FieldModel
{
    internal FormField Field { get; init; } = null!;

    internal FormValues Values { get; init; } = null!;

    internal string Prefix { get; init; } = null!;

    internal string PickerAddress { get; init; } = null!;

    internal IReadOnlyList<FieldFault> Faults { get; init; } = null!;

    /// <summary>Name and id of the field on its page.</summary>
    internal string Name => Prefix + Field.Id;
}

/// <summary>Where a form keeps what is typed into it until it is recorded.</summary>
public sealed record DraftPlace
{
    internal const string FormField = "to-khai";

    internal const string BackField = "ve";

    internal const string WhatField = "nhap";

    /// <summary>Throws the draft away.</summary>
    internal const string Drop = "bo";

    /// <summary>Address of the form, by which its draft is found; names nobody.</summary>
    internal string Form { get; init; } = null!;

    /// <summary>The page on which the form stands.</summary>
    internal string Back { get; init; } = null!;

    /// <summary>Address that takes the draft.</summary>
    internal string Keep { get; init; } = null!;

    /// <summary>When it was kept; null while there is none.</summary>
    internal DateTimeOffset? SavedAt { get; init; }
}

/// <summary>The fields of a form.</summary>
public sealed record FieldListModel
{
    internal IReadOnlyList<FormField> Fields { get; init; } = null!;

    internal FormValues Values { get; init; } = null!;

    internal string Prefix { get; init; } = "";

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Address of the picker: <see cref="PickerPages.Of"/>.</summary>
    internal string Picker { get; init; } = null!;

    /// <summary>Whether it stands right under the title of its page, so that its groups are the page's parts.</summary>
    internal bool UnderTitle { get; init; }
}

/// <summary>Choices that stand under every field of bodies at first.</summary>
public sealed record UnitOptionsModel
{
    internal IReadOnlyList<Unit> Units { get; init; } = null!;

    /// <summary>Address of the picker.</summary>
    internal string Picker { get; init; } = null!;
}

/// <summary>What a search for bodies or places found.</summary>
public sealed record PickerPage
{
    internal LedgerId Ledger { get; init; }

    internal DateOnly Day { get; init; }

    internal string Sought { get; init; } = null!;

    internal UnitScope Scope { get; init; }

    internal IReadOnlyList<Unit> Found { get; init; } = null!;
}

/// <summary>Files with the address of the entry they belong to.</summary>
public sealed record PaperListModel
{
    internal IReadOnlyList<Evidence> Papers { get; init; } = null!;

    internal string Address { get; init; } = null!;
}

/// <summary>A step's form on its entry's page.</summary>
public sealed record StepModel
{
    internal StepForm Step { get; init; } = null!;

    /// <summary>Address of the entry; the form is sent to <c>/buoc/STEP</c> below it.</summary>
    internal string Address { get; init; } = null!;

    /// <summary>Address of the picker.</summary>
    internal string Picker { get; init; } = null!;

    internal int Version { get; init; }

    internal string Key { get; init; } = null!;

    internal FormValues Values { get; init; } = null!;

    internal bool IsOpen { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = null!;
}
