using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Indicators.Entering;

/// <summary>One row for each figure that was typed, as it was typed last.</summary>
/// <remarks>
/// Table <c>entered_figures</c>: stream, sort (<c>figure</c>, <c>history</c>, <c>signed</c>), measure (code of the indicator for a signed one), organisation (empty for a signed one),
/// place, first and last day, quantity, words of the parts or dimensions, of_which, source, method, name and id of the evidence file, day.
/// </remarks>
internal sealed class EnteredFigures : Projection
{
    public EnteredFigures()
    {
        On<FigureEntered>((e, at) => Row(
            at.Ledger, EnteredStreams.Of(at.Ledger, e), "figure", e.Measure, e.Organisation.Value, e.Place?.Value, e.Window, e.Quantity,
            string.Join(';', e.Parts.Select(part => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Code}={part.Quantity}"))), e.IsOfWhich, e.Source, e.Method, e.Evidence, e.OccurredOn));
        On<HistoryEntered>((e, at) => Row(
            at.Ledger, EnteredStreams.Of(at.Ledger, e), "history", e.Measure, e.Organisation.Value, null, e.Window, e.Quantity, e.Dimensions, false, e.Source, null, e.Evidence, e.OccurredOn));
        On<SignedFigureEntered>((e, at) => Row(
            at.Ledger, EnteredStreams.Of(at.Ledger, e), "signed", e.Indicator, "", null, e.Window, e.Value, "", false, e.Document, null, e.Evidence, e.OccurredOn));
    }

    public override IReadOnlyList<string> Tables => ["entered_figures"];

    public override string Create => """
        create table entered_figures (
          ledger text not null, stream text not null, sort text not null, measure text not null, organisation text not null, place text, first_day date not null, last_day date not null,
          quantity numeric not null, parts text not null, of_which int not null, source text not null, method text, file_name text, file text, entered_for date not null,
          primary key (ledger, stream)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index entered_figures_by_measure on entered_figures (ledger, sort, measure, organisation)"];

    public override IReadOnlyList<string> Streams => [EnteredStreams.Figure, EnteredStreams.History, EnteredStreams.Signed];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from entered_figures where ledger = {stream.Ledger} and stream = {stream.Name}"];

    private static Sql Row(
        LedgerId ledger, StreamId stream, string sort, string measure, string organisation, string? place, Window window, decimal quantity, string parts, bool ofWhich, string source, string? method,
        Evidence? evidence, DateOnly day) => $"""
        insert into entered_figures (ledger, stream, sort, measure, organisation, place, first_day, last_day, quantity, parts, of_which, source, method, file_name, file, entered_for)
        values ({ledger}, {stream.Name}, {sort}, {measure}, {organisation}, {place}, {window.From}, {window.To}, {quantity}, {parts}, {(ofWhich ? 1 : 0)}, {source}, {method}, {evidence?.FileName}, {evidence?.Attachment}, {day})
        on conflict (ledger, stream) do update set
          quantity = excluded.quantity, parts = excluded.parts, of_which = excluded.of_which, source = excluded.source, method = excluded.method, file_name = excluded.file_name, file = excluded.file, entered_for = excluded.entered_for
        """;
}

/// <summary>A figure that was typed.</summary>
/// <param name="Sort"><c>figure</c>, <c>history</c> or <c>signed</c>.</param>
/// <param name="Measure">Code of the indicator for a signed one.</param>
/// <param name="Parts">Parts of a figure with their numbers, dimensions of history.</param>
/// <param name="Day">The day it counts on, or was signed.</param>
public sealed record EnteredRow(
    string Sort, string Measure, OrganisationId Organisation, PlaceCode? Place, Window Window, decimal Quantity, string Parts, bool IsOfWhich, string Source, string? Method, string? FileName, DateOnly Day)
{
    /// <summary>Gets the id of the evidence file; null for none.</summary>
    public string? File { get; init; }
}

/// <summary>Finds figures that were typed, within a reader's reach.</summary>
internal sealed class EnteredBook(Store store) : ISignedFigures
{
    /// <summary>Rows of a list.</summary>
    internal const int Most = 500;

    /// <summary>Everything typed in a ledger of bodies within reach; what was signed belongs to the whole committee and everybody in the ledger reads it. Latest window first.</summary>
    internal async Task<IReadOnlyList<EnteredRow>> All(Reader reader, LedgerId ledger, CancellationToken ct) =>
        [.. (await Rows(reader, ledger, Sql.Raw("1 = 1"), ct)).Where(row => row.Sort == "signed" || Reaches(reader, ledger, row.Organisation)).Take(Most)];

    /// <summary>What earlier signed reports say of an indicator, as it was typed.</summary>
    public async Task<IReadOnlyList<SignedFigure>> Of(Reader reader, LedgerId ledger, Indicator indicator, CancellationToken ct) =>
        [.. (await Rows(reader, ledger, $"sort = 'signed' and measure = {indicator.Code}", ct)).Select(row => new SignedFigure(row.Window, row.Quantity, row.Source, row.Day))];

    /// <summary>Windows typed for the same figure, body and place.</summary>
    internal async Task<IReadOnlyList<Window>> Windows(Reader reader, LedgerId ledger, FigureEntered figure, CancellationToken ct) =>
        [.. (await Rows(reader, ledger, $"sort = 'figure' and measure = {figure.Measure} and organisation = {figure.Organisation}", ct)).Where(row => row.Place == figure.Place).Select(row => row.Window)];

    /// <summary>How much there is of a standing figure in a place, as typed last for a window that ends by a day.</summary>
    internal async Task<long?> Standing(Reader reader, LedgerId ledger, string measure, PlaceCode? place, OrganisationId body, DateOnly day, CancellationToken ct) =>
        (await Rows(reader, ledger, $"sort = 'figure' and measure = {measure} and first_day <= {day}", ct))
            .Where(row => place is null ? row.Organisation == body && row.Place is null : row.Place == place).Select(row => (long?)row.Quantity).FirstOrDefault();

    private static bool Reaches(Reader reader, LedgerId ledger, OrganisationId body) =>
        reader.IsSystem || reader.Grants.Any(grant => grant.Ledger == ledger && grant.Role is not Role.Administrator && grant.Reach.Contains(body));

    private async Task<IReadOnlyList<EnteredRow>> Rows(Reader reader, LedgerId ledger, Sql condition, CancellationToken ct) => [.. (await store.Query<Row>(
        reader,
        $"""
        select sort, measure, organisation, place, first_day, last_day, quantity, parts, of_which, source, method, file_name, file, entered_for
        from entered_figures
        where {reader.Sees("ledger")} and ledger = {ledger} and {condition}
        order by last_day desc, measure, organisation, stream
        """,
        ct)).Select(row => new EnteredRow(
            row.Sort, row.Measure, new OrganisationId(row.Organisation), PlaceCode.TryParse(row.Place), new Window(row.FirstDay, row.LastDay), row.Quantity, row.Parts, row.OfWhich > 0, row.Source,
            row.Method, row.FileName, row.EnteredFor) { File = row.File })];

    private sealed class Row
    {
        public string Sort { get; init; } = "";

        public string Measure { get; init; } = "";

        public string Organisation { get; init; } = "";

        public string? Place { get; init; }

        public DateOnly FirstDay { get; init; }

        public DateOnly LastDay { get; init; }

        public decimal Quantity { get; init; }

        public string Parts { get; init; } = "";

        public int OfWhich { get; init; }

        public string Source { get; init; } = "";

        public string? Method { get; init; }

        public string? FileName { get; init; }

        public string? File { get; init; }

        public DateOnly EnteredFor { get; init; }
    }
}
