using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>The forms by which something is said of a person. Somebody new is entered by the first; all others choose among those who stand in the dossier.</summary>
internal static class PersonForms
{
    /// <summary>Enters somebody new.</summary>
    internal const string New = "nguoi-moi";

    /// <summary>Steps that can come next.</summary>
    /// <param name="inCase">Whether this is a case that takes charges; an incident takes none.</param>
    internal static IEnumerable<StepForm> Steps(Proceeded persons, PartialDate? act, Asking ask, bool inCase)
    {
        if (inCase || act is not null || persons.All.Count == 0) yield return Form(New, persons, act, ask, inCase);
        var open = persons.Open.ToList();
        if (open.Count == 0) yield break;
        if (inCase)
        {
            if (open.Exists(one => one.Role < ProceedingsRole.Accused)) yield return Form("khoi-to-bi-can", persons, act, ask, inCase);
            if (open.Exists(one => one is { Role: ProceedingsRole.Accused, IsApproved: false })) yield return Form("phe-chuan", persons, act, ask, inCase);
            if (open.Exists(one => one.Role >= ProceedingsRole.Accused))
            {
                yield return Form("doi-toi-danh", persons, act, ask, inCase);
                if (open.Exists(one => one is { Role: >= ProceedingsRole.Accused, WantedSince: null })) yield return Form("truy-na", persons, act, ask, inCase);
                if (open.Exists(one => one is { Role: >= ProceedingsRole.Accused, SuspendedFor: null })) yield return Form("tam-dinh-chi-bi-can", persons, act, ask, inCase);
                yield return Form("tai-pham", persons, act, ask, inCase);
            }
        }

        if (open.Exists(one => one.SuspendedFor is not null)) yield return Form("phuc-hoi-bi-can", persons, act, ask, inCase);
        if (open.Exists(one => one.WantedSince is not null)) yield return Form("het-truy-na", persons, act, ask, inCase);
        if (open.Exists(one => one.Role >= ProceedingsRole.Held)) yield return Form("bien-phap", persons, act, ask, inCase);
        if (open.Exists(one => one.Restraints.Count > 0)) yield return Form("huy-bien-phap", persons, act, ask, inCase);
        yield return Form("khong-khoi-to", persons, act, ask, inCase);
        yield return Form("ghi-nham", persons, act, ask, inCase);
    }

    /// <summary>The event of a step; null when it is no person's.</summary>
    internal static object? Read(StepForm step, Proceeded persons, PartialDate? act, DossierForm form)
    {
        var (typed, day) = (form.Typed, form.Day());
        switch (step.Step)
        {
            case New:
                var about = form.About(act);
                return Kernel.Storage.Words.Parse<ProceedingsRole>(typed.Values["tu-cach"]) switch
                {
                    ProceedingsRole.Held => new PersonHeld(form.NewPerson(), typed.Text("bien-phap"), about, form.PaperOrNull(), typed.Day("den-ngay"), day),
                    ProceedingsRole.Accused => new PersonCharged(form.NewPerson(), form.Clauses(), about, form.PaperOrNull() ?? new DecisionPaper("", default), day),
                    var role => new PersonDenounced(form.NewPerson(), role ?? ProceedingsRole.Denounced, about, day),
                };
            case "khoi-to-bi-can":
                return new PersonCharged(form.Person(), form.Clauses(), persons.Find(form.Person())?.About ?? Coarse.Unknown, form.Paper(), day);
            case "phe-chuan":
                return new ChargeApproved(form.Person(), form.Paper(), day);
            case "doi-toi-danh":
                return new ChargeRestated(form.Person(), form.Clauses(), form.Paper(), day);
            case "bien-phap":
                return new RestraintOrdered(form.Person(), typed.Text("bien-phap"), typed.Words("thay-cho"), form.Paper(), typed.Day("den-ngay"), day);
            case "huy-bien-phap":
                return new RestraintLifted(form.Person(), typed.Text("bien-phap"), form.PaperOrNull(), day);
            case "truy-na":
                return new PersonWanted(form.Person(), form.Paper(), day);
            case "het-truy-na":
                return new HuntEnded(form.Person(), typed.Choice<HuntEnd>("ket-qua"), form.PaperOrNull(), day);
            case "tam-dinh-chi-bi-can":
                return new PersonSuspended(form.Person(), typed.Text("can-cu"), form.Paper(), day);
            case "phuc-hoi-bi-can":
                return new PersonSuspended(form.Person(), null, form.Paper(), day);
            case "khong-khoi-to":
                return new PersonsCleared([form.Person()], typed.Choice<PersonEnd>("ket-qua"), typed.Text("can-cu"), form.Paper(), day);
            case "ghi-nham":
                return new PersonMisnamed(form.Person(), day);
            case "tai-pham":
                return new RecidivismStated(form.Person(), typed.Choice<Recidivism>("ket-qua"), form.Paper(), day);
            default:
                return null;
        }
    }

