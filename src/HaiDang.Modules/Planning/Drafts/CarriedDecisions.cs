using HaiDang.Modules.Planning.Comparing;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>What became of the decisions when a corrected file was read again.</summary>
/// <param name="Kept">Items on which the earlier decision still holds.</param>
/// <param name="Changed">Items that had been decided and now read otherwise: to be looked at again.</param>
/// <param name="Gone">Decided items that the new file doesn't have: left out, and can be brought back.</param>
internal sealed record Rereading(Draft Draft, int Kept, int Changed, int Gone);

/// <summary>Takes what people decided on one reading over to the reading of a corrected file.</summary>
internal static class CarriedDecisions
{
    /// <summary>The doubt at an item that was decided and now reads otherwise.</summary>
    internal const string ChangedSince = "changed-since-check";

    /// <summary>Words that are at least this alike are the same words, but for accents and a scanner's slips.</summary>
    internal const double Sure = 0.93;

    /// <summary>Whether two headers are those of one document: the same number, or the same title where a number can't be read.</summary>
    internal static bool IsSameDocument(DraftHeader a, DraftHeader b) =>
        a.Year == b.Year && Alignment.Key(a.IssuingBody ?? "", null) == Alignment.Key(b.IssuingBody ?? "", null)
        && (a.Number is not null && b.Number is not null ? a.Number == b.Number : Alignment.Key(a.Title ?? "", null) == Alignment.Key(b.Title ?? "", null));

    /// <summary>The fresh reading with the decisions of the old one.</summary>
    internal static Rereading Onto(Draft fresh, Draft old)
    {
        var pairs = Alignment.Of(Plan(old), Plan(fresh));
        var fellows = pairs.Where(pair => pair is { Before: not null, After: not null }).ToDictionary(pair => pair.After!.Id, pair => (Old: old.Find(pair.Before!.Id)!, pair.Likeness));
        var renumbered = fellows.ToDictionary(fellow => fellow.Value.Old.Id, fellow => fellow.Key);
        int kept = 0, changed = 0, gone = 0;
        var items = new List<DraftItem>();
        foreach (var item in fresh.Items)
        {
            if (!fellows.TryGetValue(item.Id, out var fellow) || fellow.Old.Status is ItemStatus.New)
            {
                items.Add(item);
            }
            else if (fellow.Likeness >= Sure && Decided(item, fellow.Old, renumbered) is { } decided)
            {
                kept++;
                items.Add(decided);
            }
            else
            {
                changed++;
                items.Add(item with { Doubts = [.. item.Doubts, new DraftDoubt(ChangedSince, item.Span, fellow.Old.Text)] });
            }
        }

        // What a person added stays where it stood; what the file no longer has is left out, not lost.
        var next = fresh.NextId;
        foreach (var lost in pairs.Where(pair => pair.After is null).Select(pair => old.Find(pair.Before!.Id)!).Where(item => item.Status is ItemStatus.Accepted or ItemStatus.Edited))
        {
            var isAdded = lost.Span is null;
            if (!isAdded) gone++;
            var before = old.Items.TakeWhile(item => item.Id != lost.Id).Select(item => renumbered.GetValueOrDefault(item.Id)).LastOrDefault(id => id > 0);
            var at = items.FindIndex(item => item.Id == before) + 1;
            var held = lost with { Id = next++, Span = null, Status = isAdded ? lost.Status : ItemStatus.Dropped, Targets = Renumbered(lost.Targets, renumbered) };
            items.Insert(at == 0 ? items.Count : at, held);
            renumbered[lost.Id] = held.Id;
        }

        return new Rereading(new Draft(Header(fresh.Header, old.Header), items, next, []), kept, changed, gone);
    }

    // Left-out items are compared too: what was left out stays so.
    private static ComparedPlan Plan(Draft draft) => new("", draft.Header.Year, [.. draft.Items.Where(item => item.Kind is not ItemKind.Section).Select(ComparedPlan.Of)], "");

    private static DraftItem? Decided(DraftItem item, DraftItem old, Dictionary<int, int> renumbered) => old.Status switch
    {
        ItemStatus.Edited => old with
        {
            Id = item.Id, Span = item.Span, Path = item.Path, Targets = Renumbered(old.Targets, renumbered), Doubts = [.. item.Doubts.Select(doubt => doubt with { Settled = true })],
        },
        ItemStatus.Dropped => item with { Status = ItemStatus.Dropped, By = old.By },
        _ when SaysTheSame(item, old) => item with { Status = ItemStatus.Accepted, By = old.By, Doubts = [.. item.Doubts.Select(doubt => doubt with { Settled = true })] },
        _ => null,
    };

    private static bool SaysTheSame(DraftItem a, DraftItem b) =>
        (a.Comparator, a.Value, a.Unit, a.Due, a.From, a.To, a.Period) == (b.Comparator, b.Value, b.Unit, b.Due, b.From, b.To, b.Period)
        && a.Lead.SequenceEqual(b.Lead) && a.Co.SequenceEqual(b.Co) && a.Senders.SequenceEqual(b.Senders) && a.Addressees.SequenceEqual(b.Addressees);

    private static IReadOnlyList<int> Renumbered(IReadOnlyList<int> ids, Dictionary<int, int> renumbered) =>
        [.. ids.Select(id => renumbered.GetValueOrDefault(id)).Where(id => id > 0)];

    // A header that a person mended stays as mended; one that was only taken is looked at again when it reads otherwise.
    private static DraftHeader Header(DraftHeader fresh, DraftHeader old) => old.Status switch
    {
        ItemStatus.Edited => old with { Changed = 0, Doubts = [.. fresh.Doubts.Select(doubt => doubt with { Settled = true })] },
        ItemStatus.Accepted when (fresh.Number, fresh.Symbol, fresh.Date, fresh.IssuingBody, fresh.Title, fresh.Signatory)
            == (old.Number, old.Symbol, old.Date, old.IssuingBody, old.Title, old.Signatory) =>
            fresh with { Status = ItemStatus.Accepted, By = old.By, Doubts = [.. fresh.Doubts.Select(doubt => doubt with { Settled = true })] },
        _ => fresh,
    };
}
