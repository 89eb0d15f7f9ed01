using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>A stretch of a source line with what stands on it.</summary>
/// <param name="Mark">How it is marked.</param>
/// <param name="First">Whether it is the first of the open item's words.</param>
/// <param name="Items">Ids of the items whose words these are, with blanks between; null for none.</param>
internal readonly record struct SourcePiece(string Text, SourceMark Mark, bool First, string? Items);

/// <summary>Lays the source out in lines, with the words of the items marked.</summary>
internal static class SourceText
{
    /// <summary>Lines that hold anything, in order, each in pieces that together are the line.</summary>
    /// <param name="open">Id of the open item.</param>
    internal static IReadOnlyList<IReadOnlyList<SourcePiece>> Lines(string source, Draft draft, int open)
    {
        var marks = new SourceMarks(draft, open);
        var first = true;
        var lines = new List<IReadOnlyList<SourcePiece>>();
        for (var start = 0; start < source.Length;)
        {
            var end = source.IndexOfAny(['\n', '\r', '\f'], start);
            if (end < 0) end = source.Length;
            if (!string.IsNullOrWhiteSpace(source[start..end])) lines.Add([.. Pieces(start, end)]);
            start = end + 1;
        }

        return lines;

        IEnumerable<SourcePiece> Pieces(int from, int to)
        {
            foreach (var stretch in marks.Within(from, to))
            {
                yield return new SourcePiece(source[stretch.From..stretch.To], stretch.Mark, first && stretch.Mark.IsNow(), stretch.Items);
                first = first && !stretch.Mark.IsNow();
            }
        }
    }

    /// <summary>The words at a span in one line, shortened when they are many.</summary>
    internal static string Words(string source, Span span, int most = 90)
    {
        var from = Math.Clamp(span.From, 0, source.Length);
        var words = string.Join(' ', source[from..Math.Clamp(span.To, from, source.Length)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Shortened(words, most);
    }

    /// <summary>A text shortened at a blank.</summary>
    internal static string Shortened(string text, int most)
    {
        if (text.Length <= most) return text;
        var blank = text.LastIndexOf(' ', most);
        return text[..(blank > most / 2 ? blank : most)] + "…";
    }
}
