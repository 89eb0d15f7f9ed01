using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.Texts;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>The register of houses in which persons are lodged.</summary>
internal sealed class HouseRegister : DossierRegister
{
    public override DossierKind Kind => DossierKinds.Establishment;

    public override IReadOnlyList<Role> Readers => Kind.Workers;

    public override bool Transfers => false;

    public override IReadOnlyList<LinkItem> Links(DossierShowing show) =>
        [new(VictimWords.In(show.Language).Persons.Name, show.Of(DossierKinds.Victim)), new(HandOverWords.In(show.Language).Rooms, show.Of(DossierKinds.Establishment) + "/cho-trong")];

    public override RegisterWords Words(Language language) => VictimWords.In(language).Houses;

    public override string? Refused(Refusal refusal, Language language) => VictimWords.In(language).Refused(refusal);

    public override IReadOnlyList<FieldOption> States(Language language) => [new("open", VictimWords.In(language).Open), new("closed", VictimWords.In(language).ClosedWord)];

    public override IReadOnlyList<FieldOption> Sorts(Language language) => Labels.Options<EstablishmentKind>(language);

    public override string SortLabel(Language language) => VictimWords.In(language).Kind;

    public override StateWord State(DossierEntry entry, Language language) =>
        Of(entry).ClosedOn is null ? new StateWord(ChipState.Going, VictimWords.In(language).Open) : new StateWord(ChipState.Done, VictimWords.In(language).ClosedWord);

    public override DossierSummary Summarise(DossierEntry entry)
    {
        var house = Of(entry);
        return new DossierSummary(
            house.ClosedOn is null ? "open" : "closed", DossierShowing.Value(house.Registered.Kind), "", house.Registered.Province.Value, house.Registered.Name,
            house.ClosedOn is null ? house.Inspections.Select(one => one.Remedy).LastOrDefault() : null);
    }

    public override IReadOnlyList<DossierColumn> Columns(DossierShowing show)
    {
        var t = VictimWords.In(show.Language);
        return
        [
            new("ten", t.House, entry => Of(entry).Registered.Name),
            new("loai", t.Kind, entry => Labels.Of(Of(entry).Registered.Kind, show.Language)),
            new("cho", t.Places, entry => Count(Of(entry).On(show.Today), show)),
            new("kiem-tra", t.Inspected, entry => Of(entry).Inspections.Select(one => (DateOnly?)one.OccurredOn).Max()), new("tinh-trang", t.StatusLabel, entry => State(entry, show.Language)),
        ];
    }

