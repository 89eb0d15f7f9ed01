using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>A link of the chain: a plan in the system, or a document that is only registered.</summary>
/// <param name="Value"><c>plan/langson.bcd-138.2023</c> or <c>document/…</c>.</param>
public readonly record struct ChainNode(string Value) : IScalar
{
    private const string PlanMark = "plan/";
    private const string DocumentMark = "document/";

    object IScalar.Scalar => Value;

    /// <summary>The plan it is; null for a document.</summary>
    public PlanId? Plan => Value.StartsWith(PlanMark, StringComparison.Ordinal) ? new PlanId(Value[PlanMark.Length..]) : null;

    /// <summary>Id of the document it is; null for a plan.</summary>
    public string? Document => Value.StartsWith(DocumentMark, StringComparison.Ordinal) ? Value[DocumentMark.Length..] : null;

    /// <summary>The node of a plan.</summary>
    public static ChainNode Of(PlanId plan) => new(PlanMark + plan);

    /// <summary>The node of a registered document.</summary>
    public static ChainNode OfDocument(string id) => new(DocumentMark + id);

    /// <summary>The node as written.</summary>
    public override string ToString() => Value;
}

/// <summary>What a document of the chain is.</summary>
public enum ChainDocumentKind
{
    /// <summary>Chương trình of several years.</summary>
    Programme,

    /// <summary>Đề án, a component of a programme.</summary>
    Project,

    /// <summary>Kế hoạch of a superior body that isn't in the system as a plan.</summary>
    SuperiorPlan,

    /// <summary>Chương trình phối hợp between agencies, to be made by a day.</summary>
    CoordinationProgramme,

    /// <summary>Kế hoạch phối hợp between two agencies.</summary>
    JointPlan,

    /// <summary>Văn bản của Đảng: resolution, conclusion, directive.</summary>
    PartyDocument,

    /// <summary>Any other document that guides the work.</summary>
    Other,
}

/// <summary>A document to which plans and duties are tied, as far as it is known.</summary>
/// <param name="Number">Number with symbol; null while it isn't issued, or isn't known.</param>
/// <param name="Issuer">The body, or bodies, that issue it.</param>
/// <param name="DueOn">Last day by which it is to be made, where a plan prints one; null for a document that stands.</param>
public sealed record ChainDocument(
    ChainDocumentKind Kind, string? Number, PartialDate? Date, string Issuer, string Title, YearSpan? Period = null, DateOnly? DueOn = null)
{
    /// <summary>Whether it is still to be made.</summary>
    public bool IsAwaited => DueOn is not null && Date is null;
}

/// <summary>A document of the chain was registered. Stream <c>planning.chain-document/{Document}</c>.</summary>
[StoredAs("planning.chain-document-registered/1")]
internal sealed record ChainDocumentRegistered(string Document, ChainDocument Content);

/// <summary>What is known of a registered document was corrected.</summary>
[StoredAs("planning.chain-document-corrected/1")]
internal sealed record ChainDocumentCorrected(string Document, ChainDocument Content);

/// <summary>A plan or document was tied to one above it. Stream <c>planning.chain/{Node}</c>.</summary>
[StoredAs("planning.plan-linked/1")]
internal sealed record PlanLinked(ChainNode Node, ChainNode Superior, PlanLink Link);

/// <summary>A tie was taken away.</summary>
[StoredAs("planning.plan-unlinked/1")]
internal sealed record PlanUnlinked(ChainNode Node, ChainNode Superior);

/// <summary>Duties or targets of a plan were tied to what stands above them; a tie replaces the one of its code. Stream as of <see cref="PlanLinked"/>.</summary>
[StoredAs("planning.items-tied/1")]
internal sealed record ItemsTied(PlanId Plan, IReadOnlyList<ItemTie> Ties);

/// <summary>What one duty or target comes from.</summary>
/// <param name="Superior">The plan or document above; null takes the tie away.</param>
/// <param name="SuperiorCode">Code of the duty or target in the plan above; null for a document.</param>
public sealed record ItemTie(string Code, ChainNode? Superior, string? SuperiorCode, TieManner Manner);

/// <summary>How an item follows from the one above.</summary>
public enum TieManner
{
    /// <summary>In the same words.</summary>
    Taken,

    /// <summary>In words fitted to the body and its place.</summary>
    Adapted,

    /// <summary>Unfinished in the year before.</summary>
    CarriedOver,

    /// <summary>Part of a programme, project or other document.</summary>
    PartOf,
}

/// <summary>A body sent its plan up. Stream <c>planning.lower-plan/{Superior}:{Body}</c>.</summary>
/// <param name="Superior">The plan that asks for it.</param>
/// <param name="Plan">The body's plan in the system; null when only the paper is known.</param>
/// <param name="Letter">Number and day of the paper, when the standing office enters it for the body.</param>
/// <param name="Via">The desk it passes, as the superior plan prints it; null when none is named.</param>
/// <param name="OccurredOn">The day it was sent.</param>
[StoredAs("planning.lower-plan-submitted/1")]
internal sealed record LowerPlanSubmitted(PlanId Superior, OrganisationId Body, PlanId? Plan, string? Letter, string? Via, DateOnly OccurredOn) : IOccurred;

/// <summary>The standing office received a lower plan.</summary>
[StoredAs("planning.lower-plan-received/1")]
internal sealed record LowerPlanReceived(PlanId Superior, OrganisationId Body, DateOnly OccurredOn) : IOccurred;

/// <summary>A recipient acknowledged a plan. Stream <c>planning.recipients/{Plan}</c>.</summary>
/// <param name="Recipient">As the plan's list of recipients prints it.</param>
/// <param name="Letter">Number of the answer; null when it came by another way.</param>
[StoredAs("planning.recipient-acknowledged/1")]
internal sealed record RecipientAcknowledged(PlanId Plan, string Recipient, string? Letter, DateOnly OccurredOn) : IOccurred;

/// <summary>Names of the streams of the chain.</summary>
internal static class ChainIds
{
    internal const string ChainKind = "planning.chain";
    internal const string DocumentKind = "planning.chain-document";
    internal const string LowerPlanKind = "planning.lower-plan";
    internal const string RecipientsKind = "planning.recipients";

    internal static StreamId Stream(this ChainNode node, LedgerId ledger) => ledger.Stream(ChainKind, node.Value);

    internal static StreamId DocumentStream(LedgerId ledger, string document) => ledger.Stream(DocumentKind, document);

    internal static StreamId LowerPlan(LedgerId ledger, PlanId superior, OrganisationId body) => ledger.Stream(LowerPlanKind, $"{superior}:{body}");

    internal static StreamId Recipients(LedgerId ledger, PlanId plan) => ledger.Stream(RecipientsKind, plan.Value);
}
