using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>The forms of a case: how it begins, and the steps of its way.</summary>
internal static class CaseForms
{
    private static readonly CaseStage[] Later = [CaseStage.Prosecution, CaseStage.FirstInstance, CaseStage.Appeal];

    /// <summary>Fields in which a case begins.</summary>
    internal static IReadOnlyList<FormField> Opening(Asking ask) =>
    [
        ask.DayOf("ngay", true), .. ask.Paper(), ask.Line("ngay-xay-ra", longest: 10), ask.Place("noi-xay-ra"), ask.Clause("dieu-khoan", null), ask.Clause("dieu-khoan-2", null, false),
    ];

    /// <summary>The first event as typed.</summary>
    internal static CaseOpened Opened(DossierForm form, DossierStart start)
    {
        var before = form.Before as CaseOpened;
        return new(
            start.Number, start.Custodian, form.Paper(), form.Typed.Date("ngay-xay-ra"), form.Typed.Place("noi-xay-ra"), form.Clauses(), before?.Linked ?? [], before?.Hidden ?? [], form.Day());
    }

    /// <summary>What can be recorded next, for those who keep the case.</summary>
    internal static IEnumerable<StepForm> Steps(Case state, Asking ask) => WayOf(state).Concat(Beside(state)).Select(step => Form(step, state, ask))
        .Concat(PersonForms.Steps(state.Persons, state.ActOn, ask, inCase: state.Standing is Standing.InHand or Standing.Suspended))
        .Concat(state.Standing is Standing.Elsewhere ? [] : TogetherForms.Steps(state.Together, ask));

    /// <summary>Steps of the way that can come next.</summary>
    internal static IEnumerable<string> WayOf(Case state) => state switch
    {
        { Standing: Standing.Elsewhere } => [],
        { Standing: Standing.Suspended } => ["phuc-hoi", "dinh-chi"],
        { Standing: Standing.Resolved, TriedOn: null } => ["mo-lai"],
        { Standing: Standing.Resolved, IsFinal: true } => [],
        { Standing: Standing.Resolved, Stage: CaseStage.Appeal, IsAtWork: true } => ["phuc-tham"],
        { Standing: Standing.Resolved, IsAppealed: true } => ["thu-ly"],
        { Standing: Standing.Resolved } => ["khang-cao", "hieu-luc"],
        { IsAtWork: false } => ["thu-ly", "dinh-chi"],
        { Stage: CaseStage.Investigation } => ["ket-luan-dieu-tra", "gia-han", "tam-dinh-chi", "dinh-chi"],
        { Stage: CaseStage.Prosecution } => ["truy-to", "tra-ho-so", "gia-han", "tam-dinh-chi", "dinh-chi"],
        _ => ["dua-ra-xet-xu", "xet-xu", "tra-ho-so", "gia-han", "tam-dinh-chi", "dinh-chi"],
    };

    private static IEnumerable<string> Beside(Case state)
    {
        if (state.Standing is Standing.Elsewhere) yield break;
        if (state.ProposesSolved) yield return "kham-pha";
        yield return "so-thu-ly";
        yield return "dac-diem";
        yield return "yeu-to";
        yield return "noi-dung";
        yield return state.Key is null ? "an-diem" : "bo-an-diem";
        if (state.Standing is Standing.InHand) yield return "doi-khoi-to";
        // An offer can be taken back whatever became of the case since.
        if (state.Offer is not null) yield return "rut-chuyen-tinh";
        else if (state is { Stage: CaseStage.Investigation, Standing: Standing.InHand or Standing.Suspended }) yield return "chuyen-tinh";
    }

