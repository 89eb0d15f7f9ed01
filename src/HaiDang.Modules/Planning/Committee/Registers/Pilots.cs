using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Localities where a programme is piloted.</summary>
internal sealed class Pilots : Register
{
    public override string Kind => Kinds.Pilot;

    public override string Route => "dia-ban-thi-diem";

    public override bool Lasts => true;

    public override RegisterWords Words(CommitteeWords words) => new(words.Pilots, words.PilotsSay, words.PilotsAdd, words.PilotsEmpty);

    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e is LocalityPiloted piloted
        ? Begins(entry, piloted.OccurredOn, null) ?? (piloted.To < piloted.OccurredOn ? CommitteeRefusals.Backwards : null)
        : CommitteeRefusals.UnknownEntry;

    /// <summary>Where a programme is piloted is for everybody to know.</summary>
    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) => [];

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("dia-ban", show.T.Locality, FieldSort.Unit, true) { Scope = UnitScope.Places },
        new("chuong-trinh", show.T.Programme, FieldSort.Line, true, Longest: 200),
        new("so", show.T.DecisionNumber, FieldSort.Line, Longest: 80),
        new("tu-ngay", show.T.FromDay, FieldSort.Day, true),
        new("den-ngay", show.T.LastDayOptional, FieldSort.Day),
    ];

    public override object Read(TypedForm form) =>
        new LocalityPiloted(form.Place("dia-ban") ?? default, form.Text("chuong-trinh"), form.Words("so"), form.Day("den-ngay"), form.TheDay("tu-ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<LocalityPiloted>();
        return new FormValues().Put("dia-ban", show.Name(e.Locality)).Put("chuong-trinh", e.Programme).Put("so", e.Number).Put("tu-ngay", FormDays.Written(e.OccurredOn))
            .Put("den-ngay", e.To is { } to ? FormDays.Written(to) : null);
    }

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<LocalityPiloted>();
        return new EntryLine($"{show.Name(e.Locality)}: {e.Programme}", e.OccurredOn, Days(e, show), [], State(e, show)) { IsOpen = IsOn(e, show.Setting.Today) };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<LocalityPiloted>();
        return new Dossier(
            show.Name(e.Locality), State(e, show), [new(show.T.Programme, e.Programme), new(show.T.DecisionNumber, e.Number), new(show.T.PilotDays, Days(e, show))], []);
    }

    public override string Told(object e, Showing show) => e is LocalityPiloted one ? $"{show.Name(one.Locality)}: {one.Programme}" : "";

    private static bool IsOn(LocalityPiloted e, DateOnly day) => e.OccurredOn <= day && (e.To is not { } to || day <= to);

    private static string Days(LocalityPiloted e, Showing show) =>
        e.To is { } to ? show.T.FromTo(show.Format.Day(e.OccurredOn), show.Format.Day(to)) : show.T.Since(show.Format.Day(e.OccurredOn));

    private static StateWord State(LocalityPiloted e, Showing show) =>
        IsOn(e, show.Setting.Today) ? new(ChipState.Going, show.T.PilotGoing) : new(ChipState.NotBegun, show.T.PilotNotNow);
}
