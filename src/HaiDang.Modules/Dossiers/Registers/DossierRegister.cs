using System.Collections.Frozen;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>A register of dossiers: what may be recorded in it and when, what its forms ask, how a dossier reads. Its pages are the same for every register.</summary>
internal abstract class DossierRegister
{
    /// <summary>The kind of its dossiers.</summary>
    public abstract DossierKind Kind { get; }

    /// <summary>Roles that look at it: those who work on its dossiers, and the standing office, which sees codes and states.</summary>
    public virtual IReadOnlyList<Role> Readers => [.. Kind.Workers, Role.StandingOffice];

    /// <summary>Roles that begin dossiers and record in those they work on.</summary>
    public virtual IReadOnlyList<Role> Writers => [.. Kind.Workers.Where(role => role is not Role.ProcuracyCourtLiaison)];

    /// <summary>Whether dossiers begin by a form of their own; those of others begin elsewhere.</summary>
    public virtual bool HasBeginning => true;

    /// <summary>The register's own words.</summary>
    public abstract RegisterWords Words(Language language);

    /// <summary>What a refusal of its rules says; null for one of another module.</summary>
    public abstract string? Refused(Refusal refusal, Language language);

    /// <summary>States to filter by, with their words.</summary>
    public abstract IReadOnlyList<FieldOption> States(Language language);

    /// <summary>Sorts to filter by: the kind of a tip-off, the offence of a case; empty for none.</summary>
    public virtual IReadOnlyList<FieldOption> Sorts(Language language) => [];

    /// <summary>How dossiers came, to filter by: a channel, a track; empty for none.</summary>
    public virtual IReadOnlyList<FieldOption> Ways(Language language) => [];

    /// <summary>Label of the sorts.</summary>
    public virtual string SortLabel(Language language) => "";

    /// <summary>Label of the ways.</summary>
    public virtual string WayLabel(Language language) => "";

    /// <summary>The state in a word with its shape.</summary>
    public abstract StateWord State(DossierEntry entry, Language language);

    /// <summary>What the list filters and sorts by. A pure function of what counts of the history; names nobody.</summary>
    public abstract DossierSummary Summarise(DossierEntry entry);

    /// <summary>Columns of the list, its print and its .xlsx, in order.</summary>
    public abstract IReadOnlyList<DossierColumn> Columns(DossierShowing show);

