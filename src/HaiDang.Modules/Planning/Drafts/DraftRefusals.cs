using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>The "no" of uploading and checking.</summary>
internal static class DraftRefusals
{
    /// <summary>The item isn't there any more: it was merged or undone.</summary>
    internal static readonly Refusal UnknownItem = new("planning.unknown-item", RefusalKind.Changed);

    /// <summary>Nobody said where to split.</summary>
    internal static readonly Refusal SplitNowhere = new("planning.split-nowhere");

    /// <summary>Nothing stands before it in its section.</summary>
    internal static readonly Refusal NothingToMerge = new("planning.nothing-to-merge");

    /// <summary>No change is remembered.</summary>
    internal static readonly Refusal NothingToUndo = new("planning.nothing-to-undo");

    /// <summary>The draft was adopted; from then on the plan is corrected.</summary>
    internal static readonly Refusal DraftAdopted = new("planning.draft-adopted");

    /// <summary>Something typed isn't what its field takes.</summary>
    internal static readonly Refusal FieldsWrong = new("planning.fields-wrong");

    /// <summary>The stub of a secret document names neither number nor holder.</summary>
    internal static readonly Refusal StubEmpty = new("planning.stub-empty");
}
