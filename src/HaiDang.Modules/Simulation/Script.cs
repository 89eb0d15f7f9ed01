using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;
using HaiDang.Vault.Invented;

namespace HaiDang.Modules.Simulation;

/// <summary>A step of a story, at the moment somebody enters it.</summary>
/// <param name="Nth">Its place within the story, from 1.</param>
/// <param name="At">Moment of entry; never before the day on which it happened.</param>
/// <param name="Day">Day on which it happened.</param>
/// <param name="By">Body that enters it.</param>
/// <param name="Dossier">The dossier's own id.</param>
internal sealed record Scheduled(int Story, int Nth, DateTimeOffset At, DateOnly Day, OrganisationId By, DossierKind Kind, string Dossier, Deed Deed)
{
    /// <summary>Words to be sealed before it is recorded.</summary>
    public IReadOnlyList<SealedWords> Words { get; init; } = [];

    /// <summary>Persons to be kept in the vault before it is recorded.</summary>
    public IReadOnlyList<(InventedName Who, PersonClass Class)> Persons { get; init; } = [];
}

/// <summary>Words on their way into the vault.</summary>
/// <param name="Names">Persons in the vault whom they name.</param>
internal sealed record SealedWords(Confidential<Text> Id, string Words, IReadOnlyList<PersonId> Names);

/// <summary>What is done in a step.</summary>
internal abstract record Deed
{
    /// <summary>A dossier begins under the next number of a body's book.</summary>
    internal sealed record Begin(OrganisationId Custodian, Func<DossierNumber, object> Event) : Deed;

    /// <summary>A step is recorded.</summary>
    internal sealed record Put(object Event) : Deed;

    /// <summary>A step on everybody who is charged when it is recorded; left out when the case isn't in hand any more.</summary>
    internal sealed record PutOnCharged(Func<IReadOnlyList<PersonId>, object> Event) : Deed;

    /// <summary>A body accepts the dossier that is offered to it.</summary>
    internal sealed record Accept(OrganisationId From, OrganisationId To) : Deed;

    /// <summary>A case is opened from an incident.</summary>
    internal sealed record Open(IncidentId From, OrganisationId Custodian, Func<DossierNumber, CaseOpened> Event) : Deed;

    /// <summary>The case is joined to another one, while both are investigated.</summary>
    internal sealed record Join(CaseId Into, DecisionPaper Decision) : Deed;

    /// <summary>Everybody charged belongs to the ring.</summary>
    internal sealed record Members(CaseId Case, Func<PersonId, int, RingMemberStated> Event) : Deed;

    /// <summary>The newest entry of a kind is mended, or taken back when nothing takes its place.</summary>
    internal sealed record Mend(Type Of, Func<object, object?> To, string Reason) : Deed;
}

/// <summary>Writes a story down step by step; entries come in order, some late.</summary>
internal sealed class Script(TipOffStory story, SimulatedIds ids, YearSizes sizes)
{
    private static readonly TimeSpan Office = TimeSpan.FromHours(7);
    private readonly List<Scheduled> steps = [];
    private DateTimeOffset last = story.ReceivedAt;

    internal Chance Chance { get; } = new(unchecked((ids.Seed * 1_000_003) + (ulong)story.Number));

    internal TipOffStory Story => story;

    internal SimulatedIds Ids => ids;

    internal YearSizes Sizes => sizes;

    internal IReadOnlyList<Scheduled> Steps => steps;

    /// <summary>The number that the next step will have.</summary>
    internal int Next => steps.Count + 1;

    /// <summary>Adds a step that happened on a day.</summary>
    internal void Add(DateOnly day, OrganisationId by, DossierKind kind, string dossier, Deed deed, IReadOnlyList<SealedWords>? words = null, IReadOnlyList<(InventedName, PersonClass)>? persons = null)
    {
        var entered = day == story.ReceivedOn ? story.ReceivedAt.AddMinutes(5 + Chance.Below(55)) : At(day);
        if (Chance.Below(100) < sizes.Late) entered = At(DateOnly.FromDateTime(entered.DateTime).AddDays(1 + Chance.Below(sizes.MostDaysLate)));
        // What follows in a dossier is entered after what stands there.
        var next = last.AddMinutes(1 + Chance.Below(20));
        last = entered > next ? entered : next;
        steps.Add(new Scheduled(story.Number, Next, last, day, by, kind, dossier, deed) { Words = words ?? [], Persons = persons ?? [] });
    }

    /// <summary>Adds what mends an earlier step, some days after the newest entry; later steps don't wait for it.</summary>
    internal void Mend(OrganisationId by, DossierKind kind, string dossier, Deed.Mend mend)
    {
        var at = At(DateOnly.FromDateTime(last.DateTime).AddDays(2 + Chance.Below(30)));
        steps.Add(new Scheduled(story.Number, Next, at, DateOnly.FromDateTime(at.DateTime), by, kind, dossier, mend));
    }

    private DateTimeOffset At(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue).AddMinutes((7 * 60) + 30 + Chance.Below(9 * 60)), Office);
}
