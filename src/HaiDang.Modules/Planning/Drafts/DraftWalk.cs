namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Ways through a draft: from item to item, from doubt to doubt.</summary>
internal static class DraftWalk
{
    /// <summary>Ids in the order of the page: the header, then the items.</summary>
    private static List<int> Order(this Draft draft) => [Draft.HeaderId, .. draft.Items.Select(item => item.Id)];

    /// <summary>The item after one; null at the end.</summary>
    internal static int? Next(this Draft draft, int id) => draft.Order() is var order && order.IndexOf(id) + 1 is var at && at > 0 && at < order.Count ? order[at] : null;

    /// <summary>The item before one; null at the beginning.</summary>
    internal static int? Previous(this Draft draft, int id) => draft.Order() is var order && order.IndexOf(id) - 1 is var at && at >= 0 ? order[at] : null;

    /// <summary>The next item somebody must look at, from the beginning again after the last; null when there is no other.</summary>
    internal static int? NextDoubt(this Draft draft, int id)
    {
        var order = draft.Order();
        var at = order.IndexOf(id);
        return order.Skip(at + 1).Concat(order.Take(Math.Max(at, 0))).Where(one => draft.InDoubt(one)).Select(one => (int?)one).FirstOrDefault();
    }

    /// <summary>The one before it, from the end again before the first.</summary>
    internal static int? PreviousDoubt(this Draft draft, int id)
    {
        var order = draft.Order();
        var at = order.IndexOf(id);
        return order.Skip(at + 1).Concat(order.Take(Math.Max(at, 0))).Where(one => draft.InDoubt(one)).Select(one => (int?)one).LastOrDefault();
    }

    /// <summary>Whether somebody must look at an item, or at the header.</summary>
    internal static bool InDoubt(this Draft draft, int id) =>
        id == Draft.HeaderId ? draft.Header.Doubts.Any(doubt => !doubt.Settled) : draft.Find(id) is { InDoubt: true };

    /// <summary>What to open after an item was taken: the next doubt, else the next item nobody has looked at, else the item itself.</summary>
    internal static int AfterAccepting(this Draft draft, int id)
    {
        if (draft.NextDoubt(id) is { } doubt) return doubt;
        var order = draft.Order();
        var at = order.IndexOf(id);
        return order.Skip(at + 1).Concat(order.Take(at)).Select(draft.Find)
            .FirstOrDefault(item => item is { Status: ItemStatus.New, Kind: not ItemKind.Section })?.Id ?? id;
    }

    /// <summary>The first thing to open: the first doubt, else the header.</summary>
    internal static int First(this Draft draft) => draft.InDoubt(Draft.HeaderId) ? Draft.HeaderId : draft.NextDoubt(Draft.HeaderId) ?? Draft.HeaderId;
}
