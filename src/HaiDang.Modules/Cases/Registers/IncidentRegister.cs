using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Cases.Texts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>The register of incidents. Those with signs of a crime and no decision yet are a state to filter by.</summary>
internal sealed class IncidentRegister(TimeProvider clock) : DossierRegister
{
    private static readonly string[] AllStates = ["waiting", "checking", "instituted", "not-instituted", "administrative", "no-signs", "joined", "elsewhere"];

    public override DossierKind Kind => DossierKinds.Incident;

    public override RegisterWords Words(Language language) => CaseWords.In(language).Incidents;

    public override string? Refused(Refusal refusal, Language language) => CaseWords.In(language).Refused(refusal);

    public override IReadOnlyList<FieldOption> States(Language language) => [.. AllStates.Select(state => new FieldOption(state, CaseWords.In(language).State(state)))];

    public override StateWord State(DossierEntry entry, Language language)
    {
        var code = CodeOf(Of(entry));
        return new(code switch { "waiting" => ChipState.Soon, "checking" => ChipState.Going, "elsewhere" or "joined" => ChipState.Asked, _ => ChipState.Done }, CaseWords.In(language).State(code));
    }

    public override DossierSummary Summarise(DossierEntry entry)
    {
        var state = Of(entry);
        return new(CodeOf(state), Place: state.Place?.Value ?? "", Words: state.Decided?.Decision?.Number ?? "");
    }

    public override IReadOnlyList<DossierColumn> Columns(DossierShowing show)
    {
        var w = CaseWords.In(show.Language);
        return
        [
            new("ngay", w.Label("ngay-phat-hien"), one => Of(one).DetectedOn, ForOffice: true),
            new("noi", w.Label("noi-xay-ra"), one => Of(one).Place is { } place ? show.Name(place) : ""),
            new("don-vi", show.T.KeeperLabel, one => show.Name(one.Custodian), ForOffice: true),
            new("tinh-trang", show.T.StateLabel, one => State(one, show.Language), ForOffice: true),
            new("so-ngay", w.Label("so-ngay"), one => new DossierCell("", Number: Waits(Of(one), show.Today)), ForOffice: true),
            new("nguoi", w.Heading("to-tung"), one => new DossierCell("", Number: Of(one).Persons.Open.Count())),
            new("quyet-dinh", w.Label("so"), one => Of(one).Decided?.Decision?.Number, Shown: false),
        ];
    }

