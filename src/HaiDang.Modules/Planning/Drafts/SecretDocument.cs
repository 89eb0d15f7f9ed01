using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>There is a document with a secrecy stamp. Its words are nowhere in the system; this says where to ask for it.</summary>
/// <param name="Number">Number with symbol; null when it isn't known.</param>
/// <param name="Date">Day of issue, as far as it is known.</param>
/// <param name="Holder">The body that keeps the paper; null when it isn't known.</param>
[StoredAs("planning.secret-document-noted/1")]
internal sealed record SecretDocumentNoted(string? Number, PartialDate? Date, string? Holder)
{
    /// <summary>The body whose officers met it; null when the standing office did.</summary>
    public OrganisationId? Body { get; init; }
}

/// <summary>Records number, date and holder of a secret document, and nothing else of it.</summary>
/// <param name="Body">The body whose officers met it; null when the standing office did.</param>
internal sealed record NoteSecretDocument(string? Number, PartialDate? Date, string? Holder, OrganisationId? Body = null)
{
    /// <summary>Longest number or name that is taken: these fields are no place for content.</summary>
    internal const int Longest = 200;

    /// <summary>Notes it when there is something to find the paper by.</summary>
    public Decision Decide() => string.IsNullOrWhiteSpace(Number) && string.IsNullOrWhiteSpace(Holder)
        ? DraftRefusals.StubEmpty
        : Decision.Record(new SecretDocumentNoted(Cut(Number), Date, Cut(Holder)) { Body = Body });

    private static string? Cut(string? words) => string.IsNullOrWhiteSpace(words) ? null : Kernel.Language.Vietnamese.Cut(Kernel.Language.Vietnamese.Normalise(words.Trim()), Longest);
}

/// <summary>One row per secret document, for the list of documents.</summary>
/// <remarks>Table <c>secret_documents</c>: ledger, document, number, date, holder, body.</remarks>
internal sealed class SecretDocuments : Projection
{
    internal const string Stream = "planning.secret-document";

    public SecretDocuments() => On<SecretDocumentNoted>((e, at) => $"""
        insert into secret_documents (ledger, document, number, date, holder, body)
        values ({at.Ledger}, {at.Stream.Id}, {e.Number}, {e.Date?.ToString()}, {e.Holder}, {e.Body})
        """);

    public override int Version => 2;

    public override IReadOnlyList<string> Tables => ["secret_documents"];

    public override string Create => """
        create table secret_documents (ledger text not null, document text not null, number text, date text, holder text, body text, primary key (ledger, document));
        """;

    public override IReadOnlyList<string> Streams => [Stream];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from secret_documents where ledger = {stream.Ledger} and document = {stream.Id}"];
}

/// <summary>A secret document in the list.</summary>
internal sealed class SecretRow
{
    public string Document { get; init; } = "";

    public string? Number { get; init; }

    public string? Date { get; init; }

    public string? Holder { get; init; }

    public OrganisationId? Body { get; init; }
}
