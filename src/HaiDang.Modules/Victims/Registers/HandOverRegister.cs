using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Texts;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>The register of mass hand-overs. Persons are screened on a page of its own (<see cref="ScreeningPages"/>).</summary>
internal sealed class HandOverRegister : DossierRegister
{
    public override DossierKind Kind => DossierKinds.HandOver;

    public override IReadOnlyList<Role> Readers => Kind.Workers;

    public override bool Transfers => false;

    public override IReadOnlySet<string> Drafted { get; } = new HashSet<string>(StringComparer.Ordinal) { ScreeningPages.One };

    public override IReadOnlyList<LinkItem> Links(DossierShowing show) =>
        [new(VictimWords.In(show.Language).Persons.Name, show.Of(DossierKinds.Victim)), new(HandOverWords.In(show.Language).Rooms, show.Of(DossierKinds.Establishment) + "/cho-trong"), new(AidWords.In(show.Language).Offers, show.Of(Kind) + TakeOver.Route), new(AidWords.In(show.Language).ReadyTitle, show.Of(Kind) + ReadinessPages.Route)];

    public override RegisterWords Words(Language language) => HandOverWords.In(language).Register;

    public override string? Refused(Refusal refusal, Language language) => VictimWords.In(language).Refused(refusal);

    public override IReadOnlyList<FieldOption> States(Language language) => [new("open", VictimWords.In(language).Open), new("closed", VictimWords.In(language).ClosedWord)];

    public override StateWord State(DossierEntry entry, Language language) =>
        entry.ClosedOn is null ? new StateWord(ChipState.Going, VictimWords.In(language).Open) : new StateWord(ChipState.Done, VictimWords.In(language).ClosedWord);

    public override DossierSummary Summarise(DossierEntry entry)
    {
        var opened = Of(entry)?.Opened;
        return new DossierSummary(entry.ClosedOn is null ? "open" : "closed", "", "", opened?.Province.Value ?? "", opened?.Gate ?? "");
    }

    public override IReadOnlyList<DossierColumn> Columns(DossierShowing show)
    {
        var (t, v) = (HandOverWords.In(show.Language), VictimWords.In(show.Language));
        return
        [
            new("ngay", show.T.DayLabel, entry => entry.BeganOn) { SortedBy = "newest" },
            new("noi", t.Gate, entry => Of(entry)?.Opened.Gate), new("so-nguoi", t.ScreenedCount, entry => Number(Of(entry)?.Sheets.Count ?? 0, show)),
            new("cho", t.WaitingCount, entry => Number(Of(entry)?.Waiting.Count() ?? 0, show)), new("tinh-trang", v.StatusLabel, entry => State(entry, show.Language)),
        ];
    }

