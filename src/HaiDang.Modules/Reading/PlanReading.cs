using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Reading;

/// <summary>What a plan document says, as far as it could be read: a draft for a person to check, never a fact.</summary>
/// <remarks>
/// The JSON of <c>./haidang read FILE --json</c> is this record with names in snake case. A value that can't be read is
/// null and stands in <see cref="Doubts"/>; it is never guessed. Spans are character offsets [from, to) into the text
/// that was read, after decoding and normalising to NFC.
/// </remarks>
/// <param name="Document">The header, the signature block and what the preamble cites.</param>
/// <param name="Sections">Headings and numbered paragraphs in reading order.</param>
/// <param name="Targets">Aims with a comparator, a value and a unit, one for each printed figure.</param>
/// <param name="Tasks">One for each sentence, or part of a sentence, that asks something of somebody.</param>
/// <param name="Reporting">Who must report what, for which window, by when.</param>
/// <param name="Doubts">Every uncertain thing, most important first.</param>
public sealed record PlanReading(
    DocumentReading Document,
    IReadOnlyList<SectionReading> Sections,
    IReadOnlyList<TargetReading> Targets,
    IReadOnlyList<TaskReading> Tasks,
    IReadOnlyList<ReportingReading> Reporting,
    IReadOnlyList<DoubtReading> Doubts);

/// <summary>Where words stand in the text that was read: [From, To).</summary>
public readonly record struct Span(int From, int To);

/// <summary>The header of a plan, its signature block, its recipients and the documents it rests on.</summary>
/// <param name="Type">Kind of document in words, such as "Kế hoạch".</param>
/// <param name="Number">The number before the stroke, or null when it can't be read.</param>
/// <param name="Symbol">What follows the stroke, such as "KH-BCĐ".</param>
/// <param name="Date">Day of issue, or its month when the day can't be read.</param>
/// <param name="IssuingBody">Full name of the body that issues it.</param>
/// <param name="ParentBody">The body above it in the letterhead.</param>
/// <param name="Province">Name of the province without its kind, such as "Lạng Sơn".</param>
/// <param name="Title">Title with its summary, one line.</param>
/// <param name="Signatory">Who signed.</param>
/// <param name="SignatoryTitle">Post and capacity of the signatory.</param>
/// <param name="SuperiorDocuments">Documents cited with a number.</param>
/// <param name="Recipients">The lines of "Nơi nhận".</param>
public sealed record DocumentReading(
    string? Type,
    string? Number,
    string? Symbol,
    PartialDate? Date,
    string? IssuingBody,
    string? ParentBody,
    string? Province,
    string? Title,
    string? Signatory,
    string? SignatoryTitle,
    IReadOnlyList<CitedDocument> SuperiorDocuments,
    IReadOnlyList<string> Recipients)
{
    /// <summary>In whose stead it is signed, in the order of the paper: TM., KT., Q., TL. or TUQ.; empty when the head signs for himself.</summary>
    public IReadOnlyList<string> SignatoryCapacities { get; init; } = [];

    /// <summary>Short forms that the document defines for itself; bodies named by them are read as the bodies they stand for.</summary>
    public IReadOnlyList<Abbreviation> Abbreviations { get; init; } = [];
}

/// <summary>A short form with what it stands for.</summary>
/// <param name="Form">As the document uses it, such as "PCMBN".</param>
/// <param name="Full">What it stands for.</param>
public sealed record Abbreviation(string Form, string Full, Span Span);

/// <summary>A document that the plan names by its number, or a direction of the Party's or the Government's head that it names by whom it is from.</summary>
/// <param name="Number">Number with symbol, such as "28/KH-BCĐ"; empty for a direction without one.</param>
/// <param name="Issuer">Who issued it, several parted by "; "; null when the text doesn't say.</param>
public sealed record CitedDocument(string Number, PartialDate? Date, string? Issuer, string? Title);

