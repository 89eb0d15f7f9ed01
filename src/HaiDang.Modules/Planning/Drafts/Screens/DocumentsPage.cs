using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Drafts.Screens;

/// <summary>What the list of documents shows.</summary>
public sealed class DocumentsPage
{
    internal DocumentsPage(LedgerRow ledger, bool mayEdit, IReadOnlyList<ReadingJob> jobs, IReadOnlyList<StoredDraft> drafts, IReadOnlyList<SecretRow> secrets)
    {
        Ledger = ledger;
        MayEdit = mayEdit;
        Jobs = jobs;
        Drafts = drafts;
        Secrets = secrets;
    }

    internal LedgerRow Ledger { get; }

    internal bool MayEdit { get; }

    /// <summary>What is being read, or couldn't be.</summary>
    internal IReadOnlyList<ReadingJob> Jobs { get; }

    internal IReadOnlyList<StoredDraft> Drafts { get; }

    internal IReadOnlyList<SecretRow> Secrets { get; }

    /// <summary>What is to be mended in the form.</summary>
    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Of a document with a secrecy stamp: number, date and holder as typed or found; null for none.</summary>
    internal StubForm? Stub { get; init; }

    /// <summary>The page with a form that comes back.</summary>
    internal DocumentsPage With(IReadOnlyList<FieldFault> faults, StubForm? stub) => new(Ledger, MayEdit, Jobs, Drafts, Secrets) { Faults = faults, Stub = stub };
}

/// <summary>What stands typed of a secret document.</summary>
/// <param name="Job">Id of the job that found the stamp; empty when it was found at once.</param>
internal sealed record StubForm(string Number, string Date, string Holder, string Job)
{
    internal static StubForm Of(SecretStub? stub, string job = "") => new(stub?.Number ?? "", TypedDates.Field(stub?.Date), stub?.Holder ?? "", job);
}
