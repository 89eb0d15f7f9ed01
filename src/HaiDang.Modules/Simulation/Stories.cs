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
/// <param name="Incident">Whether an incident is entered beside it; there always is one where a case follows.</param>
internal sealed record TipOffStory(
    int Number, DateTimeOffset ReceivedAt, OrganisationId Receiver, OrganisationId Competent, string Kind, string Channel, PlaceCode Place, InventedName? Informant,
    IReadOnlyList<InventedName> Subjects, Exploitation About, TipOffFate Fate, bool Incident)
{
    /// <summary>The case that came of it; null when none did.</summary>
    public CaseStory? Case { get; init; }

    /// <summary>Day of reception.</summary>
    internal DateOnly ReceivedOn => DateOnly.FromDateTime(ReceivedAt.DateTime);
}

/// <summary>What a made-up dossier is about, in codes.</summary>
/// <param name="Purpose">Code of the list <c>exploitation-purpose</c>.</param>
/// <param name="Lure">Code of the list <c>lure</c>.</param>
/// <param name="Route">Code of the list <c>route-kind</c>.</param>
/// <param name="Country">Country at the other end, ISO 3166 alpha-2; null for one within the country.</param>
/// <param name="ActDaysBefore">Days from the act to the first word of it.</param>
internal sealed record Exploitation(string Purpose, string Lure, string Route, string? Country, bool OfChild, int ActDaysBefore);

/// <summary>What became of a source of information, in whole days after reception.</summary>
/// <param name="Class">Code of the list <c>tip-off-class</c>.</param>
/// <param name="ClassifiedAfter">Days to its classification.</param>
/// <param name="OfferedAfter">Days to its offer to the competent body, which accepts it on the next day; null when the receiver is competent.</param>
/// <param name="ExtendedAfter">Days to the extension of the time limit; null when none was needed.</param>
/// <param name="AskedAfter">Days to the request to the procuracy for more; null when none was made.</param>
/// <param name="ResolvedAfter">Days to the decision; null when nothing is decided.</param>
/// <param name="Outcome">Code of the list <c>tip-off-outcome</c>; null while open.</param>
/// <param name="Ground">Code of <c>no-case-ground</c> or <c>tip-off-suspension-ground</c>; null where the outcome has none.</param>
/// <param name="ResumedAfter">Days to the decision that a suspended one goes on; null when it stays suspended.</param>
internal sealed record TipOffFate(
    string Class, int ClassifiedAfter, int? OfferedAfter, int? ExtendedAfter, int? AskedAfter, int? ResolvedAfter, string? Outcome, string? Ground, int? ResumedAfter);

/// <summary>A made-up case, in whole days after it was opened.</summary>
/// <param name="Clause">Clause of the article that holds for the day of the act.</param>
/// <param name="Suspects">The accused, the first charged first.</param>
/// <param name="JoinedInto">Number of the story whose case it was joined to; null for most.</param>
internal sealed record CaseStory(int Clause, IReadOnlyList<InventedName> Suspects, CaseFate Fate, bool IsKey, bool IsRing, int? JoinedInto);

/// <summary>How far a case went.</summary>
/// <param name="SuspendedAfter">Days to its suspension; such a case goes no further.</param>
/// <param name="ReturnedAfter">Days to the procuracy's return for additional investigation; what follows waits for it.</param>
/// <param name="Sentences">Codes of the list <c>sentence-band</c>, one for each accused.</param>
internal sealed record CaseFate(
    int ChargedAfter, int? SolvedAfter, int? ExtendedAfter, int? SuspendedAfter, int? ConcludedAfter, int? ReturnedAfter, int? ProsecutedAfter, int? CourtAfter, int? TriedAfter,
    int? AppealedAfter, int? AppealHeardAfter, IReadOnlyList<string> Sentences, bool IsMobileTrial);

/// <summary>Somebody made up.</summary>
/// <param name="Number">1 and rising within the year.</param>
/// <param name="People">Key of the people whose names they bear, as in <c>data/names</c>.</param>
internal sealed record InventedName(int Number, string Name, string People, PartialDate Born, bool IsFemale, string Paper);

/// <summary>What a made-up year needs of its province.</summary>
/// <param name="Police">Investigating body of the provincial police.</param>
/// <param name="Borders">Border guard commands, the earlier first.</param>
/// <param name="HighCourt">Court of appeal.</param>
/// <param name="Receivers">Other bodies that take information in.</param>
/// <param name="Places">Communes of the year's map.</param>
/// <param name="Neighbour">Country across the border, ISO 3166 alpha-2.</param>
/// <param name="Stands">Whether a body is there on a day.</param>
internal sealed record SimulatedProvince(
    OrganisationId Police, IReadOnlyList<OrganisationId> Borders, OrganisationId Procuracy, OrganisationId Court, OrganisationId HighCourt, IReadOnlyList<OrganisationId> Receivers,
    IReadOnlyList<PlaceCode> Places, string Neighbour, Func<OrganisationId, DateOnly, bool> Stands)
{
    /// <summary>Days over which a body must stand to be given a story: long enough to deal with it.</summary>
    private const int Dealing = 200;

    /// <summary>The border guard command that stands from a day until a story is dealt with; the police where it is just changing.</summary>
    internal OrganisationId Border(DateOnly day) => Borders.FirstOrDefault(one => Lasts(one, day), Police);

    /// <summary>Whether a body stands from a day until a story is dealt with.</summary>
    internal bool Lasts(OrganisationId body, DateOnly day) => Stands(body, day) && Stands(body, day.AddDays(Dealing));

    /// <summary>The province of a key, by the map of a day.</summary>
    /// <returns>Null for one that isn't simulated.</returns>
    internal static SimulatedProvince? Of(string key, OrganisationMap map, DateOnly day)
    {
        var neighbour = key switch { "langson" => "CN", "tayninh" => "KH", _ => null };
        if (neighbour is null || map.Find(Body("cong-an-tinh"))?.Place is not { } province) return null;
        var districts = PlaceMap.VietNam.Children(province, day);
        List<PlaceCode> communes = [.. districts.SelectMany(one => one.Code.Level is PlaceLevel.District ? PlaceMap.VietNam.Children(one.Code, day) : [one]).Select(one => one.Code)];
        var local = districts.Select(one => map.In("ubnd-huyen", one.Code) ?? map.In("ubnd-xa", one.Code)).Where(one => one is not null && one.On(day)).Select(one => one!.Id);
        return new SimulatedProvince(
            Body("co-quan-dieu-tra"), [Body("bo-chi-huy-bdbp"), Body("ban-chi-huy-bdbp")], Body("vks-tinh"), Body("tand-tinh"), new OrganisationId("central.tandtc"), [Body("so-ldtbxh"), .. local], communes, neighbour,
            (body, on) => map.On(body, on) is not null);

        OrganisationId Body(string id) => new($"{key}.{id}");
    }
}