    public override IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show)
    {
        var (t, house) = (VictimWords.In(show.Language), Of(entry));
        return
        [
            new DossierSection("co-so", t.House,
            [
                new(t.House, house.Registered.Name), new(t.Kind, Labels.Of(house.Registered.Kind, show.Language)), new(t.Places, show.Format.Number(house.On(show.Today))), new(t.Address, null, house.Address),
            ]),
            new DossierSection("thiet-bi", t.Equipment, [])
            {
                Table = new DossierTable(
                    [t.Item, t.Quantity, t.Cost, show.T.DayLabel],
                    [.. house.Equipment.Select(one => (IReadOnlyList<DossierCell>)[one.Item, Count(one.Quantity, show), new DossierCell(one.Cost is { } cost ? show.Format.Number(cost) : "", null, one.Cost), one.OccurredOn])],
                    t.NoneYet),
            },
            new DossierSection("kiem-tra", t.Inspections, [])
            {
                Table = new DossierTable(
                    [show.T.DayLabel, t.By, t.Finding, t.Remedy],
                    [.. house.Inspections.Select(one => (IReadOnlyList<DossierCell>)[one.OccurredOn, show.Name(one.By), $"{Labels.Of(one.Finding, show.Language)}. {one.Note}", one.Remedy])],
                    t.NoneYet),
            },
        ];
    }

    public override IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show) =>
        [.. entry.Events.Select(one => new DossierMoment(one.OccurredOn, Told(one.Event, show), one.Event is EstablishmentClosed ? MomentSort.Ended : MomentSort.Happened))];

    public override IReadOnlyList<FormField> Fields(DossierShowing show)
    {
        var t = VictimWords.In(show.Language);
        return
        [
            new("ten", t.House, FieldSort.Line, true, Longest: 120), new("loai", t.Kind, FieldSort.Choice, true) { Options = Labels.Options<EstablishmentKind>(show.Language) },
            new("cho", t.Places, FieldSort.Number, true), new("dia-chi", t.Address, FieldSort.Text, Hint: t.AddressHint, Longest: 500) { IsSealed = true },
            new("ngay", show.T.DayLabel, FieldSort.Day, true),
        ];
    }

    public override FormValues Fresh(DossierShowing show) => new FormValues().Put("ngay", FormDays.Written(show.Today));

    public override object Begin(DossierForm form, DossierStart start)
    {
        var (before, day) = (form.Before as EstablishmentRegistered, form.Typed.TheDay("ngay"));
        var ledger = start.Custodian.Value.Split('.')[0];
        return new EstablishmentRegistered(
            start.Number, start.Custodian, form.Typed.Choice<EstablishmentKind>("loai"), form.Typed.Text("ten"), form.Typed.Number("cho") ?? 0,
            before?.Province ?? PlaceMap.VietNam.Province(ledger, day == DateOnly.MinValue ? new DateOnly(2025, 7, 1) : day)?.Code ?? default,
            before?.CountedFor ?? ReceptionRegister.CountedFor(ledger, ReceptionTrack.SelfReport, day), form.Sealed("dia-chi", before?.Address), day);
    }

    public override IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show)
    {
        if (Of(entry).ClosedOn is not null) return [];
        var t = VictimWords.In(show.Language);
        FormField day = new("ngay", show.T.DayLabel, FieldSort.Day, true);
        FormValues Today() => new FormValues().Put("ngay", FormDays.Written(show.Today));
        return
        [
            new("doi-cho", null, t.Step("doi-cho"), [new("cho", t.Places, FieldSort.Number, true), day]) { Values = Today() },
            new("doi-dia-chi", null, t.Step("doi-dia-chi"), [new("dia-chi", t.Address, FieldSort.Text, true, t.AddressHint, 500) { IsSealed = true }, day]) { Values = Today() },
            new("thiet-bi", null, t.Step("thiet-bi"), [new("ten", t.Item, FieldSort.Line, true), new("so-luong", t.Quantity, FieldSort.Number, true), new("chi-phi", t.Cost, FieldSort.Number), day]) { Values = Today() },
            new("kiem-tra", null, t.Step("kiem-tra"),
                [
                    new("co-quan", t.By, FieldSort.Unit, true), new("ket-qua", t.Finding, FieldSort.Choice, true) { Options = Labels.Options<InspectionFinding>(show.Language) },
                    new("noi-dung", t.Result, FieldSort.Text, Hint: show.T.NamesNobody, Longest: 1000), new("han", t.Remedy, FieldSort.Day), day,
                ]) { Values = Today() },
            new("dong-co-so", null, t.Step("dong-co-so"), [day]) { Values = Today() },
        ];
    }

    public override object Record(StepForm step, DossierEntry entry, DossierForm form)
    {
        var (typed, day) = (form.Typed, form.Typed.TheDay("ngay"));
        return step.Step switch
        {
            "doi-cho" => new PlacesChanged(typed.Number("cho") ?? 0, day),
            "doi-dia-chi" => new AddressChanged(form.Sealed("dia-chi") ?? new(""), day),
            "thiet-bi" => new EquipmentAdded(typed.Text("ten"), typed.Number("so-luong") ?? 0, typed.Number("chi-phi"), day),
            "kiem-tra" => new EstablishmentInspected(typed.TheBody("co-quan"), typed.Choice<InspectionFinding>("ket-qua"), typed.Text("noi-dung"), typed.Day("han"), day),
            _ => new EstablishmentClosed(day),
        };
    }

    public override StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show) => recorded.Event is EstablishmentRegistered one
        ? new StepForm("dang-ky", null, VictimWords.In(show.Language).Step("dang-ky"), Fields(show))
        {
            Values = new FormValues().Put("ten", one.Name).Put("loai", DossierShowing.Value(one.Kind)).Put("cho", one.Places.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Put("ngay", FormDays.Written(one.OccurredOn)),
        }
        : null;

    public override Refusal? Against(DossierEntry? entry, object e, DateOnly today) => Establishment.Against(entry is null ? null : Of(entry), e, today);

    public override string Told(object e, DossierShowing show)
    {
        var t = VictimWords.In(show.Language);
        return e switch
        {
            EstablishmentRegistered one => t.DayOf(t.Step("dang-ky"), one.Name),
            PlacesChanged one => t.DayOf(t.Step("doi-cho"), show.Format.Number(one.Places)),
            AddressChanged => t.Step("doi-dia-chi"),
            EquipmentAdded one => t.DayOf(t.Step("thiet-bi"), $"{one.Item} ({show.Format.Number(one.Quantity)})"),
            EstablishmentInspected one => t.DayOf(t.Step("kiem-tra"), Labels.Of(one.Finding, show.Language)),
            _ => t.Step("dong-co-so"),
        };
    }

    private static Establishment Of(DossierEntry entry) =>
        entry.Events.Select(one => one.Event).Aggregate((Establishment?)null, Establishment.Fold) ?? throw new InvalidOperationException("A house begins with its registration.");

    private static DossierCell Count(int number, DossierShowing show) => new(show.Format.Number(number), null, number);
}