    private static StepForm Form(string step, Proceeded persons, PartialDate? act, Asking ask, bool inCase)
    {
        IEnumerable<FormField> fields = step switch
        {
            New =>
            [
                ask.Choice<ProceedingsRole>("tu-cach", true, inCase ? [ProceedingsRole.Accused, ProceedingsRole.Held] : [ProceedingsRole.Denounced, ProceedingsRole.Proposed, ProceedingsRole.Held]),
                .. ask.NewPerson(), .. inCase ? new[] { ask.Clause("dieu-khoan", act, false), ask.Clause("dieu-khoan-2", act, false) } : [], ask.Coded("bien-phap", "restraint", false, "holds"),
                ask.DayOf("den-ngay"), .. ask.Paper(false), .. ask.Day(),
            ],
            "khoi-to-bi-can" => [ask.Person(persons, one => one is { IsOpen: true, Role: < ProceedingsRole.Accused }), ask.Clause("dieu-khoan", act), ask.Clause("dieu-khoan-2", act, false), .. ask.Paper(), .. ask.Day()],
            "phe-chuan" => [ask.Person(persons, one => one is { IsOpen: true, Role: ProceedingsRole.Accused, IsApproved: false }), .. ask.Paper(), .. ask.Day()],
            "doi-toi-danh" => [ask.Person(persons, one => one is { IsOpen: true, Role: >= ProceedingsRole.Accused }), ask.Clause("dieu-khoan", act), ask.Clause("dieu-khoan-2", act, false), .. ask.Paper(), .. ask.Day()],
            "bien-phap" => [ask.Person(persons, one => one is { IsOpen: true, Role: >= ProceedingsRole.Held }), ask.Coded("bien-phap", "restraint"), ask.Coded("thay-cho", "restraint", false), ask.DayOf("den-ngay"), .. ask.Paper(), .. ask.Day()],
            "huy-bien-phap" => [ask.Person(persons, one => one is { IsOpen: true, Restraints.Count: > 0 }), ask.Coded("bien-phap", "restraint"), .. ask.Paper(false), .. ask.Day()],
            "truy-na" => [ask.Person(persons, one => one is { IsOpen: true, Role: >= ProceedingsRole.Accused, WantedSince: null }), .. ask.Paper(), .. ask.Day()],
            "het-truy-na" => [ask.Person(persons, one => one is { IsOpen: true, WantedSince: not null }), ask.Choice<HuntEnd>("ket-qua"), .. ask.Paper(false), .. ask.Day()],
            "tam-dinh-chi-bi-can" => [ask.Person(persons, one => one is { IsOpen: true, Role: >= ProceedingsRole.Accused, SuspendedFor: null }), ask.Coded("can-cu", "case-suspension-ground"), .. ask.Paper(), .. ask.Day()],
            "phuc-hoi-bi-can" => [ask.Person(persons, one => one is { IsOpen: true, SuspendedFor: not null }), .. ask.Paper(), .. ask.Day()],
            "khong-khoi-to" =>
            [
                ask.Person(persons, one => one.IsOpen), ask.Choice("ket-qua", true, PersonEnd.NotInstituted, PersonEnd.ChargeAnnulled, PersonEnd.Terminated),
                new("can-cu", ask.W.Label("can-cu"), FieldSort.Choice, true) { Options = [.. ask.Codes("no-case-ground"), .. ask.Codes("case-termination-ground")] }, .. ask.Paper(), .. ask.Day(),
            ],
            "tai-pham" => [ask.Person(persons, one => one is { IsOpen: true, Role: >= ProceedingsRole.Accused }), ask.Choice<Recidivism>("ket-qua"), .. ask.Paper(), .. ask.Day()],
            _ => [ask.Person(persons, one => one.IsOpen), .. ask.Day()],
        };
        return new StepForm(step, null, ask.W.Step(step), [.. fields])
        {
            Values = new FormValues().Put("ngay", FormDays.Written(ask.Show.Today)),
            Says = step switch { New => ask.W.NewPersonSays, "tai-pham" => ask.W.LabelSays, _ => null },
        };
    }
}

/// <summary>The forms of what bodies do together.</summary>
internal static class TogetherForms
{
    /// <summary>Who is protected is entered by it.</summary>
    internal const string Protect = "bao-ve";

    /// <summary>Steps that can come next.</summary>
    internal static IEnumerable<StepForm> Steps(Together together, Asking ask)
    {
        foreach (var step in (string[])["yeu-cau", "danh-gia", "vuong-mac", Protect]) yield return Form(step, null, ask);
        foreach (var open in together.Requests.Where(one => one.IsOpen)) yield return Form("tra-loi", open.Request.Request, ask) with { Says = $"{ask.Show.Name(open.Request.To)}: {ask.W.Word(open.Request.Matter)}" };
        foreach (var open in together.Obstacles.Where(one => one.Settled is null)) yield return Form("het-vuong-mac", open.Raised.Obstacle, ask) with { Says = ask.W.Word(open.Raised.Kind) };
        foreach (var open in together.Protections.Where(one => one.EndedOn is null)) yield return Form("het-bao-ve", $"{open.Given.Person}_{DossierShowing.Value(open.Given.Kind)}", ask) with { Says = ask.W.Word(open.Given.Kind) };
    }

