using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts;

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

    /// <summary>Words of the open item that somebody must look at.</summary>
    NowDoubt,
}

/// <summary>What follows from a mark.</summary>
internal static class SourceMarkShapes
{
    /// <summary>Whether these are words of the open item.</summary>
    internal static bool IsNow(this SourceMark mark) => mark is SourceMark.Now or SourceMark.NowDoubt;

    /// <summary>The classes that show it; null for none.</summary>
    internal static string? Classes(this SourceMark mark) => mark switch
    {
        SourceMark.Now => "now",
        SourceMark.NowDoubt => "doubt now",
        SourceMark.Doubt => "doubt",
        _ => null,
    };
}

/// <summary>A stretch of the source whose words are marked alike.</summary>
/// <param name="Items">Ids of the items whose words these are, with blanks between; null for none.</param>
internal readonly record struct MarkedStretch(int From, int To, SourceMark Mark, string? Items);

/// <summary>Which words of a source are whose.</summary>
internal sealed class SourceMarks
{
    private readonly List<(int Id, Span Span)> items;
    private readonly List<(int Id, Span Span)> doubts;
    private readonly List<Span> now;
    private readonly SortedSet<int> borders;

    /// <param name="open">Id of the open item.</param>
    internal SourceMarks(Draft draft, int open)
    {
        items = [.. draft.Kept.Where(item => item is { Span: not null, Kind: not ItemKind.Section }).Select(item => (item.Id, item.Span!.Value))];
        doubts =
        [
            .. draft.Header.Doubts.Select(doubt => (Id: Draft.HeaderId, Doubt: doubt))
                .Concat(draft.Kept.SelectMany(item => item.Doubts.Select(doubt => (item.Id, Doubt: doubt))))
                .Where(one => !one.Doubt.Settled && one.Doubt.Span is not null).Select(one => (one.Id, one.Doubt.Span!.Value)),
        ];
        now = draft.Find(open) is { Span: { } span } ? [span] : [.. doubts.Where(one => one.Id == open).Select(one => one.Span)];
        borders = [.. items.Concat(doubts).Select(one => one.Span).Concat(now).SelectMany(one => new[] { one.From, one.To })];
    }

    /// <summary>The stretches that together are a range of the source, in order.</summary>
    internal IEnumerable<MarkedStretch> Within(int from, int to)
    {
        int[] cuts = [from, .. to - from < 2 ? [] : borders.GetViewBetween(from + 1, to - 1), to];
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var at = cuts[i];
            var ids = items.Where(one => Covers(one.Span, at)).Concat(doubts.Where(one => Covers(one.Span, at))).Select(one => one.Id).Distinct().ToList();
            var mark = (now.Exists(one => Covers(one, at)), doubts.Exists(one => Covers(one.Span, at))) switch
            {
                (true, true) => SourceMark.NowDoubt,
                (true, _) => SourceMark.Now,
                (_, true) => SourceMark.Doubt,
                _ => ids.Count > 0 ? SourceMark.Item : SourceMark.None,
            };
            yield return new MarkedStretch(at, cuts[i + 1], mark, ids.Count == 0 ? null : string.Join(' ', ids));
        }
    }

    private static bool Covers(Span span, int at) => span.From <= at && at < span.To;
}
