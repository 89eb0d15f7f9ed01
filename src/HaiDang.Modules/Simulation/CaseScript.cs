using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Simulation;

/// <summary>Writes down a case from its opening to its verdict, and the ring that its papers state.</summary>
internal sealed class CaseScript
{
    private const int InForceAfter = 31;
    private const int DetentionDays = 120;
    private static readonly string[] Roles = ["organiser", "recruiter", "transporter", "receiver", "harbourer"];

    private readonly Script script;
    private readonly TipOffStory story;
    private readonly CaseStory told;
    private readonly DateOnly opened;
    private readonly CaseId id;
    private readonly string clause;
    private readonly List<(DateOnly Day, OrganisationId By, DossierKind Kind, string Dossier, Deed Deed, IReadOnlyList<SealedWords> Words, IReadOnlyList<(InventedName, PersonClass)> Persons)> steps = [];

    private CaseScript(Script script, SimulatedProvince province, DateOnly opened)
    {
        (this.script, this.opened, story, told, Province) = (script, opened, script.Story, script.Story.Case!, province);
        id = new CaseId(script.Ids.Dossier("case", story.Number));
        clause = script.Article() + "/" + told.Clause;
    }

    private SimulatedProvince Province { get; }

    /// <summary>Adds the steps of the story's case.</summary>
    /// <param name="opened">Day of the decision to institute.</param>
    internal static void Write(Script script, SimulatedProvince province, DateOnly opened)
    {
        var one = new CaseScript(script, province, opened);
        one.Opening();
        one.Charges();
        if (script.Story.Case!.JoinedInto is { } other)
        {
            one.Case(5, script.Story.Competent, new Deed.Join(new CaseId(script.Ids.Dossier("case", other)), one.Paper("QĐNVA")));
        }
        else
        {
            one.Investigation();
            one.Courts();
            if (script.Story.Case!.IsRing && script.Story.Case!.Fate.ConcludedAfter is { } concluded) one.Ring(concluded);
        }

        foreach (var step in one.steps.OrderBy(step => step.Day)) script.Add(step.Day, step.By, step.Kind, step.Dossier, step.Deed, step.Words, step.Persons);
    }

    /// <summary>What figures tell apart of a story.</summary>
    internal static Features Features(TipOffStory story) => story.About.Country is { } country ? new(true, [country], [], null) : Cases.Features.None;

    /// <summary>Act, means and purpose of a story, ticked apart.</summary>
    internal static ElementsTicked Elements(TipOffStory story, DateOnly day) => new(
        new TraffickingElements(
            ["recruitment", "transportation"], ["deception"], [story.About.Purpose], [story.About.Lure], [story.About.Lure is "visit" ? "acquaintance" : "social-network"],
            story.About.Purpose is "forced-labour" or "forced-crime" ? ["papers-taken", "debt"] : ["confinement"], story.About.OfChild ? "under-16" : "18-plus"),
        day);

    private void Opening()
    {
        var decision = Paper("QĐKTVA");
        var linked = new LinkedDossier(script.Ids.Ledger, new IncidentId(script.Ids.Dossier("incident", story.Number)).In(script.Ids.Ledger).Name);
        Case(0, story.Competent, new Deed.Open(
            new IncidentId(script.Ids.Dossier("incident", story.Number)), story.Competent,
            number => new CaseOpened(number, story.Competent, decision, PartialDate.Of(script.ActOn()), story.Place, [clause], [script.TipOff(), linked], [], opened)));
        Case(0, story.Competent, new FeaturesStated(Features(story), opened));
        Case(0, story.Competent, Elements(story, opened));
        var words = script.Ids.Words(story.Number, 5);
        steps.Add((opened, story.Competent, DossierKinds.Case, id.Value, new Deed.Put(new AccountWritten(words)),
            [new SealedWords(words, InventedAccounts.Case(script, told), [.. told.Suspects.Select(script.Ids.Person)])], Everybody()));
    }

    private void Charges()
    {
        foreach (var (at, one) in told.Suspects.Index())
        {
            var after = (told.JoinedInto is null ? told.Fate.ChargedAfter + (at < story.Subjects.Count ? 0 : at * 3) : 1) + (at % 2);
            var person = script.Ids.Person(one);
            Case(after, story.Competent, new PersonCharged(person, [clause], script.About(one), Paper("QĐKTBC"), Day(after)));
            if (told.JoinedInto is not null) continue;
            if (told.Fate.SuspendedAfter is null) Case(after, story.Competent, new RestraintOrdered(person, at == 0 ? "detention" : "residence-ban", null, Paper("LTG"), Day(after + DetentionDays), Day(after)));
            Case(after + 3, Province.Procuracy, new ChargeApproved(person, Paper("QĐPCKT", Province.Procuracy), Day(after + 3)));
        }
    }

