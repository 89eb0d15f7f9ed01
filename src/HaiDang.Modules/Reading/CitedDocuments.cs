using System.Text.RegularExpressions;
using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Reading;

/// <summary>Finds documents that a text names by their number.</summary>
internal sealed partial class CitedDocuments(Bodies bodies)
{
    private const int LongestTitle = 40;
    private const int MostParts = 3;
    private static readonly Phrase About = Phrase.Of("về");
    private static readonly Phrase ByWhom = Phrase.Of("của", 0.34f);
    private static readonly Phrase BetweenWhom = Phrase.Of("giữa", 0.34f);
    private static readonly Phrase Directs = Phrase.Of("chỉ đạo của", 0.2f);

    // Who directs the whole country by words that a plan names without a number.
    private static readonly string[] Directing = ["Bộ Chính trị", "Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương Đảng", "Chính phủ", "Thủ tướng Chính phủ"];

    /// <summary>The documents cited in a paragraph: "Kế hoạch số 28/KH-BCĐ ngày 24/01/2023 của … về …".</summary>
    public IEnumerable<CitedDocument> In(Run run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            var (raw, parts) = Joined(run, i);
            var m = Number().Match(raw);

            if (!m.Success && i > 1 && IsProject(run, i))
            {
                yield return new CitedDocument(run.Tokens[i].Key, null, null, "Đề án");
                continue;
            }

            if (!m.Success && Direction(run, i) is { } direction)
            {
                yield return direction;
                continue;
            }

            if (!m.Success || Kind(run, i) is not { } kind) continue;
            var after = i + parts;
            yield return new CitedDocument(Printed(m.Groups["number"].Value), Date(run, ref after), Issuer(run, ref after), Title(run, kind, after));
        }
    }

    // The end of a line parts a number at a hyphen or before a stroke: "45/QCPH-CA-" and "BP".
    private static (string Raw, int Parts) Joined(Run run, int token)
    {
        var raw = run.Tokens[token].Raw;
        var parts = 1;
        while (parts < MostParts && token + parts < run.Count && char.IsAsciiDigit(raw.FirstOrDefault(char.IsLetterOrDigit)))
        {
            var next = run.Tokens[token + parts].Raw;
            var isOpen = raw[^1] is '-' or '–' or '/' && raw.Length > 1 && raw.Contains('/', StringComparison.Ordinal) && char.IsUpper(next[0]);
            if (!isOpen && next is not ['/', _, ..]) break;
            raw += next;
            parts++;
        }

        return (raw, parts);
    }

    // A project goes by its bare number: "Đề án 06".
    private static bool IsProject(Run run, int token) =>
        run.Tokens[token].Key is { Length: <= 3 } key && key.All(char.IsAsciiDigit) && Restoring.Kind(run, token - 2) == "Đề án";

    // "theo chỉ đạo của Thủ tướng Chính phủ" names who directs, and no paper.
    private CitedDocument? Direction(Run run, int token)
    {
        if (run.At(token, Directs) is not { Any: true } directs || bodies.At(run, directs.To, Math.Min(run.Count, directs.To + 8)) is not { } list) return null;
        string[] issuers = [.. list.Names.Where(Directing.Contains)];
        return issuers.Length == 0 ? null : new CitedDocument("", null, string.Join("; ", issuers), "Chỉ đạo");
    }

    private static string Printed(string number)
    {
        var digits = 0;
        while (digits < number.Length && char.IsAsciiDigit(number[digits])) digits++;
        return number[..digits] + Restoring.Symbol(number[digits..].TrimEnd('.', ',', ';', ':', ')'));
    }

    // Before the number stands "số", before that the kind of document; a programme is cited without "số".
    private static string? Kind(Run run, int token)
    {
        var hasNo = token > 0 && run.Tokens[token - 1].Key is "so" or "s" or "s6" or "s0" or "se" or "sd" or "sb";
        for (var back = 1; back <= (hasNo ? 9 : 4) && token - back >= 0; back++)
        {
            if (Restoring.Kind(run, token - back) is { } kind) return kind;
        }

        return hasNo ? "Văn bản" : null;
    }

    private static PartialDate? Date(Run run, ref int after)
    {
        var text = Folding.Fold(run.Text(after, Math.Min(run.Count, after + 8)));
        if (PrintedDates.Days(text) is not [{ At: <= 8 } day, ..] || day.In(null) is not { } on) return null;
        after += text[..Math.Min(day.End, text.Length)].Count(c => c == ' ') + 1;
        return PartialDate.Of(on);
    }

    private string? Issuer(Run run, ref int after)
    {
        var at = Math.Min(after, run.Count - 1);
        if ((!run.At(at, ByWhom).Any && !run.At(at, BetweenWhom).Any) || bodies.At(run, after + 1, Math.Min(run.Count, after + 40)) is not { } list) return null;
        after = list.To;
        return string.Join("; ", list.Names);
    }

    private static string? Title(Run run, string kind, int after)
    {
        if (after >= run.Count || !run.At(after, About).Any) return kind == "Văn bản" ? null : kind;
        var to = after;
        while (to < Math.Min(run.Count, after + LongestTitle) && !Begins(run, to + 1) && !(run.Tokens[to].Raw.EndsWith(';') || (to > after && Punctuation.EndsSentence(run.Tokens[to].Raw)))) to++;
        return (kind + " " + run.Text(after, Math.Min(run.Count, to + 1))).TrimEnd(';', '.', ' ', ',', ':');
    }

    // A body after a comma is who acts, no part of the title.
    private static bool Begins(Run run, int token) =>
        token < run.Count && run.Tokens[token - 1].Raw.EndsWith(',') && run.Tokens[token].StartsUpper && !run.Tokens[token].IsUpper;

    [GeneratedRegex(@"^[^\w]*(?<number>\d{1,5}(?:/(?:19|20)\d\d)?(?:[/\-–](?![\d.])[\p{Lu}][\p{L}\d]*(?:[\-–/&][\p{L}\d]+)*))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}