    public override IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show)
    {
        var (state, ask) = (Of(entry), new Asking(show));
        var w = ask.W;
        return
        [
            new("vu-viec", w.Heading("vu-viec"),
            [
                new(w.Label("ngay-phat-hien"), show.Format.Day(state.DetectedOn)),
                new(w.Label("ngay-xay-ra"), FormDays.Written(state.ActOn)),
                new(w.Label("noi-xay-ra"), state.Place is { } place ? show.Name(place) : null),
                new(w.Label("dau-hieu"), state.HasSigns ? w.Yes : w.No),
                new(w.Label("ket-qua"), state.Decided is { } decided ? w.Told(decided, ask.Names(state.Persons)) : null),
                state.Decided?.Case is { } opened ? CasePage.Link(w.Label("vu-an"), show.Ledger.Value, opened.In(show.Ledger).Name, show) : new(w.Label("vu-an"), null),
                state.Decided?.Into is { } into ? CasePage.Link(w.Label("den-dau"), show.Ledger.Value, into.In(show.Ledger).Name, show) : new(w.Label("den-dau"), null),
                new(w.Label("den-dau"), state.Successor?.Ledger.Value),
                new(w.Label("tu-dau"), state.From?.Ledger.Value),
                new(w.Label("so-lan"), state.Reopenings == 0 ? null : w.Times(show.Format.Number(state.Reopenings), "0")),
                .. state.Linked.Select(link => CasePage.Link(w.Label("lien-ket"), link.Ledger.Value, link.Stream, show)),
                .. entry.Events.Select(one => one.Event).OfType<AccountWritten>().Select(written => new DossierFact(w.Label("noi-dung"), null, written.Account)),
            ]),
            CasePage.Persons(state.Persons, ask),
            .. CasePage.Elements(state.Elements, ask),
            .. CasePage.TogetherParts(state.Together, ask),
        ];
    }

    public override IReadOnlyList<LinkItem> Links(DossierShowing show) => [new(CaseWords.In(show.Language).Offers, $"/{show.Ledger}{CaseTakeOver.Path}")];

    public override IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show) =>
        [.. entry.Events.Where(one => one.Event is IncidentDetected or IncidentTakenOver or SignsStated or IncidentDecided or IncidentReopened or ProvinceTransferTaken)
            .Select(one => new DossierMoment(one.OccurredOn, Told(entry, one.Event, show), one.Event is IncidentDecided or ProvinceTransferTaken ? MomentSort.Ended : MomentSort.Happened))];

    public override IReadOnlyList<FormField> Fields(DossierShowing show)
    {
        var ask = new Asking(show);
        return [ask.DayOf("ngay", true) with { Label = ask.W.Label("ngay-phat-hien") }, ask.Line("ngay-xay-ra", longest: 10), ask.Place("noi-xay-ra"), ask.Tick("dau-hieu")];
    }

    public override FormValues Fresh(DossierShowing show) => new FormValues().Put("ngay", FormDays.Written(show.Today)).Put("dau-hieu", "1");

    public override object Begin(DossierForm form, DossierStart start)
    {
        var before = form.Before as IncidentDetected;
        return new IncidentDetected(
            start.Number, start.Custodian, form.Typed.Date("ngay-xay-ra"), form.Typed.Place("noi-xay-ra"), form.Typed.Tick("dau-hieu"), before?.Linked ?? [], before?.Hidden ?? [], form.Day());
    }

    public override IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show)
    {
        var (state, ask) = (Of(entry), new Asking(show));
        if (state.Successor is not null) return [];
        if (state.Decided is not null) return state.Decided.Outcome is IncidentOutcome.Instituted or IncidentOutcome.Joined ? [Form("yeu-to", state, ask)] : [Form("mo-lai-vu-viec", state, ask), Form("yeu-to", state, ask)];
        return
        [
            Form("quyet-dinh", state, ask), Form("dau-hieu", state, ask), .. PersonForms.Steps(state.Persons, state.ActOn, ask, inCase: false), Form("dac-diem", state, ask), Form("yeu-to", state, ask),
            Form("noi-dung", state, ask), .. TogetherForms.Steps(state.Together, ask), Form(state.Offer is null ? "chuyen-tinh" : "rut-chuyen-tinh", state, ask),
        ];
    }

    public override IReadOnlyList<StepForm> PartSteps(DossierEntry entry, DossierShowing show, Reader reader) =>
        Of(entry).IsInHand ? [.. TogetherForms.Steps(Of(entry).Together, new Asking(show)).Where(step => step.Step is "tra-loi" or "danh-gia" or "vuong-mac")] : [];

    public override IReadOnlyList<LinkItem> Moves(DossierEntry entry, DossierShowing show) =>
        Of(entry).WaitsForDecision ? [new(CaseWords.In(show.Language).Step("khoi-to"), show.Of(entry) + "/khoi-to"), new(CaseWords.In(show.Language).Step("gan-tin-bao"), show.Of(entry) + "/gan-tin-bao")] : [];

    public override bool May(DossierEntry entry, object e, Reader reader) => CaseAccess.May(reader, entry.Stream.Ledger, entry.Custodian, e);

    public override Task<Answer<IReadOnlyList<NamedPerson>>> Enter(StepForm step, DossierForm form, DossierId dossier, IdentityVault? vault, CancellationToken ct) =>
        Typing.Keep(form, step.Step == TogetherForms.Protect ? PersonClass.Victim : PersonClass.Accused, step.Step == TogetherForms.Protect ? "protected" : "denounced", vault, ct);

    public override object Record(StepForm step, DossierEntry entry, DossierForm form)
    {
        var (state, typed, day) = (Of(entry), form.Typed, form.Day());
        object? e = step.Step switch
        {
            "quyet-dinh" => new IncidentDecided(
                typed.Choice<IncidentOutcome>("ket-qua"), typed.Words("can-cu"), null, null, [.. state.Persons.Open.Select(one => one.Person)], form.PaperOrNull(), day) { OutOfOrder = form.Why() },
            "dau-hieu" => new SignsStated(typed.Tick("dau-hieu"), day) { OutOfOrder = form.Why() },
            "mo-lai-vu-viec" => new IncidentReopened(form.Paper(), day) { OutOfOrder = form.Why() },
            "dac-diem" => new FeaturesStated(form.Features(), day),
            "yeu-to" => ElementForms.Read(step, form),
            "noi-dung" => new AccountWritten(form.Sealed("noi-dung") ?? default),
            "chuyen-tinh" => Typing.Offered(form, Fresh),
            "rut-chuyen-tinh" => new ProvinceTransferRefused(typed.Choice<ProvinceTransferEnd>("ly-do"), day),
            _ => null,
        };
        return e ?? PersonForms.Read(step, state.Persons, state.ActOn, form) ?? TogetherForms.Read(step, state.Custodian, form, Fresh) ?? throw new NotSupportedException(step.Step);
    }

    public override Refusal? Fixed(object e) => CaseDesk.IsHalf(e) || e is IncidentDecided { Case: not null } ? CasesRefusals.OtherHalf : null;

    public override StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show)
    {
        if (recorded.Event is not IncidentDetected detected) return null;
        var filled = new FormValues().Put("ngay", FormDays.Written(detected.OccurredOn)).Put("ngay-xay-ra", FormDays.Written(detected.ActOn))
            .Put("noi-xay-ra", detected.Place is { } place ? show.Name(place) : null).Put("dau-hieu", detected.HasSigns ? "1" : null);
        return new StepForm("phat-hien", null, CaseWords.In(show.Language).Incidents.One, Fields(show)) { Values = filled };
    }

    public override Refusal? Against(DossierEntry? entry, object e, DateOnly today) =>
        e is ProvinceTransferOffered && entry?.Offer is not null ? DossierRefusals.OfferWaits : IncidentRules.Against(entry is null ? null : Of(entry), e, today);

    public override Refusal? AgainstMoving(DossierEntry entry, object e) => e is TransferOffered or TransferAccepted && Of(entry).Offer is not null ? CasesRefusals.AlreadyOffered : null;

    public override string Told(object e, DossierShowing show) => CaseWords.In(show.Language).Told(e, new Asking(show).Names(Proceeded.Nobody));

    public override string Told(DossierEntry entry, object e, DossierShowing show) => CaseWords.In(show.Language).Told(e, new Asking(show).Names(Of(entry).Persons));

    public override string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "cases.no-closing-without-reason" => "ket-qua",
        "cases.number-not-understood" or "cases.decision-missing" => "so",
        "cases.same-province" or "dossiers.hidden-from-body" => "noi-nhan",
        "cases.act-later" => "ngay-xay-ra",
        "cases.day-out-of-order" => "vi-sao-ngay",
        "dossiers.vault-closed" => "ho-ten",
        _ => "ngay",
    };

    /// <summary>The incident behind an entry.</summary>
    internal static Incident Of(DossierEntry entry) => entry.Events.Aggregate((Incident?)null, Incident.Fold)!;

    private static string CodeOf(Incident state) => state switch
    {
        { Successor: not null } => "elsewhere",
        { Decided: { } decided } => DossierShowing.Value(decided.Outcome),
        { HasSigns: true } => "waiting",
        _ => "checking",
    };

    // Days since it was detected, until it was decided.
    private static long Waits(Incident state, DateOnly today) => (state.Decided?.OccurredOn ?? today).DayNumber - state.DetectedOn.DayNumber;

    private static StepForm Form(string step, Incident state, Asking ask)
    {
        IEnumerable<FormField> fields = step switch
        {
            "quyet-dinh" => [ask.Choice("ket-qua", true, IncidentOutcome.NotInstituted, IncidentOutcome.Administrative, IncidentOutcome.NoSigns), ask.Coded("can-cu", "no-case-ground", false), .. ask.Paper(false), .. ask.Day(true)],
            "dau-hieu" => [ask.Tick("dau-hieu"), .. ask.Day(true)],
            "mo-lai-vu-viec" => [.. ask.Paper(), .. ask.Day(true)],
            "dac-diem" => [ask.Tick("nuoc-ngoai"), .. ask.Countries("nuoc", "cung"), ask.Line("cao-diem", longest: 60), .. ask.Day()],
            "yeu-to" => ElementForms.Fields(ask),
            "noi-dung" => [ask.Sealed("noi-dung") with { Required = true }],
            "chuyen-tinh" => [ask.Body("noi-nhan"), .. ask.Paper(), .. ask.Day()],
            _ => [ask.Choice<ProvinceTransferEnd>("ly-do"), .. ask.Day()],
        };
        var values = new FormValues().Put("ngay", FormDays.Written(ask.Show.Today));
        if (step is "dau-hieu" && !state.HasSigns) values.Put("dau-hieu", "1");
        if (step is "yeu-to") ElementForms.Fill(values, state.Elements);
        if (step is "dac-diem") ask.Fill(values, state.Features);
        return new StepForm(step, null, ask.W.Step(step), [.. fields]) { Values = values };
    }

    private string Fresh() => NewId.At(clock);
}
