using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reporting.Numbers;

/// <summary>One number of a series.</summary>
internal sealed record NumberedDocument(int Number, string? About, bool IsVoid);

/// <summary>The numbers of one body, kind and year, as its events leave them.</summary>
internal sealed record DocumentSeries(IReadOnlyList<NumberedDocument> Documents)
{
    internal const string Kind = "reporting.document-series";

    /// <summary>The series of what comes in, in place of a kind.</summary>
    internal const string Incoming = "den";

    /// <summary>Gets the number after the highest that was ever taken, given up or not.</summary>
    public int Next => Documents.Count == 0 ? 1 : Documents.Max(one => one.Number) + 1;

    internal static StreamId Stream(LedgerId ledger, OrganisationId body, string kind, int year) =>
        ledger.Stream(Kind, string.Create(CultureInfo.InvariantCulture, $"{body}:{Letters(kind)}:{year}"));

    // Names of streams are plain letters.
    private static string Letters(string kind) => kind.Replace("Đ", "dd", StringComparison.Ordinal);

    internal static DocumentSeries? Fold(DocumentSeries? state, Recorded recorded)
    {
        var now = state ?? new DocumentSeries([]);
        return recorded.Event switch
        {
            DocumentNumbered e => new DocumentSeries([.. now.Documents, new NumberedDocument(e.Number, e.About, false)]),
            DocumentArrived e => new DocumentSeries([.. now.Documents, new NumberedDocument(e.Number, null, false)]),
            DocumentNumberVoided e => new DocumentSeries([.. now.Documents.Select(one => one.Number == e.Number ? one with { IsVoid = true } : one)]),
            _ => now,
        };
    }
}

/// <summary>Takes the next number for a document that goes out, or records one that the office's own system gave.</summary>
/// <param name="Given">The number of the other system; null to take the next.</param>
/// <param name="Today">Today by the clock of the ledger.</param>
internal sealed record TakeNumber(
    OrganisationId Body, string Kind, DateOnly Day, string Symbol, string Subject, string Signer, string Recipients, int Copies, int? Given, string? About, string? Holder, DateOnly Today)
{
    internal const int LongestSymbol = 40;
    internal const int LongestText = 1000;

    /// <summary>Gives a thing in the system one number, however often it is asked.</summary>
    public Decision Decide(DocumentSeries? state)
    {
        var series = state ?? new DocumentSeries([]);
        if (About is not null && series.Documents.Any(one => one.About == About && !one.IsVoid)) return Decision.Nothing;
        if (DocumentKinds.Find(Kind) is null) return NumberRefusals.KindUnknown;
        if (Symbol.Trim().Length is 0 or > LongestSymbol || Symbol.Trim().Any(char.IsWhiteSpace)) return NumberRefusals.SymbolMissing;
        if (NumberRefusals.Content(Subject, Holder, Signer, Recipients) is { } content) return content;
        if (Day > Today) return NumberRefusals.DayImpossible;
        if (Given is <= 0) return NumberRefusals.NumberTaken;
        var number = Given ?? series.Next;
        if (series.Documents.Any(one => one.Number == number)) return NumberRefusals.NumberTaken;
        return Decision.Record(new DocumentNumbered(
            Body, Kind, Day.Year, number, Vietnamese.Normalise(Symbol.Trim()), Clean(Subject), Clean(Signer), Clean(Recipients), Copies, Given is not null, About, Holder is null ? null : Clean(Holder), Day));
    }

    internal static string Clean(string text) => Vietnamese.Normalise(text.Trim());
}

