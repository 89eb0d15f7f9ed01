using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.Advancing;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.Texts;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>The register of work that makes support better: workshops, consultation, training, inspection of the policy, exchange with foreign bodies.</summary>
internal sealed class SupportWorkRegister : DossierRegister
{
    private const string Attend = "tham-gia";
    private const string Note = "kinh-nghiem";
    private const string Find = "ton-tai";
    private const string Settle = "khac-phuc";
    private const string Pass = "thong-tin";
    private const string End = "xong-viec";

    public override DossierKind Kind => DossierKinds.SupportWork;

    public override IReadOnlyList<Role> Readers => Kind.Workers;

    public override bool Transfers => false;

    public override IReadOnlyList<LinkItem> Links(DossierShowing show) =>
        [new(VictimWords.In(show.Language).Persons.Name, show.Of(DossierKinds.Victim)), new(VictimWords.In(show.Language).Houses.Name, show.Of(DossierKinds.Establishment))];

    public override RegisterWords Words(Language language) => AidWords.In(language).Works;

    public override string? Refused(Refusal refusal, Language language) => VictimWords.In(language).Refused(refusal);

    public override IReadOnlyList<FieldOption> States(Language language) => [new("open", VictimWords.In(language).Open), new("closed", VictimWords.In(language).ClosedWord)];

    public override IReadOnlyList<FieldOption> Sorts(Language language) => Labels.Options<SupportWorkKind>(language);

    public override string SortLabel(Language language) => AidWords.In(language).What;

    public override StateWord State(DossierEntry entry, Language language) =>
        entry.ClosedOn is null ? new StateWord(ChipState.Going, VictimWords.In(language).Open) : new StateWord(ChipState.Done, VictimWords.In(language).ClosedWord);

    public override DossierSummary Summarise(DossierEntry entry)
    {
        var work = Of(entry);
        return new DossierSummary(
            work.EndedOn is null ? "open" : "closed", DossierShowing.Value(work.Recorded.Kind), "", work.Recorded.Province.Value, work.Recorded.Subject,
            work.Open.Select(one => one.Remedy).Where(day => day is not null).Min());
    }

    public override IReadOnlyList<DossierColumn> Columns(DossierShowing show)
    {
        var (t, v) = (AidWords.In(show.Language), VictimWords.In(show.Language));
        return
        [
            new("ngay", show.T.DayLabel, entry => entry.BeganOn) { SortedBy = "newest" },
            new("viec", t.What, entry => Labels.Of(Of(entry).Recorded.Kind, show.Language)), new("noi-dung", t.Subject, entry => Of(entry).Recorded.Subject),
            new("nguoi", t.Staff, entry => Count(Of(entry).Staff.Sum(one => one.Persons), show)), new("tinh-trang", v.StatusLabel, entry => State(entry, show.Language)),
        ];
    }

