using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.Reception;
using HaiDang.Modules.Victims.Texts;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>The register of persons received.</summary>
internal sealed class ReceptionRegister : DossierRegister
{
    private const string Closed = "closed";
    private const string Ended = "ended";
    private static readonly PersonId NotYet = new(new string('0', 32));

    public override DossierKind Kind => DossierKinds.Victim;

    // The standing office reads figures of the province; in a small one a code and a day may say who it is.
    public override IReadOnlyList<Role> Readers => Kind.Workers;

    public override bool Transfers => false;

    // Where somebody writes down what a person says, or what they need: lost words would have to be asked for again.
    public override IReadOnlySet<string> Drafted { get; } =
        new HashSet<string>(StringComparer.Ordinal) { FormDrafts.Beginning, "xac-minh-ban-dau", "phong-van", "nhu-cau", "ke-hoach", "ho-tro", "tu-van" };

    public override IReadOnlyList<LinkItem> Links(DossierShowing show) =>
    [
        new(HandOverWords.In(show.Language).DueTitle, show.Of(Kind) + "/viec-den-han"), new(HandOverWords.In(show.Language).Register.Name, show.Of(DossierKinds.HandOver)),
        new(VictimWords.In(show.Language).Houses.Name, show.Of(DossierKinds.Establishment)), new(HandOverWords.In(show.Language).Rooms, show.Of(DossierKinds.Establishment) + "/cho-trong"),
        new(AidWords.In(show.Language).Works.Name, show.Of(DossierKinds.SupportWork)),
    ];

    public override RegisterWords Words(Language language) => VictimWords.In(language).Persons;

    public override string? Refused(Refusal refusal, Language language) => VictimWords.In(language).Refused(refusal);

    public override IReadOnlyList<FieldOption> States(Language language) =>
    [
        new("pending", Labels.Of(IdentificationOutcome.Pending, language)), new("victim", VictimWords.In(language).Victim), new("not-victim", VictimWords.In(language).NotVictim),
        new(Ended, VictimWords.In(language).Outcome), new(Closed, VictimWords.In(language).ClosedWord),
    ];

    public override IReadOnlyList<FieldOption> Sorts(Language language) =>
        [.. Enum.GetValues<AgeBand>().Select(age => new FieldOption(VictimFacts.Of(age), Labels.Of(age, language)))];

    public override string SortLabel(Language language) => VictimWords.In(language).Age;

    public override IReadOnlyList<FieldOption> Ways(Language language) => Labels.Options<ReceptionTrack>(language);

    public override string WayLabel(Language language) => VictimWords.In(language).Track;

    public override StateWord State(DossierEntry entry, Language language) => Status(Of(entry), language);

    public override DossierSummary Summarise(DossierEntry entry)
    {
        var person = Of(entry);
        var state = person.Closed is not null ? Closed
            : person.Outcome is IdentificationOutcome.Pending or IdentificationOutcome.Victim or IdentificationOutcome.NotVictim ? Kernel.Storage.Words.Kebab(person.Outcome.ToString()) : Ended;
        return new DossierSummary(
            state, VictimFacts.Of(person.Profile.Age), Kernel.Storage.Words.Kebab(person.Reception.Track.ToString()), person.Reception.Province.Value,
            person.Certificate?.Number ?? "", Dues.After(entry.Events.Select(one => one.Event)).Select(due => due.Last).FirstOrDefault(day => day is not null));
    }

    public override IReadOnlyList<DossierColumn> Columns(DossierShowing show)
    {
        var (t, language) = (VictimWords.In(show.Language), show.Language);
        return
        [
            new("ngay", t.ReceivedOn, entry => entry.BeganOn) { SortedBy = "newest" },
            new("tinh-trang", t.StatusLabel, entry => State(entry, language)),
            new("duong", t.Track, entry => Labels.Of(Of(entry).Reception.Track, language)),
            new("gioi", t.Sex, entry => Labels.Of(Of(entry).Profile.Sex, language)),
            new("tuoi", t.Age, entry => Labels.Of(Of(entry).Profile.Age, language)),
            new("muc-dich", t.Purpose, entry => Labels.Of(Of(entry).Exploitation?.Purposes[0] ?? ExploitationPurpose.Unknown, language), Shown: false),
            new("viec", t.DueHeading, entry => DueLine(entry, show, t)) { SortedBy = "due" },
            new("co-quan", t.By, entry => show.Name(entry.Custodian), Shown: false),
        ];
    }

