using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Members of the committee and their posts from a day to a day. The person's name stands beside the log.</summary>
internal sealed class Members : Register
{
    private const string Leave = "thoi";

    public override string Kind => Kinds.Member;

    public override string Route => "thanh-vien";

    public override bool Lasts => true;

    public override bool HasName => true;

    public override RegisterWords Words(CommitteeWords words) => new(words.Members, words.MembersSay, words.MembersAdd, words.MembersEmpty);

    /// <summary>A post may be known before it begins; it ends once, not before it began.</summary>
    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e switch
    {
        MemberSeated seated => Begins(entry, seated.OccurredOn, null),
        MemberLeft left => entry is null ? CommitteeRefusals.UnknownEntry
            : entry.Last<MemberLeft>() is not null ? CommitteeRefusals.Over
            : left.OccurredOn < entry.First<MemberSeated>().OccurredOn ? CommitteeRefusals.DayTooEarly
            : null,
        _ => CommitteeRefusals.UnknownEntry,
    };

    /// <summary>Who sits in the committee is for everybody to know.</summary>
    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) => [];

    /// <summary>Whether the member is in the post on a day, both ends in.</summary>
    internal static bool InOffice(Entry entry, DateOnly day) =>
        entry.First<MemberSeated>().OccurredOn <= day && (entry.Last<MemberLeft>() is not { } left || day <= left.OccurredOn);

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("chuc-danh", show.T.PostInCommittee, FieldSort.Choice, true) { Options = Showing.Options<CommitteePost>(show.T.Post) },
        new("co-quan", show.T.BodyOfMember, FieldSort.Unit),
        new("chuc-vu", show.T.TitleOfMember, FieldSort.Line, true, show.T.TitleHint, 120),
        new("ho-ten", show.T.PersonName, FieldSort.Line, false, show.T.PersonNameHint, 80),
        new("so", show.T.DecisionNumber, FieldSort.Line, Longest: 80),
        new("ngay-ky", show.T.SignedOn, FieldSort.Day),
        new("tu-ngay", show.T.FromDay, FieldSort.Day, true),
    ];

    public override object Read(TypedForm form) => new MemberSeated(
        form.Choice<CommitteePost>("chuc-danh"), form.Body("co-quan"), form.Text("chuc-vu"), form.Words("so"), form.Day("ngay-ky"), form.TheDay("tu-ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<MemberSeated>();
        return new FormValues().Put("chuc-danh", Showing.Value(e.Post)).Put("co-quan", e.Body is { } body ? show.Label(body) : null).Put("chuc-vu", e.Title)
            .Put("so", e.Number).Put("ngay-ky", e.SignedOn is { } day ? FormDays.Written(day) : null).Put("tu-ngay", FormDays.Written(e.OccurredOn));
    }

    public override IReadOnlyList<StepForm> Steps(Entry entry, Showing show) => entry.Last<MemberLeft>() is not null ? [] :
    [
        new(Leave, null, show.T.MemberLeaves,
        [
            new("ngay", show.T.LastDay, FieldSort.Day, true),
            new("ly-do", show.T.Reason, FieldSort.Line, true),
        ]),
    ];

    public override object ReadStep(StepForm step, Entry entry, TypedForm form) => new MemberLeft(form.Text("ly-do"), form.TheDay("ngay"));

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<MemberSeated>();
        return new EntryLine($"{show.T.Post(e.Post)} – {e.Title}", e.OccurredOn, Days(entry, show), e.Body is { } body ? [body] : [], State(entry, show)) { IsOpen = InOffice(entry, show.Setting.Today) };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<MemberSeated>();
        return new Dossier($"{show.T.Post(e.Post)} – {e.Title}", State(entry, show),
        [
            new(show.T.BodyOfMember, e.Body is { } body ? show.Name(body) : null),
            new(show.T.DecisionNumber, e.Number),
            new(show.T.SignedOn, e.SignedOn is { } day ? show.Format.Day(day) : null),
            new(show.T.InPost, Days(entry, show)),
            new(show.T.Reason, entry.Last<MemberLeft>()?.Reason),
        ],
        []);
    }

    public override string Told(object e, Showing show) => e switch
    {
        MemberSeated seated => $"{show.T.Post(seated.Post)} – {seated.Title}",
        MemberLeft left => $"{show.T.MemberLeft}: {left.Reason}",
        _ => "",
    };

    private static string Days(Entry entry, Showing show)
    {
        var from = show.Format.Day(entry.First<MemberSeated>().OccurredOn);
        return entry.Last<MemberLeft>() is { } left ? show.T.FromTo(from, show.Format.Day(left.OccurredOn)) : show.T.Since(from);
    }

    private static StateWord State(Entry entry, Showing show) =>
        InOffice(entry, show.Setting.Today) ? new(ChipState.Done, show.T.InOffice)
        : entry.First<MemberSeated>().OccurredOn > show.Setting.Today ? new(ChipState.NotBegun, show.T.NotYetInOffice)
        : new(ChipState.Suspended, show.T.LeftOffice);
}
