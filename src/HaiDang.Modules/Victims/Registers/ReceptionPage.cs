using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Reception;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;
using HaiDang.Modules.Victims.Texts;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>How the dossier of somebody received reads.</summary>
internal static class ReceptionPage
{
    /// <summary>The parts of its page.</summary>
    internal static IReadOnlyList<DossierSection> Sections(DossierEntry entry, ReceivedPerson person, DossierShowing show)
    {
        var t = VictimWords.In(show.Language);
        return [Due(entry, show, t), Reception(person, show, t), Identification(show.Of(entry), person, show, t), RightsTable.Of(person, show, t), Given(person, show, t), AssistingSteps.Section(entry, person, show, t), Sharing(person, show, t), Protection(person, show, t)];
    }

    /// <summary>Deadlines that laws set, the nearest first.</summary>
    internal static IReadOnlyList<Deadline> Clocks(ReceivedPerson person)
    {
        var (received, ended) = (person.Reception.OccurredOn, person.OutcomeOn);
        var clocks = new List<Deadline?> { VictimClocks.InitialCheck(received, person.Check?.OccurredOn ?? person.Verification?.OccurredOn ?? ended) };
        if (person.Verification is { } started) clocks.Add(VictimClocks.Identification(started.OccurredOn, person.ExtendedOn, ended));
        clocks.AddRange(person.Applications.Values.Select(one => VictimClocks.Application(one.OccurredOn)));
        clocks.AddRange(person.Stays.Values.Where(stay => stay.EndedOn is null).Select(stay => VictimClocks.Staying(stay.Begun.OccurredOn)));
        if (person is { Outcome: IdentificationOutcome.Victim, Closed: null } && ended is { } since) clocks.Add(VictimClocks.Applying(since));
        return [.. clocks.OfType<Deadline>().OrderBy(one => one.Due)];
    }

    /// <summary>Points of its timeline.</summary>
    internal static IReadOnlyList<DossierMoment> Moments(DossierEntry entry, ReceivedPerson person, DossierShowing show, DossierRegister register) =>
    [
        .. from recorded in entry.Events
           where recorded.Event is PersonReceived or InitialCheckDone or VerificationStarted or VictimIdentified or NotVictimFound or IdentificationEnded or SupportGiven or StayBegun
               or PersonHandedOver or PersonSentOn or PersonReintegrated or DossierClosed
           select new DossierMoment(
               recorded.OccurredOn, register.Told(recorded.Event, show), recorded.Event is DossierClosed or PersonSentOn ? MomentSort.Ended : MomentSort.Happened),
        .. Clocks(person).Where(clock => clock.MetOn is null && person.Closed is null)
            .Select(clock => new DossierMoment(clock.Due, ClockWords.In(show.Language).Name(clock.Rule), MomentSort.Deadline)),
    ];

    /// <summary>An event in one line; names nobody.</summary>
    internal static string Told(object e, DossierShowing show)
    {
        var (t, l) = (VictimWords.In(show.Language), show.Language);
        var what = t.Step(e is PersonReceived ? "tiep-nhan" : e is BodyLeft ? "ngung-tham-gia" : ReceptionSteps.RouteOf(e) ?? "");
        var more = e switch
        {
            PersonReceived one => Labels.Of(one.Track, l),
            SafeContactAgreed one => string.Join(" · ", one.Rules.Select(rule => Labels.Of(rule, l))),
            PersonLinked one => Labels.Of(one.Part, l),
            InitialCheckDone one => Labels.Of(one.Result, l),
            VerificationStarted one => show.Name(one.Asked),
            InterviewHeld one => show.Name(one.By),
            GroundFound one => Labels.Of(one.Ground, l),
            SignSeen one => Labels.Of(one.Sign, l),
            ExploitationStated one => $"{Labels.Of(one.Purposes[0], l)}, {Labels.Of(one.Route, l)}",
            VictimIdentified one => Certificate(one.Certificate, show, t),
            NotVictimFound one => one.Notice,
            IdentificationEnded one => Labels.Of(one.Outcome, l),
            ProceedingsJoined one => $"{one.Case}, {Labels.Of(one.Part, l)}",
            DossierClosed one => Labels.Of(one.Reason, l),
            NeedsAssessed one => string.Join(", ", one.Needs.Select(kind => Labels.Of(kind, l))),
            SupportPlanned one => string.Join(", ", one.Items.Select(item => t.DayOf(Labels.Of(item.Kind, l), show.Format.Day(item.By)))),
            SupportGiven one => t.At(Labels.Of(one.Kind, l), show.Name(one.Provider)),
            SupportDeclined one => Labels.Of(one.Kind, l),
            StayExtended one => $"{one.Decision}, {show.Format.Day(one.To)}",
            ApplicationReceived one => Labels.Of(one.Kind, l),
            ApplicationDecided one => $"{Labels.Of(one.Kind, l)}, {one.Number}",
            FollowUpVisited one => Labels.Of(one.Finding, l),
            ProtectionStarted one => t.At(Labels.Of(one.Kind, l), show.Name(one.By)),
            ProtectionEnded one => Labels.Of(one.Reason, l),
            ConsentGiven one => t.At(one.Kind is { } kind ? Labels.Of(kind, l) : string.Join(", ", one.Parts.Select(part => Labels.Of(part, l))), show.Name(one.To)),
            Counselled one => t.At(Labels.Of(one.Channel, l), show.Name(one.By)),
            LegalAidRequested one => t.At(Labels.Of(one.Form, l), show.Name(one.Centre)),
            LegalAidAssigned one => one.Number,
            LegalAidEnded one => Labels.Of(one.End, l),
            ConsularHelpGiven one => t.At(Labels.Of(one.Help, l), show.Name(one.Through)),
            ReferralMade one => t.At(Labels.Of(one.Kind, l), show.Name(one.To)),
            ReferralAccepted one => show.Name(one.Body),
            ReferralDeclined one => Labels.Of(one.Reason, l),
            ReferralDone one => show.Name(one.Body),
            ReferralRevoked { HadIt: true } => t.HadIt,
            HandOverOffered one => show.Name(one.To),
            HandOverDeclined one => Labels.Of(one.Reason, l),
            PersonHandedOver one => $"{show.Name(one.Custodian)}, {one.Minutes}",
            PersonSentOn one => $"{show.Name(one.To)}, {one.Minutes}",
            BodyLeft one => show.Name(one.Body),
            _ => "",
        };
        return more.Length > 0 ? $"{what}: {more}" : what;
    }

