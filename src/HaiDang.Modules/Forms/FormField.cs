using HaiDang.Modules.Forms.Picking;

namespace HaiDang.Modules.Forms;

/// <summary>How a field is filled in.</summary>
public enum FieldSort
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Text,

    /// <summary>A day as people type it.</summary>
    Day,

    /// <summary>A whole number, not below 0.</summary>
    Number,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Yes, when it is ticked.</summary>
    Tick,

    /// <summary>One body or place.</summary>
    Unit,

    /// <summary>Bodies or places, one a line.</summary>
    Units,

    /// <summary>Entries of a code list by their names, one a line or with commas between.</summary>
    Codes,

    /// <summary>Bodies, each with a word or number beside it.</summary>
    Pairs,

    /// <summary>Files.</summary>
    Files,
}

/// <summary>One choice of a list.</summary>
public sealed record FieldOption(string Value, string Label);

/// <summary>One field of a form.</summary>
/// <param name="Id">Its name and id; of <see cref="FieldSort.Pairs"/> the second box is called so with <c>-2</c> behind.</param>
/// <param name="Longest">Characters that it takes.</param>
internal sealed record FormField(string Id, string Label, FieldSort Sort, bool Required = false, string? Hint = null, int Longest = 300)
{
    /// <summary>Choices of a list.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>The list of <see cref="FieldSort.Codes"/>. Its <see cref="Options"/> are offered to all fields of the form with that list, so one of them has them.</summary>
    public string List { get; init; } = "";

    /// <summary>What the picker looks among.</summary>
    public UnitScope Scope { get; init; } = UnitScope.Bodies;

    /// <summary>Whether its words may name somebody: they are sealed before anything is recorded, and don't come back into a form that mends them.</summary>
    public bool IsSealed { get; init; }

    /// <summary>Heading of a group that begins with it; null inside a group.</summary>
    public string? Group { get; init; }

    /// <summary>Label of the second box of a pair.</summary>
    public string SecondLabel { get; init; } = "";
}

/// <summary>What stands in a form's fields; several values for one that takes several.</summary>
internal sealed class FormValues
{
    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);

    /// <summary>Everything in a field; empty when nothing is.</summary>
    public IReadOnlyList<string> All(string field) => values.GetValueOrDefault(field) ?? [];

    /// <summary>The first value of a field; empty when there is none.</summary>
    public string this[string field] => All(field) is [var first, ..] ? first : "";

    /// <summary>Puts values in a field.</summary>
    public FormValues Put(string field, params IReadOnlyList<string?> given)
    {
        values[field] = [.. given.OfType<string>()];
        return this;
    }
}
