using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Targets.Screens;

/// <summary>The board of targets.</summary>
public sealed record TargetBoardPage(PlanView Plan, TargetBoard Board, bool MayNote);

/// <summary>What is noted on one item.</summary>
/// <param name="Row">Null when the item is no target.</param>
/// <param name="Duty">Null when the item is a target.</param>
/// <param name="Phrases">Words of the plan that point to the law.</param>
public sealed record ItemNotesPage(
    PlanView Plan, string Code, string Text, TargetRow? Row, DutyView? Duty, IReadOnlyList<AimNote> Notes, LegalBasis? Basis, IReadOnlyList<string> Phrases, bool MayNote,
    string Key, NoteForm Form, IReadOnlyList<FieldFault> Faults);

/// <summary>What was typed into one of the forms.</summary>
/// <param name="Sort"><c>goc</c> for a baseline, <c>so</c> for a figure, <c>dinh-tinh</c> for an aim, <c>can-cu</c> for a legal basis.</param>
public sealed record NoteForm(string Sort, string Value, string Year, string Source, string Day, string State)
{
    /// <summary>What was typed there, when it was this form.</summary>
    public string Of(string sort, string typed, string otherwise = "") => Sort == sort ? typed : otherwise;
}
