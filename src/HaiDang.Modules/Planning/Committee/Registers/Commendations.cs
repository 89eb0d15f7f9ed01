using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Commendations from proposal to decision. An individual stands here by post; the name stands beside the log.</summary>
internal sealed class Commendations : Register
{
    private const string Examine = "tham-dinh";
    private const string Decide = "quyet-dinh";
    private const string Decline = "khong-xet";

    public override string Kind => Kinds.Commendation;

    public override string Route => "khen-thuong";

    public override bool HasName => true;

    public override bool IsOpenToBodies => true;

    public override OrganisationId? SpokenBy(object first) => (first as CommendationProposed)?.Body;

    public override RegisterWords Words(CommitteeWords words) => new(words.Commendations, words.CommendationsSay, words.CommendationsAdd, words.CommendationsEmpty);

    /// <summary>Examined once, then decided or not taken; what comes up out of turn may be decided unexamined.</summary>
    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e switch
    {
        CommendationProposed proposed => Begins(entry, proposed.OccurredOn, today)
            ?? (proposed.AchievedOn > proposed.OccurredOn ? CommitteeRefusals.Backwards
                : proposed.Commended is Commended.Individual && string.IsNullOrWhiteSpace(proposed.Post) ? CommitteeRefusals.PostMissing : null),
        CommendationExamined examined => Follows(entry, examined.OccurredOn, today, From(entry)) ?? Finished(entry!)
            ?? (entry!.Last<CommendationExamined>() is null ? null : CommitteeRefusals.Over),
        CommendationDecided decided => Follows(entry, decided.OccurredOn, today, Latest(entry)) ?? Finished(entry!)
            ?? (entry!.Last<CommendationExamined>() is null && !entry.First<CommendationProposed>().Urgent ? CommitteeRefusals.NotExaminedYet : null),
        CommendationDeclined declined => Follows(entry, declined.OccurredOn, today, Latest(entry)) ?? Finished(entry!),
        _ => CommitteeRefusals.UnknownEntry,
    };

    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) => [entry.First<CommendationProposed>().Body];

    /// <summary>Days from the achievement to the decision; to today while it is open; null when it wasn't taken.</summary>
    internal static int? DaysToDecision(Entry entry, DateOnly today) => entry.Last<CommendationDeclined>() is not null
        ? null
        : (entry.Last<CommendationDecided>()?.OccurredOn ?? today).DayNumber - entry.First<CommendationProposed>().AchievedOn.DayNumber;

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("doi-tuong", show.T.CommendedLabel, FieldSort.Choice, true) { Options = Showing.Options<Commended>(show.T.Commended) },
        new("co-quan", show.T.CommendedBody, FieldSort.Unit, true),
        new("chuc-vu", show.T.CommendedPost, FieldSort.Line, false, show.T.CommendedPostHint, 120),
        new("ho-ten", show.T.PersonName, FieldSort.Line, false, show.T.PersonNameHint, 80),
        new("thanh-tich", show.T.Achievement, FieldSort.Text, true, show.T.NoNames, 2000),
        new("hinh-thuc", show.T.CommendationFormLabel, FieldSort.Choice, true) { Options = Showing.Options<CommendationForm>(show.T.CommendationForm) },
        new("dot-xuat", show.T.UrgentTick, FieldSort.Tick),
        new("ngay-lap", show.T.AchievedOn, FieldSort.Day, true),
        new("ngay", show.T.ProposedOn, FieldSort.Day, true),
        new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
    ];

    public override object Read(TypedForm form) => new CommendationProposed(
        form.Choice<Commended>("doi-tuong"), form.TheBody("co-quan"), form.Words("chuc-vu"), form.Text("thanh-tich"), form.Choice<CommendationForm>("hinh-thuc"),
        form.Tick("dot-xuat"), form.TheDay("ngay-lap"), form.Papers, form.TheDay("ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<CommendationProposed>();
        return new FormValues().Put("doi-tuong", Showing.Value(e.Commended)).Put("co-quan", show.Label(e.Body)).Put("chuc-vu", e.Post).Put("thanh-tich", e.Achievement)
            .Put("hinh-thuc", Showing.Value(e.Form)).Put("dot-xuat", e.Urgent ? "1" : null).Put("ngay-lap", FormDays.Written(e.AchievedOn)).Put("ngay", FormDays.Written(e.OccurredOn));
    }

    public override IReadOnlyList<StepForm> Steps(Entry entry, Showing show)
    {
        if (Finished(entry) is not null) return [];
        var steps = new List<StepForm>();
        if (entry.Last<CommendationExamined>() is null)
        {
            steps.Add(new(Examine, null, show.T.ExamineCommendation,
            [
                new("ung-ho", show.T.SupportedTick, FieldSort.Tick),
                new("y-kien", show.T.Opinion, FieldSort.Text, true, Longest: 1000),
                new("ngay", show.T.DayLabel, FieldSort.Day, true),
            ]));
        }

        if (entry.Last<CommendationExamined>() is not null || entry.First<CommendationProposed>().Urgent)
        {
            steps.Add(new(Decide, null, show.T.DecideCommendation,
            [
                new("so", show.T.DecisionNumber, FieldSort.Line, true, Longest: 80),
                new("hinh-thuc", show.T.CommendationFormLabel, FieldSort.Choice, true) { Options = Showing.Options<CommendationForm>(show.T.CommendationForm) },
                new("cap", show.T.CommendationLevelLabel, FieldSort.Choice, true) { Options = Showing.Options<CommendationLevel>(show.T.CommendationLevel) },
                new("ngay", show.T.DecidedOn, FieldSort.Day, true),
            ]) { By = [Role.CommitteeHead], Values = new FormValues().Put("hinh-thuc", Showing.Value(entry.First<CommendationProposed>().Form)) });
        }

        steps.Add(new(Decline, null, show.T.DeclineCommendation,
        [
            new("ly-do", show.T.Reason, FieldSort.Text, true, Longest: 1000),
            new("ngay", show.T.DayLabel, FieldSort.Day, true),
        ]) { By = [Role.CommitteeHead] });
        return steps;
    }

    public override object ReadStep(StepForm step, Entry entry, TypedForm form) => step.Step switch
    {
        Examine => new CommendationExamined(form.Tick("ung-ho"), form.Text("y-kien"), form.TheDay("ngay")),
        Decide => new CommendationDecided(form.Text("so"), form.Choice<CommendationForm>("hinh-thuc"), form.Choice<CommendationLevel>("cap"), form.TheDay("ngay")),
        _ => new CommendationDeclined(form.Text("ly-do"), form.TheDay("ngay")),
    };

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<CommendationProposed>();
        return new EntryLine(
            e.Achievement, e.OccurredOn,
            string.Join(" · ", new[] { show.T.Commended(e.Commended), e.Post, show.T.CommendationForm(entry.Last<CommendationDecided>()?.Form ?? e.Form), InTime(entry, show) }.OfType<string>()),
            [e.Body], State(entry, show))
        { IsOpen = Finished(entry) is null };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<CommendationProposed>();
        var examined = entry.Last<CommendationExamined>();
        var decided = entry.Last<CommendationDecided>();
        return new Dossier(show.T.CommendationTitle(show.T.CommendationForm(decided?.Form ?? e.Form)), State(entry, show),
        [
            new(show.T.CommendedLabel, show.T.Commended(e.Commended)),
            new(show.T.CommendedBody, show.Name(e.Body)),
            new(show.T.CommendedPost, e.Post),
            new(show.T.Achievement, e.Achievement),
            new(show.T.AchievedOn, show.Format.Day(e.AchievedOn)),
            new(show.T.ProposedOn, show.Format.Day(e.OccurredOn) + (e.Urgent ? " · " + show.T.UrgentShort : "")),
            new(show.T.Examined, examined is null ? null : $"{show.Format.Day(examined.OccurredOn)}: {(examined.Supported ? show.T.Supported : show.T.NotSupported)}. {examined.Opinion}"),
            new(show.T.Decided, decided is null ? null : $"{decided.Number}, {show.Format.Day(decided.OccurredOn)}, {show.T.CommendationLevel(decided.Level)}"),
            new(show.T.Declined, entry.Last<CommendationDeclined>() is { } declined ? $"{show.Format.Day(declined.OccurredOn)}: {declined.Reason}" : null),
            new(show.T.InGoodTime, InTime(entry, show)),
        ],
        []);
    }

    public override string Told(object e, Showing show) => e switch
    {
        CommendationProposed proposed => $"{show.T.CommendationForm(proposed.Form)}: {proposed.Achievement}",
        CommendationExamined examined => $"{(examined.Supported ? show.T.Supported : show.T.NotSupported)}: {examined.Opinion}",
        CommendationDecided decided => $"{show.T.Decided}: {decided.Number}",
        CommendationDeclined declined => $"{show.T.Declined}: {declined.Reason}",
        _ => "",
    };

    private static DateOnly? From(Entry? entry) => entry?.First<CommendationProposed>().OccurredOn;

    private static DateOnly? Latest(Entry? entry) => entry?.Last<CommendationExamined>()?.OccurredOn ?? From(entry);

    private static Refusal? Finished(Entry entry) =>
        entry.Last<CommendationDecided>() is null && entry.Last<CommendationDeclined>() is null ? null : CommitteeRefusals.Over;

    private static string? InTime(Entry entry, Showing show) => DaysToDecision(entry, show.Setting.Today) switch
    {
        null => null,
        { } days when entry.Last<CommendationDecided>() is not null => show.T.DecidedAfter(days),
        { } days => show.T.WaitingFor(days),
    };

    private static StateWord State(Entry entry, Showing show) =>
        entry.Last<CommendationDecided>() is not null ? new(ChipState.Done, show.T.Decided)
        : entry.Last<CommendationDeclined>() is not null ? new(ChipState.Suspended, show.T.Declined)
        : entry.Last<CommendationExamined>() is not null ? new(ChipState.Going, show.T.Examined)
        : new(ChipState.NotBegun, show.T.Proposed);
}
