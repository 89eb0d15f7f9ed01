using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
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

    /// <summary>Whether the reader uploads for the committee itself.</summary>
    internal bool ForOffice { get; init; }

    /// <summary>Whether the reader sees and compares the documents of the whole ledger's plan.</summary>
    internal bool Overseen { get; init; }

    /// <summary>The bodies whose plan may be uploaded.</summary>
    internal IReadOnlyList<(OrganisationId Body, string Name)> Bodies { get; init; } = [];

    /// <summary>The body whose plan the form is for; null when none was asked for.</summary>
    internal OrganisationId? Body { get; init; }

    /// <summary>Name of a body.</summary>
    internal Func<OrganisationId, string> NameOf { get; init; } = body => body.Value;

    /// <summary>Where the list stands, with the same body in its form.</summary>
    internal string Address => Body is { } body ? ReviewAddresses.Documents(Ledger.Ledger, body) : ReviewAddresses.Documents(Ledger.Ledger);

    /// <summary>What is to be mended in the form.</summary>
    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Of a document with a secrecy stamp: number, date and holder as typed or found; null for none.</summary>
    internal StubForm? Stub { get; init; }

    /// <summary>The page with a form that comes back.</summary>
    internal DocumentsPage With(IReadOnlyList<FieldFault> faults, StubForm? stub) => new(Ledger, MayEdit, Jobs, Drafts, Secrets)
    {
        ForOffice = ForOffice, Overseen = Overseen, Bodies = Bodies, Body = Body, NameOf = NameOf, Faults = faults, Stub = stub,
    };
}

/// <summary>What stands typed of a secret document.</summary>
/// <param name="Job">Id of the job that found the stamp; empty when it was found at once.</param>
internal sealed record StubForm(string Number, string Date, string Holder, string Job)
{
    internal static StubForm Of(SecretStub? stub, string job = "") => new(stub?.Number ?? "", FormDays.Written(stub?.Date), stub?.Holder ?? "", job);
}
