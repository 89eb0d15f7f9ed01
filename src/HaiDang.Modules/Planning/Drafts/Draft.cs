using System.Text.Json.Serialization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>What was read of a document, while a person checks it beside the source: nothing in it counts before it is adopted.</summary>
/// <param name="Items">In reading order; dropped ones stay, so that they can be brought back.</param>
/// <param name="NextId">Id of the next item to be added.</param>
/// <param name="Steps">The last changes, oldest first, each with what it replaced.</param>
internal sealed record Draft(DraftHeader Header, IReadOnlyList<DraftItem> Items, int NextId, IReadOnlyList<DraftStep> Steps)
{
    /// <summary>Changes that can be undone.</summary>
    internal const int StepsKept = 20;

    /// <summary>The id under which the header is opened.</summary>
    internal const int HeaderId = 0;

    /// <summary>Items that will be adopted, sections included.</summary>
    [JsonIgnore]
    public IEnumerable<DraftItem> Kept => Items.Where(item => item.Status is not ItemStatus.Dropped);

    /// <summary>Every doubt that concerns what will be adopted.</summary>
    [JsonIgnore]
    public IEnumerable<DraftDoubt> Doubts => Header.Doubts.Concat(Kept.SelectMany(item => item.Doubts));

    /// <summary>Items that a person has decided on.</summary>
    [JsonIgnore]
    public int Decided => Items.Count(item => item is { Kind: not ItemKind.Section, Status: not ItemStatus.New });

    /// <summary>The item of an id.</summary>
    /// <returns>Null when there is none; the header is none.</returns>
    internal DraftItem? Find(int id) => Items.FirstOrDefault(item => item.Id == id);

    /// <summary>The draft with other items or another header, remembering what they replaced.</summary>
    /// <param name="open">The item a person looked at, to which undoing returns.</param>
    internal Draft With(int open, IReadOnlyList<DraftItem>? items = null, DraftHeader? header = null)
    {
        items ??= Items;
        var same = 0;
        while (same < Items.Count && same < items.Count && ReferenceEquals(Items[same], items[same])) same++;
        var tail = 0;
        while (tail < Items.Count - same && tail < items.Count - same && ReferenceEquals(Items[^(tail + 1)], items[^(tail + 1)])) tail++;
        var step = new DraftStep(open, same, items.Count - tail - same, [.. Items.Skip(same).Take(Items.Count - tail - same)], header is null ? null : Header);
        return this with { Header = header ?? Header, Items = items, Steps = [.. Steps.TakeLast(StepsKept - 1), step] };
    }

    /// <summary>Marks what differs from a draft before with the version that is being saved, and with who saves it.</summary>
    internal Draft Stamped(Draft before, int version, Hand hand)
    {
        var old = before.Items.ToDictionary(item => item.Id);
        return this with
        {
            Header = ReferenceEquals(Header, before.Header) ? Header : Header with { Changed = version, By = Last(Header.By, before.Header.By) },
            Items = [.. Items.Select(item => ReferenceEquals(old.GetValueOrDefault(item.Id), item) ? item : item with { Changed = version, By = Last(item.By, old.GetValueOrDefault(item.Id)?.By) })],
        };

        // A decision that is brought over from an earlier reading stays with who made it.
        Hand? Last(Hand? now, Hand? then) => now is not null && now != then ? now : hand;
    }
}

/// <summary>One change, with what it replaced.</summary>
/// <param name="Open">The item that was open.</param>
/// <param name="At">Where in the list it was.</param>
/// <param name="Added">How many items it left there.</param>
/// <param name="Removed">The items that stood there before.</param>
/// <param name="Header">The header before; null when it stayed.</param>
internal sealed record DraftStep(int Open, int At, int Added, IReadOnlyList<DraftItem> Removed, DraftHeader? Header);

/// <summary>Who decided something in a draft, and when.</summary>
internal sealed record Hand(UserId User, DateTimeOffset At);

