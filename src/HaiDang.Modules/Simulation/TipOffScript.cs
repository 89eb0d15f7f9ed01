using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs;
using HaiDang.Vault;

namespace HaiDang.Modules.Simulation;

/// <summary>Writes down how a source of information was dealt with, and the incident beside it.</summary>
internal static class TipOffScript
{
    private const int SendAfter = 1;
    private static readonly VerificationStep[] Checks = [VerificationStep.Statement, VerificationStep.Evidence, VerificationStep.Request, VerificationStep.Statement];

    /// <summary>The steps of a story, in the order in which they are entered, but for what mends one.</summary>
    internal static IReadOnlyList<Scheduled> Of(TipOffStory story, SimulatedProvince province, SimulatedIds ids, YearSizes sizes)
    {
        var script = new Script(story, ids, sizes);
        Received(script);
        var day = Classified(script);
        if (story.Fate.Class is "crime-own")
        {
            if (story.Incident) Incident(script, day);
            Verified(script, day);
            Decided(script);
            if (story.Case is not null) CaseScript.Write(script, province, script.Day(story.Fate.ResolvedAfter!.Value));
        }

        Mended(script);
        return script.Steps;
    }

    /// <summary>A day of the story, so many days after reception.</summary>
    internal static DateOnly Day(this Script script, int after) => script.Story.ReceivedOn.AddDays(after);

    /// <summary>The tip-off as other dossiers name it.</summary>
    internal static LinkedDossier TipOff(this Script script) => new(script.Ids.Ledger, script.Ids.Ledger.Stream(DossierKinds.TipOff.Stream, script.Ids.Dossier("tip-off", script.Story.Number)).Name);

    /// <summary>What figures need of somebody.</summary>
    internal static Coarse About(this Script script, InventedName one) =>
        new(one.IsFemale ? "female" : "male", AgeBands.At(one.Born, Kernel.Calendar.PartialDate.Of(script.ActOn())), one.People == "kinh" ? "kinh" : "minority");

    /// <summary>Day of the act.</summary>
    internal static DateOnly ActOn(this Script script) => script.Story.ReceivedOn.AddDays(-script.Story.About.ActDaysBefore);

    /// <summary>The article that judges the act, without its clause: <c>blhs-2015/150</c>.</summary>
    internal static string Article(this Script script)
    {
        var child = script.Story.About.OfChild;
        return script.ActOn() < new DateOnly(2018, 1, 1) ? child ? "blhs-1999/120" : "blhs-1999/119" : child ? "blhs-2015/151" : "blhs-2015/150";
    }

    private static void Received(Script script)
    {
        var (story, ids) = (script.Story, script.Ids);
        var (account, subject) = (ids.Words(story.Number, 1), ids.Words(story.Number, 2));
        var crime = script.Chance.Happens(0.7) ? script.Article() : null;
        IReadOnlyList<NamedPerson> named = story.Informant is { } one ? [new NamedPerson(ids.Person(one), PersonClass.Informant, "informant")] : [];
        Record(
            script, story.ReceivedOn, story.Receiver,
            new Deed.Begin(story.Receiver, number => new TipOffReceived(
                number, story.Receiver, story.Receiver, story.Kind, story.Channel, story.ReceivedOn, story.Place, crime,
                story.Informant is null ? SimulatedIds.Paper(story.Number, "CV") : null, story.Informant is { IsFemale: true } && story.Channel is "phone" or "hotline-111" ? ["agreed-hours"] : [],
                account, subject, named, null, [], [])),
            [new SealedWords(account, InventedAccounts.Told(script), []), new SealedWords(subject, InventedAccounts.Subjects(story), [])],
            story.Informant is { } who ? [(who, PersonClass.Informant)] : []);
    }

