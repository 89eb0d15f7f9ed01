using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Drafts.Screens;

/// <summary>What the list of documents shows.</summary>
public sealed class DocumentsPage
{
    internal DocumentsPage(LedgerRow ledger, bool mayEdit, IReadOnlyList<StoredDraft> drafts, IReadOnlyList<SecretRow> secrets)
    {
        Ledger = ledger;
        MayEdit = mayEdit;
        Drafts = drafts;
        Secrets = secrets;
    }

    internal LedgerRow Ledger { get; }

    internal bool MayEdit { get; }

    internal IReadOnlyList<StoredDraft> Drafts { get; }

    internal IReadOnlyList<SecretRow> Secrets { get; }

    /// <summary>What is to be mended in the form.</summary>
    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Of a document with a secrecy stamp: number, date and holder as typed or found; null for none.</summary>
    internal StubForm? Stub { get; init; }

    /// <summary>The page with a form that comes back.</summary>
    internal DocumentsPage With(IReadOnlyList<FieldFault> faults, StubForm? stub) => new(Ledger, MayEdit, Drafts, Secrets) { Faults = faults, Stub = stub };
}

/// <summary>What stands typed of a secret document.</summary>
internal sealed record StubForm(string Number, string Date, string Holder)
{
    internal static StubForm Of(string? number, PartialDate? date, string? holder) => new(number ?? "", TypedDates.Field(date), holder ?? "");
}