    public override IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show) => ReceptionPage.Sections(entry, Of(entry), show);

    public override IReadOnlyList<Deadline> Clocks(DossierEntry entry) => ReceptionPage.Clocks(Of(entry));

    public override IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show) => ReceptionPage.Moments(entry, Of(entry), show, this);

    public override string? SafeContact(DossierEntry entry, DossierShowing show) =>
        Of(entry).SafeContact is { } agreed ? string.Join(" · ", agreed.Rules.Select(rule => Labels.Of(rule, show.Language))) : null;

    public override IReadOnlyList<FormField> Fields(DossierShowing show)
    {
        var (t, language) = (VictimWords.In(show.Language), show.Language);
        return
        [
            new("duong", t.Track, FieldSort.Choice, true) { Options = Labels.Options<ReceptionTrack>(language), Group = t.GroupHow },
            new("cach-ve", t.Way, FieldSort.Choice) { Options = Labels.Options<ReturnWay>(language) },
            new("ngay", t.ReceivedOn, FieldSort.Day, true),
            new("o-nuoc-ngoai", t.StillAbroad, FieldSort.Tick),
            new("ho-ten", t.Name, FieldSort.Line, Hint: t.NameHint, Longest: 200) { Group = t.GroupWho },
            new("nam-sinh", t.BirthYear, FieldSort.Number, Longest: 4),
            .. ReceptionSteps.ProfileFields(t, language),
            new("loi-ke", t.Account, FieldSort.Text, Hint: show.T.SealedHint, Longest: 4000) { IsSealed = true, Group = t.GroupSafe },
        ];
    }

    public override FormValues Fresh(DossierShowing show) => new FormValues().Put("ngay", FormDays.Written(show.Today)).Put("quoc-tich", "citizen");

    public override object Begin(DossierForm form, DossierStart start)
    {
        var (typed, before) = (form.Typed, form.Before as PersonReceived);
        var day = typed.TheDay("ngay");
        var track = typed.Choice<ReceptionTrack>("duong");
        // Kept in the vault, but what can't be is told before anything is kept.
        typed.BirthYear("nam-sinh", day);
        var ledger = start.Custodian.Value.Split('.')[0];
        return new PersonReceived(
            start.Number, start.Custodian, before?.Person ?? (form.Persons is [var one, ..] ? one.Person : NotYet), track,
            typed.Values["cach-ve"].Length > 0 ? typed.Choice<ReturnWay>("cach-ve") : null, ReceptionSteps.Profile(typed),
            before?.Province ?? PlaceMap.VietNam.Province(ledger, day == DateOnly.MinValue ? new DateOnly(2025, 7, 1) : day)?.Code ?? default,
            before?.CountedFor ?? CountedFor(ledger, track, day), typed.Tick("o-nuoc-ngoai"), before?.From, form.Sealed("loi-ke", before?.Account), day);
    }

    public override async Task<Answer<IReadOnlyList<NamedPerson>>> Enter(DossierForm form, DossierId dossier, IdentityVault? vault, CancellationToken ct)
    {
        var person = PersonId.New();
        if (form.Typed.Words("ho-ten") is { } name)
        {
            if (vault is not { Closed: null }) return DossierRefusals.VaultClosed;
            var kept = await vault.Persons.Keep(
                person, PersonClass.Victim,
                new Identity
                {
                    Names = [new PersonName(name)],
                    Births = form.Typed.BirthYear("nam-sinh", form.Typed.TheDay("ngay")) is { } year ? [new BirthClaim(new PartialDate(year))] : [],
                    Sex = form.Typed.Choice<Sex>("gioi"),
                },
                0, ct);
            if (kept.No is { } no) return no;
        }

        return new Answer<IReadOnlyList<NamedPerson>>.Given([new NamedPerson(person, PersonClass.Victim, "received")]);
    }

    public override IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show) => ReceptionSteps.Of(Of(entry), show, part: false);

    public override IReadOnlyList<StepForm> PartSteps(DossierEntry entry, DossierShowing show, Reader reader) =>
        [.. ReceptionSteps.Of(Of(entry), show, part: true).Where(step => ReceptionSteps.IsFor(step, Of(entry), body => reader.Reaches(show.Ledger, body, [.. Kind.Workers])))];

    public override object Record(StepForm step, DossierEntry entry, DossierForm form) => ReceptionSteps.Read(step, Of(entry), form);

    public override StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show)
    {
        if (recorded.Event is not PersonReceived received) return null;
        var values = new FormValues()
            .Put("duong", Value(received.Track)).Put("cach-ve", received.Way is { } way ? Value(way) : "").Put("ngay", FormDays.Written(received.OccurredOn))
            .Put("o-nuoc-ngoai", received.Abroad ? "1" : "");
        ReceptionSteps.Fill(values, received.Profile);
        return new StepForm("tiep-nhan", null, VictimWords.In(show.Language).Step("tiep-nhan"), [.. Fields(show).Where(field => field.Id is not ("ho-ten" or "nam-sinh"))]) { Values = values };
    }

    public override Refusal? Against(DossierEntry? entry, object e, DateOnly today) => VictimRules.Against(entry is null ? null : Of(entry), e, today);

    public override IReadOnlyList<object> Brings(DossierEntry? entry, object e) => VictimRules.With(entry is null ? null : Of(entry), e);

    public override string Told(object e, DossierShowing show) => ReceptionPage.Told(e, show);

    public override string FieldOf(Refusal refusal) => ReceptionSteps.FieldOf(refusal);

    /// <summary>The person of a dossier, as its events leave them.</summary>
    internal static ReceivedPerson Of(DossierEntry entry)
    {
        ReceivedPerson? person = null;
        foreach (var recorded in entry.Events) person = ReceivedPersonFold.Fold(person, recorded.Event);
        return person ?? throw new InvalidOperationException("A dossier begins with a reception.");
    }

    /// <summary>The status in the words of the law of the day of reception, with its shape.</summary>
    internal static StateWord Status(ReceivedPerson person, Language language)
    {
        var law = ReceptionRules.Current.Governing(person.Reception.OccurredOn);
        if (person.Closed is { } why) return new StateWord(ChipState.Done, $"{VictimWords.In(language).ClosedWord}: {Labels.Of(why, language)}");
        return person.Outcome switch
        {
            IdentificationOutcome.Pending => new StateWord(ChipState.Going, language is Language.English ? law.StatusEn : law.StatusVi),
            IdentificationOutcome.Victim => new StateWord(ChipState.Protected, VictimWords.In(language).Victim),
            IdentificationOutcome.NotVictim => new StateWord(ChipState.NotBegun, VictimWords.In(language).NotVictim),
            _ => new StateWord(ChipState.Suspended, Labels.Of(person.Outcome, language)),
        };
    }

    /// <summary>The department that answers for victims in a province on a day: figures name no smaller body.</summary>
    internal static OrganisationId CountedFor(string ledger, ReceptionTrack track, DateOnly day) =>
        new($"{ledger}.{ReceptionRules.Current.Step(track, ReceptionStep.Support, day, day)!.Lead}");

    private static DossierCell DueLine(DossierEntry entry, DossierShowing show, VictimWords t) =>
        Dues.After(entry.Events.Select(one => one.Event)) is [var due, ..]
            ? new DossierCell(due.Last is { } day ? t.DayOf(t.Due(due.Sort), show.Format.Day(day)) : t.Due(due.Sort))
            : new DossierCell("");

    private static string Value<T>(T one)
        where T : struct, Enum => DossierShowing.Value(one);
}
