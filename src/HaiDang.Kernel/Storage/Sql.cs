using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HaiDang.Kernel.Storage;

/// <summary>A value that stands in SQL as one plain value, such as an id.</summary>
public interface IScalar
{
    /// <summary>The string or number that is stored.</summary>
    object Scalar { get; }
}

/// <summary>SQL written as an interpolated string whose holes become parameters; a hole that is SQL itself is put in place.</summary>
/// <remarks>Both stores read the same text: parameters are <c>@p0</c>, <c>@p1</c> and so on.</remarks>
[InterpolatedStringHandler]
public sealed class Sql
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 64).Select(Made)];
    private readonly StringBuilder text;
    private readonly List<object> values;
    private string? whole;

    /// <summary>Used by the compiler.</summary>
    public Sql(int literalLength, int formattedCount)
    {
        text = new StringBuilder(literalLength + (formattedCount * 4));
        values = new List<object>(formattedCount);
    }

    /// <summary>The text with its parameters' names.</summary>
    public string Text => whole ??= text.ToString();

    /// <summary>The parameters' values in order; <see cref="DBNull"/> for null.</summary>
    public IReadOnlyList<object> Values => values;

    /// <summary>Text of our own, such as the name of a column. Never a value that somebody typed.</summary>
    public static Sql Raw(string trusted)
    {
        var sql = new Sql(trusted.Length, 0);
        sql.AppendLiteral(trusted);
        return sql;
    }

    /// <summary>Pieces one after another with a separator of our own.</summary>
    public static Sql Join(string separator, IEnumerable<Sql> pieces)
    {
        var sql = new Sql(0, 0);
        var first = true;
        foreach (var piece in pieces)
        {
            if (!first) sql.AppendLiteral(separator);
            sql.AppendFormatted(piece);
            first = false;
        }

        return sql;
    }

    /// <summary><c>column in (…)</c>; with no value a condition that is never true.</summary>
    public static Sql In<T>(string column, IReadOnlyCollection<T> among)
    {
        if (among.Count == 0) return Raw("1 = 0");
        var sql = Raw(column);
        sql.AppendLiteral(" in (");
        sql.AppendFormatted(Join(", ", among.Select(value => (Sql)$"{value}")));
        sql.AppendLiteral(")");
        return sql;
    }

    /// <summary>Used by the compiler.</summary>
    public void AppendLiteral(string literal)
    {
        whole = null;
        text.Append(literal);
    }

    /// <summary>Used by the compiler: a nested piece keeps its parameters.</summary>
    public void AppendFormatted(Sql piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        whole = null;
        if (piece.values.Count == 0)
        {
            text.Append(piece.text);
            return;
        }

        var nested = piece.Text;
        for (int i = 0, at = 0; ; i++)
        {
            var next = i < piece.values.Count ? nested.IndexOf(Name(i), at, StringComparison.Ordinal) : -1;
            if (next < 0)
            {
                text.Append(nested, at, nested.Length - at);
                return;
            }

            text.Append(nested, at, next - at);
            AppendFormatted((object?)piece.values[i]);
            at = next + Name(i).Length;
        }
    }

    /// <summary>Used by the compiler: a value becomes a parameter.</summary>
    public void AppendFormatted<T>(T value)
    {
        if (value is Sql piece)
        {
            AppendFormatted(piece);
            return;
        }

        whole = null;
        text.Append(Name(values.Count));
        values.Add(Plain(value));
    }

    /// <summary>The text, for messages: it holds no values.</summary>
    public override string ToString() => Text;

    internal Sql WithText(string other)
    {
        var sql = Raw(other);
        sql.values.AddRange(values);
        return sql;
    }

    internal static string Name(int index) => index < Names.Length ? Names[index] : Made(index);

    private static string Made(int index) => "@p" + index.ToString(CultureInfo.InvariantCulture);

    private static object Plain(object? value) => value switch
    {
        null => DBNull.Value,
        IScalar scalar => scalar.Scalar,
        Calendar.PartialDate date => date.ToString(),
        Enum name => Words.Kebab(name.ToString()),
        DateTimeOffset moment => moment.ToUniversalTime(),
        _ => value,
    };
}
