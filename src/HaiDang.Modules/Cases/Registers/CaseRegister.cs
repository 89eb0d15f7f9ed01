using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Cases.Texts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Clocks;
using HaiDang.Modules.Dossiers.Offences;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>The register of cases.</summary>
internal sealed class CaseRegister(TimeProvider clock, OfficeClocks clocks, OrganisationMap map) : DossierRegister
{
    private static readonly string[] AllStates =
        ["investigation", "prosecution", "first-instance", "appeal", "on-the-way", "suspended", "tried", "in-force", "terminated", "elsewhere"];

    public override DossierKind Kind => DossierKinds.Case;

    public override RegisterWords Words(Language language) => CaseWords.In(language).Cases;

    public override string? Refused(Refusal refusal, Language language) =>
        CaseWords.In(language).Refused(refusal) ?? (refusal.Code.StartsWith("dossiers.clause", StringComparison.Ordinal) ? OffenceWords.In(language).Refusal(refusal) : null);

    public override IReadOnlyList<FieldOption> States(Language language) => [.. AllStates.Select(state => new FieldOption(state, CaseWords.In(language).State(state)))];

    public override IReadOnlyList<FieldOption> Sorts(Language language) =>
        [.. OffenceBook.VietNam.Clauses.Select(clause => clause.Offence).Distinct().Select(one => new FieldOption($"{one.Code.Id}/{one.Article}", $"{one.Article} {(language is Language.English ? one.En : one.Vi)}"))];

    public override string SortLabel(Language language) => CaseWords.In(language).Label("dieu-khoan");

    public override StateWord State(DossierEntry entry, Language language)
    {
        var code = CodeOf(Of(entry));
        return new(
            code switch
            {
                "suspended" => ChipState.Suspended,
                "tried" or "in-force" or "terminated" => ChipState.Done,
                "elsewhere" or "on-the-way" => ChipState.Asked,
                _ => ChipState.Going,
            },
            CaseWords.In(language).State(code));
    }

    public override DossierSummary Summarise(DossierEntry entry)
    {
        var state = Of(entry);
        var asked = CaseClocks.Stage(state, entry.Events, IsAtBorder(state));
        var deadline = Reckon(entry, asked);
        var gravest = state.Gravest?.Offence;
        return new(
            CodeOf(state), gravest is null ? "" : $"{gravest.Code.Id}/{gravest.Article}", state.Key is null ? "" : "key", state.Place?.Value ?? "",
            string.Join(' ', entry.Events.Select(one => PaperOf(one.Event)?.Number).OfType<string>().Concat(state.Numbers.Select(one => one.Number))),
            deadline is { StoppedOn: null } ? deadline.Due : null, deadline?.StoppedOn)
        {
            Paper = entry.Events.Select(one => one.Event).OfType<CaseOpened>().FirstOrDefault() is { } opened ? Paper(opened.Decision) : "",
            Asked = asked,
        };
    }

    public override IReadOnlyList<LinkItem> Links(DossierShowing show) => [new(CaseWords.In(show.Language).Offers, $"/{show.Ledger}{CaseTakeOver.Path}")];

    public override IReadOnlyList<FieldOption> Ways(Language language) => [new("key", CaseWords.In(language).Label("an-diem"))];

    public override string WayLabel(Language language) => CaseWords.In(language).Label("an-diem");

    public override IReadOnlyList<DossierColumn> Columns(DossierShowing show)
    {
        var ask = new Asking(show);
        var w = ask.W;
        return
        [
            new("ngay", w.Label("bat-dau"), one => Of(one).OpenedOn, ForOffice: true),
            new("quyet-dinh", w.Label("so-quyet-dinh"), one => one.Events.Select(e => e.Event).OfType<CaseOpened>().FirstOrDefault()?.Decision.Number),
            new("dieu-khoan", w.Label("dieu-khoan"), one => Of(one).Gravest is { } clause ? $"{clause.Offence.Article}/{clause.Clause}" : "", ForOffice: true),
            new("muc-do", w.Label("muc-do"), one => Of(one).Gravest is { } clause ? OffenceWords.In(show.Language).Severity(clause.Severity) : "", ForOffice: true, Shown: false),
            new("bi-can", w.Label("bi-can"), one => w.Accused(show.Format.Number(Of(one).Persons.Open.Count(person => person.ChargedOn is not null)), show.Format.Number(Of(one).Persons.Open.Count(person => person is { ChargedOn: not null, IsJuvenile: true })))),
            new("don-vi", show.T.KeeperLabel, one => show.Name(one.Custodian), ForOffice: true),
            new("tinh-trang", show.T.StateLabel, one => State(one, show.Language), ForOffice: true),
            new("han", show.T.DueLabel, one => Due(Stage(one), show, IsAsked(one)), ForOffice: true) { SortedBy = "han" },
            new("kham-pha", w.Label("kham-pha"), one => Of(one).SolvedOn, ForOffice: true, Shown: false),
            new("an-diem", w.Label("an-diem"), one => Of(one).Key is null ? "" : w.Yes, ForOffice: true, Shown: false),
            new("luu-dong", w.Label("luu-dong"), one => Of(one).IsMobile ? w.Yes : "", ForOffice: true, Shown: false),
            new("nuoc-ngoai", w.Label("nuoc-ngoai"), one => Of(one).Features.IsForeign ? w.Yes : "", ForOffice: true, Shown: false),
            new("so-co-quan", w.Label("so-co-quan"), one => string.Join("; ", Of(one).Numbers.Select(number => number.Number)), Shown: false),
            new("mo-lai", w.Label("so-lan"), one => Of(one) is { Reopenings: 0, Returns: 0 } ? "" : w.Times(show.Format.Number(Of(one).Reopenings), show.Format.Number(Of(one).Returns)), ForOffice: true, Shown: false),
        ];
    }

