using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Cases.Texts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>The register of rings: what decisions, indictments and judgments state. It has no field for anything else.</summary>
internal sealed class RingRegister : DossierRegister
{
    private static readonly string[] AllStates = ["open", "broken-up", "ring-tried", "not-upheld"];

    public override DossierKind Kind => DossierKinds.Ring;

    // Rings begin on the page of the case that states them.
    public override bool HasBeginning => false;

    public override RegisterWords Words(Language language) => CaseWords.In(language).Rings;

    public override string? Refused(Refusal refusal, Language language) => CaseWords.In(language).Refused(refusal);

    public override IReadOnlyList<FieldOption> States(Language language) => [.. AllStates.Select(state => new FieldOption(state, CaseWords.In(language).State(state)))];

    public override StateWord State(DossierEntry entry, Language language)
    {
        var code = CodeOf(Of(entry));
        return new(code is "open" ? ChipState.Going : ChipState.Done, CaseWords.In(language).State(code));
    }

    public override DossierSummary Summarise(DossierEntry entry) => new(CodeOf(Of(entry)), Of(entry).Route?.Kind ?? "");

    public override IReadOnlyList<DossierColumn> Columns(DossierShowing show)
    {
        var ask = new Asking(show);
        return
        [
            new("ngay", ask.W.Label("ngay"), one => Of(one).StatedOn, ForOffice: true),
            new("tuyen", ask.W.Label("loai-tuyen"), one => Of(one).Route is { } route ? ask.Code("route-kind", route.Kind) : "", ForOffice: true),
            new("vu-an", ask.W.CasesShort, one => new DossierCell("", Number: Of(one).Cases.Count), ForOffice: true),
            new("thanh-vien", ask.W.Heading("thanh-vien"), one => new DossierCell("", Number: Of(one).Members.Count)),
            new("don-vi", show.T.KeeperLabel, one => show.Name(one.Custodian), ForOffice: true),
            new("tinh-trang", show.T.StateLabel, one => State(one, show.Language), ForOffice: true),
        ];
    }