/// <summary>Registers a document that came in under the next number of arrivals.</summary>
internal sealed record ReceiveDocument(OrganisationId Body, string Author, string Written, DateOnly? WrittenOn, string Subject, string Unit, string? Holder, DateOnly Day, DateOnly Today)
{
    /// <summary>A secret paper is a number, a day and its holder.</summary>
    public Decision Decide(DocumentSeries? state)
    {
        if (Written.Trim().Length is 0 or > TakeNumber.LongestSymbol) return NumberRefusals.SymbolMissing;
        if (NumberRefusals.Content(Subject, Holder, Author, Unit) is { } content) return content;
        if (Day > Today || WrittenOn > Day) return NumberRefusals.DayImpossible;
        return Decision.Record(new DocumentArrived(
            Body, Day.Year, (state ?? new DocumentSeries([])).Next, TakeNumber.Clean(Author), TakeNumber.Clean(Written), WrittenOn, TakeNumber.Clean(Subject), TakeNumber.Clean(Unit),
            Holder is null ? null : TakeNumber.Clean(Holder), Day));
    }
}

/// <summary>Gives a number up.</summary>
internal sealed record VoidNumber(int Number, string Reason, DateOnly Today)
{
    /// <summary>A number that a signed report bears stays.</summary>
    public Decision Decide(DocumentSeries? state) =>
        state?.Documents.FirstOrDefault(one => one.Number == Number) is not { } document ? NumberRefusals.UnknownNumber
        : document.IsVoid ? Decision.Nothing
        : document.About is not null ? NumberRefusals.NumberInUse
        : string.IsNullOrWhiteSpace(Reason) ? NumberRefusals.ReasonMissing
        : Reason.Trim().Length > TakeNumber.LongestText ? NumberRefusals.TooLong
        : Decision.Record(new DocumentNumberVoided(Number, TakeNumber.Clean(Reason), Today));
}

/// <summary>The register's "no".</summary>
internal static class NumberRefusals
{
    /// <summary>No such number, or none within the reader's reach.</summary>
    internal static readonly Refusal UnknownNumber = new("reporting.unknown-number", RefusalKind.Unknown);

    /// <summary>No kind of document has these letters.</summary>
    internal static readonly Refusal KindUnknown = new("reporting.kind-unknown");

    /// <summary>A number needs its symbol, in one word.</summary>
    internal static readonly Refusal SymbolMissing = new("reporting.symbol-missing");

    /// <summary>What isn't secret says what it is about.</summary>
    internal static readonly Refusal SubjectMissing = new("reporting.subject-missing");

    /// <summary>Of a secret paper nothing but number, day and holder is kept.</summary>
    internal static readonly Refusal SecretWithContent = new("reporting.secret-with-content");

    /// <summary>A secret paper has a holder.</summary>
    internal static readonly Refusal HolderMissing = new("reporting.holder-missing");

    /// <summary>The number belongs to another document, or did.</summary>
    internal static readonly Refusal NumberTaken = new("reporting.number-taken");

    /// <summary>A signed report bears it.</summary>
    internal static readonly Refusal NumberInUse = new("reporting.number-in-use");

    /// <summary>A day after today, or of writing after arrival.</summary>
    internal static readonly Refusal DayImpossible = new("reporting.document-day-impossible");

    /// <inheritdoc cref="ReportingRefusals.ReasonMissing"/>
    internal static readonly Refusal ReasonMissing = ReportingRefusals.ReasonMissing;

    /// <inheritdoc cref="ReportingRefusals.TooLong"/>
    internal static readonly Refusal TooLong = ReportingRefusals.TooLong;

    /// <summary>Why what is said of a document can't be kept; null when it can.</summary>
    /// <param name="holder">Null for a document that isn't secret.</param>
    internal static Refusal? Content(string subject, string? holder, params ReadOnlySpan<string> further)
    {
        var longest = 0;
        var said = subject.Trim().Length > 0;
        foreach (var text in further)
        {
            longest = Math.Max(longest, text.Length);
            said |= text.Trim().Length > 0;
        }

        if (Math.Max(longest, subject.Length) > TakeNumber.LongestText || holder?.Length > TakeNumber.LongestText) return TooLong;
        if (holder is null) return subject.Trim().Length == 0 ? SubjectMissing : null;
        return holder.Trim().Length == 0 ? HolderMissing : said ? SecretWithContent : null;
    }
}
