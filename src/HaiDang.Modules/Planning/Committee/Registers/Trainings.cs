using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Courses for staff: subject, staff by body, days.</summary>
internal sealed class Trainings : Register
{
    public override string Kind => Kinds.Training;

    public override string Route => "tap-huan";

    public override RegisterWords Words(CommitteeWords words) => new(words.Trainings, words.TrainingsSay, words.TrainingsAdd, words.TrainingsEmpty);

    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e is StaffTrained trained
        ? Begins(entry, trained.OccurredOn, today) ?? (trained.To < trained.OccurredOn ? CommitteeRefusals.Backwards : trained.To > today ? CommitteeRefusals.DayInFuture : null)
        : CommitteeRefusals.UnknownEntry;

    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) =>
        [.. entry.First<StaffTrained>().Staff.Select(one => one.Body).Prepend(entry.First<StaffTrained>().Organiser).Distinct()];

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("noi-dung", show.T.TrainingSubject, FieldSort.Text, true, Longest: 1000),
        new("co-quan", show.T.Organiser, FieldSort.Unit, true),
        new("tu-ngay", show.T.FromDay, FieldSort.Day, true),
        new("den-ngay", show.T.LastDay, FieldSort.Day, true),
        new("dia-diem", show.T.Venue, FieldSort.Line, Longest: 200),
        new("hoc-vien", show.T.StaffByBody, FieldSort.Pairs, true, show.T.StaffHint, 6) { SecondLabel = show.T.StaffCount },
        new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
    ];

    public override object Read(TypedForm form) => new StaffTrained(
        form.Text("noi-dung"), form.Text("dia-diem"), form.TheBody("co-quan"),
        [.. form.Pairs("hoc-vien").Select(one => new Trained(one.Body, form.NumberBeside("hoc-vien", one.Beside)))], form.TheDay("den-ngay"), form.Papers, form.TheDay("tu-ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<StaffTrained>();
        return new FormValues().Put("noi-dung", e.Subject).Put("co-quan", show.Label(e.Organiser)).Put("tu-ngay", FormDays.Written(e.OccurredOn)).Put("den-ngay", FormDays.Written(e.To))
            .Put("dia-diem", e.Venue).Put("hoc-vien", [.. e.Staff.Select(one => show.Label(one.Body))])
            .Put("hoc-vien-2", [.. e.Staff.Select(one => one.Staff.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
    }

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<StaffTrained>();
        return new EntryLine(e.Subject, e.OccurredOn, Days(e, show), [e.Organiser], State(e, show));
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<StaffTrained>();
        return new Dossier(e.Subject, State(e, show),
        [
            new(show.T.Organiser, show.Name(e.Organiser)),
            new(show.T.DayLabel, Days(e, show)),
            new(show.T.Venue, e.Venue.Length > 0 ? e.Venue : null),
        ],
        [new("hv", show.T.StaffByBody, show.T.NoStaff, [.. e.Staff.Select(one => new PartLine(show.Name(one.Body), show.T.People(one.Staff)))])]);
    }

    public override string Told(object e, Showing show) => e is StaffTrained one ? one.Subject : "";

    private static string Days(StaffTrained e, Showing show) => show.Format.Window(new Kernel.Calendar.Window(e.OccurredOn, e.To));

    private static StateWord State(StaffTrained e, Showing show) => new(ChipState.Done, show.T.People(e.Staff.Sum(one => one.Staff)));
}