    /// <summary>The event of a step; null when it is none of these.</summary>
    internal static object? Read(StepForm step, Kernel.Organisations.OrganisationId custodian, DossierForm form, Func<string> fresh)
    {
        var (typed, day) = (form.Typed, form.Day());
        switch (step.Step)
        {
            case "yeu-cau":
                return new EvidenceRequested(fresh(), custodian, typed.TheBody("noi-nhan"), typed.Choice<EvidenceMatter>("yeu-cau"), typed.Day("han"), form.Sealed("noi-dung"), form.PaperOrNull() ?? new DecisionPaper("", default), day);
            case "tra-loi":
                return new EvidenceAnswered(step.Item!, typed.Tick("du"), form.Sealed("noi-dung"), form.PaperOrNull(), day);
            case "danh-gia":
                return new EvidenceWeighed(typed.Bodies("ba-co-quan"), typed.Choice<EvidenceView>("nhan-dinh"), form.PaperOrNull(), day);
            case "vuong-mac":
                return new ObstacleRaised(fresh(), typed.TheBody("co-quan"), typed.Choice<ObstacleKind>("kho-khan"), form.Sealed("noi-dung"), day);
            case "het-vuong-mac":
                return new ObstacleSettled(step.Item!, custodian, day);
            case Protect:
                return new PersonProtected(form.NewPerson(), typed.Choice<ProtectionKind>("bao-ve"), typed.Tick("tre-em"), custodian, form.PaperOrNull(), day);
            case "het-bao-ve" when step.Item!.Split('_') is [var person, var kind]:
                return new ProtectionEnded(new(person), Kernel.Storage.Words.Parse<ProtectionKind>(kind) ?? default, day);
            default:
                return null;
        }
    }

    private static StepForm Form(string step, string? item, Asking ask)
    {
        IEnumerable<FormField> fields = step switch
        {
            "yeu-cau" => [ask.Body("noi-nhan"), ask.Choice<EvidenceMatter>("yeu-cau"), ask.DayOf("han"), ask.Sealed("noi-dung"), .. ask.Paper(), .. ask.Day()],
            "tra-loi" => [ask.Tick("du"), ask.Sealed("noi-dung"), .. ask.Paper(false), .. ask.Day()],
            "danh-gia" => [new("ba-co-quan", ask.W.Label("ba-co-quan"), FieldSort.Units, true), ask.Choice<EvidenceView>("nhan-dinh"), .. ask.Paper(false), .. ask.Day()],
            "vuong-mac" => [ask.Body("co-quan"), ask.Choice<ObstacleKind>("kho-khan"), ask.Sealed("noi-dung"), .. ask.Day()],
            Protect => [.. ask.NewPerson(), ask.Choice<ProtectionKind>("bao-ve"), ask.Tick("tre-em"), .. ask.Paper(false), .. ask.Day()],
            _ => ask.Day(),
        };
        return new StepForm(step, item, ask.W.Step(step), [.. fields]) { Values = new FormValues().Put("ngay", FormDays.Written(ask.Show.Today)) };
    }
}

/// <summary>The form in which act, means and purpose are ticked.</summary>
internal static class ElementForms
{
    private static readonly (string Field, string List)[] Lists =
    [
        ("hanh-vi", "trafficking-act"), ("thu-doan", "trafficking-means"), ("muc-dich", "exploitation-purpose"), ("du-do", "lure"), ("boi-canh", "recruitment-setting"), ("khong-che", "control-method"),
    ];

    internal static IEnumerable<FormField> Fields(Asking ask) => [.. Lists.SelectMany(one => ask.Ticks(one.Field, one.List)), ask.Coded("tuoi-nan-nhan", "age-band"), .. ask.Day()];

    internal static ElementsTicked Read(StepForm step, DossierForm form) => new(
        new(
            form.Ticked(step, "hanh-vi"), form.Ticked(step, "thu-doan"), form.Ticked(step, "muc-dich"), form.Ticked(step, "du-do"), form.Ticked(step, "boi-canh"), form.Ticked(step, "khong-che"),
            form.Typed.Words("tuoi-nan-nhan") ?? "unknown"),
        form.Day());

    internal static void Fill(FormValues values, TraffickingElements? elements)
    {
        if (elements is null) return;
        foreach (var ((field, _), (_, codes)) in Lists.Zip(elements.Ticked)) foreach (var code in codes) values.Put($"{field}-{code}", "1");
        values.Put("tuoi-nan-nhan", elements.VictimAge);
    }
}