    /// <summary>The form of a step.</summary>
    internal static StepForm Form(string step, Case state, Asking ask)
    {
        var accused = state.Persons.All.Where(one => one is { IsOpen: true, ChargedOn: not null }).ToList();
        IEnumerable<FormField> fields = step switch
        {
            "phuc-hoi" or "doi-khoi-to" or "bo-an-diem" => [.. step is "doi-khoi-to" ? new[] { ask.Clause("dieu-khoan", state.ActOn), ask.Clause("dieu-khoan-2", state.ActOn, false) } : [], .. ask.Paper(), .. ask.Day(true)],
            "dinh-chi" => [ask.Coded("can-cu", "case-termination-ground"), .. ask.Paper(), .. ask.Day(true)],
            "tam-dinh-chi" => [ask.Coded("can-cu", "case-suspension-ground"), .. ask.Paper(), .. ask.Day(true)],
            "mo-lai" => [.. ask.Persons(state.Persons, one => one.End is PersonEnd.Terminated), .. ask.Paper(), .. ask.Day(true)],
            "phuc-tham" => [ask.Choice<AppealOutcome>("ket-qua"), ask.Choice<CaseStage>("tra-ve", false, CaseStage.Investigation, CaseStage.FirstInstance), .. Verdict(state, ask, state.Persons.All.Where(one => one.ChargedOn is not null)), .. ask.Paper(), .. ask.Day(true)],
            "thu-ly" => [ask.Choice<CaseStage>("giai-doan", true, state.Standing is Standing.Resolved ? [CaseStage.Appeal] : [state.Stage]), ask.Body("co-quan-thu-ly"), ask.Line("so-thu-ly"), .. ask.Day(true)],
            "khang-cao" => [ask.Choice<AppealBy>("ai-khang"), .. ask.Day(true)],
            "hieu-luc" => ask.Day(true),
            "ket-luan-dieu-tra" or "truy-to" => [.. ask.Persons(state.Persons, one => one is { IsOpen: true, ChargedOn: not null }), .. ask.Paper(), .. ask.Day(true)],
            "tra-ho-so" => [ask.Choice<CaseStage>("tra-ve", true, state.Stage is CaseStage.FirstInstance ? [CaseStage.Investigation, CaseStage.Prosecution] : [CaseStage.Investigation]), ask.Choice<ReturnGround>("can-cu"), .. ask.Paper(), .. ask.Day(true)],
            "dua-ra-xet-xu" => [ask.DayOf("ngay-mo-phien", true), ask.Tick("luu-dong"), ask.Place("noi-xet-xu"), .. ask.Paper(), .. ask.Day(true)],
            "xet-xu" => [.. Verdict(state, ask, accused), ask.Tick("luu-dong"), .. ask.Paper(), .. ask.Day(true)],
            "gia-han" => [new("gia-han", ask.W.Label("gia-han"), FieldSort.Number, true), new("don-vi", ask.W.Label("don-vi"), FieldSort.Choice, true) { Options = Units(ask) }, ask.DayOf("ngay-de-nghi"), .. ask.Paper(), .. ask.Day()],
            "kham-pha" => ask.Day(),
            "so-thu-ly" => [ask.Body("co-quan-thu-ly"), ask.Line("so-thu-ly", true), .. ask.Day()],
            "dac-diem" => [ask.Tick("nuoc-ngoai"), .. ask.Countries("nuoc", "cung"), ask.Line("cao-diem", longest: 60), .. ask.Day()],
            "yeu-to" => ElementForms.Fields(ask),
            "noi-dung" => [ask.Sealed("noi-dung") with { Required = true }],
            "an-diem" => [new("ba-co-quan", ask.W.Label("ba-co-quan"), FieldSort.Units, true), ask.Choice<KeyCaseReason>("ly-do"), .. ask.Paper(), .. ask.Day()],
            "chuyen-tinh" => [ask.Body("noi-nhan"), .. ask.Paper(), .. ask.Day()],
            _ => [ask.Choice<ProvinceTransferEnd>("ly-do"), .. ask.Day()],
        };
        var values = new FormValues().Put("ngay", FormDays.Written(ask.Show.Today));
        if (step is "ket-luan-dieu-tra" or "truy-to") foreach (var one in accused) values.Put("nguoi-" + one.Person.Value, "1");
        if (step is "thu-ly") values.Put("giai-doan", DossierShowing.Value(state.Standing is Standing.Resolved ? CaseStage.Appeal : state.Stage));
        if (step is "yeu-to") ElementForms.Fill(values, state.Elements);
        if (step is "dac-diem") ask.Fill(values, state.Features);
        return new StepForm(step, null, ask.W.Step(step), [.. fields]) { Values = values, Says = step is "kham-pha" ? ask.W.ProposesSolved : null };
    }