/// <summary>The header as read or mended; what can't be read is null.</summary>
/// <param name="Year">The plan's year.</param>
internal sealed record DraftHeader(
    string? Type, string? Number, string? Symbol, PartialDate? Date, string? IssuingBody, string? ParentBody, string? Province, string? Title,
    string? Signatory, string? SignatoryTitle, IReadOnlyList<CitedPlan> Cited, IReadOnlyList<string> Recipients, int? Year)
{
    /// <summary>Short forms that the document defines for itself.</summary>
    public IReadOnlyList<ShortForm> ShortForms { get; init; } = [];

    /// <summary>Whether a person has looked.</summary>
    public ItemStatus Status { get; init; }

    /// <summary>Where to look.</summary>
    public IReadOnlyList<DraftDoubt> Doubts { get; init; } = [];

    /// <summary>Version of the draft in which it last changed.</summary>
    public int Changed { get; init; }

    /// <summary>Who changed it last; null while it is as read.</summary>
    public Hand? By { get; init; }
}

/// <summary>What sort of thing an item is.</summary>
internal enum ItemKind
{
    /// <summary>A heading.</summary>
    Section,

    /// <summary>Chỉ tiêu.</summary>
    Target,

    /// <summary>Nhiệm vụ, mục tiêu, quy tắc.</summary>
    Duty,

    /// <summary>A report that is owed.</summary>
    Report,
}

/// <summary>How far the checking of an item is.</summary>
internal enum ItemStatus
{
    /// <summary>As read; nobody has looked.</summary>
    New,

    /// <summary>Looked at and taken.</summary>
    Accepted,

    /// <summary>Mended by a person.</summary>
    Edited,

    /// <summary>Left out.</summary>
    Dropped,
}

/// <summary>Somewhere to look.</summary>
/// <param name="What">Reason in kebab-case; its words are those of the reading.</param>
/// <param name="Span">Its characters in the source; null when it came up in the checking.</param>
/// <param name="Settled">Whether a person has looked.</param>
internal sealed record DraftDoubt(string What, Span? Span, string? Detail = null, bool Settled = false);

/// <summary>One thing that will stand in the plan.</summary>
/// <param name="Id">Stays for the life of the draft.</param>
/// <param name="Path">Section it stands in, such as <c>II.2.1</c>.</param>
/// <param name="Text">Its words; of a section its heading, which may be empty.</param>
internal sealed record DraftItem(int Id, ItemKind Kind, string Path, string Text)
{
    /// <summary>How far its checking is.</summary>
    public ItemStatus Status { get; init; }

    /// <summary>Where to look.</summary>
    public IReadOnlyList<DraftDoubt> Doubts { get; init; } = [];

    /// <summary>Its characters in the source; null when a person added it.</summary>
    public Span? Span { get; init; }

    /// <summary>Version of the draft in which it last changed.</summary>
    public int Changed { get; init; }

    /// <summary>Who changed it last; null while it is as read.</summary>
    public Hand? By { get; init; }

    /// <summary>Of a target: one of <c>&gt;= &gt; = &lt; &lt;= range increase decrease</c>.</summary>
    public string Comparator { get; init; } = ">=";

    /// <summary>Of a target: its figure.</summary>
    public decimal? Value { get; init; }

    /// <summary>Of a target: <c>percent</c>, <c>percentage_points</c> or <c>count</c>.</summary>
    public string Unit { get; init; } = "percent";

    /// <summary>Of a duty: <c>task</c>, <c>objective</c>, <c>rule</c>, <c>reporting</c> or <c>lower_plan</c>.</summary>
    public string DutyKind { get; init; } = "task";

    /// <summary>Bodies that lead.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Bodies that co-operate.</summary>
    public IReadOnlyList<string> Co { get; init; } = [];

    /// <summary>Of a duty: whether the bodies are asked, not ordered.</summary>
    public bool Requested { get; init; }

    /// <summary>Of a duty the last day in time, of a report the printed day.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Of a report: <c>before</c> or <c>by</c>.</summary>
    public string? DueRule { get; init; }

    /// <summary>First day of a campaign or of a report's data window.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Of a duty: ids of the targets it serves.</summary>
    public IReadOnlyList<int> Targets { get; init; } = [];

    /// <summary>Of a report: <c>quarterly</c>, <c>six_month</c>, <c>annual</c>, <c>monthly</c> or <c>ad_hoc</c>.</summary>
    public string Period { get; init; } = "ad_hoc";

    /// <summary>Of a report: who owes it.</summary>
    public IReadOnlyList<string> Senders { get; init; } = [];

    /// <summary>Of a report: to whom it goes.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Of a report: the intake desk it passes.</summary>
    public string? Via { get; init; }

    /// <summary>Whether somebody must still look.</summary>
    [JsonIgnore]
    public bool InDoubt => Status is not ItemStatus.Dropped && Doubts.Any(doubt => !doubt.Settled);
}
