using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>A register of the committee: what may be recorded in it and when, what its forms ask, how an entry reads.</summary>
internal abstract class Register
{
    /// <summary>Kind of the streams its entries live in.</summary>
    public abstract string Kind { get; }

    /// <summary>Its word in an address.</summary>
    public abstract string Route { get; }

    /// <summary>Whether its entries last over years, so that every year's list shows them.</summary>
    public virtual bool Lasts => false;

    /// <summary>Whether an entry has the name of a person beside it.</summary>
    public virtual bool HasName => false;

    /// <summary>The body that speaks in an entry's first event, in a register where bodies speak for themselves; null where only the office writes.</summary>
    /// <param name="first">The event it begins with.</param>
    public virtual OrganisationId? SpokenBy(object first) => null;

    /// <summary>Whether bodies may begin entries themselves.</summary>
    public virtual bool IsOpenToBodies => false;

    /// <summary>The document that is made of an entry, as its address has it; null where there is none yet or none at all.</summary>
    public virtual string? DocumentOf(Entry entry) => null;

    /// <summary>The register's own words.</summary>
    public abstract RegisterWords Words(CommitteeWords words);

    /// <summary>Why an event can't follow what stands; null when it can.</summary>
    /// <param name="entry">The entry as its events leave it; null before its first.</param>
    /// <param name="today">Today by the clock of the ledger.</param>
    public abstract Refusal? Against(Entry? entry, object e, DateOnly today);

    /// <summary>Bodies that an entry concerns; empty for one that concerns everybody in the ledger.</summary>
    public abstract IReadOnlyList<OrganisationId> Concerns(Entry entry);

    /// <summary>Whether the list of a year shows an entry of this or an earlier year.</summary>
    public virtual bool StandsIn(Entry entry, int year) => Lasts || entry.Id.Year == year;

    /// <summary>Fields of the form in which an entry begins and is amended.</summary>
    public abstract IReadOnlyList<FormField> Fields(Showing show);

    /// <summary>The first event as typed.</summary>
    public abstract object Read(TypedForm form);

    /// <summary>What stands in the fields of an entry that is amended.</summary>
    public abstract FormValues Filled(Entry entry, Showing show);

    /// <summary>What can be recorded next; those of one item carry its key.</summary>
    public virtual IReadOnlyList<StepForm> Steps(Entry entry, Showing show) => [];

    /// <summary>The event that a step records.</summary>
    public virtual object ReadStep(StepForm step, Entry entry, TypedForm form) => throw new NotSupportedException($"{Kind} has no steps.");

    /// <summary>One line of the list.</summary>
    public abstract EntryLine Line(Entry entry, Showing show);

    /// <summary>The entry's page: what it is, and what came of it.</summary>
    public abstract Dossier Open(Entry entry, Showing show);

    /// <summary>An event in one line of the history.</summary>
    public abstract string Told(object e, Showing show);

    /// <summary>Files of an event.</summary>
    public static IReadOnlyList<Evidence> PapersOf(object e) => e switch
    {
        MeetingCalled one => one.Papers,
        MeetingHeld one => one.Papers,
        InspectionPlanned one => one.Papers,
        RecommendationClosed one => one.Papers,
        InspectionClosed one => one.Papers,
        ShortcomingWorkedOn one => one.Papers,
        CommendationProposed one => one.Papers,
        DocumentFiled one => one.Papers,
        MethodsAnnounced one => one.Papers,
        StaffTrained one => one.Papers,
        AwarenessDayMarked one => one.Papers,
        _ => [],
    };

    /// <summary>An event with the files of the one it takes the place of, where none came with the form.</summary>
    public static object WithPapers(object e, IReadOnlyList<Evidence> papers) => e switch
    {
        MeetingCalled one => one with { Papers = papers },
        InspectionPlanned one => one with { Papers = papers },
        CommendationProposed one => one with { Papers = papers },
        DocumentFiled one => one with { Papers = papers },
        MethodsAnnounced one => one with { Papers = papers },
        StaffTrained one => one with { Papers = papers },
        AwarenessDayMarked one => one with { Papers = papers },
        _ => e,
    };

    /// <summary>The rule that holds everywhere: an entry begins once, and what has happened isn't in the future.</summary>
    protected static Refusal? Begins(Entry? entry, DateOnly day, DateOnly? latest) =>
        entry is not null ? CommitteeRefusals.AlreadyThere
        : day > latest ? CommitteeRefusals.DayInFuture
        : null;

    /// <summary>The rule for what follows: it needs its beginning, isn't in the future and not before a day.</summary>
    protected static Refusal? Follows(Entry? entry, DateOnly day, DateOnly today, DateOnly? earliest = null) =>
        entry is null ? CommitteeRefusals.UnknownEntry
        : day > today ? CommitteeRefusals.DayInFuture
        : day < earliest ? CommitteeRefusals.DayTooEarly
        : null;
}

/// <summary>The words of one register.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">One sentence on what stands in it.</param>
/// <param name="Add">The button that begins an entry.</param>
/// <param name="Empty">What is so when it is empty.</param>
public sealed record RegisterWords(string Name, string Says, string Add, string Empty);