    private void Investigation()
    {
        var fate = told.Fate;
        if (story.Number % 3 == 0 && story.Competent == Province.Police)
        {
            var asked = Day(fate.ChargedAfter + 4);
            var border = Province.Border(asked) is var guard && guard != story.Competent ? guard : Province.Procuracy;
            Case(fate.ChargedAfter + 4, story.Competent, new EvidenceRequested("yc-1", story.Competent, border, EvidenceMatter.Background, asked.AddDays(15), null, Paper("YCPH"), asked));
            var answered = fate.ChargedAfter + 4 + 8 + (story.Number % 14);
            Case(answered, border, new EvidenceAnswered("yc-1", true, null, Paper("TLPH", border), Day(answered)));
        }

        if (fate.SolvedAfter is { } solved) Case(solved, story.Competent, new CaseSolved(story.Competent, Day(solved)));
        if (told.IsKey)
        {
            Case(fate.ChargedAfter + 20, story.Competent, new KeyCaseAgreed(
                [story.Competent, Province.Procuracy, Province.Court], KeyCaseReason.Gravity, Paper("BBHLN"), Day(fate.ChargedAfter + 20)));
        }

        if (fate.ExtendedAfter is { } extended && fate.SuspendedAfter is null)
        {
            Case(extended, Province.Procuracy, new LimitExtended(CaseStage.Investigation, 1, "2mo", Day(extended - 8), Paper("QĐGHĐT", Province.Procuracy), Day(extended)));
        }

        if (fate.SuspendedAfter is not { } suspended) return;
        Case(suspended - 10, story.Competent, new PersonWanted(script.Ids.Person(told.Suspects[0]), Paper("QĐTN"), Day(suspended - 10)));
        Case(suspended, story.Competent, new CaseSuspended("accused-missing", Paper("QĐTĐC"), Day(suspended)));
    }

    private void Courts()
    {
        var fate = told.Fate;
        if (fate.ConcludedAfter is not { } concluded) return;
        Concluded(concluded);
        if (fate.ReturnedAfter is { } returned)
        {
            Case(returned, Province.Procuracy, new CaseReturned(CaseStage.Investigation, ReturnGround.Evidence, Paper("QĐTHS", Province.Procuracy), Day(returned)));
            Concluded(returned + 25);
        }

        if (fate.ProsecutedAfter is not { } prosecuted) return;
        var indictment = Paper("CT", Province.Procuracy);
        Charged(prosecuted, Province.Procuracy, persons => new CaseProsecuted(indictment, persons, Day(prosecuted)));
        if (fate.CourtAfter is not { } court || fate.TriedAfter is not { } tried) return;
        var (set, mobile) = (tried - 14, fate.IsMobileTrial);
        Case(court, Province.Court, new CaseAccepted(CaseStage.FirstInstance, Province.Court, SimulatedIds.Paper(story.Number, "TLST"), Day(court)));
        Case(set, Province.Court, new TrialSet(Day(tried), mobile, mobile ? story.Place : null, Paper("QĐXX", Province.Court), Day(set)));
        var judgment = Paper("HSST", Province.Court);
        Charged(tried, Province.Court, persons => new CaseTried(
            judgment, [.. persons.Select((one, at) => new Verdict(one, Finding.Convicted, clause, fate.Sentences[at % fate.Sentences.Count]))], mobile, Day(tried)));
        if (fate.AppealedAfter is { } appealed && fate.AppealHeardAfter is { } heard)
        {
            Case(appealed, Province.Court, new AppealLodged(AppealBy.Defendant, Day(appealed)));
            Case(appealed + 12, Province.HighCourt, new CaseAccepted(CaseStage.Appeal, Province.HighCourt, SimulatedIds.Paper(story.Number, "TLPT"), Day(appealed + 12)));
            Case(heard, Province.HighCourt, new AppealHeard(AppealOutcome.Upheld, null, [], [], Paper("HSPT", Province.HighCourt), Day(heard)));
        }
        else
        {
            Case(tried + InForceAfter, Province.Court, new JudgmentTookEffect(Day(tried + InForceAfter)));
        }
    }

    private void Concluded(int after)
    {
        var conclusion = Paper("KLĐT");
        Charged(after, story.Competent, persons => new InvestigationConcluded(conclusion, persons, Day(after)));
        Case(after + 2, Province.Procuracy, new CaseAccepted(CaseStage.Prosecution, Province.Procuracy, SimulatedIds.Paper(story.Number, "TLVKS"), Day(after + 2)));
    }

    private void Ring(int concluded)
    {
        var ring = script.Ids.Dossier("ring", story.Number);
        var (day, decision) = (Day(concluded), Paper("KLĐT"));
        Step(concluded, new Deed.Begin(story.Competent, number => new RingStated(number, story.Competent, id, decision, [], day)));
        Step(concluded, new Deed.Members(id, (person, at) => new RingMemberStated(person, id, [Roles[at % Roles.Length]], decision, day)));
        RouteLeg[] legs = story.About.Country is { } country ? [new(story.Place, "VN"), new(null, country)] : [new(story.Place, "VN")];
        Step(concluded, new Deed.Put(new RouteStated(story.About.Route, legs, story.About.Country is null ? "not-crossed" : "trail", day)));
        if (told.Fate.TriedAfter is { } tried) Step(tried + 1, new Deed.Put(new RingClosed(RingEnd.Tried, Paper("HSST", Province.Court), Day(tried + 1))));

        void Step(int after, Deed deed) => steps.Add((Day(after), story.Competent, DossierKinds.Ring, ring, deed, [], []));
    }

    private DateOnly Day(int after) => opened.AddDays(after);

    private DecisionPaper Paper(string group, OrganisationId? by = null) => new(SimulatedIds.Paper(story.Number, group), by ?? story.Competent);

    private IReadOnlyList<(InventedName, PersonClass)> Everybody() => [.. told.Suspects.Select(one => (one, PersonClass.Accused))];

    private void Case(int after, OrganisationId by, object e) => Case(after, by, new Deed.Put(e));

    private void Charged(int after, OrganisationId by, Func<IReadOnlyList<PersonId>, object> e) => Case(after, by, new Deed.PutOnCharged(e));

    private void Case(int after, OrganisationId by, Deed deed) => steps.Add((Day(after), by, DossierKinds.Case, id.Value, deed, [], []));
}