/// <summary>A heading or a numbered paragraph.</summary>
/// <param name="Path">Place in the document, such as "II.2.1".</param>
/// <param name="Heading">Words of the heading; null for a numbered paragraph without one.</param>
public sealed record SectionReading(string Path, string? Heading, Span Span);

/// <summary>One printed figure to be reached.</summary>
/// <param name="Path">Section it stands in.</param>
/// <param name="Text">Its own clause of the sentence, in proposed spelling; the source has the printed words at its span.</param>
/// <param name="Comparator">One of <c>&gt;= &gt; = &lt; &lt;= range increase decrease</c>.</param>
/// <param name="Unit">One of <c>percent percentage_points count</c>.</param>
/// <param name="Lead">Bodies named as leading it; empty when the source names none.</param>
public sealed record TargetReading(
    string Path, string Text, string Comparator, decimal? Value, string Unit,
    IReadOnlyList<string> Lead, IReadOnlyList<string> Co, Span Span)
{
    /// <summary>Share of its words expected to be spelt right, from 0 to 1.</summary>
    public decimal Confidence { get; init; } = 1;
}

/// <summary>Something the plan asks of bodies.</summary>
/// <param name="Path">Section it stands in.</param>
/// <param name="Kind">One of <c>task objective rule reporting lower_plan</c>.</param>
/// <param name="Text">Its sentence, or its part of one, in proposed spelling; the source has the printed words at its span.</param>
/// <param name="Lead">Bodies that lead, or, where no "chủ trì" is printed, the bodies named as doing the work.</param>
/// <param name="Co">Bodies after "phối hợp".</param>
/// <param name="Requested">Whether the assignment is "đề nghị": asked, not ordered.</param>
/// <param name="Deadline">The printed day; with rule <c>before</c> the last day in time is the day before it.</param>
/// <param name="Window">First and last day of a dated campaign, both in.</param>
/// <param name="TargetRefs">Ordinals of the targets the words refer to, counted from 1 ("chỉ tiêu thứ hai" is 2).</param>
public sealed record TaskReading(
    string Path, string Kind, string Text, IReadOnlyList<string> Lead, IReadOnlyList<string> Co, bool Requested,
    DateOnly? Deadline, Window? Window, IReadOnlyList<int> TargetRefs, Span Span)
{
    /// <summary><c>before</c> or <c>by</c>; null when no day is printed.</summary>
    public string? DeadlineRule { get; init; }

    /// <summary>Share of its words expected to be spelt right, from 0 to 1.</summary>
    public decimal Confidence { get; init; } = 1;

    /// <summary>The last day in time; null when no day is printed.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public DateOnly? LastDay => DeadlineRule == "before" ? Deadline?.AddDays(-1) : Deadline;
}

/// <summary>A report the plan asks for.</summary>
/// <param name="Kind">One of <c>quarterly six_month annual monthly ad_hoc</c>.</param>
/// <param name="WindowFrom">First day of the data window, where printed.</param>
/// <param name="Due">The printed day; with rule <c>before</c> the last day in time is the day before it.</param>
/// <param name="DueRule"><c>before</c> or <c>by</c>; null when no day is printed.</param>
/// <param name="Via">Intake desk through which it passes.</param>
public sealed record ReportingReading(
    string Kind, DateOnly? WindowFrom, DateOnly? WindowTo, DateOnly? Due, string? DueRule,
    IReadOnlyList<string> From, IReadOnlyList<string> To, string? Via, string Path, Span Span);

/// <summary>An uncertain thing that a person must look at.</summary>
/// <param name="What">Reason in kebab-case, such as <c>number-unreadable</c>; the screens have its words in each language.</param>
/// <param name="Path">Section it stands in; "header" for the header.</param>
/// <param name="Detail">What stood there and what was understood, for the reader's eye.</param>
public sealed record DoubtReading(string What, string Path, Span Span, string? Detail = null);
