using System.Globalization;

namespace HaiDang.Modules.Indicators.Formulas;

/// <summary>Reads a formula as our data has it.</summary>
/// <remarks>
/// <code>
/// formula   := term (("+" | "-") term)*            a minus stands between blanks, since names have hyphens
/// term      := part ("/" part)?
/// part      := "(" formula ")" | call | code       a code is another indicator's, such as LS-T1
/// call      := flow(counted) | cohort(counted) | distinct(counted by place | organisation)
///            | opening(in: counted out: counted) | closing(in: counted out: counted) | listed(list)
///            | last-year(formula) | previous(formula) | in-year(formula, 2018)
///            | change(formula) | change(formula, previous) | points(formula, 2018) | points(formula)
/// counted   := measure ("," measure)* ("where" dimension "=" value ("|" value)* ("and" …)*)?
/// </code>
/// </remarks>
internal sealed class FormulaText
{
    private const int Deepest = 20;
    private readonly string text;
    private int at;
    private int depth;

    private FormulaText(string text) => this.text = text;

    /// <summary>Reads a formula.</summary>
    /// <exception cref="FormulaException">It can't be read; the error names the column and what was hoped for.</exception>
    internal static Formula Read(string text)
    {
        var reading = new FormulaText(text);
        var formula = reading.Whole();
        reading.Blanks();
        return reading.at == text.Length ? formula : throw reading.Wrong("an end, '+', '-' or '/'");
    }

    private Formula Whole()
    {
        if (++depth > Deepest) throw Wrong("fewer brackets within brackets");
        var first = Term();
        var rest = new List<(bool, Formula)>();
        while (true)
        {
            if (Takes("+")) rest.Add((true, Term()));
            else if (Takes("-") || Takes("−")) rest.Add((false, Term()));
            else break;
        }

        depth--;
        return rest.Count == 0 ? first : new Formula.Sum(first, rest);
    }

    private Formula Term()
    {
        var first = Part();
        return Takes("/") || Takes("÷") ? new Formula.Ratio(first, Part()) : first;
    }

    private Formula Part()
    {
        if (Takes("("))
        {
            var inner = Whole();
            Must(")");
            return inner;
        }

        Blanks();
        var column = at + 1;
        var word = Word("a measure's call, a code or '('");
        if (!Takes("(")) return char.IsAsciiLetterUpper(word[0]) ? new Formula.Reference(word, column) : throw new FormulaException(text, at + 1, "'(' after " + word);
        var call = Call(word, column);
        Must(")");
        return call;
    }

    private Formula Call(string word, int column) => word switch
    {
        "flow" => new Formula.Flow(Counted()),
        "cohort" => new Formula.Cohort(Counted()),
        "distinct" => Different(),
        "opening" => Stock(true),
        "closing" => Stock(false),
        "listed" => new Formula.Listed(Word("a list's name")),
        "last-year" => new Formula.Then(Whole(), Shift.LastYear),
        "previous" => new Formula.Then(Whole(), Shift.Before),
        "in-year" => new Formula.Then(Whole(), Shift.EndingIn(Year(must: true)!.Value)),
        "change" => new Formula.Change(Whole(), Takes(",") ? Before() : Shift.LastYear),
        "points" => new Formula.Points(Whole(), Year(must: false) is { } year ? Shift.EndingIn(year) : Shift.LastYear),
        _ => throw new FormulaException(text, column, "one of flow, cohort, distinct, opening, closing, listed, last-year, previous, in-year, change, points"),
    };

    private Formula.Distinct Different()
    {
        var counted = Counted();
        Must("by");
        return new Formula.Distinct(counted, Word("place or organisation") switch
        {
            "place" => DistinctBy.Place,
            "organisation" => DistinctBy.Organisation,
            var other => throw new FormulaException(text, at - other.Length + 1, "place or organisation"),
        });
    }

    private Formula.Stock Stock(bool atStart)
    {
        Must("in");
        Must(":");
        var into = Counted();
        if (!Takes("out")) return new Formula.Stock(into, Formulas.Counted.Nothing, atStart);
        Must(":");
        return new Formula.Stock(into, Counted(), atStart);
    }

    private Counted Counted()
    {
        var measures = new List<string> { Word("a measure") };
        while (Takes(",")) measures.Add(Word("a measure"));
        var where = new List<(string, IReadOnlyList<string>)>();
        if (!Takes("where")) return new Counted(measures, where);
        do
        {
            var dimension = Word("a dimension");
            Must("=");
            var values = new List<string> { Word("a value") };
            while (Takes("|")) values.Add(Word("a value"));
            where.Add((dimension, values));
        }
        while (Takes("and"));
        return new Counted(measures, where);
    }

    private Shift Before() => Word("previous") == "previous" ? Shift.Before : throw Wrong("previous");

    private int? Year(bool must)
    {
        if (!Takes(",")) return must ? throw Wrong("',' and a year") : null;
        var word = Word("a year");
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : throw Wrong("a year such as 2018");
    }

    private string Word(string hoped)
    {
        Blanks();
        var from = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (at > from && IsInner(text[at]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1])))) at++;
        return at > from ? text[from..at] : throw Wrong(hoped);
    }

    private static bool IsInner(char letter) => letter is '.' or '-' or '_';

    private bool Takes(string sign)
    {
        Blanks();
        if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0) return false;
        var after = at + sign.Length;
        if (char.IsAsciiLetter(sign[0]) && after < text.Length && (char.IsAsciiLetterOrDigit(text[after]) || IsInner(text[after]))) return false;
        at = after;
        return true;
    }

    private void Must(string sign)
    {
        if (!Takes(sign)) throw Wrong($"'{sign}'");
    }

    private void Blanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    private FormulaException Wrong(string hoped) => new(text, at + 1, hoped);
}

/// <summary>A formula can't be read or doesn't hold.</summary>
/// <param name="column">Where in the formula, counted from 1.</param>
/// <param name="hoped">What should stand there.</param>
internal sealed class FormulaException(string formula, int column, string hoped)
    : Exception($"Column {column.ToString(CultureInfo.InvariantCulture)} of '{formula}': {hoped} should stand here.")
{
    /// <summary>Gets where in the formula, counted from 1.</summary>
    internal int Column { get; } = column;

    /// <summary>Gets what should stand there.</summary>
    internal string Hoped { get; } = hoped;
}
