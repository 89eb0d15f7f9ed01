using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Meetings and other common activities, with papers, attendance and conclusions that become duties.</summary>
internal sealed class Meetings : Register
{
    /// <summary>The step that records a conclusion; it goes through the plan too.</summary>
    internal const string Conclude = "ket-luan";

    private const string Hold = "da-hop";

    public override string Kind => Kinds.Meeting;

    public override string Route => "cuoc-hop";

    public override string? DocumentOf(Entry entry) => entry.Last<MeetingHeld>() is null ? null : "bien-ban";

    public override RegisterWords Words(CommitteeWords words) => new(words.Meetings, words.MeetingsSay, words.MeetingsAdd, words.MeetingsEmpty);

    /// <summary>A meeting is held once, not in the future; conclusions come from one that was held.</summary>
    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e switch
    {
        MeetingCalled called => Begins(entry, called.OccurredOn, null) ?? (Fits(called.Cadence, called.Period) ? null : CommitteeRefusals.PeriodUnfit),
        MeetingHeld held => Follows(entry, held.OccurredOn, today) ?? (entry!.Last<MeetingHeld>() is null ? null : CommitteeRefusals.Over),
        ConclusionDrawn => entry is null ? CommitteeRefusals.UnknownEntry : entry.Last<MeetingHeld>() is null ? CommitteeRefusals.NotHeldYet : null,
        _ => CommitteeRefusals.UnknownEntry,
    };

