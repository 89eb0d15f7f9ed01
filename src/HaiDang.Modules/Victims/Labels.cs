using HaiDang.Kernel.Rules;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Victims.Rights;

namespace HaiDang.Modules.Victims;

/// <summary>Labels of codes, from the code lists that ship.</summary>
internal static class Labels
{
    /// <summary>The label of a value; the value's own word where its list doesn't have it.</summary>
    /// <typeparam name="T">An enumeration whose list bears its name in kebab-case.</typeparam>
    internal static string Of<T>(T value, Language language)
        where T : struct, Enum
    {
        var code = Code(value);
        return CodeList.All.GetValueOrDefault(ListOf<T>())?.Find(code) is { } found ? language is Language.English ? found.En : found.Vi : code;
    }

    /// <summary>The label of a kind of support.</summary>
    internal static string Of(SupportKind kind, Language language) =>
        SupportRules.Current.Kinds.First(one => one.Kind == kind) is var words && language is Language.English ? words.En : words.Vi;

    /// <summary>Choices of a list, without those left out.</summary>
    /// <typeparam name="T">An enumeration with a list.</typeparam>
    internal static IReadOnlyList<FieldOption> Options<T>(Language language, params IReadOnlyList<T> without)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(one => !without.Contains(one)).Select(one => new FieldOption(Words.Kebab(one.ToString()), Of(one, language)))];

    /// <summary>Kinds of support as choices.</summary>
    internal static IReadOnlyList<FieldOption> Kinds(Language language, IEnumerable<SupportKind>? among = null) =>
        [.. (among ?? Enum.GetValues<SupportKind>()).Select(kind => new FieldOption(Words.Kebab(kind.ToString()), Of(kind, language)))];

    /// <summary>The list of an enumeration.</summary>
    internal static string ListOf<T>()
        where T : struct, Enum => typeof(T) == typeof(EthnicityGroup) ? "ethnicity" : typeof(T) == typeof(ReturnWay) ? "reception-track" : Words.Kebab(typeof(T).Name);

    private static string Code<T>(T value)
        where T : struct, Enum => value is AgeBand age ? VictimFacts.Of(age) : Words.Kebab(value.ToString());
}
