using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Inspections: plan, team, findings, recommendations and their closing.</summary>
internal sealed class Inspections : Register
{
    private const string Find = "phat-hien";
    private const string Recommend = "kien-nghi";
    private const string Settle = "dong-kien-nghi";
    private const string End = "ket-thuc";

    public override string Kind => Kinds.Inspection;

    public override string Route => "kiem-tra";

    public override string? DocumentOf(Entry entry) => "quyet-dinh";

    public override RegisterWords Words(CommitteeWords words) => new(words.Inspections, words.InspectionsSay, words.InspectionsAdd, words.InspectionsEmpty);

    /// <summary>An inspection ends once; while a recommendation is open only with a reason. Recommendations may close after its end.</summary>
    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e switch
    {
        InspectionPlanned planned => Begins(entry, planned.OccurredOn, null) ?? (planned.To < planned.OccurredOn ? CommitteeRefusals.Backwards : null),
        FindingRecorded found => Follows(entry, found.OccurredOn, today, From(entry)) ?? Ended(entry!),
        RecommendationMade made => Follows(entry, made.OccurredOn, today, From(entry)) ?? Ended(entry!)
            ?? (made.Due < made.OccurredOn ? CommitteeRefusals.Backwards : made.Number == Next(entry!) ? null : CommitteeRefusals.NoSuchRecommendation),
        RecommendationClosed closed => Follows(entry, closed.OccurredOn, today)
            ?? (Open(entry!).FirstOrDefault(one => one.Number == closed.Number) is not { } made ? CommitteeRefusals.NoSuchRecommendation
                : closed.OccurredOn < made.OccurredOn ? CommitteeRefusals.DayTooEarly : null),
        InspectionClosed closed => Follows(entry, closed.OccurredOn, today, From(entry)) ?? Ended(entry!)
            ?? (Open(entry!).Count > 0 && string.IsNullOrWhiteSpace(closed.Reason) ? CommitteeRefusals.RecommendationsOpen : null),
        _ => CommitteeRefusals.UnknownEntry,
    };

