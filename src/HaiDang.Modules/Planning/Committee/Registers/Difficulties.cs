using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>What stands in bodies' ways: who, what, what they propose, what was answered.</summary>
internal sealed class Difficulties : Register
{
    private const string Answer = "tra-loi";

    public override string Kind => Kinds.Difficulty;

    public override string Route => "kho-khan";

    public override bool IsOpenToBodies => true;

    public override OrganisationId? SpokenBy(object first) => (first as DifficultyRaised)?.Body;

    public override RegisterWords Words(CommitteeWords words) => new(words.Difficulties, words.DifficultiesSay, words.DifficultiesAdd, words.DifficultiesEmpty);

    /// <summary>It may be answered several times until it is settled.</summary>
    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e switch
    {
        DifficultyRaised raised => Begins(entry, raised.OccurredOn, today),
        DifficultyAnswered answered => Follows(entry, answered.OccurredOn, today, entry?.First<DifficultyRaised>().OccurredOn) ?? (IsSettled(entry!) ? CommitteeRefusals.Over : null),
        _ => CommitteeRefusals.UnknownEntry,
    };

    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) =>
    [
        entry.First<DifficultyRaised>().Body,
        .. entry.First<DifficultyRaised>().Addressee is { } addressee ? [addressee] : Array.Empty<OrganisationId>(),
        .. entry.All<DifficultyAnswered>().Select(one => one.By),
    ];

    internal static bool IsSettled(Entry entry) => entry.All<DifficultyAnswered>().Any(one => one.Settled);

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("co-quan", show.T.RaisedBy, FieldSort.Unit, true),
        new("noi-dung", show.T.DifficultyText, FieldSort.Text, true, show.T.NoNames, 2000),
        new("de-xuat", show.T.Proposal, FieldSort.Text, Longest: 2000),
        new("noi-nhan", show.T.Addressee, FieldSort.Unit),
        new("ngay", show.T.DayLabel, FieldSort.Day, true),
    ];

    public override object Read(TypedForm form) => new DifficultyRaised(form.TheBody("co-quan"), form.Text("noi-dung"), form.Text("de-xuat"), form.Body("noi-nhan"), form.TheDay("ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<DifficultyRaised>();
        return new FormValues().Put("co-quan", show.Label(e.Body)).Put("noi-dung", e.Text).Put("de-xuat", e.Proposal)
            .Put("noi-nhan", e.Addressee is { } addressee ? show.Label(addressee) : null).Put("ngay", FormDays.Written(e.OccurredOn));
    }

    public override IReadOnlyList<StepForm> Steps(Entry entry, Showing show) => IsSettled(entry) ? [] :
    [
        new(Answer, null, show.T.AddAnswer,
        [
            new("co-quan", show.T.AnsweredBy, FieldSort.Unit, true),
            new("noi-dung", show.T.AnswerText, FieldSort.Text, true, Longest: 2000),
            new("xong", show.T.SettledTick, FieldSort.Tick),
            new("ngay", show.T.DayLabel, FieldSort.Day, true),
        ]),
    ];

    public override object ReadStep(StepForm step, Entry entry, TypedForm form) =>
        new DifficultyAnswered(form.TheBody("co-quan"), form.Text("noi-dung"), form.Tick("xong"), form.TheDay("ngay"));

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<DifficultyRaised>();
        return new EntryLine(e.Text, e.OccurredOn, e.Proposal.Length > 0 ? $"{show.T.Proposal}: {e.Proposal}" : null, [e.Body], State(entry, show)) { IsOpen = !IsSettled(entry) };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<DifficultyRaised>();
        return new Dossier(show.T.DifficultyTitle(show.Name(e.Body)), State(entry, show),
        [
            new(show.T.DifficultyText, e.Text),
            new(show.T.Proposal, e.Proposal.Length > 0 ? e.Proposal : null),
            new(show.T.Addressee, e.Addressee is { } addressee ? show.Name(addressee) : null),
            new(show.T.DayLabel, show.Format.Day(e.OccurredOn)),
        ],
        [
            new("tl", show.T.Answers, show.T.NoAnswers,
                [.. entry.All<DifficultyAnswered>().Select(one => new PartLine($"{show.Name(one.By)} · {show.Format.Day(one.OccurredOn)}", one.Text))]),
        ]);
    }

    public override string Told(object e, Showing show) => e switch
    {
        DifficultyRaised raised => raised.Text,
        DifficultyAnswered answered => $"{show.Name(answered.By)}: {answered.Text}",
        _ => "",
    };

    private static StateWord State(Entry entry, Showing show) =>
        IsSettled(entry) ? new(ChipState.Done, show.T.Settled)
        : entry.Last<DifficultyAnswered>() is not null ? new(ChipState.Going, show.T.Answered)
        : new(ChipState.NotBegun, show.T.NotAnsweredYet);
}