    /// <summary>What the page of a dossier says of it, part by part.</summary>
    public abstract IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show);

    /// <summary>Its deadlines, the one that matters most first.</summary>
    public virtual IReadOnlyList<Deadline> Clocks(DossierEntry entry) => [];

    /// <summary>Whether whoever keeps a dossier is asked, not ordered, so that it is never called late: procuracy and court.</summary>
    public virtual bool IsAsked(DossierEntry entry) => false;

    /// <summary>Points of its timeline, by day.</summary>
    public abstract IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show);

    /// <summary>Fields of the form in which a dossier begins.</summary>
    public abstract IReadOnlyList<FormField> Fields(DossierShowing show);

    /// <summary>What stands in those fields at first.</summary>
    public virtual FormValues Fresh(DossierShowing show) => new();

    /// <summary>Steps whose forms keep a draft as one types, and <see cref="FormDrafts.Beginning"/> for the form in which a dossier begins.</summary>
    public virtual IReadOnlySet<string> Drafted => FrozenSet<string>.Empty;

    /// <summary>The body that keeps what begins: the one that takes it in, unless the form names another.</summary>
    public virtual OrganisationId Keeper(DossierForm form, OrganisationId receiving) => receiving;

    /// <summary>The first event as typed.</summary>
    public abstract object Begin(DossierForm form, DossierStart start);

    /// <summary>What can be recorded next, beside what every register shares.</summary>
    public abstract IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show);

    /// <summary>What a body that takes part, and doesn't keep the dossier, can record next.</summary>
    public virtual IReadOnlyList<StepForm> PartSteps(DossierEntry entry, DossierShowing show, Reader reader) => [];

    /// <summary>Further pages of the register, shown above its list.</summary>
    public virtual IReadOnlyList<Shell.Parts.LinkItem> Links(DossierShowing show) => [];

    /// <summary>Whether dossiers pass to another body by the transfer that registers share; those that don't have steps of their own for it.</summary>
    public virtual bool Transfers => true;

    /// <summary>What an event brings with it, recorded with it, such as a body that leaves when its service is done.</summary>
    public virtual IReadOnlyList<object> Brings(DossierEntry? entry, object e) => [];

    /// <summary>The event that a step records.</summary>
    public abstract object Record(StepForm step, DossierEntry entry, DossierForm form);

    /// <summary>The form by which an event is mended, filled with what stands; null when it is only taken back.</summary>
    /// <remarks>Words that were sealed don't come back into a form: left empty they stay as they are (<see cref="DossierForm.Before"/>).</remarks>
    public abstract StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show);

    /// <summary>Why an event of the module can't follow what stands; null when it can.</summary>
    /// <param name="entry">The dossier as its events leave it; null before its first.</param>
    public abstract Refusal? Against(DossierEntry? entry, object e, DateOnly today);

    /// <summary>What looks wrong about an event though it can be recorded, such as days out of order: asked once, and recorded when somebody looked again. Null when nothing does.</summary>
    public virtual Refusal? Doubt(DossierEntry? entry, object e, DateOnly today) => null;

    /// <summary>Puts the persons whom a form names into the vault, before the dossier begins.</summary>
    /// <returns>The persons as the first event names them; a refusal when the vault is closed.</returns>
    public virtual Task<Vault.Answer<IReadOnlyList<NamedPerson>>> Enter(DossierForm form, Vault.DossierId dossier, Vault.IdentityVault? vault, CancellationToken ct) =>
        Task.FromResult<Vault.Answer<IReadOnlyList<NamedPerson>>>(new Vault.Answer<IReadOnlyList<NamedPerson>>.Given([]));

    /// <summary>The same for a step that names somebody new.</summary>
    public virtual Task<Vault.Answer<IReadOnlyList<NamedPerson>>> Enter(StepForm step, DossierForm form, Vault.DossierId dossier, Vault.IdentityVault? vault, CancellationToken ct) =>
        Task.FromResult<Vault.Answer<IReadOnlyList<NamedPerson>>>(new Vault.Answer<IReadOnlyList<NamedPerson>>.Given([]));

    /// <summary>Pages on which those who keep a dossier record what touches a second one.</summary>
    public virtual IReadOnlyList<LinkItem> Moves(DossierEntry entry, DossierShowing show) => [];

    /// <summary>Whether the reader records this event of the module, by what it says; a step shown to them may still be another body's by what was typed.</summary>
    public virtual bool May(DossierEntry entry, object e, Reader reader) => true;

    /// <summary>What follows in other dossiers from an event that was recorded here; repeating it changes nothing.</summary>
    public virtual Task Follow(DossierEntry entry, object e, IServiceProvider services, CancellationToken ct) => Task.CompletedTask;

    /// <summary>What follows in other dossiers when an event is mended or taken back; repeating it changes nothing.</summary>
    /// <param name="before">The event as it stood.</param>
    /// <param name="after">As it stands now; null when it was taken back.</param>
    public virtual Task FollowMending(DossierEntry entry, object before, object? after, IServiceProvider services, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Why an event of the module is never taken back by itself; null when it can be.</summary>
    public virtual Refusal? Fixed(object e) => null;

    /// <summary>Compares the persons of a dossier that has begun with everybody known. Nothing comes back: a match outside the reader's reach goes to those who look for duplicates.</summary>
    public virtual Task Compare(DossierForm form, Reader reader, Vault.DossierId dossier, Vault.IdentityVault? vault, CancellationToken ct) => Task.CompletedTask;

    /// <summary>An event of the module in one line of the history; names nobody.</summary>
    public abstract string Told(object e, DossierShowing show);

    /// <summary>The same in its dossier, for what is said by an order in it.</summary>
    public virtual string Told(DossierEntry entry, object e, DossierShowing show) => Told(e, show);

    /// <summary>Files of an event.</summary>
    public virtual IReadOnlyList<Evidence> PapersOf(object e) => [];

    /// <summary>The field at which a refusal is shown.</summary>
    public virtual string FieldOf(Refusal refusal) => "ngay";

    /// <summary>Dossiers that may be the same as one about to begin; shown before it is saved.</summary>
    /// <returns>A condition on <c>dossier</c> and <c>line</c>; null when there is nothing to compare by.</returns>
    public virtual Kernel.Storage.Sql? Alike(DossierForm form) => null;

    /// <summary>The number of the paper by which it came in, as <c>dossier_line</c> keeps it: rows pasted together share day and place, so that this alone tells which came in before.</summary>
    /// <returns>Null when there is none.</returns>
    public virtual string? Paper(DossierForm form) => null;

    /// <summary>What the page before the dossier's contacts says on how to reach somebody safely; null when nothing was said.</summary>
    public virtual string? SafeContact(DossierEntry entry, DossierShowing show) => null;

    /// <summary>Why a dossier can't go from body to body as it stands, by the register's own rule; asked of what every register shares. Null when it can.</summary>
    public virtual Refusal? AgainstMoving(DossierEntry entry, object e) => null;

    /// <summary>A shared event or one of the module against what stands.</summary>
    internal Refusal? Deny(DossierEntry? entry, object e, DateOnly today) => DossierRules.Knows(e) ? DossierRules.Against(entry, e, today) ?? AgainstMoving(entry!, e) : Against(entry, e, today);

    /// <summary>A deadline in a list: its day and how it stands, in words with their shape; its day alone where whoever has the file is asked, not ordered.</summary>
    internal static DossierCell Due(Deadline? next, DossierShowing show, bool isAsked = false)
    {
        if (next is not { } deadline) return "";
        var reading = deadline.On(show.Today, LegalClocks.VietNam.Words.SoonDays);
        var words = Texts.ClockWords.In(show.Language);
        if (isAsked && reading.State is not ClockState.Suspended) return show.Format.Day(deadline.Due);
        var state = reading.State switch { ClockState.Late => ChipState.Late, ClockState.DueSoon => ChipState.Soon, ClockState.Suspended => ChipState.Suspended, _ => ChipState.Going };
        return new StateWord(state, reading.State is ClockState.Suspended ? words.Reading(reading) : $"{show.Format.Day(deadline.Due)}: {words.Reading(reading)}");
    }
}

