using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>What became of an operation: the draft after it and the item to open, or no.</summary>
internal readonly record struct Change(Draft? Draft, int Open, Refusal? Refusal)
{
    /// <summary>The draft after, and the item to open next.</summary>
    internal static Change To(Draft draft, int open) => new(draft, open, null);

    public static implicit operator Change(Refusal refusal) => new(null, 0, refusal);
}

/// <summary>What a person does to a draft. Each is a pure function; what it replaces can be undone.</summary>
internal static partial class DraftOperations
{
    /// <summary>Puts an item as mended in its place.</summary>
    internal static Change Edit(this Draft draft, DraftItem mended) => draft.Find(mended.Id) is { } item
        ? Change.To(Same(item, mended) ? draft : draft.Replaced(mended with { Status = ItemStatus.Edited }), mended.Id)
        : DraftRefusals.UnknownItem;

    /// <summary>Puts the header as mended.</summary>
    internal static Change Edit(this Draft draft, DraftHeader mended) =>
        Change.To(draft.With(Draft.HeaderId, header: mended with { Status = ItemStatus.Edited }), Draft.HeaderId);

    /// <summary>Takes an item or the header as it stands: its doubts are settled, and the next doubt opens.</summary>
    internal static Change Accept(this Draft draft, int id)
    {
        if (id == Draft.HeaderId)
        {
            var header = draft.Header with { Status = ItemStatus.Accepted, Doubts = Settled(draft.Header.Doubts) };
            var after = draft.With(id, header: header);
            return Change.To(after, after.AfterAccepting(id));
        }

        if (draft.Find(id) is not { } item) return DraftRefusals.UnknownItem;
        var taken = draft.Replaced(item with { Status = ItemStatus.Accepted, Doubts = Settled(item.Doubts) });
        return Change.To(taken, taken.AfterAccepting(id));
    }

    /// <summary>Takes every item that nobody has looked at and nothing is doubtful of; all else stays.</summary>
    internal static Change AcceptClear(this Draft draft, int open) => Change.To(
        draft.With(
            open,
            [.. draft.Items.Select(item => item is { Status: ItemStatus.New, InDoubt: false } ? item with { Status = ItemStatus.Accepted } : item)],
            draft.Header is { Status: ItemStatus.New, Doubts.Count: 0 } ? draft.Header with { Status = ItemStatus.Accepted } : null),
        open);

    /// <summary>Takes everything as read, doubts and all: for imports, never for a page.</summary>
    internal static Draft AcceptAll(this Draft draft) => draft with
    {
        Header = draft.Header with { Status = ItemStatus.Accepted, Doubts = Settled(draft.Header.Doubts) },
        Items = [.. draft.Items.Select(item => item with { Status = ItemStatus.Accepted, Doubts = Settled(item.Doubts) })],
    };

    /// <summary>Leaves an item out; it can be brought back.</summary>
    internal static Change Drop(this Draft draft, int id)
    {
        if (draft.Find(id) is not { } item) return DraftRefusals.UnknownItem;
        var after = draft.Replaced(item with { Status = ItemStatus.Dropped });
        return Change.To(after, after.Next(id) ?? id);
    }

    /// <summary>Brings a dropped item back, to be looked at anew.</summary>
    internal static Change Restore(this Draft draft, int id) => draft.Find(id) is { } item
        ? Change.To(draft.Replaced(item with { Status = ItemStatus.New }), id)
        : DraftRefusals.UnknownItem;

    /// <summary>Settles one doubt of an item or of the header.</summary>
    /// <param name="doubt">Its place among the doubts, from 0.</param>
    internal static Change Settle(this Draft draft, int id, int doubt)
    {
        var doubts = id == Draft.HeaderId ? draft.Header.Doubts : draft.Find(id)?.Doubts;
        if (doubts is null || doubt < 0 || doubt >= doubts.Count) return DraftRefusals.UnknownItem;
        IReadOnlyList<DraftDoubt> settled = [.. doubts.Select((one, at) => at == doubt ? one with { Settled = true } : one)];
        return Change.To(
            id == Draft.HeaderId ? draft.With(id, header: draft.Header with { Doubts = settled }) : draft.Replaced(draft.Find(id)! with { Doubts = settled }),
            id);
    }

