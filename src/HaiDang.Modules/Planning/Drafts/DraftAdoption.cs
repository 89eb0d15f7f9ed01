using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Something that stands between a draft and its adoption.</summary>
/// <param name="Item">The item to open, or <see cref="Draft.HeaderId"/>.</param>
/// <param name="Kind">What is missing.</param>
internal sealed record AdoptionGap(int Item, GapKind Kind);

/// <summary>What can be missing.</summary>
internal enum GapKind
{
    /// <summary>A doubt nobody has settled.</summary>
    Doubt,

    /// <summary>No kind of document.</summary>
    Type,

    /// <summary>No title.</summary>
    Title,

    /// <summary>No province of this name on the document's day.</summary>
    Province,

    /// <summary>No issuing body.</summary>
    IssuingBody,

    /// <summary>The issuing body isn't in the catalogue on the document's day, so nobody could keep the plan.</summary>
    IssuingBodyUnknown,

    /// <summary>The document is of another body than the one for which it was uploaded.</summary>
    IssuingBodyOther,

    /// <summary>No year.</summary>
    Year,

    /// <summary>A target, duty or report without words.</summary>
    Words,
}

/// <summary>Makes an adopted plan of a checked draft.</summary>
internal static partial class DraftAdoption
{
    /// <summary>The day by whose map the names of bodies are understood: the document's, else the first of its year, else today.</summary>
    internal static DateOnly DayOf(DraftHeader header, DateOnly today) => header.Date?.First ?? (header.Year is { } year ? new DateOnly(year, 1, 1) : today);

    /// <summary>Everything that must be cleared up first, in the order of the page.</summary>
    /// <param name="owner">The body for which it was uploaded; null when the document itself says whose plan it is.</param>
    internal static IReadOnlyList<AdoptionGap> Gaps(Draft draft, BodyNames? bodies, OrganisationId? owner = null)
    {
        var header = draft.Header;
        var gaps = new List<AdoptionGap>();
        if (draft.InDoubt(Draft.HeaderId)) Header(GapKind.Doubt);
        if (string.IsNullOrWhiteSpace(header.Type)) Header(GapKind.Type);
        if (string.IsNullOrWhiteSpace(header.Title)) Header(GapKind.Title);
        if (bodies is null) Header(GapKind.Province);
        if (string.IsNullOrWhiteSpace(header.IssuingBody)) Header(GapKind.IssuingBody);
        else if (bodies is not null && BodyOf(header, bodies, owner) is null) Header(GapKind.IssuingBodyUnknown);
        else if (bodies is not null && owner is not null && BodyOf(header, bodies, owner) != owner) Header(GapKind.IssuingBodyOther);
        if (header.Year is null) Header(GapKind.Year);
        foreach (var item in draft.Kept)
        {
            if (item.InDoubt) gaps.Add(new AdoptionGap(item.Id, GapKind.Doubt));
            if (item.Kind is not ItemKind.Section && string.IsNullOrWhiteSpace(item.Text)) gaps.Add(new AdoptionGap(item.Id, GapKind.Words));
        }

        return gaps;

        void Header(GapKind kind) => gaps.Add(new AdoptionGap(Draft.HeaderId, kind));
    }

    /// <summary>The bodies a draft's document can name.</summary>
    /// <returns>Null when its province isn't known.</returns>
    internal static BodyNames? BodiesOf(DraftHeader header, DateOnly today) => BodyNames.On(header.Province, DayOf(header, today));

    /// <summary>The plan of a draft without gaps.</summary>
    /// <param name="source">The file it was read from.</param>
    /// <param name="today">Today by the clock of the ledger.</param>
    /// <param name="owner">As in <see cref="Gaps"/>.</param>
    internal static PlanAdopted Of(Draft draft, SourceDocument source, BodyNames bodies, DateOnly today, OrganisationId? owner = null)
    {
        var header = draft.Header;
        var body = BodyOf(header, bodies, owner)!.Value;
        var codes = Codes(draft);
        var kept = draft.Kept.ToList();
        return new PlanAdopted(
            PlanIds.Of(body, header.Year!.Value), header.Year.Value, body,
            new PlanHeader(
                header.Type!, header.Number, header.Symbol, header.Date, header.IssuingBody!, header.ParentBody, header.Province!, header.Title!,
                header.Signatory, header.SignatoryTitle, header.Cited, header.Recipients) { ShortForms = header.ShortForms, Period = PeriodOf(header.Title!) },
            [.. kept.Where(item => item.Kind is ItemKind.Section).Select(item => new PlanSection(item.Path, item.Text.Length == 0 ? null : OneLine(item.Text)))],
            [.. kept.Where(item => item.Kind is ItemKind.Target).Select(item => TargetOf(item, codes[item.Id], bodies))],
            [.. kept.Where(item => item.Kind is ItemKind.Duty).Select(item => DutyOf(item, codes, bodies))],
            [.. kept.Where(item => item.Kind is ItemKind.Report).Select(item => ReportOf(item, codes[item.Id]))],
            source, header.Date?.First ?? today)
        {
            Checks = [.. Checks(draft, codes)],
        };
    }