    // Who takes it in and isn't competent says so, offers it, and the competent body classifies it anew.
    private static DateOnly Classified(Script script)
    {
        var (story, fate) = (script.Story, script.Story.Fate);
        var day = script.Day(fate.ClassifiedAfter);
        Put(script, day, story.Receiver, new TipOffClassified(fate.OfferedAfter is null ? fate.Class : "crime-other", fate.OfferedAfter is null && fate.Class is "crime-own" ? script.Article() : null, day));
        if (fate.OfferedAfter is { } passed)
        {
            var offered = script.Day(passed);
            Put(script, offered, story.Receiver, new TransferOffered(story.Competent, "Không thuộc thẩm quyền giải quyết của cơ quan tiếp nhận (giả định)", SimulatedIds.Paper(story.Number, "CVC"), offered));
            day = offered.AddDays(1);
            Record(script, day, story.Competent, new Deed.Accept(story.Receiver, story.Competent));
            Put(script, day, story.Competent, new TipOffClassified(fate.Class, script.Article(), day));
        }

        if (fate.Class is "crime-own") Put(script, day.AddDays(1), story.Competent, new ProcuracyNotified(SimulatedIds.Paper(story.Number, "TB"), day.AddDays(1)));
        return day;
    }

    private static void Incident(Script script, DateOnly day)
    {
        var (story, ids) = (script.Story, script.Ids);
        var incident = ids.Dossier("incident", story.Number);
        Step(new Deed.Begin(story.Competent, number => new IncidentDetected(
            number, story.Competent, Kernel.Calendar.PartialDate.Of(script.ActOn()), story.Place, true, [script.TipOff()], [], day)));
        foreach (var one in story.Subjects)
        {
            Step(new Deed.Put(new PersonDenounced(ids.Person(one), story.Kind is "proposal-to-institute" ? ProceedingsRole.Proposed : ProceedingsRole.Denounced, script.About(one), day)), [(one, PersonClass.Accused)]);
        }

        Step(new Deed.Put(new FeaturesStated(CaseScript.Features(story), day)));
        Step(new Deed.Put(CaseScript.Elements(story, day)));

        void Step(Deed deed, IReadOnlyList<(InventedName, PersonClass)>? persons = null) => script.Add(day, story.Competent, DossierKinds.Incident, incident, deed, null, persons);
    }

    private static void Verified(Script script, DateOnly from)
    {
        var (story, fate) = (script.Story, script.Story.Fate);
        var until = script.Day(fate.ResolvedAfter ?? 18);
        var room = Math.Max(1, until.DayNumber - from.DayNumber - 1);
        var days = Enumerable.Range(0, 1 + script.Chance.Below(3)).Select(_ => from.AddDays(1 + script.Chance.Below(room))).ToList();
        var steps = days.Select(day => (Day: day, Is: "verify")).ToList();
        if (fate.ExtendedAfter is { } extended) steps.Add((script.Day(extended), "extend"));
        if (fate.AskedAfter is { } asked) steps.AddRange([(script.Day(asked), "ask"), (script.Day(asked + 3), "grant")]);
        foreach (var (day, what) in steps.Where(one => one.Day < until).OrderBy(one => one.Day))
        {
            var words = script.Ids.Words(story.Number, script.Next + 10);
            object e = what switch
            {
                "extend" => new ExtensionGranted(ExtensionBy.AgencyHead, SimulatedIds.Paper(story.Number, "QĐGH"), day),
                "ask" => new ExtensionAsked(SimulatedIds.Paper(story.Number, "ĐNGH"), day),
                "grant" => new ExtensionGranted(ExtensionBy.Procuracy, SimulatedIds.Paper(story.Number, "VKSGH"), day),
                _ => new TipOffVerified(Checks[script.Next % Checks.Length], words, [], day),
            };
            Record(script, day, story.Competent, new Deed.Put(e), e is TipOffVerified ? [new SealedWords(words, InventedAccounts.Checked(script), [])] : null);
        }
    }

