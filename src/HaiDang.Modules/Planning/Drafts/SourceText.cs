using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>A stretch of a source line with what stands on it.</summary>
/// <param name="Mark">How it is marked.</param>
/// <param name="First">Whether it is the first of the open item's words.</param>
/// <param name="Items">Ids of the items whose words these are, with blanks between; null for none.</param>
internal readonly record struct SourcePiece(string Text, SourceMark Mark, bool First, string? Items);

/// <summary>How words of the source are marked.</summary>
internal enum SourceMark
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Words of an item.</summary>
    Item,

    /// <summary>Words somebody must look at.</summary>
    Doubt,

    /// <summary>Words of the open item.</summary>
    Now,
}

/// <summary>Lays the source out in lines, with the words of the items marked.</summary>
internal static class SourceText
{
    /// <summary>Lines that hold anything, in order, each in pieces that together are the line.</summary>
    /// <param name="open">Id of the open item.</param>
    internal static IReadOnlyList<IReadOnlyList<SourcePiece>> Lines(string source, Draft draft, int open)
    {
        var items = draft.Kept.Where(item => item is { Span: not null, Kind: not ItemKind.Section }).Select(item => (item.Id, Span: item.Span!.Value)).ToList();
        var doubts = draft.Header.Doubts.Select(doubt => (Id: Draft.HeaderId, Doubt: doubt))
            .Concat(draft.Kept.SelectMany(item => item.Doubts.Select(doubt => (item.Id, Doubt: doubt))))
            .Where(one => !one.Doubt.Settled && one.Doubt.Span is not null).Select(one => (one.Id, Span: one.Doubt.Span!.Value)).ToList();
        var now = draft.Find(open) is { Span: { } span } ? [span] : doubts.Where(one => one.Id == open).Select(one => one.Span).ToList();
        var borders = new SortedSet<int>(items.Concat(doubts).Select(one => one.Span).Concat(now).SelectMany(one => new[] { one.From, one.To }));

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
            int[] cuts = [from, .. to - from < 2 ? [] : borders.GetViewBetween(from + 1, to - 1), to];
            for (var i = 0; i + 1 < cuts.Length; i++)
            {
                var at = cuts[i];
                var ids = items.Where(one => Covers(one.Span, at)).Concat(doubts.Where(one => Covers(one.Span, at))).Select(one => one.Id).Distinct().ToList();
                var mark = now.Exists(one => Covers(one, at)) ? SourceMark.Now
                    : doubts.Exists(one => Covers(one.Span, at)) ? SourceMark.Doubt
                    : ids.Count > 0 ? SourceMark.Item
                    : SourceMark.None;
                yield return new SourcePiece(source[at..cuts[i + 1]], mark, first && mark is SourceMark.Now, ids.Count == 0 ? null : string.Join(' ', ids));
                first = first && mark is not SourceMark.Now;
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

    private static bool Covers(Span span, int at) => span.From <= at && at < span.To;
}