    public override IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show)
    {
        var (state, ask) = (Of(entry), new Asking(show));
        var w = ask.W;
        return
        [
            new("duong-day", w.Heading("duong-day"),
            [
                .. state.Cases.Select(one => CasePage.Link(w.CasesShort, show.Ledger.Value, one.In(show.Ledger).Name, show)),
                new(w.Label("loai-tuyen"), state.Route is { } route ? ask.Code("route-kind", route.Kind) : null),
                new(w.Label("qua-bien-gioi"), state.Route is { } way ? ask.Code("crossing-kind", way.Crossing) : null),
                new(w.Label("tuyen"), state.Route is { } legs ? string.Join(" → ", legs.Legs.Select(leg => leg.Place is { } place ? show.Name(place) : ask.Code("country", leg.Country))) : null),
                new(w.Label("ket-qua"), state.Closed is { } closed ? w.Told(closed, Names(state, ask)) : null),
            ]),
            new("thanh-vien", w.Heading("thanh-vien"), [])
            {
                Table = new([w.Label("nguoi"), w.Label("vai-tro"), w.Label("so"), w.Label("ngay")],
                    [.. state.Members.Select(IReadOnlyList<DossierCell> (one, i) => [w.Person(i + 1), string.Join("; ", one.Roles.Select(role => ask.Code("trafficker-role", role))), one.Decision.Number, one.OccurredOn])], w.Empty),
            },
            .. CasePage.Elements(state.Elements, ask),
        ];
    }

    public override IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show) =>
        [.. entry.Events.Where(one => one.Event is RingStated or RingCaseAdded or RingClosed).Select(one => new DossierMoment(one.OccurredOn, Told(entry, one.Event, show), one.Event is RingClosed ? MomentSort.Ended : MomentSort.Happened))];

    public override IReadOnlyList<FormField> Fields(DossierShowing show) => [];

    public override object Begin(DossierForm form, DossierStart start) => throw new NotSupportedException("Rings begin on the page of a case.");

    public override IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show)
    {
        var (state, ask) = (Of(entry), new Asking(show));
        return state.Closed is not null ? [] : [Form("tuyen", ask), Form("yeu-to", ask) with { Values = Filled(state, show) }, Form("ket-thuc-duong-day", ask)];
    }

    public override IReadOnlyList<LinkItem> Moves(DossierEntry entry, DossierShowing show) => Of(entry).Closed is not null
        ? []
        : [new(CaseWords.In(show.Language).Step("thanh-vien"), show.Of(entry) + "/thanh-vien"), new(CaseWords.In(show.Language).Step("them-vu-an"), show.Of(entry) + "/them-vu-an")];

    public override bool May(DossierEntry entry, object e, Reader reader) => CaseAccess.May(reader, entry.Stream.Ledger, entry.Custodian, e);

    public override object Record(StepForm step, DossierEntry entry, DossierForm form) => step.Step switch
    {
        "tuyen" => new RouteStated(
            form.Typed.Text("loai-tuyen"), [.. form.Typed.Places("tuyen").Select(place => new RouteLeg(place, "VN")), .. form.Countries("nuoc-tuyen").Select(country => new RouteLeg(null, country))],
            form.Typed.Text("qua-bien-gioi"), form.Day()),
        "yeu-to" => ElementForms.Read(step, form),
        _ => new RingClosed(form.Typed.Choice<RingEnd>("ket-qua"), form.Paper(), form.Day()),
    };

    public override Refusal? Fixed(object e) => e is RingMembersCleared or RingMembersRestored ? CasesRefusals.OtherHalf : null;

    public override StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show) => null;

    public override Refusal? Against(DossierEntry? entry, object e, DateOnly today) => RingRules.Against(entry is null ? null : Of(entry), e, today);

    public override string Told(object e, DossierShowing show) => CaseWords.In(show.Language).Told(e, new Asking(show).Names(InProceedings.Proceeded.Nobody));

    public override string Told(DossierEntry entry, object e, DossierShowing show)
    {
        var ask = new Asking(show);
        return ask.W.Told(e, Names(Of(entry), ask));
    }

    public override string FieldOf(Refusal refusal) => refusal.Code is "cases.no-ring-without-decision" ? "so" : "ngay";

    /// <summary>The ring behind an entry.</summary>
    internal static Ring Of(DossierEntry entry) => entry.Events.Aggregate((Ring?)null, Ring.Fold)!;

    private static ToldNames Names(Ring state, Asking ask) => ask.Names(InProceedings.Proceeded.Nobody) with
    {
        Person = person => ask.W.Person(state.Members.Select((one, i) => (one.Person, i)).FirstOrDefault(pair => pair.Person == person) is (not { Value: null }, var at) ? at + 1 : 0),
    };

    private static string CodeOf(Ring state) => state.Closed?.End switch { null => "open", RingEnd.Tried => "ring-tried", var end => DossierShowing.Value(end.Value) };

    private static FormValues Filled(Ring state, DossierShowing show)
    {
        var values = new FormValues().Put("ngay", FormDays.Written(show.Today));
        ElementForms.Fill(values, state.Elements);
        return values;
    }

    private static StepForm Form(string step, Asking ask)
    {
        IEnumerable<FormField> fields = step switch
        {
            "tuyen" => [ask.Coded("loai-tuyen", "route-kind"), ask.Coded("qua-bien-gioi", "crossing-kind"), new("tuyen", ask.W.Label("tuyen"), FieldSort.Units) { Scope = UnitScope.Places }, .. ask.Countries("nuoc-tuyen"), .. ask.Day()],
            "yeu-to" => ElementForms.Fields(ask),
            _ => [ask.Choice<RingEnd>("ket-qua"), .. ask.Paper(), .. ask.Day()],
        };
        return new StepForm(step, null, ask.W.Step(step), [.. fields]) { Values = new FormValues().Put("ngay", FormDays.Written(ask.Show.Today)) };
    }
}