    private static DossierSection Due(DossierEntry entry, DossierShowing show, VictimWords t)
    {
        var dues = Dues.After(entry.Events.Select(one => one.Event));
        return new DossierSection("viec", t.DueHeading, [])
        {
            Table = new DossierTable(
                [t.DueHeading, t.Until, t.By],
                [
                    .. dues.Select(due => (IReadOnlyList<DossierCell>)
                    [
                        Named(due, show, t),
                        due.Last is not { } last ? t.NoDay : last < show.Today ? new StateWord(ChipState.Late, show.Format.Day(last)) : (DossierCell)last,
                        show.Name(due.Body ?? entry.Custodian),
                    ]),
                ],
                t.NothingDue),
        };
    }

    /// <summary>A due thing in words.</summary>
    internal static string Named(Due due, DossierShowing show, VictimWords t) =>
        due.Sort is DueSort.Support or DueSort.Application && Kernel.Storage.Words.Parse<SupportKind>(due.Key) is { } kind ? t.DayOf(t.Due(due.Sort), Labels.Of(kind, show.Language)) : t.Due(due.Sort);

    private static DossierSection Reception(ReceivedPerson person, DossierShowing show, VictimWords t)
    {
        var (l, received) = (show.Language, person.Reception);
        var steps = ReceptionRules.Current.Governing(received.OccurredOn).Track(received.Track).Steps.Where(step => step.On(received.OccurredOn));
        return new DossierSection("tiep-nhan", t.Reception,
        [
            new(t.Track, received.Way is { } way ? $"{Labels.Of(received.Track, l)}, {Labels.Of(way, l)}" : Labels.Of(received.Track, l)),
            new(t.ReceivedOn, show.Format.Day(received.OccurredOn)),
            new(t.GroupWho, string.Join(", ", Labels.Of(person.Profile.Sex, l), Labels.Of(person.Profile.Age, l), Labels.Of(person.Profile.Ethnicity, l), Labels.Of(person.Profile.Nationality, l))),
            new(t.Age, person.Profile.AgeDoubtful ? t.AgeDoubtful : null), new(t.LanguageNeeded, person.Profile.Language), new(t.StillAbroad, person.IsAbroad ? t.StillAbroad : null),
            new(t.Account, null, received.Account),
            new(t.WhoDoesWhat, string.Join('\n', steps.Select(step => t.At(Labels.Of(step.Step, l), Bodies(step, received, show))))),
        ]);
    }

    private static string Bodies(StepRule step, PersonReceived received, DossierShowing show)
    {
        var province = received.Province;
        string Name(string key) => show.Map.In(key, province) is { } body ? show.Name(body.Id) : OrganisationName(key, show);
        return string.Join(", ", step.With.Prepend(step.Lead).Select(Name));
    }

    // Bodies of communes and districts are many: the kind is named.
    private static string OrganisationName(string key, DossierShowing show) =>
        Kernel.Organisations.OrganisationCatalogue.Load().FirstOrDefault(entry => entry.Id == key) is { } kind ? show.Language is Shell.Language.English ? kind.NameEn : kind.NameVi : key;

