using HaiDang.Kernel.Access;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Forms;

/// <summary>A state in a word with its shape.</summary>
public sealed record StateWord(ChipState State, string Word);

/// <summary>A form that records what came next.</summary>
/// <param name="Step">Its word in the address.</param>
/// <param name="Item">Key of the item it is about; null when it is about the whole entry.</param>
internal sealed record StepForm(string Step, string? Item, string Heading, IReadOnlyList<FormField> Fields)
{
    /// <summary>What stands before the names of its fields, so that no two forms of a page have a field of one name.</summary>
    public string Prefix => Item is null ? Step + "-" : $"{Step}-{Item}-";

    /// <summary>What stands in the fields at first.</summary>
    public FormValues Values { get; init; } = new();

    /// <summary>Roles that may record it besides those who keep the entry.</summary>
    public IReadOnlyList<Role> By { get; init; } = [];

    /// <summary>Where it keeps what is typed before it is recorded; null where it doesn't.</summary>
    public Screens.DraftPlace? Draft { get; init; }

    /// <summary>One sentence above the fields; null for none.</summary>
    public string? Says { get; init; }
}