    /// <summary>Bodies inspected, those of the team, those that a finding or recommendation names.</summary>
    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) =>
    [
        .. entry.First<InspectionPlanned>().Inspected.Concat(entry.First<InspectionPlanned>().Team.Select(one => one.Body))
            .Concat(entry.All<FindingRecorded>().Select(one => one.Body).OfType<OrganisationId>()).Concat(entry.All<RecommendationMade>().Select(one => one.Body)).Distinct(),
    ];

    /// <summary>Recommendations to which nothing was closed.</summary>
    internal static IReadOnlyList<RecommendationMade> Open(Entry entry) =>
        [.. entry.All<RecommendationMade>().Where(made => entry.All<RecommendationClosed>().All(closed => closed.Number != made.Number))];

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("noi-dung", show.T.InspectionScope, FieldSort.Text, true, Longest: 2000),
        new("so", show.T.DecisionNumber, FieldSort.Line, Longest: 80),
        new("tu-ngay", show.T.FromDay, FieldSort.Day, true),
        new("den-ngay", show.T.LastDay, FieldSort.Day, true),
        new("co-quan", show.T.InspectedBodies, FieldSort.Units, Hint: show.Form.UnitsHint),
        new("dia-ban", show.T.Localities, FieldSort.Units, Hint: show.Form.UnitsHint) { Scope = UnitScope.Places },
        new("chuong-trinh", show.T.PilotProgramme, FieldSort.Line, false, show.T.PilotHint, 200),
        new("doan", show.T.Team, FieldSort.Pairs, Hint: show.T.TeamHint, Longest: 120) { SecondLabel = show.T.PostInTeam },
        new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
    ];

    public override object Read(TypedForm form) => new InspectionPlanned(
        form.Text("noi-dung"), form.Words("so"), form.Members("co-quan"), form.Places("dia-ban"), [.. form.Pairs("doan").Select(one => new TeamMember(one.Body, one.Beside))],
        form.TheDay("den-ngay"), form.Words("chuong-trinh"), form.Papers, form.TheDay("tu-ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<InspectionPlanned>();
        return new FormValues().Put("noi-dung", e.Scope).Put("so", e.Number).Put("tu-ngay", FormDays.Written(e.OccurredOn)).Put("den-ngay", FormDays.Written(e.To))
            .Put("co-quan", [.. e.Inspected.Select(show.Label)]).Put("dia-ban", [.. e.Localities.Select(show.Name)]).Put("chuong-trinh", e.Programme)
            .Put("doan", [.. e.Team.Select(one => show.Label(one.Body))]).Put("doan-2", [.. e.Team.Select(one => one.Post)]);
    }

    public override IReadOnlyList<StepForm> Steps(Entry entry, Showing show)
    {
        var open = Open(entry);
        StepForm[] settling =
        [
            .. open.Select(made => new StepForm(Settle, show.Format.Number(made.Number), show.T.CloseRecommendation(made.Number),
            [
                new("ngay", show.T.DayLabel, FieldSort.Day, true),
                new("ket-qua", show.T.WhatWasDone, FieldSort.Text, true, Longest: 2000),
                new("tep", show.T.EvidenceFiles, FieldSort.Files, Hint: show.Form.PapersHint),
            ])),
        ];
        return entry.Last<InspectionClosed>() is not null ? settling :
        [
            new(Find, null, show.T.AddFinding,
            [
                new("loai", show.T.FindingLabel, FieldSort.Choice, true) { Options = Showing.Options<FindingKind>(show.T.Finding) },
                new("co-quan", show.T.BodyConcerned, FieldSort.Unit),
                new("noi-dung", show.T.TextLabel, FieldSort.Text, true, show.T.NoNames, 2000),
                new("ngay", show.T.DayLabel, FieldSort.Day, true),
            ]),
            new(Recommend, null, show.T.AddRecommendation,
            [
                new("co-quan", show.T.ResponsibleBody, FieldSort.Unit, true),
                new("noi-dung", show.T.TextLabel, FieldSort.Text, true, show.T.NoNames, 2000),
                new("han", show.T.DueOptional, FieldSort.Day),
                new("ngay", show.T.DayLabel, FieldSort.Day, true),
            ]),
            .. settling,
            new(End, null, show.T.EndInspection,
            [
                new("ngay", show.T.DayLabel, FieldSort.Day, true),
                new("ket-luan", show.T.InspectionConclusion, FieldSort.Text, true, Longest: 4000),
                new("ly-do", show.T.ReasonOpen, FieldSort.Line, Hint: open.Count > 0 ? show.T.RecommendationsAreOpen(open.Count) : null),
                new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
            ]),
        ];
    }

    public override object ReadStep(StepForm step, Entry entry, TypedForm form) => step.Step switch
    {
        Find => new FindingRecorded(form.Choice<FindingKind>("loai"), form.Body("co-quan"), form.Text("noi-dung"), form.TheDay("ngay")),
        Recommend => new RecommendationMade(Next(entry), form.TheBody("co-quan"), form.Text("noi-dung"), form.Day("han"), form.TheDay("ngay")),
        Settle => new RecommendationClosed(int.Parse(step.Item!, System.Globalization.CultureInfo.InvariantCulture), form.Text("ket-qua"), form.Papers, form.TheDay("ngay")),
        _ => new InspectionClosed(form.Text("ket-luan"), form.Words("ly-do"), form.Papers, form.TheDay("ngay")),
    };

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<InspectionPlanned>();
        return new EntryLine(
            e.Scope, e.OccurredOn, string.Join(" · ", new[] { Recommendations(entry, show), IsOfPilot(e, show) ? show.T.PilotShort : null }.OfType<string>()),
            e.Inspected, State(entry, show))
        { IsOpen = entry.Last<InspectionClosed>() is null || Open(entry).Count > 0 };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<InspectionPlanned>();
        var ended = entry.Last<InspectionClosed>();
        return new Dossier(e.Scope, State(entry, show),
        [
            new(show.T.DecisionNumber, e.Number),
            new(show.T.DayLabel, show.Format.Window(new Kernel.Calendar.Window(e.OccurredOn, e.To))),
            new(show.T.InspectedBodies, e.Inspected.Count > 0 ? show.Names(e.Inspected) : null),
            new(show.T.Localities, e.Localities.Count > 0 ? string.Join("; ", e.Localities.Select(place => PlaceWords(place, e, show))) : null),
            new(show.T.PilotProgramme, e.Programme),
            new(show.T.Team, e.Team.Count > 0 ? string.Join("; ", e.Team.Select(one => $"{show.Name(one.Body)}: {one.Post}")) : null),
            new(show.T.InspectionConclusion, ended?.Conclusion),
            new(show.T.ReasonOpen, ended?.Reason),
        ],
        [
            new("ph", show.T.Findings, show.T.NoFindings,
                [.. entry.All<FindingRecorded>().Select(one => new PartLine(
                    one.Body is { } body ? show.Name(body) : show.T.WholeCommittee, one.Text,
                    State: new(one.Kind is FindingKind.Strength ? ChipState.Done : ChipState.Doubt, show.T.Finding(one.Kind))))]),
            new("kn", show.T.Recommendations, show.T.NoRecommendations, [.. entry.All<RecommendationMade>().Select(made => Recommendation(made, entry, show))]),
        ]);
    }

    public override string Told(object e, Showing show) => e switch
    {
        InspectionPlanned planned => $"{show.T.InspectionSet}: {planned.Scope}",
        FindingRecorded found => $"{show.T.Finding(found.Kind)}: {found.Text}",
        RecommendationMade made => $"{show.T.RecommendationNumber(made.Number)}: {made.Text}",
        RecommendationClosed closed => $"{show.T.RecommendationWasClosed(closed.Number)}: {closed.Note}",
        InspectionClosed closed => $"{show.T.InspectionEnded}: {closed.Conclusion}",
        _ => "",
    };

    private static DateOnly? From(Entry? entry) => entry?.First<InspectionPlanned>().OccurredOn;

    private static Refusal? Ended(Entry entry) => entry.Last<InspectionClosed>() is null ? null : CommitteeRefusals.Over;

    private static int Next(Entry entry) => entry.All<RecommendationMade>().Select(made => made.Number).DefaultIfEmpty(0).Max() + 1;

    private static string? Recommendations(Entry entry, Showing show) =>
        entry.All<RecommendationMade>().Count() is > 0 and var all ? show.T.RecommendationsCount(all - Open(entry).Count, all) : null;

    private static bool IsOfPilot(InspectionPlanned e, Showing show) => e.Localities.Any(place => Pilot(place, e, show) is not null);

    private static LocalityPiloted? Pilot(PlaceCode place, InspectionPlanned e, Showing show) =>
        show.Piloted.FirstOrDefault(one => one.Locality == place && one.OccurredOn <= e.To && (one.To is not { } last || last >= e.OccurredOn));

    private static string PlaceWords(PlaceCode place, InspectionPlanned e, Showing show) =>
        Pilot(place, e, show) is { } pilot ? show.T.PilotPlace(show.Name(place), pilot.Programme) : show.Name(place);

    private static PartLine Recommendation(RecommendationMade made, Entry entry, Showing show)
    {
        var closed = entry.All<RecommendationClosed>().FirstOrDefault(one => one.Number == made.Number);
        var asked = !show.IsJudged(made.Body);
        return new PartLine(
            $"{show.T.RecommendationNumber(made.Number)} · {show.Name(made.Body)}", closed is null ? made.Text : $"{made.Text}\n{show.T.WhatWasDone}: {closed.Note}",
            show.Format.Number(made.Number),
            State: closed is not null ? new(ChipState.Done, show.T.ClosedOn(show.Format.Day(closed.OccurredOn))) : asked ? new(ChipState.Asked, show.T.Asked) : new(ChipState.NotBegun, show.T.StillOpen),
            Due: made.Due, Requested: asked, Closed: closed is not null)
        { Papers = closed?.Papers ?? [] };
    }

    private static StateWord State(Entry entry, Showing show) =>
        entry.Last<InspectionClosed>() is not null ? new(ChipState.Done, show.T.InspectionEnded)
        : entry.First<InspectionPlanned>().OccurredOn > show.Setting.Today ? new(ChipState.Soon, show.T.Set)
        : new(ChipState.Going, show.T.InspectionGoing);
}