    /// <summary>The event of a step of the way, or of one beside it; null when it is a person's or what bodies do together.</summary>
    internal static object? Read(StepForm step, Case state, DossierForm form, Func<string> fresh)
    {
        var (typed, day, why) = (form.Typed, form.Day(), form.Why());
        object? e = step.Step switch
        {
            "phuc-hoi" => new CaseResumed(form.Paper(), day),
            "dinh-chi" => new CaseTerminated(typed.Text("can-cu"), [.. state.Persons.Open.Select(one => one.Person)], form.Paper(), day),
            "tam-dinh-chi" => new CaseSuspended(typed.Text("can-cu"), form.Paper(), day),
            "mo-lai" => new CaseReopened(form.Persons(step), form.Paper(), day),
            "doi-khoi-to" => new OffencesRestated(form.Clauses(), form.Paper(), day),
            "phuc-tham" => Appealed(step, state, form),
            "thu-ly" => new CaseAccepted(typed.Choice<CaseStage>("giai-doan"), typed.TheBody("co-quan-thu-ly"), typed.Words("so-thu-ly"), day),
            "khang-cao" => new AppealLodged(typed.Choice<AppealBy>("ai-khang"), day),
            "hieu-luc" => new JudgmentTookEffect(day),
            "ket-luan-dieu-tra" => new InvestigationConcluded(form.Paper(), form.Persons(step), day),
            "truy-to" => new CaseProsecuted(form.Paper(), form.Persons(step), day),
            "tra-ho-so" => new CaseReturned(typed.Choice<CaseStage>("tra-ve"), typed.Choice<ReturnGround>("can-cu"), form.Paper(), day),
            "dua-ra-xet-xu" => new TrialSet(typed.TheDay("ngay-mo-phien"), typed.Tick("luu-dong"), typed.Place("noi-xet-xu"), form.Paper(), day),
            "xet-xu" => new CaseTried(form.Paper(), Verdicts(state, form), typed.Tick("luu-dong"), day),
            "gia-han" => new LimitExtended(state.Stage, state.Extensions + 1, Granted(form).ToString(), typed.Day("ngay-de-nghi"), form.Paper(), day),
            "kham-pha" => new CaseSolved(state.Custodian, day),
            "so-thu-ly" => new CaseNumbered(typed.TheBody("co-quan-thu-ly"), typed.Text("so-thu-ly"), day),
            "dac-diem" => new FeaturesStated(form.Features(), day),
            "yeu-to" => ElementForms.Read(step, form),
            "noi-dung" => new AccountWritten(form.Sealed("noi-dung", (form.Before as AccountWritten)?.Account) ?? default),
            "an-diem" => new KeyCaseAgreed(typed.Bodies("ba-co-quan"), typed.Choice<KeyCaseReason>("ly-do"), form.Paper(), day),
            "bo-an-diem" => new KeyCaseLifted(form.Paper(), day),
            "chuyen-tinh" => Typing.Offered(form, fresh),
            "rut-chuyen-tinh" => new ProvinceTransferRefused(typed.Choice<ProvinceTransferEnd>("ly-do"), day),
            _ => null,
        };
        return e is Step ordered && why is not null ? ordered with { OutOfOrder = why } : e;
    }

    /// <summary>The step by which an event is mended; null when it is only taken back.</summary>
    internal static string? MendedBy(object e) => e switch
    {
        CaseResumed => "phuc-hoi",
        CaseSuspended => "tam-dinh-chi",
        CaseAccepted => "thu-ly",
        AppealLodged => "khang-cao",
        JudgmentTookEffect => "hieu-luc",
        CaseSolved => "kham-pha",
        CaseNumbered => "so-thu-ly",
        FeaturesStated => "dac-diem",
        TrialSet => "dua-ra-xet-xu",
        CaseReturned => "tra-ho-so",
        InvestigationConcluded => "ket-luan-dieu-tra",
        CaseProsecuted => "truy-to",
        _ => null,
    };

    private static IEnumerable<FormField> Verdict(Case state, Asking ask, IEnumerable<PersonInProceedings> persons) => persons.SelectMany(one => new[]
    {
        new FormField("ket-luan-" + one.Person.Value, ask.W.Label("ket-luan"), FieldSort.Choice) { Options = DossierShowing.Options<Finding>(finding => ask.W.Word(finding)), Group = ask.Called(state.Persons, one) },
        ask.Clause("dieu-khoan", state.ActOn, false) with { Id = "dieu-khoan-" + one.Person.Value },
        ask.Coded("muc-phat", "sentence-band", false) with { Id = "muc-phat-" + one.Person.Value },
    });

    private static IReadOnlyList<Verdict> Verdicts(Case state, DossierForm form) =>
    [
        .. from one in state.Persons.All
           let found = Kernel.Storage.Words.Parse<Finding>(form.Typed.Values["ket-luan-" + one.Person.Value])
           where found is not null
           select found is Finding.Convicted
               ? new Verdict(one.Person, Finding.Convicted, form.Typed.Words("dieu-khoan-" + one.Person.Value), form.Typed.Words("muc-phat-" + one.Person.Value))
               : new Verdict(one.Person, found.Value, null, null),
    ];

    // Quashed, the case goes on against everybody whom the quashed judgment had cleared.
    private static AppealHeard Appealed(StepForm step, Case state, DossierForm form)
    {
        var outcome = form.Typed.Choice<AppealOutcome>("ket-qua");
        IReadOnlyList<Vault.PersonId> back = outcome is AppealOutcome.Quashed
            ? [.. state.Persons.All.Where(one => one.EndedOn == state.TriedOn && one.End is PersonEnd.Acquitted or PersonEnd.Terminated).Select(one => one.Person)]
            : [];
        return new(outcome, Kernel.Storage.Words.Parse<CaseStage>(form.Typed.Values["tra-ve"]), Verdicts(state, form), back, form.Paper(), form.Day());
    }

    private static Length Granted(DossierForm form) => form.Typed.Number("gia-han") is { } count and > 0
        ? form.Typed.Text("don-vi") == "thang" ? new Length(Months: count) : new Length(Days: count)
        : new Length(Days: 1);

    private static IReadOnlyList<FieldOption> Units(Asking ask) => [new("thang", ask.W.Unit(true)), new("ngay", ask.W.Unit(false))];
}