/// <summary>The words of one register.</summary>
/// <param name="Name">Its name.</param>
/// <param name="One">A dossier of it.</param>
/// <param name="Says">One sentence on what stands in it.</param>
/// <param name="Add">The button that begins a dossier.</param>
/// <param name="Empty">What is so when it is empty.</param>
public sealed record RegisterWords(string Name, string One, string Says, string Add, string Empty);

/// <summary>What the list knows of a dossier beside the book.</summary>
/// <param name="State">Code of its state.</param>
/// <param name="Sort">Code to filter by.</param>
/// <param name="Way">Code of how it came.</param>
/// <param name="Place">Place code; empty when it has none.</param>
/// <param name="Words">Words to be found by: numbers of papers, codes; names nobody.</param>
/// <param name="DueOn">The next deadline; null when none runs.</param>
/// <param name="StoppedOn">Since when it stands still.</param>
internal sealed record DossierSummary(string State, string Sort = "", string Way = "", string Place = "", string Words = "", DateOnly? DueOn = null, DateOnly? StoppedOn = null)
{
    /// <summary>Number under which whoever sent it has it; empty when there is none.</summary>
    public string Paper { get; init; } = "";

    /// <summary>What the next deadline hangs on, so that a changed rule moves it without the dossier being read; null when none runs, or it hangs on more.</summary>
    public ClockQuestion? Asked { get; init; }
}

/// <summary>A column of a register.</summary>
/// <param name="Id">Its word in an address.</param>
/// <param name="ForOffice">Whether the standing office sees it too: codes, days and states.</param>
/// <param name="Shown">Whether it stands there until somebody chooses.</param>
internal sealed record DossierColumn(string Id, string Label, Func<DossierEntry, DossierCell> Of, bool ForOffice = false, bool Shown = true)
{
    /// <summary>Word by which the list is sorted by it; null for a column that isn't sorted by.</summary>
    public string? SortedBy { get; init; }
}

/// <summary>What stands in a cell: words, a number or a day.</summary>
internal sealed record DossierCell(string Text, DateOnly? Day = null, long? Number = null)
{
    /// <summary>Its chip; null for plain words.</summary>
    public StateWord? Chip { get; init; }

    public static implicit operator DossierCell(string? text) => new(text ?? "");

    public static implicit operator DossierCell(DateOnly day) => new("", day);

    public static implicit operator DossierCell(DateOnly? day) => new("", day);

    public static implicit operator DossierCell(StateWord state) => new(state.Word) { Chip = state };
}

/// <summary>A part of a dossier's page.</summary>
/// <param name="Facts">Terms with what is so.</param>
internal sealed record DossierSection(string Id, string Heading, IReadOnlyList<DossierFact> Facts)
{
    /// <summary>Rows of a table; null for none.</summary>
    public DossierTable? Table { get; init; }
}

/// <summary>A term with what is so; one that has neither text nor sealed words is left out.</summary>
/// <param name="Sealed">Words that may name somebody: shown as ••• until they are opened for a purpose.</param>
internal sealed record DossierFact(string Term, string? Text, Vault.Confidential<Vault.Text>? Sealed = null, string? Address = null);

/// <summary>A table on a dossier's page.</summary>
internal sealed record DossierTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<DossierCell>> Rows, string Empty);

/// <summary>A point of a dossier's timeline.</summary>
/// <param name="Is">Its shape: what happened, a deadline, an end.</param>
internal sealed record DossierMoment(DateOnly Day, string Label, MomentSort Is = MomentSort.Happened);

/// <summary>Sorts of points.</summary>
internal enum MomentSort
{
    /// <summary>Something that happened.</summary>
    Happened,

    /// <summary>A deadline that runs.</summary>
    Deadline,

    /// <summary>What ended it.</summary>
    Ended,
}

/// <summary>What is settled of a dossier before its first event is made.</summary>
/// <param name="Receiving">The body that takes it in.</param>
/// <param name="Custodian">The body that keeps it.</param>
internal sealed record DossierStart(DossierNumber Number, OrganisationId Receiving, OrganisationId Custodian);