    private static void Decided(Script script)
    {
        var (story, fate) = (script.Story, script.Story.Fate);
        if (fate.ResolvedAfter is not { } after) return;
        var day = script.Day(after);
        Put(script, day, story.Competent, fate.Outcome is "suspended"
            ? new TipOffSuspended(fate.Ground!, SimulatedIds.Paper(story.Number, "QĐTĐC"), day)
            : new TipOffResolved(fate.Outcome!, fate.Ground, SimulatedIds.Paper(story.Number, "QĐGQ"), null, day));
        if (story.Incident && fate.Outcome is "not-instituted" or "administrative") Closed(script, day);
        if (fate.Outcome is not "administrative") Put(script, day.AddDays(SendAfter), story.Competent, new DecisionSent(SimulatedIds.Paper(story.Number, "GQĐ"), day.AddDays(SendAfter)));
        // Some informants are told too late, or nobody told them.
        if (story.Informant is not null && script.Chance.Happens(0.9))
        {
            var told = day.AddDays(1 + script.Chance.Below(script.Chance.Happens(0.2) ? 12 : 3));
            Put(script, told, story.Competent, new InformantAnswered(story.Channel is "hotline-111" or "phone" ? AnswerWay.Phone : AnswerWay.Letter, told));
        }

        if (fate.ResumedAfter is not { } resumed) return;
        var again = script.Day(resumed);
        Put(script, again, story.Competent, new TipOffResumed(false, SimulatedIds.Paper(story.Number, "QĐPH"), again));
        Put(script, again.AddDays(SendAfter), story.Competent, new DecisionSent(SimulatedIds.Paper(story.Number, "GPH"), again.AddDays(SendAfter)));
        Put(script, again.AddDays(15), story.Competent, new TipOffResolved("not-instituted", "no-offence", SimulatedIds.Paper(story.Number, "QĐKKT"), null, again.AddDays(15)));
        if (story.Incident) Closed(script, again.AddDays(15));
    }

    private static void Closed(Script script, DateOnly day)
    {
        var (story, ids) = (script.Story, script.Ids);
        var none = story.Fate.Outcome is not "administrative";
        script.Add(day, story.Competent, DossierKinds.Incident, ids.Dossier("incident", story.Number), new Deed.Put(new IncidentDecided(
            none ? IncidentOutcome.NotInstituted : IncidentOutcome.Administrative, none ? story.Fate.Ground is "no-event" ? "no-event" : "no-offence" : null, null, null,
            [.. story.Subjects.Select(ids.Person)], new DecisionPaper(SimulatedIds.Paper(story.Number, "QĐKKTVA"), story.Competent), day)));
    }

    // So that what was known on a day differs from what is known today.
    private static void Mended(Script script)
    {
        var story = script.Story;
        if (script.Chance.Below(100) >= script.Sizes.Mended) return;
        Deed.Mend mend = script.Chance.Below(3) switch
        {
            0 => new(typeof(TipOffReceived), e => (TipOffReceived)e with { Channel = story.Channel is "phone" ? "hotline-111" : "phone" }, "Chọn nhầm kênh tiếp nhận (giả định)"),
            1 => new(typeof(ProcuracyNotified), _ => null, "Ghi nhầm vào hồ sơ khác (giả định)"),
            _ => new(typeof(TipOffReceived), e => (TipOffReceived)e with { OccurredOn = story.ReceivedOn.AddDays(-1) }, "Ngày tiếp nhận ghi theo ngày vào sổ, nay sửa theo phiếu tiếp nhận (giả định)"),
        };
        script.Mend(story.Competent, DossierKinds.TipOff, script.Ids.Dossier("tip-off", story.Number), mend);
    }

    private static void Put(Script script, DateOnly day, OrganisationId by, object e) => Record(script, day, by, new Deed.Put(e));

    private static void Record(Script script, DateOnly day, OrganisationId by, Deed deed, IReadOnlyList<SealedWords>? words = null, IReadOnlyList<(InventedName, PersonClass)>? persons = null) =>
        script.Add(day, by, DossierKinds.TipOff, script.Ids.Dossier("tip-off", script.Story.Number), deed, words, persons);
}