    public override IReadOnlyList<Deadline> Clocks(DossierEntry entry) => CaseClocks.All(entry.Events, clocks.In(entry.Stream.Ledger), IsAtBorder(Of(entry)));

    // Procuracy and court are asked: while they have the file its day is shown and nobody is called late.
    public override bool IsAsked(DossierEntry entry) => Of(entry).Stage is not CaseStage.Investigation;

    public override IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show) => CasePage.Sections(Of(entry), entry, new Asking(show));

    public override IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show) =>
    [
        .. entry.Events.Select(one => one.Event).OfType<DossierLinked>().Where(one => one is { Belongs: true, BeganOn: not null }).Select(one => new DossierMoment(one.BeganOn!.Value, CaseWords.In(show.Language).FirstWord)),
        .. entry.Events.Where(one => IsMoment(one.Event)).Select(one => new DossierMoment(one.OccurredOn, Say(one.Event, show, entry), one.Event is CaseTried or CaseTerminated or AppealHeard or CaseMerged or ProvinceTransferTaken ? MomentSort.Ended : MomentSort.Happened)),
        .. Stage(entry) is { } deadline ? new[] { new DossierMoment(deadline.Due, ClockWords.In(show.Language).Name(deadline.Rule), MomentSort.Deadline) } : [],
    ];

    public override IReadOnlyList<FormField> Fields(DossierShowing show) => CaseForms.Opening(new Asking(show));

    public override FormValues Fresh(DossierShowing show) => new FormValues().Put("ngay", FormDays.Written(show.Today));

    public override object Begin(DossierForm form, DossierStart start) => CaseForms.Opened(form, start);

    public override IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show) => [.. CaseForms.Steps(Of(entry), new Asking(show))];

    public override IReadOnlyList<StepForm> PartSteps(DossierEntry entry, DossierShowing show, Reader reader)
    {
        var (state, ask) = (Of(entry), new Asking(show));
        var liaison = reader.HasIn(show.Ledger, Role.ProcuracyCourtLiaison);
        return
        [
            .. CaseForms.WayOf(state).Where(step => liaison && step is not ("ket-luan-dieu-tra" or "gia-han")).Append("so-thu-ly").Select(step => CaseForms.Form(step, state, ask)),
            .. PersonForms.Steps(state.Persons, state.ActOn, ask, inCase: true).Where(step => liaison && step.Step == "phe-chuan"),
            .. TogetherForms.Steps(state.Together, ask).Where(step => step.Step is "tra-loi" or "danh-gia" or "vuong-mac"),
        ];
    }

    public override IReadOnlyList<LinkItem> Moves(DossierEntry entry, DossierShowing show)
    {
        var (state, w, here) = (Of(entry), CaseWords.In(show.Language), show.Of(entry));
        if (state.Standing is Standing.Elsewhere) return [];
        var moves = new List<LinkItem> { new(w.Step("gan-tin-bao"), here + "/gan-tin-bao") };
        if (state.Stage is CaseStage.Investigation && state.Standing is not Standing.Resolved) moves.Add(new(w.Step("nhap"), here + "/nhap"));
        if (state is { Standing: Standing.InHand, IsAtWork: true, Stage: CaseStage.Investigation or CaseStage.Prosecution } && state.Persons.Open.Any()) moves.Add(new(w.Step("tach"), here + "/tach"));
        if (state.Persons.Open.Any(one => one.ChargedOn is not null)) moves.Add(new(w.Rings.Add, here + "/duong-day-moi"));
        return moves;
    }

    public override bool May(DossierEntry entry, object e, Reader reader) => CaseAccess.May(reader, entry.Stream.Ledger, entry.Custodian, e);

    public override Task<Answer<IReadOnlyList<NamedPerson>>> Enter(StepForm step, DossierForm form, DossierId dossier, IdentityVault? vault, CancellationToken ct) =>
        Typing.Keep(form, step.Step == TogetherForms.Protect ? PersonClass.Victim : PersonClass.Accused, step.Step == TogetherForms.Protect ? "protected" : "accused", vault, ct);

    public override object Record(StepForm step, DossierEntry entry, DossierForm form)
    {
        var state = Of(entry);
        return CaseForms.Read(step, state, form, Fresh) ?? PersonForms.Read(step, state.Persons, state.ActOn, form) ?? TogetherForms.Read(step, state.Custodian, form, Fresh)
            ?? throw new NotSupportedException(step.Step);
    }

    public override Task Follow(DossierEntry entry, object e, IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<RingClearing>().After(entry.Stream, [e], ct);

    public override async Task FollowMending(DossierEntry entry, object before, object? after, IServiceProvider services, CancellationToken ct)
    {
        var clearing = services.GetRequiredService<RingClearing>();
        if (after is not null) await clearing.After(entry.Stream, [after], ct);
        if (before is IFreesPersons) await clearing.Restore(entry.Stream, ct);
    }

    public override Refusal? Fixed(object e) => CaseDesk.IsHalf(e) ? CasesRefusals.OtherHalf : null;

    public override StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show)
    {
        var ask = new Asking(show);
        var filled = new FormValues().Put("ngay", FormDays.Written(recorded.OccurredOn));
        if (PaperOf(recorded.Event) is { } paper) filled.Put("so", paper.Number).Put("co-quan", show.Label(paper.Body));
        if (recorded.Event is CaseOpened opened)
        {
            filled.Put("ngay-xay-ra", FormDays.Written(opened.ActOn)).Put("noi-xay-ra", opened.Place is { } place ? show.Name(place) : null).Put("dieu-khoan", opened.Offences is [var first, ..] ? first : null).Put("dieu-khoan-2", opened.Offences.Skip(1).FirstOrDefault());
            return new StepForm("khoi-to-vu-an", null, CaseWords.In(show.Language).Cases.One, CaseForms.Opening(ask)) { Values = filled };
        }

        if (CaseForms.MendedBy(recorded.Event) is not { } step) return null;
        // As it stood before the event, so that the form offers what could be chosen then.
        var before = entry.Events.TakeWhile(one => one.Version < recorded.Version).Aggregate((Case?)null, Case.Fold);
        if (before is null) return null;
        Fill(filled, recorded.Event, show);
        return CaseForms.Form(step, before, ask) with { Values = filled };
    }

    public override Refusal? Against(DossierEntry? entry, object e, DateOnly today) =>
        e is ProvinceTransferOffered && entry?.Offer is not null ? DossierRefusals.OfferWaits : CaseRules.Against(entry is null ? null : Of(entry), e, today);

    public override Refusal? AgainstMoving(DossierEntry entry, object e) =>
        CaseMoveRules.Against(Of(entry), e) ?? (e is TransferOffered or TransferAccepted && Of(entry).Offer is not null ? CasesRefusals.AlreadyOffered : null);

    public override string Told(object e, DossierShowing show) => Say(e, show, null);

    public override string Told(DossierEntry entry, object e, DossierShowing show) => Say(e, show, entry);

    public override string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "cases.number-not-understood" or "cases.decision-missing" or "cases.no-label-without-decision" => "so",
        "cases.offence-missing" or "dossiers.clause-unknown" or "dossiers.clause-not-in-force" or "dossiers.clause-of-another-code" => "dieu-khoan",
        "cases.act-later" => "ngay-xay-ra",
        "cases.day-out-of-order" => "vi-sao-ngay",
        "cases.unknown-person" or "cases.person-is-cleared" or "cases.role-too-early" => "nguoi",
        "cases.three-bodies-agree" or "cases.two-bodies-weigh" => "ba-co-quan",
        "cases.back-to-missing" => "tra-ve",
        "cases.body-not-there" or "cases.same-province" or "dossiers.hidden-from-body" => "noi-nhan",
        "cases.ends-before-it-begins" => "den-ngay",
        "cases.due-before-asked" => "han",
        "dossiers.vault-closed" => "ho-ten",
        _ => "ngay",
    };

    // Two bodies that enter one case have its decision in common: shown before it is saved.
    public override Kernel.Storage.Sql? Alike(DossierForm form) => Paper(form) is { } paper ? (Kernel.Storage.Sql)$"line.paper = {paper}" : null;

    public override string? Paper(DossierForm form) => form.PaperOrNull() is { } paper ? Paper(paper) : null;

    /// <summary>The case behind an entry.</summary>
    internal static Case Of(DossierEntry entry) => entry.Events.Aggregate((Case?)null, Case.Fold)!;

    /// <summary>The paper behind a step; null when there is none.</summary>
    internal static DecisionPaper? PaperOf(object e) => e switch
    {
        CaseOpened one => one.Decision,
        InvestigationConcluded one => one.Conclusion,
        CaseProsecuted one => one.Indictment,
        CaseReturned one => one.Decision,
        TrialSet one => one.Decision,
        CaseTried one => one.Judgment,
        AppealHeard one => one.Judgment,
        CaseSuspended one => one.Decision,
        CaseResumed one => one.Decision,
        CaseTerminated one => one.Decision,
        InProceedings.PersonCharged one => one.Decision,
        _ => null,
    };

    private static string Paper(DecisionPaper paper) => NameKey.Of(paper.Number) + "|" + paper.Body.Value;

    private static bool IsMoment(object e) => e is CaseOpened or CaseTakenOver or CaseSplitOff or InvestigationConcluded or CaseAccepted or CaseProsecuted or CaseReturned or TrialSet or CaseTried or AppealLodged
        or AppealHeard or JudgmentTookEffect or CaseSuspended or CaseResumed or CaseTerminated or CaseReopened or CaseSolved or CasesJoined or CaseMerged or ProvinceTransferTaken;

    private static string CodeOf(Case state) => state switch
    {
        { Standing: Standing.Elsewhere } => "elsewhere",
        { Standing: Standing.Suspended } => "suspended",
        { Standing: Standing.Resolved, TriedOn: null } => "terminated",
        { IsFinal: true } => "in-force",
        { Standing: Standing.Resolved, Stage: CaseStage.Appeal } => "appeal",
        { Standing: Standing.Resolved } => "tried",
        { IsAtWork: false } => "on-the-way",
        { Stage: var stage } => DossierShowing.Value(stage),
    };

    private static void Fill(FormValues filled, object e, DossierShowing show)
    {
        switch (e)
        {
            case CaseAccepted one:
                filled.Put("giai-doan", DossierShowing.Value(one.Stage)).Put("co-quan-thu-ly", show.Label(one.Body)).Put("so-thu-ly", one.BodyNumber);
                break;
            case CaseNumbered one:
                filled.Put("co-quan-thu-ly", show.Label(one.Body)).Put("so-thu-ly", one.BodyNumber);
                break;
            case CaseSuspended one:
                filled.Put("can-cu", one.Ground);
                break;
            case AppealLodged one:
                filled.Put("ai-khang", DossierShowing.Value(one.By));
                break;
            case CaseReturned one:
                filled.Put("tra-ve", DossierShowing.Value(one.To)).Put("can-cu", DossierShowing.Value(one.Ground));
                break;
            case TrialSet one:
                filled.Put("ngay-mo-phien", FormDays.Written(one.HearingOn)).Put("luu-dong", one.Mobile ? "1" : null);
                break;
            case FeaturesStated one:
                new Asking(show).Fill(filled, one.Features);
                break;
            case InvestigationConcluded one:
                foreach (var person in one.Persons) filled.Put("nguoi-" + person.Value, "1");
                break;
            case CaseProsecuted one:
                foreach (var person in one.Persons) filled.Put("nguoi-" + person.Value, "1");
                break;
        }
    }

    private static string Say(object e, DossierShowing show, DossierEntry? entry)
    {
        var ask = new Asking(show);
        return ask.W.Told(e, ask.Names(entry is null ? InProceedings.Proceeded.Nobody : Of(entry).Persons));
    }

    private Deadline? Stage(DossierEntry entry) => Of(entry) is var state ? Reckon(entry, CaseClocks.Stage(state, entry.Events, IsAtBorder(state))) : null;

    private bool IsAtBorder(Case state) => BorderGuard.Has(map, state.Custodian, state.OpenedOn);

    private Deadline? Reckon(DossierEntry entry, ClockQuestion? asked) => asked is null ? null : clocks.In(entry.Stream.Ledger).Reckon(asked);

    private string Fresh() => NewId.At(clock);
}
