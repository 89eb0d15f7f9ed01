using System.Collections.Frozen;
using HaiDang.Kernel.Language;

namespace HaiDang.Kernel.Rules;

/// <summary>A list of codes that people choose from: values with labels, validity and what they are called in a standard.</summary>
/// <remarks>
/// Source: <c>data/rules/code-lists/</c>, a file a list. Codes are kebab-case and never reused: one that no longer holds stays, with its last
/// day, because old entries name it. A code of a law (an article's letter, a number of a state list) is a mark, not the code.
/// </remarks>
public sealed class CodeList
{
    private const string Folder = "data/rules/code-lists/";
    private static readonly Lazy<FrozenDictionary<string, CodeList>> Shipped = new(() =>
        DatedYaml.EmbeddedNames(Folder).Select(name => CodeListFile.Read(DatedYaml.Embedded(name))).ToFrozenDictionary(list => list.Id, StringComparer.Ordinal));

    private readonly FrozenDictionary<string, ListedCode> byCode;

    internal CodeList(string id, string vi, string en, bool isAsked, IReadOnlyList<ListedCode> codes)
    {
        (Id, Vi, En, IsAsked, Codes) = (id, vi, en, isAsked, codes);
        byCode = codes.ToFrozenDictionary(code => code.Code, StringComparer.Ordinal);
    }

    /// <summary>The lists that ship, by id.</summary>
    public static IReadOnlyDictionary<string, CodeList> All => Shipped.Value;

    /// <summary>Its name in code: <c>control-method</c>.</summary>
    public string Id { get; }

    /// <summary>Its Vietnamese name.</summary>
    public string Vi { get; }

    /// <summary>Its English name.</summary>
    public string En { get; }

    /// <summary>Whether people fill it in about somebody or something, so that "not known" is an answer and the list has it.</summary>
    public bool IsAsked { get; }

    /// <summary>Every code, those of the past among them, in the order of the file.</summary>
    public IReadOnlyList<ListedCode> Codes { get; }

    /// <summary>The list of an id.</summary>
    /// <exception cref="ArgumentException">There is none: ids are ours, so a wrong one is a fault of the program.</exception>
    public static CodeList Of(string id) => All.TryGetValue(id, out var list) ? list : throw new ArgumentException($"No code list is called '{id}'.", nameof(id));

    /// <summary>The value of a code, whether or not it holds today; null when the list never had it.</summary>
    public ListedCode? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The values that somebody may mean who types a name, with or without its marks, or the code.</summary>
    /// <returns>One when it is clear: a name with its marks goes first, then a code in capitals. Several where a name without its marks is another's code. None when it is unknown.</returns>
    public IReadOnlyList<ListedCode> Meant(string typed)
    {
        var text = Vietnamese.Normalise(typed.Trim());
        var named = Codes.Where(code => code.Names.Any(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase))).ToList();
        if (named.Count == 1) return named;
        var coded = Find(text.ToLowerInvariant());
        if (coded is not null && text.All(char.IsAsciiLetterUpper)) return [coded];
        var key = NameKey.Of(text);
        return [.. Codes.Where(code => code == coded || code.Names.Any(name => NameKey.Of(name) == key))];
    }

    /// <summary>Whether a code can be chosen for something of this day.</summary>
    public bool Has(string code, DateOnly day) => Find(code) is { } found && found.Holds(day);

    /// <summary>The values that can be chosen for something of a day, in order.</summary>
    public IEnumerable<ListedCode> On(DateOnly day) => Codes.Where(code => code.Holds(day));

    /// <summary>The values under a code, in order.</summary>
    public IEnumerable<ListedCode> Under(string code) => Codes.Where(one => one.Under == code);

    /// <summary>The values that bear a mark, in order.</summary>
    public IEnumerable<ListedCode> Marked(string mark) => Codes.Where(code => code.Has(mark));
}

/// <summary>A value of a list.</summary>
/// <param name="Under">The code that it refines; null when it stands by itself.</param>
/// <param name="From">First day on which it can be chosen; null from ever.</param>
/// <param name="Marks">What else is known of it, such as <c>palermo</c> or <c>resolved</c>.</param>
/// <param name="Htcds">Its values in the Human Trafficking Case Data Standard 2.0; empty when there is none.</param>
/// <param name="IsSure">False where the source itself wasn't seen: the page says that it is to be checked.</param>
public sealed record ListedCode(
    string Code, string Vi, string En, string? Under, DateOnly? From, DateOnly? To, IReadOnlyList<string> Marks,
    IReadOnlyList<StandardValue> Htcds, string Source, bool IsSure)
{
    /// <summary>Other names that people type for it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Every name of it.</summary>
    public IEnumerable<string> Names => [Vi, En, .. Also];

    /// <summary>Whether it can be chosen for something of this day.</summary>
    public bool Holds(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    /// <summary>Whether it bears a mark.</summary>
    public bool Has(string mark) => Marks.Contains(mark, StringComparer.Ordinal);
}

/// <summary>A value of a standard's field, and how ours compares with it.</summary>
public sealed record StandardValue(string Field, string Value, Likeness Likeness);

/// <summary>How our value compares with that of a standard.</summary>
public enum Likeness
{
    /// <summary>The same: written <c>=</c>.</summary>
    Same,

    /// <summary>Ours is narrower: written <c>&lt;</c>.</summary>
    Narrower,

    /// <summary>Ours is wider: written <c>&gt;</c>.</summary>
    Wider,

    /// <summary>They overlap: written <c>~</c>.</summary>
    Overlaps,
}