    public override IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show)
    {
        var (t, v, work) = (AidWords.In(show.Language), VictimWords.In(show.Language), Of(entry));
        var sections = new List<DossierSection>
        {
            new("viec", t.What,
            [
                new(t.What, Labels.Of(work.Recorded.Kind, show.Language)), new(t.Subject, work.Recorded.Subject), new(t.Organiser, show.Name(work.Recorded.Organiser)),
                new(show.T.DayLabel, work.Recorded.To == work.Recorded.OccurredOn ? show.Format.Day(work.Recorded.To) : show.Format.Window(new Kernel.Calendar.Window(work.Recorded.OccurredOn, work.Recorded.To))), new(t.Venue, work.Recorded.Venue.Length > 0 ? work.Recorded.Venue : null),
                new(t.Partner, work.Recorded.Partner is { } partner ? show.Name(partner) : null),
            ]),
            new("tham-gia", t.Staff, [])
            {
                Table = new DossierTable(
                    [v.By, t.StaffCount, t.Women, show.T.DayLabel],
                    [.. work.Staff.Select(one => (IReadOnlyList<DossierCell>)[show.Name(one.Body), Count(one.Persons, show), Count(one.Women, show), one.OccurredOn])],
                    t.NobodyYet),
            },
            new("kinh-nghiem", t.Lessons, [])
            {
                Table = new DossierTable(
                    [v.By, t.Lesson, show.T.DayLabel],
                    [.. work.Lessons.Select(one => (IReadOnlyList<DossierCell>)[one.Body is { } body ? show.Name(body) : "", one.Words, one.OccurredOn])],
                    v.NoneYet),
            },
        };
        if (work.Inspects)
        {
            sections.Add(new DossierSection("ton-tai", t.Findings, [])
            {
                Table = new DossierTable(
                    [t.What, v.By, v.Finding, v.Remedy, v.StatusLabel],
                    [
                        .. work.Findings.Select(one => (IReadOnlyList<DossierCell>)
                        [
                            t.FindingNumber(one.Item), show.Name(one.Body), $"{Labels.Of(one.Finding, show.Language)}. {one.Words}", one.Remedy,
                            one.Finding is InspectionFinding.Meets ? ""
                                : work.Settled.GetValueOrDefault(one.Item) is { } settled ? new StateWord(ChipState.Done, $"{t.Settled}: {settled.Words}") : new StateWord(ChipState.Going, t.NotSettled),
                        ]),
                    ],
                    v.NoneYet),
            });
        }

        if (work.Recorded.Kind is SupportWorkKind.ForeignExchange)
        {
            sections.Add(new DossierSection("thong-tin", t.Passed, [])
            {
                Table = new DossierTable(
                    [t.Passed, t.PersonsConcerned, t.Returnees, show.T.DayLabel],
                    [.. work.Passed.Select(one => (IReadOnlyList<DossierCell>)[one.Sent ? t.Sent : t.Came, Count(one.Persons, show), Count(one.Returnees, show), one.OccurredOn])],
                    v.NoneYet),
            });
        }

        return sections;
    }

    public override IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show) =>
        [.. entry.Events.Select(one => new DossierMoment(one.OccurredOn, Told(one.Event, show), one.Event is SupportWorkEnded ? MomentSort.Ended : MomentSort.Happened))];

    public override IReadOnlyList<FormField> Fields(DossierShowing show)
    {
        var t = AidWords.In(show.Language);
        return
        [
            new("loai", t.What, FieldSort.Choice, true) { Options = Labels.Options<SupportWorkKind>(show.Language) },
            new("noi-dung", t.Subject, FieldSort.Line, true, show.T.NamesNobody, 300), new("co-quan", t.Organiser, FieldSort.Unit, true),
            new("doi-tac", t.Partner, FieldSort.Unit, Hint: t.PartnerHint), new("noi", t.Venue, FieldSort.Line, Longest: 120),
            new("ngay", show.T.DayLabel, FieldSort.Day, true), new("den-ngay", t.LastDay, FieldSort.Day),
        ];
    }

    public override FormValues Fresh(DossierShowing show) => new FormValues().Put("ngay", FormDays.Written(show.Today));

    public override object Begin(DossierForm form, DossierStart start)
    {
        var (typed, before, day) = (form.Typed, form.Before as SupportWorkRecorded, form.Typed.TheDay("ngay"));
        var ledger = start.Custodian.Value.Split('.')[0];
        return new SupportWorkRecorded(
            start.Number, start.Custodian, typed.Choice<SupportWorkKind>("loai"), typed.Text("noi-dung"), typed.Text("noi"), typed.TheBody("co-quan"), typed.Body("doi-tac"),
            before?.Province ?? PlaceMap.VietNam.Province(ledger, day == DateOnly.MinValue ? new DateOnly(2025, 7, 1) : day)?.Code ?? default,
            before?.CountedFor ?? ReceptionRegister.CountedFor(ledger, ReceptionTrack.SelfReport, day), typed.Day("den-ngay") ?? day, day);
    }

    public override IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show)
    {
        var work = Of(entry);
        if (work.EndedOn is not null) return [];
        var (t, v) = (AidWords.In(show.Language), VictimWords.In(show.Language));
        var steps = new List<StepForm>();
        Add(Attend, null, new("co-quan", v.By, FieldSort.Unit, true), new("so-nguoi", t.StaffCount, FieldSort.Number, true), new("nu", t.Women, FieldSort.Number));
        Add(Note, null, new("co-quan", v.By, FieldSort.Unit), new("noi-dung", t.Lesson, FieldSort.Text, true, show.T.NamesNobody, 2000));
        if (work.Inspects)
        {
            Add(Find, null,
                new("co-quan", v.By, FieldSort.Unit, true), new("ket-qua", v.Finding, FieldSort.Choice, true) { Options = Labels.Options<InspectionFinding>(show.Language) },
                new("noi-dung", v.Result, FieldSort.Text, true, show.T.NamesNobody, 2000), new("han", v.Remedy, FieldSort.Day));
            foreach (var open in work.Open) Add(Settle, open.Item.ToString(CultureInfo.InvariantCulture), new FormField("noi-dung", t.WhatWasDone, FieldSort.Text, true, show.T.NamesNobody, 2000));
        }

        if (work.Recorded.Kind is SupportWorkKind.ForeignExchange)
        {
            Add(Pass, null, new("gui", t.Direction, FieldSort.Tick), new("so-nguoi", t.PersonsConcerned, FieldSort.Number, true), new("trao-tra", t.Returnees, FieldSort.Number));
        }

        Add(End, null);
        return steps;

        void Add(string step, string? item, params IReadOnlyList<FormField> fields) => steps.Add(
            new StepForm(step, item, item is null ? t.Step(step) : $"{t.Step(step)}: {t.FindingNumber(int.Parse(item, CultureInfo.InvariantCulture))}", [.. fields, new FormField("ngay", show.T.DayLabel, FieldSort.Day, true)])
            {
                Values = new FormValues().Put("ngay", FormDays.Written(show.Today)),
            });
    }

    public override object Record(StepForm step, DossierEntry entry, DossierForm form)
    {
        var (typed, day) = (form.Typed, form.Typed.TheDay("ngay"));
        return step.Step switch
        {
            Attend => new SupportStaffAttended(typed.TheBody("co-quan"), typed.Number("so-nguoi") ?? 0, typed.Number("nu") ?? 0, day),
            Note => new SupportLessonNoted(typed.Body("co-quan"), typed.Text("noi-dung"), day),
            Find => new PolicyFindingMade(Of(entry).Findings.Count + 1, typed.TheBody("co-quan"), typed.Choice<InspectionFinding>("ket-qua"), typed.Text("noi-dung"), typed.Day("han"), day),
            Settle => new PolicyFindingSettled(int.Parse(step.Item!, CultureInfo.InvariantCulture), typed.Text("noi-dung"), day),
            Pass => new InformationPassed(typed.Tick("gui"), typed.Number("so-nguoi") ?? 0, typed.Number("trao-tra") ?? 0, day),
            _ => new SupportWorkEnded(day),
        };
    }

    public override StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show) => recorded.Event is SupportWorkRecorded one
        ? new StepForm("ghi-viec", null, AidWords.In(show.Language).Step("ghi-viec"), Fields(show))
        {
            Values = new FormValues().Put("loai", DossierShowing.Value(one.Kind)).Put("noi-dung", one.Subject).Put("co-quan", show.Label(one.Organiser))
                .Put("doi-tac", one.Partner is { } partner ? show.Label(partner) : null).Put("noi", one.Venue).Put("ngay", FormDays.Written(one.OccurredOn)).Put("den-ngay", FormDays.Written(one.To)),
        }
        : null;

    public override Refusal? Against(DossierEntry? entry, object e, DateOnly today) => SupportWork.Against(entry is null ? null : Of(entry), e, today);

    public override string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "victims.partner-missing" => "doi-tac",
        "victims.count-unfit" => "so-nguoi",
        "victims.nothing-chosen" => "noi-dung",
        _ => "ngay",
    };

    public override string Told(object e, DossierShowing show)
    {
        var (t, l) = (AidWords.In(show.Language), show.Language);
        return e switch
        {
            SupportWorkRecorded one => $"{Labels.Of(one.Kind, l)}: {one.Subject}",
            SupportStaffAttended one => $"{t.Step(Attend)}: {show.Name(one.Body)} ({show.Format.Number(one.Persons)})",
            SupportLessonNoted => t.Step(Note),
            PolicyFindingMade one => $"{t.FindingNumber(one.Item)}: {Labels.Of(one.Finding, l)}",
            PolicyFindingSettled one => $"{t.FindingNumber(one.Item)}: {t.Settled}",
            InformationPassed one => $"{t.Passed}: {(one.Sent ? t.Sent : t.Came)} ({show.Format.Number(one.Persons)})",
            _ => t.Step(End),
        };
    }

    private static SupportWork Of(DossierEntry entry) =>
        entry.Events.Select(one => one.Event).Aggregate((SupportWork?)null, SupportWork.Fold) ?? throw new InvalidOperationException("An entry begins with what was done.");

    private static DossierCell Count(int number, DossierShowing show) => new(show.Format.Number(number), null, number);
}