    /// <summary>Makes two items of one; each keeps what the other has, but the figure found in its own words.</summary>
    /// <param name="at">Character of the item's text at which the second begins.</param>
    /// <param name="source">The text that was read, so that both know their own words in it.</param>
    internal static Change Split(this Draft draft, int id, int at, string source)
    {
        if (draft.Find(id) is not { } item) return DraftRefusals.UnknownItem;
        if (at <= 0 || at >= item.Text.Length) return DraftRefusals.SplitNowhere;
        if (char.IsLowSurrogate(item.Text[at])) at--;
        var first = item.Text[..at].TrimEnd(' ', ';', ',', '\n', '\r');
        var second = item.Text[at..].TrimStart(' ', ';', ',', '.', '\n', '\r');
        if (first.Length == 0 || second.Length == 0) return DraftRefusals.SplitNowhere;

        var border = Border(item, at, source);
        var head = WithFigure(item with { Text = first, Span = border is { } b ? new Span(item.Span!.Value.From, b) : item.Span, Status = ItemStatus.Edited }, item);
        var tail = WithFigure(
            item with
            {
                Id = draft.NextId, Text = second, Span = border is { } c ? new Span(c, item.Span!.Value.To) : item.Span, Status = ItemStatus.Edited, Doubts = [],
            },
            item);
        return Change.To(
            draft.With(id, [.. draft.Items.SelectMany(one => one.Id == id ? new[] { head, tail } : [one])]) with { NextId = draft.NextId + 1 },
            tail.Id);
    }

    /// <summary>Joins an item to the one before it that will be adopted, whose kind and figure stay.</summary>
    internal static Change Merge(this Draft draft, int id)
    {
        if (draft.Find(id) is not { Kind: not ItemKind.Section } item) return DraftRefusals.UnknownItem;
        if (draft.Kept.TakeWhile(one => one.Id != id).LastOrDefault() is not { Kind: not ItemKind.Section } before) return DraftRefusals.NothingToMerge;
        var joined = before with
        {
            Text = before.Text.TrimEnd() + " " + item.Text.TrimStart(),
            Span = (before.Span, item.Span) is ({ } a, { } b) ? new Span(Math.Min(a.From, b.From), Math.Max(a.To, b.To)) : before.Span ?? item.Span,
            Lead = [.. before.Lead.Union(item.Lead)], Co = [.. before.Co.Union(item.Co)], Targets = [.. before.Targets.Union(item.Targets)],
            Due = before.Due ?? item.Due, From = before.From ?? item.From, To = before.To ?? item.To,
            Doubts = [.. before.Doubts, .. item.Doubts], Status = ItemStatus.Edited,
        };
        IEnumerable<DraftItem> items = draft.Items.Where(one => one.Id != id).Select(one => one.Id == before.Id ? joined : Pointing(one, id, before.Id));
        return Change.To(draft.With(id, [.. items]), before.Id);
    }

    /// <summary>Adds an empty duty after an item, in its section; after the header it comes first.</summary>
    internal static Change Add(this Draft draft, int after)
    {
        var at = after == Draft.HeaderId ? 0 : draft.Items.ToList().FindIndex(item => item.Id == after) + 1;
        if (at == 0 && after != Draft.HeaderId) return DraftRefusals.UnknownItem;
        var added = new DraftItem(draft.NextId, ItemKind.Duty, at == 0 ? "" : draft.Items[at - 1].Path, "") { Status = ItemStatus.Edited };
        return Change.To(draft.With(after, [.. draft.Items.Take(at), added, .. draft.Items.Skip(at)]) with { NextId = draft.NextId + 1 }, added.Id);
    }

