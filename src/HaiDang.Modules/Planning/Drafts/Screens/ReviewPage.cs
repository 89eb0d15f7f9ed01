using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Planning.Drafts.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Drafts.Screens;

/// <summary>What the review page shows.</summary>
public sealed record ReviewPage
{
    internal ReviewPage(StoredDraft stored, int open, bool mayEdit)
    {
        Stored = stored;
        Open = open;
        MayEdit = mayEdit && stored.State is DraftState.Open;
        Codes = DraftAdoption.Codes(stored.Draft);
        Item = stored.Draft.Find(open) is { } item ? ItemForm.Of(item, stored.Draft) : null;
        Header = HeaderForm.Of(stored.Draft.Header);
    }

    internal StoredDraft Stored { get; }

    internal Draft Draft => Stored.Draft;

    /// <summary>Id of the open item, or of the header.</summary>
    internal int Open { get; }

    /// <summary>Whether the reader may change anything.</summary>
    internal bool MayEdit { get; }

    /// <summary>What stands in the fields of the open item: what was typed, else what is saved.</summary>
    internal ItemForm? Item { get; init; }

    /// <summary>What stands in the fields of the header.</summary>
    internal HeaderForm Header { get; init; }

    /// <summary>What is to be mended.</summary>
    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Takes the place of "not saved yet" above the faults.</summary>
    internal string? FaultHeading { get; init; }

    /// <summary>Whether somebody else changed the open item, so that what was typed isn't saved.</summary>
    internal bool Clash { get; init; }

    /// <summary>Whether the clash concerns the whole draft, with nothing typed to keep.</summary>
    internal bool ClashWhole { get; init; }

    /// <summary>What stands between the draft and its adoption, when that was asked for.</summary>
    internal IReadOnlyList<AdoptionGap> Gaps { get; init; } = [];

    /// <summary>Whether only what is in doubt is listed.</summary>
    internal bool OnlyDoubts { get; init; }

    /// <summary>Whether the reader asked for the words of the source although its pages have pictures.</summary>
    internal bool AsText { get; init; }

    /// <summary>The pages of the source; none when it has none, or for a part of the page.</summary>
    internal IReadOnlyList<PageRecord> Pages { get; init; } = [];

    /// <summary>Whether the pages of the source can be shown as they look.</summary>
    internal bool HasPictures => Pages.Any(page => page.Pictured);

    /// <summary>Names that the fields for bodies offer.</summary>
    internal IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Name of who decided last on the open item; null while nobody did.</summary>
    internal string? By { get; init; }

    /// <summary>An earlier reading of the same document whose decisions can be kept; null when there is none, or this one was begun.</summary>
    internal StoredDraft? Earlier { get; init; }

    /// <summary>Codes of the items that will be adopted.</summary>
    internal IReadOnlyDictionary<int, string> Codes { get; }

    internal string Address => ReviewAddresses.Review(Stored.Ledger, Stored.Id);

    /// <summary>The page with a form that comes back.</summary>
    /// <param name="item">What was typed into the open item; null for what is saved.</param>
    internal ReviewPage With(
        IReadOnlyList<FieldFault> faults, ItemForm? item = null, HeaderForm? header = null, bool clash = false, bool clashWhole = false,
        IReadOnlyList<AdoptionGap>? gaps = null) =>
        this with { Item = item ?? Item, Header = header ?? Header, Faults = faults, FaultHeading = null, Clash = clash, ClashWhole = clashWhole, Gaps = gaps ?? [] };

    /// <summary>Name of the document for titles: its number, else the file's name.</summary>
    internal string Document => DocumentOf(Stored);

    internal int Items => Draft.Kept.Count(item => item.Kind is not ItemKind.Section);

    internal int Accepted => Draft.Kept.Count(item => item is { Kind: not ItemKind.Section, Status: not ItemStatus.New });

    internal int Unseen => Items - Accepted;

    /// <summary>Items that "accept what is clear" takes.</summary>
    internal int Clear => Draft.Kept.Count(item => item is { Kind: not ItemKind.Section, Status: ItemStatus.New, InDoubt: false });

    internal int Doubts => Draft.Doubts.Count();

    internal int Settled => Draft.Doubts.Count(doubt => doubt.Settled);

    internal static string DocumentOf(StoredDraft stored) => stored.Draft.Header switch
    {
        { Number: { } number, Symbol: { } symbol } => $"{number}/{symbol}",
        { Number: { } number } => number,
        _ => stored.Source.FileName,
    };

    /// <summary>Address at which an item is open.</summary>
    internal string At(int id) => At(id, OnlyDoubts);

    internal string At(int id, bool onlyDoubts) => At(id, onlyDoubts, AsText) + $"#muc-{id}";

    /// <summary>Address at which the open item stands beside the source as text, or as it looks.</summary>
    internal string Viewed(bool asText) => At(Open, OnlyDoubts, asText);

    private string At(int id, bool onlyDoubts, bool asText) => $"{Address}?item={id}{(onlyDoubts ? "&only=doubts" : "")}{(asText ? "&view=text" : "")}";

    /// <summary>How an item is called: its kind, and for a target its ordinal.</summary>
    internal string Label(DraftItem item, DraftWords words) => item.Kind is ItemKind.Target && item.Status is not ItemStatus.Dropped
        ? words.Nth(words.KindOf("target"), Draft.Kept.Where(one => one.Kind is ItemKind.Target).TakeWhile(one => one.Id != item.Id).Count() + 1)
        : words.KindOf(ItemForm.KindOf(item));

    /// <summary>Code and kind of an item, or the header's name, for lists of what is to do.</summary>
    internal string Name(int id, DraftWords words) => Draft.Find(id) is { } item ? $"{Codes.GetValueOrDefault(id, item.Path)} {Label(item, words)}" : words.Header;

    /// <summary>Sentence of a gap.</summary>
    internal string Say(AdoptionGap gap, DraftWords words) => gap.Kind switch
    {
        GapKind.Doubt => words.GapDoubt(Name(gap.Item, words)),
        GapKind.Type => words.GapType,
        GapKind.Title => words.GapTitle,
        GapKind.Province => words.GapProvince,
        GapKind.IssuingBody => words.GapIssuingBody,
        GapKind.IssuingBodyUnknown => words.GapIssuingBodyUnknown,
        GapKind.IssuingBodyOther => words.GapIssuingBodyOther,
        GapKind.Year => words.GapYear,
        _ => words.GapWords(Name(gap.Item, words)),
    };

    /// <summary>Time of the last save by the office clock, hours and minutes.</summary>
    internal string SavedAt(Format format) => format.Moment(Stored.UpdatedAt)[..5];
}
