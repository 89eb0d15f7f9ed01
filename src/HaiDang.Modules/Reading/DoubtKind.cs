using System.Text;

namespace HaiDang.Modules.Reading;

/// <summary>Reasons to look again, the weightiest first: their order is the order of the doubts.</summary>
internal enum DoubtKind
{
    /// <summary>The document's number is blank, handwritten or damaged.</summary>
    NumberUnreadable,

    /// <summary>No date was found.</summary>
    DateUnreadable,

    /// <summary>Month and year stand, the day doesn't.</summary>
    DayUnreadable,

    /// <summary>No body was found in the letterhead.</summary>
    IssuerUnreadable,

    /// <summary>The province isn't on the map of its day.</summary>
    ProvinceUnknown,

    /// <summary>Two statements of the source contradict each other.</summary>
    SourceConflict,

    /// <summary>A target's figure looks damaged.</summary>
    TargetOdd,

    /// <summary>A day without a year took the plan's.</summary>
    YearInferred,

    /// <summary>A body that the catalogue doesn't have.</summary>
    AgencyUnknown,

    /// <summary>A body matched through heavy damage.</summary>
    AgencyUncertain,

    /// <summary>A reference to a target that isn't in the plan.</summary>
    ReferenceLost,

    /// <summary>No signatory was found.</summary>
    SignatoryUnreadable,

    /// <summary>A person's name as the scanner left it.</summary>
    NameByScanner,

    /// <summary>A number that a scanner made of a word, as "10" of "rõ".</summary>
    NumberByScanner,

    /// <summary>A word of an item with several that the scanner damaged and the proposal may have wrong.</summary>
    WordUncertain,

    /// <summary>Who acts was concluded from another sentence, or from the course of this one.</summary>
    ActorInferred,

    /// <summary>A task for which the source names nobody.</summary>
    NobodyNamed,

    /// <summary>Words that belong to nothing.</summary>
    Unparsed,
}

/// <summary>The kebab-case names of the kinds.</summary>
internal static class DoubtKinds
{
    private static readonly Dictionary<string, DoubtKind> ByName = Enum.GetValues<DoubtKind>().ToDictionary(Name, StringComparer.Ordinal);

    /// <summary>"number-unreadable" and so on.</summary>
    public static string Name(DoubtKind kind)
    {
        var name = new StringBuilder();
        foreach (var c in kind.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0) name.Append('-');
            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    /// <summary>The kind of a name; <see cref="DoubtKind.Unparsed"/> for one that isn't known.</summary>
    public static DoubtKind Of(string name) => ByName.GetValueOrDefault(name, DoubtKind.Unparsed);
}
