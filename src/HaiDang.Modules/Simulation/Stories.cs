using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Simulation;

/// <summary>One source of information on a crime, made up, from its first word to what became of it.</summary>
/// <param name="Number">1 and rising within the year; names the story in idempotency keys.</param>
/// <param name="ReceivedAt">Moment of reception; everything else follows in days.</param>
/// <param name="Receiver">Body that took it in.</param>
/// <param name="Competent">Body that resolves it; the receiver when it is competent itself.</param>
/// <param name="Kind">Code of the list <c>tip-off-kind</c>.</param>
/// <param name="Channel">Code of the list <c>tip-off-channel</c>.</param>
/// <param name="Informant">Who told; null for one who gives no name and for a body.</param>
/// <param name="Subjects">Who is named in it.</param>
internal sealed record TipOffStory(
    int Number, DateTimeOffset ReceivedAt, OrganisationId Receiver, OrganisationId Competent, string Kind, string Channel, PlaceCode Place, InventedName? Informant,
    IReadOnlyList<InventedName> Subjects, Exploitation About, TipOffFate Fate)
{
    /// <summary>Gets the case that came of it; null when none did.</summary>
    public CaseStory? Case { get; init; }
}

/// <summary>What a made-up dossier is about, in codes.</summary>
/// <param name="Purpose">Code of the list <c>exploitation-purpose</c>.</param>
/// <param name="Lure">Code of the list <c>lure</c>.</param>
/// <param name="Route">Code of the list <c>route-kind</c>.</param>
/// <param name="Country">Country at the other end, ISO 3166 alpha-2; null for one within the country.</param>
internal sealed record Exploitation(string Purpose, string Lure, string Route, string? Country);

/// <summary>What became of a source of information, in whole days after reception.</summary>
/// <param name="ClassifiedAfter">Days to its classification.</param>
/// <param name="ExtendedAfter">Days to the extension of the time limit; null when none was needed.</param>
/// <param name="ExtensionAskedOfProcuracyAfter">Days to the request to the procuracy; null when none was made.</param>
/// <param name="ResolvedAfter">Days to the decision; null when it is still open at the year's end.</param>
/// <param name="Outcome">Code of the list <c>tip-off-outcome</c>; null while open.</param>
/// <param name="Ground">Code of <c>no-case-ground</c> or <c>tip-off-suspension-ground</c>; null where the outcome has none.</param>
/// <param name="ResumedAfter">Days to the decision that a suspended one goes on; null when it stays suspended.</param>
internal sealed record TipOffFate(
    int ClassifiedAfter, int? TransferredAfter, int? ExtendedAfter, int? ExtensionAskedOfProcuracyAfter, int? ResolvedAfter, string? Outcome, string? Ground, int? ResumedAfter);

/// <summary>A made-up case, in whole days after it was opened.</summary>
/// <param name="Article">Article of the code in force on the day of the act.</param>
/// <param name="Suspects">The accused, the first charged first.</param>
/// <param name="Victims">Persons harmed.</param>
/// <param name="JoinedInto">Number of the story whose case it was joined to; null for most.</param>
internal sealed record CaseStory(
    string Article, int Clause, int ActDaysBefore, IReadOnlyList<InventedName> Suspects, IReadOnlyList<InventedName> Victims, CaseFate Fate, bool IsKey, bool IsRing, int? JoinedInto);

/// <summary>How far a case went.</summary>
internal sealed record CaseFate(
    int ChargedAfter, int? SolvedAfter, int? ExtendedAfter, int? SuspendedAfter, int? ConcludedAfter, int? ReturnedAfter, int? ProsecutedAfter, int? AcceptedByCourtAfter,
    int? TriedAfter, int? AppealedAfter, int? AppealHeardAfter, IReadOnlyList<string> Sentences, bool IsMobileTrial);

/// <summary>Somebody made up.</summary>
/// <param name="People">Key of the people whose names they bear, as in <c>data/names</c>.</param>
internal sealed record InventedName(string Name, string People, PartialDate Born, bool IsFemale, string Paper);

/// <summary>Shares and sizes by which a year is made up; <c>data/rules/simulation.yaml</c>.</summary>
/// <param name="TipOffs">Sources of information a year.</param>
/// <param name="Bursts">Days on which several come at once.</param>
internal sealed record YearSizes(int TipOffs, int Bursts, int BurstSize);
