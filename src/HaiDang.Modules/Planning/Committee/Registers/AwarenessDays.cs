using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>What each body did for the days of 30 July.</summary>
internal sealed class AwarenessDays : Register
{
    public override string Kind => Kinds.AwarenessDay;

    public override string Route => "ngay-30-7";

    public override RegisterWords Words(CommitteeWords words) => new(words.AwarenessDays, words.AwarenessDaysSay, words.AwarenessDaysAdd, words.AwarenessDaysEmpty);

    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e is AwarenessDayMarked marked ? Begins(entry, marked.OccurredOn, null) : CommitteeRefusals.UnknownEntry;

    /// <summary>What is done in public is for everybody to know.</summary>
    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) => [];

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("ngay-gi", show.T.WhichDay, FieldSort.Choice, true) { Options = Showing.Options<AwarenessDay>(show.T.Awareness) },
        new("co-quan", show.T.OrganisedBy, FieldSort.Unit, true),
        new("noi-dung", show.T.ActivityText, FieldSort.Text, true, Longest: 2000),
        new("ngay", show.T.DayLabel, FieldSort.Day, true),
        new("dia-diem", show.T.Venue, FieldSort.Line, Longest: 200),
        new("so-nguoi", show.T.PeopleReached, FieldSort.Number),
        new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
    ];

    public override object Read(TypedForm form) => new AwarenessDayMarked(
        form.Choice<AwarenessDay>("ngay-gi"), form.TheBody("co-quan"), form.Text("noi-dung"), form.Text("dia-diem"), form.Number("so-nguoi"), form.Papers, form.TheDay("ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<AwarenessDayMarked>();
        return new FormValues().Put("ngay-gi", Showing.Value(e.Marked)).Put("co-quan", show.Label(e.Body)).Put("noi-dung", e.Text).Put("ngay", FormDays.Written(e.OccurredOn))
            .Put("dia-diem", e.Venue).Put("so-nguoi", e.People?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<AwarenessDayMarked>();
        return new EntryLine(e.Text, e.OccurredOn, show.T.Awareness(e.Marked), [e.Body], State(e, show)) { IsOpen = e.OccurredOn > show.Setting.Today };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<AwarenessDayMarked>();
        return new Dossier(show.T.Awareness(e.Marked), State(e, show),
        [
            new(show.T.OrganisedBy, show.Name(e.Body)),
            new(show.T.ActivityText, e.Text),
            new(show.T.DayLabel, show.Format.Day(e.OccurredOn)),
            new(show.T.Venue, e.Venue.Length > 0 ? e.Venue : null),
            new(show.T.PeopleReached, e.People is { } people ? show.Format.Number(people) : null),
        ],
        []);
    }

    public override string Told(object e, Showing show) => e is AwarenessDayMarked one ? one.Text : "";

    private static StateWord State(AwarenessDayMarked e, Showing show) => e.OccurredOn > show.Setting.Today
        ? new(ChipState.Soon, show.T.Set)
        : new(ChipState.Done, e.People is { } people ? show.T.People(people) : show.T.WasDone);
}