    /// <summary>Those invited, and those a conclusion gives something to do; nobody named means everybody.</summary>
    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) =>
        [.. entry.First<MeetingCalled>().Invited.Concat(entry.First<MeetingCalled>().Invited.Count == 0 ? [] : entry.All<ConclusionDrawn>().Select(one => one.Body)).Distinct()];

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("hinh-thuc", show.T.FormOfMeeting, FieldSort.Choice, true) { Options = Showing.Options<MeetingForm>(show.T.Form) },
        new("nhip", show.T.CadenceLabel, FieldSort.Choice, true) { Options = Showing.Options<Cadence>(show.T.Cadence) },
        new("ky", show.T.PeriodLabel, FieldSort.Number, Hint: show.T.PeriodHint),
        new("noi-dung", show.T.SubjectLabel, FieldSort.Text, true, Longest: 1000),
        new("ngay", show.T.DayLabel, FieldSort.Day, true),
        new("dia-diem", show.T.Venue, FieldSort.Line, Longest: 200),
        new("cap-huyen", show.T.WithDistricts, FieldSort.Tick),
        new("co-quan", show.T.Invited, FieldSort.Units, Hint: show.Form.UnitsHint),
        new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
    ];

    public override object Read(TypedForm form) => new MeetingCalled(
        form.Choice<MeetingForm>("hinh-thuc"), form.Choice<Cadence>("nhip"), form.Number("ky"), form.Text("noi-dung"), form.Text("dia-diem"), form.Tick("cap-huyen"),
        form.Members("co-quan"), form.Papers, form.TheDay("ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<MeetingCalled>();
        return new FormValues().Put("hinh-thuc", Showing.Value(e.Form)).Put("nhip", Showing.Value(e.Cadence)).Put("ky", e.Period is { } period ? show.Format.Number(period) : null)
            .Put("noi-dung", e.Subject).Put("ngay", FormDays.Written(e.OccurredOn)).Put("dia-diem", e.Venue).Put("cap-huyen", e.WithDistricts ? "1" : null)
            .Put("co-quan", [.. e.Invited.Select(show.Label)]);
    }

    public override IReadOnlyList<StepForm> Steps(Entry entry, Showing show)
    {
        var called = entry.First<MeetingCalled>();
        if (entry.Last<MeetingHeld>() is null)
        {
            return
            [
                new(Hold, null, show.T.RecordHeld,
                [
                    new("ngay", show.T.HeldOn, FieldSort.Day, true),
                    .. called.Invited.Select((body, i) => new FormField(Attended(i), show.T.AttendanceOf(show.Name(body)), FieldSort.Choice) { Options = Showing.Options<Presence>(show.T.Presence) }),
                    new("bien-ban", show.T.Minutes, FieldSort.Text, Longest: 4000),
                    new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
                ])
                { Values = new FormValues().Put("ngay", FormDays.Written(called.OccurredOn)) },
            ];
        }

        return show.Plan is null ? [] :
        [
            new(Conclude, null, show.T.AddConclusion,
            [
                new("noi-dung", show.T.ConclusionText, FieldSort.Text, true, show.T.ConclusionHint, 4000),
                new("co-quan", show.T.ResponsibleBody, FieldSort.Unit, true),
                new("han", show.T.DueOptional, FieldSort.Day),
            ]),
        ];
    }

    public override object ReadStep(StepForm step, Entry entry, TypedForm form)
    {
        if (step.Step == Conclude) return new ConclusionDrawn("", form.Text("noi-dung"), form.TheBody("co-quan"), form.Day("han"));
        var invited = entry.First<MeetingCalled>().Invited;
        return new MeetingHeld(
            [.. invited.Index().Where(one => form.Values[Attended(one.Index)].Length > 0).Select(one => new Attending(one.Item, form.Choice<Presence>(Attended(one.Index))))],
            form.Text("bien-ban"), form.Papers, form.TheDay("ngay"));
    }

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<MeetingCalled>();
        return new EntryLine(
            e.Subject, entry.Events.LastOrDefault(one => one.Event is MeetingHeld)?.Day ?? e.OccurredOn,
            string.Join(" · ", new[] { show.T.Form(e.Form), Period(e, show), e.WithDistricts ? show.T.WithDistrictsShort : null, Conclusions(entry, show) }.OfType<string>()),
            [], State(entry, show))
        { IsOpen = entry.Last<MeetingHeld>() is null };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<MeetingCalled>();
        var held = entry.Last<MeetingHeld>();
        return new Dossier(e.Subject, State(entry, show),
        [
            new(show.T.FormOfMeeting, show.T.Form(e.Form)),
            new(show.T.CadenceLabel, Period(e, show)),
            new(show.T.DayLabel, show.Format.LongDay(held?.OccurredOn ?? e.OccurredOn)),
            new(show.T.Venue, e.Venue.Length > 0 ? e.Venue : null),
            new(show.T.WithDistricts, e.WithDistricts ? show.T.Yes : null),
            new(show.T.Minutes, held?.Minutes is { Length: > 0 } minutes ? minutes : null),
        ],
        [
            new("du", show.T.AttendancePart, show.T.NobodyInvited, [.. e.Invited.Select(body => Seat(body, held, show))]),
            new("kl", show.T.Conclusions, held is null ? show.T.ConclusionsLater : show.Plan is null ? show.T.NoPlanForConclusions : show.T.NoConclusions,
                [.. entry.All<ConclusionDrawn>().Select(one => Conclusion(one, show))]),
        ]);
    }

    public override string Told(object e, Showing show) => e switch
    {
        MeetingCalled called => $"{show.T.MeetingSet}: {called.Subject}",
        MeetingHeld held => show.T.MeetingWasHeld(show.Format.Day(held.OccurredOn)),
        ConclusionDrawn one => $"{one.Code}: {one.Text}",
        _ => "",
    };

    /// <summary>Quarters are four, halves two; a year and what comes up have no number.</summary>
    internal static bool Fits(Cadence cadence, int? period) => cadence switch
    {
        Cadence.Quarterly => period is >= 1 and <= 4,
        Cadence.SixMonthly => period is 1 or 2,
        _ => period is null,
    };

    /// <summary>A meeting's quarter, half or year in words.</summary>
    internal static string Period(MeetingCalled e, Showing show) => e.Period is { } number ? show.T.PeriodOf(e.Cadence, number) : show.T.Cadence(e.Cadence);

    private static string Attended(int at) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"du-{at}");

    private static string? Conclusions(Entry entry, Showing show) => entry.All<ConclusionDrawn>().Count() is > 0 and var count ? show.T.ConclusionsCount(count) : null;

    private static PartLine Seat(OrganisationId body, MeetingHeld? held, Showing show) =>
        new(show.Name(body), "", State: held?.Attended.FirstOrDefault(one => one.Body == body) is { } seat
            ? new(seat.Presence is Presence.Absent ? ChipState.NotBegun : ChipState.Done, show.T.Presence(seat.Presence))
            : held is null ? null : new(ChipState.Doubt, show.T.AttendanceUnknown));

    // How far a conclusion is, its duty says: it is told once.
    private static PartLine Conclusion(ConclusionDrawn one, Showing show)
    {
        var duty = show.Plan?.Duty(one.Code);
        return new PartLine(
            $"{one.Code} · {show.Name(one.Body)}", one.Text, Address: duty is null ? null : show.Plan!.Of(duty),
            State: duty is null ? new(ChipState.Doubt, show.T.DutyGone) : new(
                duty.Progress switch { Progress.Done => ChipState.Done, Progress.InProgress => ChipState.Going, Progress.NotDone => ChipState.Suspended, _ => duty.IsRequest ? ChipState.Asked : ChipState.NotBegun },
                show.T.Progress(duty.Progress, duty.IsRequest)),
            Due: duty?.Deadline, Requested: duty is null || duty.IsOnlyAsked || duty.IsRequest, Closed: duty?.IsClosed ?? true);
    }

    private static StateWord State(Entry entry, Showing show) =>
        entry.Last<MeetingHeld>() is not null ? new(ChipState.Done, show.T.Held)
        : entry.First<MeetingCalled>().OccurredOn < show.Setting.Today ? new(ChipState.Doubt, show.T.NotRecordedYet)
        : new(ChipState.Soon, show.T.Set);
}
