using System.Globalization;

namespace HaiDang.Modules.Indicators;

/// <summary>What can be wrong with a file of indicators.</summary>
public enum SetFault
{
    /// <summary>The text isn't YAML.</summary>
    NotYaml,

    /// <summary>The file isn't an .xlsx that can be read.</summary>
    NotASheet,

    /// <summary>The file is larger, longer or deeper than a set is.</summary>
    TooLarge,

    /// <summary>A key that sets don't have.</summary>
    UnknownKey,

    /// <summary>Something that must be there isn't.</summary>
    Missing,

    /// <summary>A value that can't be read: not a text, blanks to spare, no number, no day.</summary>
    Value,

    /// <summary>A code or id that can't stand in an address or a formula.</summary>
    Code,

    /// <summary>A word that isn't one of its list: unit, direction, comparator.</summary>
    Word,

    /// <summary>A formula that can't be read from a column on.</summary>
    Formula,

    /// <summary>A measure that no rule counts.</summary>
    Measure,

    /// <summary>A dimension that no fact has.</summary>
    Dimension,

    /// <summary>A value that a dimension never has.</summary>
    DimensionValue,

    /// <summary>A list that isn't there.</summary>
    List,

    /// <summary>A code that the set doesn't have.</summary>
    Reference,

    /// <summary>Indicators that are reckoned from each other.</summary>
    Circle,

    /// <summary>A code that stands twice.</summary>
    Twice,

    /// <summary>A code of another set that the office loaded for the same days.</summary>
    Overlap,

    /// <summary>A second indicator by which one target would be judged.</summary>
    TwoOfficial,

    /// <summary>The last day stands before the first.</summary>
    Reversed,

    /// <summary>The set is of another province.</summary>
    OtherLedger,

    /// <summary>A head that the sheet lacks.</summary>
    HeadMissing,

    /// <summary>A word in the sheet's first column that isn't one of the parts.</summary>
    Part,

    /// <summary>A formula of the spreadsheet in place of words.</summary>
    SheetFormula,
}

/// <summary>Something wrong with a file of indicators, and where.</summary>
/// <param name="Line">Line of the file, or row of the sheet, counted from 1; 0 for the whole.</param>
/// <param name="Key">The key at which it stands; empty for none.</param>
/// <param name="Subject">What stood there.</param>
public sealed record SetDoubt(long Line, string Key, SetFault Fault, string Subject)
{
    /// <summary>Gets the address of the cell, such as <c>C7</c>; null for a text file.</summary>
    public string? Cell { get; init; }

    /// <summary>Gets where in a formula, counted from 1; 0 for no formula.</summary>
    public int Column { get; init; }

    /// <summary>Gets what was likely meant, or hoped for; null when nothing is near.</summary>
    public string? Near { get; init; }

    /// <summary>What is wrong and how to mend it, for whoever writes the data that ships.</summary>
    internal (string What, string Remedy) Say() => Fault switch
    {
        SetFault.UnknownKey => ($"unknown key '{Subject}'", "leave it out"),
        SetFault.Missing => ($"'{Key}' is missing", $"write '{Key}: …' here"),
        SetFault.Code => ($"'{Subject}' can't be a code", "begin with a capital letter (an id with a small one); letters without accents, digits, dots and hyphens"),
        SetFault.Word => ($"'{Key}: {Subject}' isn't known", Near is null ? $"write a {Key} there is" : $"write '{Near}'"),
        SetFault.Formula => (string.Create(CultureInfo.InvariantCulture, $"Column {Column} of '{Subject}': {Near} should stand here."), "mend the formula"),
        SetFault.Measure => ($"no rule counts the measure '{Subject}'", Near is null ? "name one of data/rules/measures.yaml that is counted" : $"write '{Near}'"),
        SetFault.Dimension => ($"no fact has the dimension '{Subject}'", Near is null ? "name one of data/rules/dimensions.yaml" : $"write '{Near}'"),
        SetFault.DimensionValue => ($"no fact has '{Subject}'", Near is null ? "name a code of the dimension's lists" : $"write '{Near}'"),
        SetFault.List => ($"there is no list '{Subject}'", $"use one of: {Near}"),
        SetFault.Reference => (string.Create(CultureInfo.InvariantCulture, $"column {Column}: there is no indicator '{Subject}' in this set"), "name one of the set"),
        SetFault.Circle => ($"{Subject} is a circle", "reckon one of them from measures"),
        SetFault.Twice => ($"'{Subject}' stands twice in its set", "give one of them another code"),
        SetFault.TwoOfficial => ($"'{Subject}' has the target that '{Near}' is judged by", "leave 'target' out of one of them, and name the other with 'view-of'"),
        SetFault.Reversed => ("'to' stands before 'from'", "mend the days"),
        _ => (Subject, string.Create(CultureInfo.InvariantCulture, $"mend '{Key}'")),
    };
}