    private static DossierSection Identification(string address, ReceivedPerson person, DossierShowing show, VictimWords t)
    {
        var l = show.Language;
        var grounds = person.Grounds.Select(one => Labels.Of(one, l)).Concat(person.Signs.Select(one => Labels.Of(one, l)));
        return new DossierSection("xac-dinh", t.Identification,
        [
            new(t.StatusLabel, ReceptionRegister.Status(person, l).Word),
            new(t.AskedBody, person.Verification is { } started ? $"{show.Name(started.Asked)}, {show.Format.Day(started.OccurredOn)}" : null),
            new(t.Grounds, string.Join('\n', grounds)), new(t.Certificate, person.Certificate is { } paper ? Certificate(paper, show, t) : HandOverWords.In(l).PrintCertificate, Address: address + "/giay-xac-nhan"),
            new(t.Purpose, person.Exploitation is { } known ? $"{Labels.Of(known.Purposes[0], l)}, {Labels.Of(known.Route, l)}" : null),
            new(t.CaseNumber, string.Join('\n', person.Proceedings.Select(one => $"{one.Case}, {Labels.Of(one.Part, l)}"))),
            .. person.Interviews.Where(one => one.Notes is not null).Select(one => new DossierFact(t.DayOf(t.Notes, show.Format.Day(one.OccurredOn)), null, one.Notes)),
        ]);
    }

    private static DossierSection Given(ReceivedPerson person, DossierShowing show, VictimWords t) => new("da-ho-tro", t.GivenServices, [])
    {
        Table = new DossierTable(
            [t.RightsKind, show.T.DayLabel, t.Provider, t.Cost, t.Beyond],
            [
                .. person.Given.OrderBy(one => one.OccurredOn).Select(one => (IReadOnlyList<DossierCell>)
                [
                    Labels.Of(one.Kind, show.Language), one.OccurredOn, show.Name(one.Provider), new DossierCell(one.Cost is { } cost ? show.Format.Number(cost) : "", null, one.Cost),
                    one.Beyond is { } why ? Labels.Of(why, show.Language) : "",
                ]),
            ],
            t.NothingGiven),
    };

    private static DossierSection Sharing(ReceivedPerson person, DossierShowing show, VictimWords t)
    {
        var l = show.Language;
        var rows = person.Consents.Values.OrderBy(one => one.Given.OccurredOn).ThenBy(one => one.Given.Consent, StringComparer.Ordinal).Select(one => (IReadOnlyList<DossierCell>)
        [
            t.Consent, string.Join(", ", one.Given.Parts.Select(part => Labels.Of(part, l)).Prepend(one.Given.Kind is { } kind ? Labels.Of(kind, l) : "").Where(word => word.Length > 0)),
            show.Name(one.Given.To), one.Given.OccurredOn, one.WithdrawnOn is { } day ? new StateWord(ChipState.Late, t.WithdrawnOn(show.Format.Day(day))) : new StateWord(ChipState.Done, t.Stands),
        ]).Concat(person.Referrals.Values.OrderBy(one => one.Made.OccurredOn).ThenBy(one => one.Made.Referral, StringComparer.Ordinal).Select(one => (IReadOnlyList<DossierCell>)
        [
            t.Referral, Labels.Of(one.Made.Kind, l), show.Name(one.Made.To), one.Made.OccurredOn,
            new StateWord(one.State is ReferralState.Done ? ChipState.Done : one.State is ReferralState.Waiting or ReferralState.Accepted ? ChipState.Going : ChipState.NotBegun, t.State(one.State)),
        ]));
        return new DossierSection("chia-se", t.Referrals, []) { Table = new DossierTable([t.Consents, t.ForService, t.By, show.T.DayLabel, t.StatusLabel], [.. rows], t.NoConsents) };
    }

    private static DossierSection Protection(ReceivedPerson person, DossierShowing show, VictimWords t) => new("bao-ve", t.Protections, [])
    {
        Table = new DossierTable(
            [t.Whom, t.Measure, t.Stage, t.By, show.T.DayLabel],
            [
                .. person.Protections.Values.OrderBy(one => one.OccurredOn).Select(one => (IReadOnlyList<DossierCell>)
                [
                    Who(person, one.Person, show, t), Labels.Of(one.Kind, show.Language), Labels.Of(one.Stage, show.Language), show.Name(one.By), one.OccurredOn,
                ]),
            ],
            t.NoProtections),
    };

    private static string Who(ReceivedPerson person, PersonId who, DossierShowing show, VictimWords t) =>
        person.Linked.Find(one => one.Person == who) is { } linked ? Labels.Of(linked.Part, show.Language) : t.Received;

    private static string Certificate(VictimCertificate paper, DossierShowing show, VictimWords t) =>
        t.CertificateLine(Labels.Of(paper.Kind, show.Language), paper.Number, show.Format.Day(paper.SignedOn), paper.Body is { } body ? show.Name(body) : "");
}