    /// <summary>Moves an item one place up or down; at the end of the list nothing happens.</summary>
    /// <param name="step">−1 up, 1 down.</param>
    internal static Change Move(this Draft draft, int id, int step)
    {
        var items = draft.Items.ToList();
        var at = items.FindIndex(item => item.Id == id);
        if (at < 0) return DraftRefusals.UnknownItem;
        var to = at + step;
        if (to < 0 || to >= items.Count) return Change.To(draft, id);
        (items[at], items[to]) = (items[to] with { }, items[at] with { });
        return Change.To(draft.With(id, items), id);
    }

    /// <summary>Takes the last change back.</summary>
    internal static Change Undo(this Draft draft)
    {
        if (draft.Steps is not [.., var last]) return DraftRefusals.NothingToUndo;
        IEnumerable<DraftItem> items = [.. draft.Items.Take(last.At), .. last.Removed, .. draft.Items.Skip(last.At + last.Added)];
        return Change.To(draft with { Header = last.Header ?? draft.Header, Items = [.. items], Steps = [.. draft.Steps.SkipLast(1)] }, last.Open);
    }

    /// <summary>Takes over what was decided on an earlier reading; it can be undone as one change.</summary>
    internal static Change Carry(this Draft draft, Rereading again) =>
        Change.To(draft.With(Draft.HeaderId, again.Draft.Items, again.Draft.Header) with { NextId = again.Draft.NextId }, again.Draft.NextDoubt(Draft.HeaderId) ?? Draft.HeaderId);

    private static Draft Replaced(this Draft draft, DraftItem mended) =>
        draft.With(mended.Id, [.. draft.Items.Select(item => item.Id == mended.Id ? mended : item)]);

    private static IReadOnlyList<DraftDoubt> Settled(IReadOnlyList<DraftDoubt> doubts) => [.. doubts.Select(doubt => doubt with { Settled = true })];

    private static DraftItem Pointing(DraftItem item, int from, int to) =>
        item.Targets.Contains(from) ? item with { Targets = [.. item.Targets.Select(target => target == from ? to : target).Distinct()] } : item;

    // A save that changes nothing isn't a change: walking through the list mustn't mark every item as mended.
    private static bool Same(DraftItem a, DraftItem b) =>
        a with { Lead = [], Co = [], Targets = [], Senders = [], Addressees = [], Doubts = a.Doubts, Status = a.Status }
            == b with { Lead = [], Co = [], Targets = [], Senders = [], Addressees = [], Doubts = a.Doubts, Status = a.Status }
        && a.Lead.SequenceEqual(b.Lead) && a.Co.SequenceEqual(b.Co) && a.Targets.SequenceEqual(b.Targets)
        && a.Senders.SequenceEqual(b.Senders) && a.Addressees.SequenceEqual(b.Addressees);

    // The text may be mended, so the border in the source is where the same share of its characters ends, at a blank.
    private static int? Border(DraftItem item, int at, string source)
    {
        if (item.Span is not { } span || span.To > source.Length || span.To - span.From < 2) return null;
        var near = span.From + (int)((long)(span.To - span.From) * at / item.Text.Length);
        for (var away = 0; away < span.To - span.From; away++)
        {
            if (near + away < span.To && char.IsWhiteSpace(source[near + away])) return near + away + 1;
            if (near - away > span.From && char.IsWhiteSpace(source[near - away])) return near - away + 1;
        }

        return near;
    }

    private static DraftItem WithFigure(DraftItem part, DraftItem whole)
    {
        if (part.Kind is not ItemKind.Target) return part;
        var figure = Figure().Match(part.Text);
        return part with
        {
            Value = figure.Success ? decimal.TryParse(figure.Groups["figure"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null
                : part.Text.Contains('%', StringComparison.Ordinal) ? whole.Value : null,
        };
    }

    [GeneratedRegex(@"(?<figure>\d+(?:[.,]\d+)?)\s*%", RegexOptions.None, 1000)]
    private static partial Regex Figure();
}
