using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Chain.Screens;

/// <summary>What stands above and below a plan.</summary>
/// <param name="MayTie">Whether the reader may tie the plan to others.</param>
/// <param name="Progress">Of each document, the plan's own duties that belong to it.</param>
public sealed record ChainPage(
    PlanView Plan, ChainMap Map, IReadOnlyList<CitedInChain> Cited, IReadOnlyDictionary<ChainNode, IReadOnlyList<DutyView>> Progress, bool MayTie,
    string Key, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>The plan's own place in the chain.</summary>
    public ChainNode Node => ChainNode.Of(Plan.Plan);
}

/// <summary>A document that the plan cites and isn't tied to yet.</summary>
/// <param name="Known">What the number names; null when nothing is known under it.</param>
public sealed record CitedInChain(CitedPlan Cited, ChainThing? Known);

/// <summary>The form of a document of the chain.</summary>
/// <param name="Document">Its id; null for a new one.</param>
/// <param name="Link">How the plan is tied to it; empty on a document that is only corrected.</param>
public sealed record DocumentForm(
    string? Document, string Kind, string Number, string Date, string Issuer, string Title, string From, string To, string Due, string Link, string Key,
    IReadOnlyList<FieldFault> Faults);

/// <summary>One document of the chain.</summary>
/// <param name="Thing">Null while it is being registered.</param>
/// <param name="Duties">The plan's own duties that belong to it.</param>
/// <param name="Elsewhere">Items of other plans that belong to it.</param>
/// <param name="Form">Null for those who may not correct it, and for a new one the only thing shown.</param>
public sealed record DocumentPage(
    PlanView Plan, ChainThing? Thing, ChainMap Map, IReadOnlyList<DutyView> Duties, IReadOnlyList<TieView> Elsewhere, DocumentForm? Form);

/// <summary>Where one duty or target comes from, and what was made of it.</summary>
/// <param name="Choices">What it can be tied to: documents, and items of plans above.</param>
public sealed record OriginPage(
    PlanView Plan, string Code, string Path, string Text, bool IsTarget, ItemOrigin Origin, ChainMap Map, IReadOnlyList<OriginChoice> Choices, bool MayTie,
    string Key, IReadOnlyList<FieldFault> Faults);

/// <summary>Something an item can be tied to.</summary>
/// <param name="Value">What the form sends.</param>
public sealed record OriginChoice(string Value, string Words);

/// <summary>The lower plans of a plan.</summary>
/// <param name="MaySend">Bodies for which the reader may send.</param>
public sealed record LowerPlansPage(
    PlanView Plan, IReadOnlyList<LowerPlanRow> Rows, IReadOnlySet<OrganisationId> MaySend, bool MayReceive, bool MayBegin, string? Via, string Key,
    IReadOnlyList<FieldFault> Faults);

/// <summary>What the chain leaves open.</summary>
public sealed record GapsPage(PlanView Plan, GapList Gaps);

/// <summary>Who gets the plan, and who acknowledged it.</summary>
public sealed record RecipientsPage(
    PlanView Plan, IReadOnlyDictionary<string, Acknowledgement> Acknowledged, bool MayNote, string Key, IReadOnlyList<FieldFault> Faults);

/// <summary>The form that withdraws a plan.</summary>
public sealed record WithdrawPage(PlanView Plan, int Reported, string Reason, string Day, string Key, IReadOnlyList<FieldFault> Faults);

/// <summary>Where a plan is begun from another.</summary>
/// <param name="Bodies">Bodies for which the reader may make one.</param>
/// <param name="MayNext">Whether the reader may make the next year's plan of the same body.</param>
/// <param name="Gone">The body that doesn't exist in the year asked for, with those that follow it.</param>
public sealed record BeginPage(
    PlanView Plan, IReadOnlyList<BodyChoice> Bodies, bool MayNext, GoneBody? Gone, IReadOnlyList<BodyChoice> Heirs, IReadOnlyList<FieldFault> Faults);

/// <summary>A body that can be chosen.</summary>
public sealed record BodyChoice(OrganisationId Body, string Name);

/// <summary>A plan that is being made from another.</summary>
/// <param name="Clash">What stands now where somebody else saved meanwhile; empty when nobody did.</param>
public sealed record SketchPage(StoredSketch Stored, PlanView Source, IReadOnlyList<FieldFault> Faults, IReadOnlyList<SketchItem> Clash);