    private static IEnumerable<ItemCheck> Checks(Draft draft, IReadOnlyDictionary<int, string> codes)
    {
        if (draft.Header is { By: { } first, Status: var status }) yield return new ItemCheck("header", first.User, first.At, status is ItemStatus.Edited);
        foreach (var item in draft.Kept)
        {
            if (item.By is { } hand && codes.TryGetValue(item.Id, out var code)) yield return new ItemCheck(code, hand.User, hand.At, item.Status is ItemStatus.Edited);
        }
    }

    /// <summary>Section and ordinal within it, such as <c>II.4-1</c>, for each item that will be adopted; one count for all kinds, so that no two are alike.</summary>
    internal static IReadOnlyDictionary<int, string> Codes(Draft draft)
    {
        var codes = new Dictionary<int, string>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in draft.Kept.Where(item => item.Kind is not ItemKind.Section))
        {
            var path = item.Path.Length == 0 ? "0" : item.Path;
            counts[path] = counts.GetValueOrDefault(path) + 1;
            codes[item.Id] = string.Create(CultureInfo.InvariantCulture, $"{path}-{counts[path]}");
        }

        return codes;
    }

    /// <summary>The years a title names: "giai đoạn 2021 - 2025".</summary>
    /// <returns>Null when it names none, or one.</returns>
    internal static YearSpan? PeriodOf(string title) =>
        Span().Match(title) is { Success: true } years
        && int.Parse(years.Groups["from"].ValueSpan, CultureInfo.InvariantCulture) is var from
        && int.Parse(years.Groups["to"].ValueSpan, CultureInfo.InvariantCulture) is var to && from < to ? new YearSpan(from, to) : null;

    [GeneratedRegex(@"\b(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)\b", RegexOptions.None, 1000)]
    private static partial Regex Span();

    /// <summary>The body whose plan it is: the one its printed name is that of, else the one for which it was uploaded.</summary>
    /// <returns>Null when no issuing body is printed, or its name isn't that of one body on the document's day and nobody said whose plan it is.</returns>
    internal static OrganisationId? BodyOf(DraftHeader header, BodyNames bodies, OrganisationId? owner = null) =>
        header.IssuingBody is { } issuer ? bodies.Find(issuer)?.Id ?? owner : null;

    private static Target TargetOf(DraftItem item, string code, BodyNames bodies) => new(
        code, item.Path, OneLine(item.Text), item.Comparator, item.Value, item.Unit, Assignments(item, bodies), SpanOf(item));

    private static Duty DutyOf(DraftItem item, IReadOnlyDictionary<int, string> codes, BodyNames bodies) => new(
        codes[item.Id], item.Path, item.DutyKind, OneLine(item.Text), Assignments(item, bodies), item.Due,
        (item.From, item.To) is ({ } from, { } to) ? new Window(from, to) : null,
        [.. item.Targets.Select(target => codes.GetValueOrDefault(target)).OfType<string>()], SpanOf(item));

    private static ReportObligation ReportOf(DraftItem item, string code) => new(
        code, item.Period, item.From, item.To, item.Due, item.Due is null ? null : item.DueRule, item.Senders, item.Addressees, item.Via);

    private static IReadOnlyList<Assignment> Assignments(DraftItem item, BodyNames bodies) =>
    [
        .. item.Lead.Select(name => Assigned(item, name, Part.Lead, bodies)),
        .. item.Co.Where(name => !item.Lead.Contains(name, StringComparer.Ordinal)).Select(name => Assigned(item, name, Part.Co, bodies)),
    ];

    // "Đề nghị X phối hợp với Z" asks X; Z keeps the mode that is its own.
    private static Assignment Assigned(DraftItem item, string name, Part part, BodyNames bodies)
    {
        var asked = bodies.IsAsked(name) || (item.Requested && (part is Part.Lead || item.Lead.Count == 0));
        return new Assignment(bodies.Find(name)?.Id, name, part, asked ? AssignmentMode.Requested : AssignmentMode.Assigned);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static int[]? SpanOf(DraftItem item) => item.Span is { } span ? [span.From, span.To] : null;
}
