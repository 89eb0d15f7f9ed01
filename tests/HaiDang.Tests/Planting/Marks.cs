using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Language;

namespace HaiDang.Tests.Planting;

/// <summary>Marked names and numbers that stand nowhere by chance, and the search for them in every form in which one could get out.</summary>
/// <remarks>Invented: no name has these letters. Each mark has a number of its own, so that a find says from which field it came.</remarks>
internal sealed partial class Marks
{
    private readonly string stem, digits;
    private readonly IReadOnlyList<(string Form, byte[] Bytes)> forms;
    private readonly Regex mark;
    private readonly List<string> planted = [];

    /// <summary>Marks of the letters that every journey plants; another who leaves marks behind on purpose, in files that all share, names letters and digits of its own.</summary>
    public Marks(string stem = "Xzậqwẽj", string digits = "73905512864")
    {
        (this.stem, this.digits) = (stem, digits);
        forms = [.. Written(stem, digits)];
        mark = new Regex($"(?:{Vietnamese.Fold(stem)}|{digits})(?<number>[0-9]{{3}})", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    /// <summary>Gets how many marks were planted.</summary>
    public int Count => planted.Count;

    /// <summary>A marked word for a field.</summary>
    public string Word(string field) => stem + Number(field);

    /// <summary>A marked number for a field.</summary>
    public string Figure(string field) => digits + Number(field);

    /// <summary>A picture, as far as its first bytes say, with a mark in it.</summary>
    public byte[] Picture(string field) => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Encoding.UTF8.GetBytes(Word(field))];

    /// <summary>The fields whose marks stand in a text, in whatever form.</summary>
    public IReadOnlyList<string> In(string text)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reading in ((string[])[text, WebUtility.HtmlDecode(text), Unescaped(text), Decoded(text)]).Distinct(StringComparer.Ordinal))
        {
            foreach (Match match in mark.Matches(Vietnamese.Fold(reading))) found.Add(FieldOf(match.Groups["number"].Value));
        }

        foreach (var one in In(Encoding.UTF8.GetBytes(text))) found.Add(one);
        return [.. found];
    }

    /// <summary>The fields whose marks stand in bytes, or the form in which one was found where its number is out of sight.</summary>
    public IReadOnlyList<string> In(ReadOnlySpan<byte> bytes)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (form, pattern) in forms)
        {
            for (var at = bytes.IndexOf(pattern); at >= 0;)
            {
                var after = bytes[(at + pattern.Length)..];
                found.Add(after.Length >= 3 && Encoding.Latin1.GetString(after[..3]) is var number && number.All(char.IsAsciiDigit) ? FieldOf(number) : form);
                var next = after.IndexOf(pattern);
                at = next < 0 ? -1 : at + pattern.Length + next;
            }
        }

        return [.. found];
    }

    private string FieldOf(string number) => int.Parse(number, CultureInfo.InvariantCulture) is var at && at < planted.Count ? planted[at] : "mark " + number;

    private string Number(string field)
    {
        planted.Add(field);
        return (planted.Count - 1).ToString("000", CultureInfo.InvariantCulture);
    }

    private static string Unescaped(string text) => Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    private static string Decoded(string text)
    {
        try
        {
            return Uri.UnescapeDataString(text.Replace('+', ' '));
        }
        catch (UriFormatException)
        {
            return text;
        }
    }

    private static IEnumerable<(string, byte[])> Written(string stem, string digits)
    {
        string[] cases = [stem, stem.ToUpperInvariant(), stem.ToLowerInvariant()];
        foreach (var word in cases.SelectMany(one => (string[])[one, one.Normalize(NormalizationForm.FormD), Vietnamese.Fold(one), Vietnamese.Fold(one).ToUpperInvariant()]).Append(digits).Distinct(StringComparer.Ordinal))
        {
            var bytes = Encoding.UTF8.GetBytes(word);
            yield return ("as written", bytes);
            yield return ("in UTF-16", Encoding.Unicode.GetBytes(word));
            yield return ("in hexadecimal digits", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(bytes)));
            yield return ("in hexadecimal digits", Encoding.ASCII.GetBytes(Convert.ToHexString(bytes)));
            yield return ("percent-encoded", Encoding.ASCII.GetBytes(Uri.EscapeDataString(word)));

            // What stands before and after isn't known: sought is every letter that hangs on the word alone. Fewer, as whole groups of four, come about by chance.
            for (var before = 0; before < 3; before++)
            {
                var whole = Convert.ToBase64String([.. new byte[before], .. bytes]);
                var inside = whole[(((before * 8) + 5) / 6)..((before + bytes.Length) * 8 / 6)];
                yield return ("in base64", Encoding.ASCII.GetBytes(inside));
                yield return ("in base64", Encoding.ASCII.GetBytes(inside.Replace('+', '-').Replace('/', '_')));
            }
        }
    }

    [GeneratedRegex(@"\\u(?<hex>[0-9A-Fa-f]{4})", RegexOptions.None, 5000)]
    private static partial Regex Escape();
}