    public override IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show) => Of(entry) is { } all ? Sections(entry, all, show) : [];

    public override IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show) =>
    [
        .. entry.Events.Where(one => one.Event is not (PersonScreened or ScreeningRepeated or SanctionNoted))
            .Select(one => new DossierMoment(one.OccurredOn, Told(one.Event, show), one.Event is MassHandOverClosed ? MomentSort.Ended : MomentSort.Happened)),
    ];

    public override IReadOnlyList<FormField> Fields(DossierShowing show)
    {
        var t = HandOverWords.In(show.Language);
        return [new("noi", t.Gate, FieldSort.Line, true, Longest: 120), new("so-nguoi", t.Expected, FieldSort.Number, true), new("ngay", show.T.DayLabel, FieldSort.Day, true)];
    }

    public override FormValues Fresh(DossierShowing show) => new FormValues().Put("ngay", FormDays.Written(show.Today));

    public override object Begin(DossierForm form, DossierStart start)
    {
        var (before, day) = (form.Before as MassHandOverOpened, form.Typed.TheDay("ngay"));
        var ledger = start.Custodian.Value.Split('.')[0];
        return new MassHandOverOpened(
            start.Number, start.Custodian, before?.Province ?? PlaceMap.VietNam.Province(ledger, day == DateOnly.MinValue ? new DateOnly(2025, 7, 1) : day)?.Code ?? default,
            before?.CountedFor ?? ReceptionRegister.CountedFor(ledger, ReceptionTrack.Return, day), form.Typed.Text("noi"), form.Typed.Number("so-nguoi") ?? 0, day);
    }

    public override IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show)
    {
        if (Of(entry) is not { } all) return [];
        var t = HandOverWords.In(show.Language);
        var (v, language) = (VictimWords.In(show.Language), show.Language);
        var steps = new List<StepForm>();
        FormField sheet = new("phieu", t.Sheet, FieldSort.Number, true);
        if (all.Missing is null && all.Waiting.Any())
        {
            foreach (var (province, sheets) in all.ByProvince().Where(group => group.Province is not null))
            {
                Add(new StepForm("giao-nhom", province!.Value.Value.Replace(':', '-').Replace('@', '-'), $"{t.Step("giao-nhom")}: {show.Name(province.Value)} ({sheets.Count})",
                    [new("so", t.Minutes, FieldSort.Line, true, Longest: 80), new("co-quan", t.ToBody, FieldSort.Unit, Hint: t.ToBodyHint)]));
            }

            Add(new StepForm("hoi-lai", null, t.Step("hoi-lai"), [sheet, .. ScreeningForm.Asked(t, language)]));
            Add(new StepForm("de-rieng", null, t.Step("de-rieng"), [sheet]));
            Add(new StepForm("xu-phat", null, t.Step("xu-phat"), [sheet]));
            Add(new StepForm("lap-ho-so", null, t.Step("lap-ho-so"), [sheet, new("ho-so", t.DossierCode, FieldSort.Line, true, Longest: 40)]));
            Add(new StepForm("cho-ve", null, t.Step("cho-ve"), [sheet]));
        }

        foreach (var (group, accepted) in all.Groups.Values.OrderBy(one => one.Group.Group, StringComparer.Ordinal))
        {
            if (accepted) continue;
            Add(new StepForm("nhan-nhom", group.Group, $"{t.Step("nhan-nhom")}: {show.Name(group.Province)}", []));
            if (all.Missing is null) Add(new StepForm("tra-nhom", group.Group, $"{t.Step("tra-nhom")}: {show.Name(group.Province)}", [new("ly-do", v.CloseReason, FieldSort.Choice, true) { Options = Labels.Options<DeclineReason>(language) }]));
        }

        if (all.Missing is null && !all.Waiting.Any()) Add(new StepForm("ket-thuc-dot", null, t.Step("ket-thuc-dot"), []));
        return steps;

        void Add(StepForm step) => steps.Add(step with { Fields = [.. step.Fields, new FormField("ngay", show.T.DayLabel, FieldSort.Day, true)], Values = new FormValues().Put("ngay", FormDays.Written(show.Today)) });
    }

    public override object Record(StepForm step, DossierEntry entry, DossierForm form)
    {
        var (all, typed, day) = (Of(entry)!, form.Typed, form.Typed.TheDay("ngay"));
        int Sheet() => typed.Number("phieu") ?? 0;
        switch (step.Step)
        {
            case "giao-nhom":
                var group = all.ByProvince().FirstOrDefault(one => one.Province?.Value.Replace(':', '-').Replace('@', '-') == step.Item);
                var to = typed.Body("co-quan") ?? (group.Province is { } province ? PoliceOf(province, day) : new OrganisationId(""));
                return new GroupHandedOver(
                    "n" + (all.GroupsMade + 1).ToString(CultureInfo.InvariantCulture), group.Province ?? default, to, Elsewhere(all, to), [.. (group.Sheets ?? []).Select(one => one.Number)], typed.Text("so"), day);
            case "hoi-lai":
                return new ScreeningRepeated(Sheet(), null, ScreeningForm.Signs(typed), typed.Choice<ScreeningResult>("ket-qua"), day);
            case "de-rieng":
                return new SuspectSetApart(Sheet(), day);
            case "xu-phat":
                return new SanctionNoted(Sheet(), day);
            case "lap-ho-so":
                return new ReceptionBegun(Sheet(), typed.Text("ho-so"), day);
            case "cho-ve":
                return new PersonReleased(Sheet(), day);
            case "nhan-nhom":
                return new GroupAccepted(step.Item!, day);
            case "tra-nhom":
                return new GroupDeclined(step.Item!, typed.Choice<DeclineReason>("ly-do"), day);
            default:
                return new MassHandOverClosed(Math.Max(0, all.Opened.Expected - all.Sheets.Count), day);
        }
    }

    public override StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show) => recorded.Event is MassHandOverOpened one
        ? new StepForm("mo-dot", null, HandOverWords.In(show.Language).Step("mo-dot"), Fields(show))
        {
            Values = new FormValues().Put("noi", one.Gate).Put("so-nguoi", one.Expected.ToString(CultureInfo.InvariantCulture)).Put("ngay", FormDays.Written(one.OccurredOn)),
        }
        : null;

    public override Refusal? Against(DossierEntry? entry, object e, DateOnly today) => MassHandOverRules.Against(entry is null ? null : Of(entry), e, today);

    public override string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "victims.gate-missing" => "noi",
        "victims.count-unfit" or "victims.reserved-unfit" or "victims.numbers-taken" => "so-nguoi",
        "victims.number-missing" => "so",
        "victims.signs-open" => "ket-qua",
        "victims.day-in-future" or "victims.day-too-early" => "ngay",
        _ => "phieu",
    };

    public override string Told(object e, DossierShowing show)
    {
        var t = HandOverWords.In(show.Language);
        return e switch
        {
            MassHandOverOpened one => $"{t.Step("mo-dot")}: {one.Gate}",
            GroupArrived one => $"{AidWords.In(show.Language).Arrived} {show.Name(one.From.Body)} ({one.Sheets.Count})",
            PersonScreened one => $"{t.Step("sang-loc")}: {t.OfSheets(Sheet(one.Sheet))}, {Labels.Of(one.Result, show.Language)}",
            SheetsReserved one => $"{t.Step("giu-so")}: {Sheet(one.From)}–{Sheet(one.To)}, {one.Post}",
            ScreeningRepeated one => $"{t.Step("hoi-lai")}: {t.OfSheets(Sheet(one.Sheet))}, {Labels.Of(one.Result, show.Language)}",
            SuspectSetApart one => $"{t.Step("de-rieng")}: {t.OfSheets(Sheet(one.Sheet))}",
            SanctionNoted one => $"{t.Step("xu-phat")}: {t.OfSheets(Sheet(one.Sheet))}",
            ReceptionBegun one => $"{t.Step("lap-ho-so")}: {t.OfSheets(Sheet(one.Sheet))}",
            PersonReleased one => $"{t.Step("cho-ve")}: {t.OfSheets(Sheet(one.Sheet))}",
            GroupHandedOver one => $"{t.Step("giao-nhom")}: {show.Name(one.Province)} ({one.Sheets.Count}), {one.Minutes}",
            GroupAccepted one => $"{t.Step("nhan-nhom")} ({one.Group})",
            GroupDeclined one => $"{t.Step("tra-nhom")} ({one.Group}): {Labels.Of(one.Reason, show.Language)}",
            MassHandOverClosed one => $"{t.Step("ket-thuc-dot")}. {t.Missing}: {show.Format.Number(one.Missing)}",
            _ => "",
        };

        static string Sheet(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The mass hand-over of an entry; null before its first event.</summary>
    internal static MassHandOver? Of(DossierEntry entry)
    {
        MassHandOver? state = null;
        foreach (var recorded in entry.Events) state = MassHandOver.Fold(state, recorded.Event);
        return state;
    }

    // A body's id begins with its province's key, which is the ledger's.
    private static LedgerId? Elsewhere(MassHandOver all, OrganisationId to) =>
        to.Value.Split('.')[0] is { Length: > 0 } key && key != all.Opened.Custodian.Value.Split('.')[0] ? new LedgerId(key) : null;

    // The receiving body of a province that isn't in this system has its id all the same: it is made of the province's key.
    private static OrganisationId PoliceOf(PlaceCode province, DateOnly day) =>
        new($"{NameKey.Of(PlaceMap.VietNam.Last(province)?.Name ?? province.StateCode).Replace(" ", "", StringComparison.Ordinal)}{(province.Vintage == PlaceCode.Since ? "2025" : "")}.cong-an-tinh");

    private static IReadOnlyList<DossierSection> Sections(DossierEntry entry, MassHandOver all, DossierShowing show)
    {
        var t = HandOverWords.In(show.Language);
        var (language, sheets) = (show.Language, all.Sheets.Values.ToList());
        var address = show.Of(entry);
        string Count(Func<Sheet, bool> which) => show.Format.Number(sheets.Count(which));
        return
        [
            new DossierSection("so-lieu", t.Counts,
            [
                new(t.Gate, all.Opened.Gate), new(AidWords.In(language).Arrived, all.From is { } from ? show.Name(from.Body) : null), new(t.ScreenedCount, t.Of(show.Format.Number(sheets.Count), show.Format.Number(all.Opened.Expected))),
                new(t.WithSigns, Count(one => one.Result is ScreeningResult.Signs)), new(t.UnclearCount, Count(one => one.Result is ScreeningResult.Unclear)),
                new(t.WaitingCount, Count(one => one.State is SheetState.Here)), new(t.ApartCount, Count(one => one.IsSetApart)), new(t.HandedCount, Count(one => one.State is SheetState.HandedOver)),
                .. all.Missing is null ? (DossierFact[])[new(t.ScreenOne, t.ScreenOne, Address: address + "/sang-loc"), new(t.ScreenMany, t.ScreenMany, Address: address + "/nhap-phieu")] : [],
                new(t.PrintSheets, t.PrintSheets, Address: address + "/phieu"),
            ]),
            new DossierSection("theo-tinh", t.ByProvince, [])
            {
                Table = new DossierTable(
                    [t.Province, t.HowMany, t.SheetsWord],
                    [
                        .. all.ByProvince().Select(group => (IReadOnlyList<DossierCell>)
                        [
                            group.Province is { } province ? show.Name(province) : t.HomeUnknown, Number(group.Sheets.Count, show), Numbers(group.Sheets.Select(one => one.Number)),
                        ]),
                    ],
                    t.NobodyYet),
            },
            new DossierSection("nhom", t.Groups,
                [.. all.Groups.Values.Select(one => new DossierFact(t.PrintMinutes, $"{one.Group.Minutes}: {show.Name(one.Group.Province)}", Address: $"{address}/bien-ban/{one.Group.Group}"))])
            {
                Table = new DossierTable(
                    [t.Province, t.ToBody, t.HowMany, t.Minutes, t.Accepted],
                    [
                        .. all.Groups.Values.OrderBy(one => one.Group.OccurredOn).Select(one => (IReadOnlyList<DossierCell>)
                        [
                            show.Name(one.Group.Province), show.Name(one.Group.To), Number(one.Group.Sheets.Count, show), one.Group.Minutes,
                            one.Accepted ? new StateWord(ChipState.Done, t.Accepted) : new StateWord(ChipState.Going, VictimWords.In(language).State(ReferralState.Waiting)),
                        ]),
                    ],
                    t.NoGroups),
            },
            new DossierSection("tung-nguoi", t.SheetList, [])
            {
                Table = new DossierTable(
                    [t.Sheet, t.Home, t.Result, t.Signs, t.StateWord],
                    [
                        .. sheets.Select(one => (IReadOnlyList<DossierCell>)
                        [
                            Number(one.Number, show), one.Home is { } home ? show.Name(home) : t.HomeUnknown,
                            one.Result is ScreeningResult.Signs ? new StateWord(ChipState.Protected, Labels.Of(one.Result, language)) : Labels.Of(one.Result, language),
                            string.Join(", ", one.Signs.Select(sign => Labels.Of(sign, language))), Now(one, t),
                        ]),
                    ],
                    t.NobodyYet),
            },
        ];
    }

    private static string Now(Sheet sheet, HandOverWords t) => string.Join(", ", ((string?[])
    [
        sheet.State switch { SheetState.Received => t.Received, SheetState.HandedOver => t.HandedOver, SheetState.Released => t.Released, _ => t.Here },
        sheet.IsSetApart ? t.SetApart : null, sheet.IsSanctioned ? t.Sanctioned : null,
    ]).OfType<string>());

    /// <summary>Numbers of sheets as people write them: 1–4, 7.</summary>
    internal static string Numbers(IEnumerable<int> numbers)
    {
        var parts = new List<(int From, int To)>();
        foreach (var number in numbers.Order())
        {
            if (parts.Count > 0 && parts[^1].To == number - 1) parts[^1] = (parts[^1].From, number);
            else parts.Add((number, number));
        }

        return string.Join(", ", parts.Select(part => part.From == part.To
            ? part.From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{part.From}–{part.To}")));
    }

    private static DossierCell Number(int number, DossierShowing show) => new(show.Format.Number(number), null, number);
}
