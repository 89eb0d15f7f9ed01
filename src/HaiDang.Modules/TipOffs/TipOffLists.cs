using HaiDang.Kernel.Rules;
using HaiDang.Modules.Dossiers.Offences;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.TipOffs;

/// <summary>Lists of codes that tip-offs are told by; their values are data.</summary>
internal static class TipOffLists
{
    /// <summary>Signs of a crime, within the body's own competence.</summary>
    internal const string OwnCrime = "crime-own";

    /// <summary>No source of information on a crime: it ends with its classification.</summary>
    internal const string NoTipOff = "not-a-tip-off";

    /// <summary>The national child-protection hotline.</summary>
    internal const string Hotline = "hotline-111";

    internal static CodeList Kinds => CodeList.Of("tip-off-kind");

    internal static CodeList Channels => CodeList.Of("tip-off-channel");

    internal static CodeList Classes => CodeList.Of("tip-off-class");

    internal static CodeList Outcomes => CodeList.Of("tip-off-outcome");

    internal static CodeList SuspensionGrounds => CodeList.Of("tip-off-suspension-ground");

    internal static CodeList NoCaseGrounds => CodeList.Of("no-case-ground");

    /// <summary>Articles that a tip-off may seem to be on a day, without clauses, which nobody can tell yet: <c>blhs-2015/150</c>.</summary>
    internal static IReadOnlyList<FieldOption> Crimes(DateOnly day, Language language) =>
    [
        .. OffenceBook.VietNam.InForce(day).Select(clause => clause.Offence).Distinct().Select(one => new FieldOption(one.Id, OffenceWords.In(language).Article(one))),
    ];

    /// <summary>What an article is called; null for none.</summary>
    internal static string? Crime(string? code, Language language) => code is null ? null : OffenceWords.In(language).Article(code);

    /// <summary>Choices of a list for something of a day.</summary>
    internal static IReadOnlyList<FieldOption> Options(CodeList list, DateOnly day, Language language) => [.. list.On(day).Select(code => new FieldOption(code.Code, Said(code, language)))];

    /// <summary>Choices of a list whatever the day, to filter by.</summary>
    internal static IReadOnlyList<FieldOption> Options(CodeList list, Language language) => [.. list.Codes.Select(code => new FieldOption(code.Code, Said(code, language)))];

    /// <summary>What a code is called; the code itself when the list never had it.</summary>
    internal static string Word(CodeList list, string code, Language language) => list.Find(code) is { } found ? Said(found, language) : code;

    private static string Said(ListedCode code, Language language) => language is Language.English ? code.En : code.Vi;
}
