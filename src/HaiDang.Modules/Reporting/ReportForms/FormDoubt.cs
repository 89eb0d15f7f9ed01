using System.Globalization;

namespace HaiDang.Modules.Reporting.ReportForms;

/// <summary>What can be wrong with the file of a form.</summary>
public enum FormFault
{
    /// <summary>The text isn't YAML.</summary>
    NotYaml,

    /// <summary>The file isn't an .xlsx that can be read.</summary>
    NotASheet,

    /// <summary>The file is larger, longer or deeper than a form is.</summary>
    TooLarge,

    /// <summary>A key that forms don't have.</summary>
    UnknownKey,

    /// <summary>Something that must be there isn't.</summary>
    Missing,

    /// <summary>A value that can't be read: not a text, blanks to spare, no number, no day.</summary>
    Value,

    /// <summary>The first column has a condition.</summary>
    FirstColumn,

    /// <summary>A row has none, or more than one, of the ways in which its cells come about.</summary>
    Sources,

    /// <summary>A formula in a form of several columns.</summary>
    FormulaAcross,

    /// <summary>A formula or condition that can't be read.</summary>
    Formula,

    /// <summary>A formula that names an indicator or a list, which forms can't.</summary>
    FormulaUnfit,

    /// <summary>A measure that no rule counts.</summary>
    Measure,

    /// <summary>A dimension that no fact has.</summary>
    Dimension,

    /// <summary>A row or column that stands twice.</summary>
    Twice,

    /// <summary>A row of another form that holds on the same days.</summary>
    ElsewhereToo,

    /// <summary>A check or a row that names what isn't there.</summary>
    Unknown,

    /// <summary>A head that the sheet lacks.</summary>
    HeadMissing,

    /// <summary>A word in the sheet's first column that isn't one of the parts.</summary>
    Part,

    /// <summary>A formula of the spreadsheet in place of words.</summary>
    SheetFormula,
}

/// <summary>Something wrong with the file of a form, and where.</summary>
/// <param name="Line">Line of the file, or row of the sheet, counted from 1; 0 for the whole.</param>
/// <param name="Key">The key at which it stands; empty for none.</param>
/// <param name="Subject">What stood there.</param>
public sealed record FormDoubt(long Line, string Key, FormFault Fault, string Subject)
{
    /// <summary>Gets the address of the cell, such as <c>C7</c>; null for a text file.</summary>
    public string? Cell { get; init; }

    /// <summary>What is wrong and how to mend it, for whoever writes the data that ships.</summary>
    internal (string What, string Remedy) Say() => Fault switch
    {
        FormFault.NotYaml => (Subject, "mend the YAML: quote texts with a comma, colon or brace"),
        FormFault.UnknownKey => ($"unknown key '{Subject}'", "leave it out"),
        FormFault.Missing => ($"'{Key}' is missing", $"write '{Key}: …' here"),
        FormFault.FirstColumn => ("the first column isn't the whole", "begin with a column without 'where'"),
        FormFault.Sources => ($"row '{Subject}' must have exactly one of 'head', 'manual', 'measures' and 'formula'", "leave one of them"),
        FormFault.FormulaAcross => ("a formula can't be split by columns", "count measures instead, or make the form of one column"),
        FormFault.Formula => (Subject, "mend the formula"),
        FormFault.FormulaUnfit => ($"'{Subject}' names an indicator or a list", "count measures instead"),
        FormFault.Measure => ($"no rule counts the measure '{Subject}'", "name one of data/rules/measures.yaml that is counted"),
        FormFault.Dimension => ($"no fact has the dimension '{Subject}'", "name one of data/rules/dimensions.yaml"),
        FormFault.Twice => ($"row '{Subject}' stands twice", "give one of them another code"),
        FormFault.ElsewhereToo => ($"row '{Subject}' stands in another form too", "give one of them another code"),
        FormFault.Unknown => ($"a check names '{Subject}', which isn't there", "name a row by its code, a column by its key"),
        _ => (Subject, string.Create(CultureInfo.InvariantCulture, $"mend '{Key}'")),
    };
}
