using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Reporting.Numbers;

/// <summary>One row a document that went out or came in.</summary>
/// <remarks>Table <c>document_book</c>: body, series (kind's letters, <c>den</c> for arrivals), year, number, sign (number and symbol as printed), paper_on, arrived_on, subject, party (recipients or author), unit (signer or unit), copies, external, about, holder, void (reason).</remarks>
internal sealed class DocumentBookRows : Projection
{
    public DocumentBookRows()
    {
        On<DocumentNumbered>((e, at) =>
        {
            var (sign, external) = (NumberText(e.Number, e.Symbol), e.IsExternal ? 1 : 0);
            return $"""
                insert into document_book (ledger, body, series, year, number, sign, paper_on, subject, party, unit, copies, external, about, holder)
                values ({at.Ledger}, {e.Body}, {e.Kind}, {e.Year}, {e.Number}, {sign}, {e.OccurredOn}, {e.Subject}, {e.Recipients}, {e.Signer}, {e.Copies}, {external}, {e.About}, {e.Holder})
                """;
        });
        On<DocumentArrived>((e, at) => $"""
            insert into document_book (ledger, body, series, year, number, sign, paper_on, arrived_on, subject, party, unit, copies, external, holder)
            values ({at.Ledger}, {e.Body}, {DocumentSeries.Incoming}, {e.Year}, {e.Number}, {e.Written}, {e.WrittenOn}, {e.OccurredOn}, {e.Subject}, {e.Author}, {e.Unit}, 0, 0, {e.Holder})
            """);
        OnEach<DocumentNumberVoided>((e, at) => Key(at.Stream) is { } key
            ? [$"update document_book set void = {e.Reason} where ledger = {at.Ledger} and body = {key.Body} and series = {key.Series} and year = {key.Year} and number = {e.Number}"]
            : []);
    }

    public override IReadOnlyList<string> Tables => ["document_book"];

    public override string Create => """
        create table document_book (
          ledger text not null, body text not null, series text not null, year int not null, number int not null, sign text not null, paper_on date, arrived_on date,
          subject text not null, party text not null, unit text not null, copies int not null, external int not null, about text, holder text, void text,
          primary key (ledger, body, year, series, number)
        );
        """;

    public override IReadOnlyList<string> Streams => [DocumentSeries.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        Key(stream) is { } key ? [$"delete from document_book where ledger = {stream.Ledger} and body = {key.Body} and series = {key.Series} and year = {key.Year}"] : [];

    /// <summary>Number and symbol as they are printed: <c>05/BC-BCĐ</c>.</summary>
    internal static string NumberText(int number, string symbol) => string.Create(CultureInfo.InvariantCulture, $"{number:00}/{symbol}");

    private static (string Body, string Series, int Year)? Key(StreamId stream) =>
        stream.Id.Split(':') is [var body, var series, var year] ? (body, series.Replace("dd", "Đ", StringComparison.Ordinal), int.Parse(year, CultureInfo.InvariantCulture)) : null;
}

/// <summary>A document in the register.</summary>
/// <param name="Series">Letters of its kind; <see cref="DocumentSeries.Incoming"/> for one that came in.</param>
/// <param name="Sign">Number and symbol as printed on it.</param>
/// <param name="Party">Whom it goes to, or whom it is from.</param>
/// <param name="Unit">Post of the signer, or the unit that deals with it.</param>
/// <param name="Holder">Who keeps it, when it is secret.</param>
/// <param name="Void">Why the number was given up; null while it stands.</param>
public sealed record RegisteredDocument(
    string Series, int Number, string Sign, DateOnly? PaperOn, DateOnly? ArrivedOn, string Subject, string Party, string Unit, int Copies, bool IsExternal, string? About, string? Holder, string? Void);

/// <summary>The registers of documents that went out and came in.</summary>
internal sealed class DocumentBook(Store store, EventLog log)
{
    private const int MostAttempts = 50;

    /// <summary>Everything a body registered in a calendar year, by series and number.</summary>
    internal async Task<IReadOnlyList<RegisteredDocument>> Of(Reader reader, LedgerId ledger, OrganisationId body, int year, CancellationToken ct)
    {
        var rows = await store.Query<Row>(
            reader,
            $"""
            select series, number, sign, paper_on, arrived_on, subject, party, unit, copies, external, about, holder, void
            from document_book
            where {reader.Sees("ledger")} and ledger = {ledger} and body = {body} and year = {year}
            order by series, number
            """,
            ct);
        return
        [
            .. rows.Select(row => new RegisteredDocument(
                row.Series, row.Number, row.Sign, row.PaperOn, row.ArrivedOn, row.Subject, row.Party, row.Unit, row.Copies, row.External == 1, row.About, row.Holder, row.Void)),
        ];
    }

    /// <summary>Takes a number, once for what it is about.</summary>
    internal Task<Outcome> Take(Reader reader, LedgerId ledger, TakeNumber command, Writing? writing, CancellationToken ct) =>
        Insist(reader, DocumentSeries.Stream(ledger, command.Body, command.Kind, command.Day.Year), command.Decide, writing, ct);

    /// <summary>The number that something in the system has, taken now when it has none.</summary>
    /// <returns>As printed; null when it was refused.</returns>
    internal async Task<string?> NumberOf(Reader reader, LedgerId ledger, TakeNumber command, CancellationToken ct)
    {
        await Take(reader, ledger, command, null, ct);
        DocumentSeries? series = null;
        foreach (var recorded in await log.Effective(DocumentSeries.Stream(ledger, command.Body, command.Kind, command.Day.Year), ct)) series = DocumentSeries.Fold(series, recorded);
        return series?.Documents.FirstOrDefault(one => one.About == command.About && !one.IsVoid) is { } taken ? DocumentBookRows.NumberText(taken.Number, command.Symbol) : null;
    }

    /// <summary>Registers what came in.</summary>
    internal Task<Outcome> Receive(Reader reader, LedgerId ledger, ReceiveDocument command, Writing? writing, CancellationToken ct) =>
        Insist(reader, DocumentSeries.Stream(ledger, command.Body, DocumentSeries.Incoming, command.Day.Year), command.Decide, writing, ct);

    /// <summary>Gives a number up.</summary>
    internal Task<Outcome> Void(Reader reader, LedgerId ledger, OrganisationId body, string series, int year, VoidNumber command, Writing? writing, CancellationToken ct) =>
        Insist(reader, DocumentSeries.Stream(ledger, body, series, year), command.Decide, writing, ct);

    // Many who take a number at once clash more often than the log tries; each is to get one.
    private async Task<Outcome> Insist(Reader reader, StreamId stream, Func<DocumentSeries?, Decision> decide, Writing? writing, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await log.Decide<DocumentSeries>(reader, stream, DocumentSeries.Fold, decide, writing, ct);
            if (outcome is not (Outcome.Changed or Outcome.Refused { Refusal.Kind: RefusalKind.Changed })) return outcome;
            if (attempt == MostAttempts) throw new InvalidOperationException("The series moved each time a number was to be taken.");
        }
    }

    private sealed class Row
    {
        public string Series { get; init; } = "";

        public int Number { get; init; }

        public string Sign { get; init; } = "";

        public DateOnly? PaperOn { get; init; }

        public DateOnly? ArrivedOn { get; init; }

        public string Subject { get; init; } = "";

        public string Party { get; init; } = "";

        public string Unit { get; init; } = "";

        public int Copies { get; init; }

        public int External { get; init; }

        public string? About { get; init; }

        public string? Holder { get; init; }

        public string? Void { get; init; }
    }
}
