using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Shortcomings that were pointed out, with what was done; what is open when a year begins stands in its list too.</summary>
internal sealed class Shortcomings : Register
{
    private const string Work = "khac-phuc";

    public override string Kind => Kinds.Shortcoming;

    public override string Route => "ton-tai";

    public override RegisterWords Words(CommitteeWords words) => new(words.Shortcomings, words.ShortcomingsSay, words.ShortcomingsAdd, words.ShortcomingsEmpty);

    public override Refusal? Against(Entry? entry, object e, DateOnly today) => e switch
    {
        ShortcomingFound found => Begins(entry, found.OccurredOn, today) ?? (found.FoundYear > found.OccurredOn.Year ? CommitteeRefusals.YearInFuture : null),
        ShortcomingWorkedOn worked => Follows(entry, worked.OccurredOn, today, entry?.First<ShortcomingFound>().OccurredOn) ?? (RemediedOn(entry!) is null ? null : CommitteeRefusals.Over),
        _ => CommitteeRefusals.UnknownEntry,
    };

    /// <summary>The body whose it is; the whole committee's concerns everybody.</summary>
    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) => entry.First<ShortcomingFound>().Body is { } body ? [body] : [];

    /// <summary>In the list of its year, and of each later one that began while it was open.</summary>
    public override bool StandsIn(Entry entry, int year) =>
        entry.Id.Year == year || (entry.Id.Year < year && (RemediedOn(entry) is not { } done || done >= CommitteeYear.Of(year).From));

    /// <summary>The day on which nothing more was to do; null while it is open.</summary>
    internal static DateOnly? RemediedOn(Entry entry) => entry.All<ShortcomingWorkedOn>().FirstOrDefault(one => one.Remedied)?.OccurredOn;

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("nam", show.T.FoundYear, FieldSort.Number, true, show.T.FoundYearHint),
        new("nguon", show.T.SourceLabel, FieldSort.Choice, true) { Options = Showing.Options<ShortcomingSource>(show.T.Source) },
        new("noi-dung", show.T.TextLabel, FieldSort.Text, true, show.T.NoNames, 2000),
        new("co-quan", show.T.BodyConcernedOrAll, FieldSort.Unit),
        new("van-ban", show.T.WrittenIn, FieldSort.Line, Longest: 200),
        new("ngay", show.T.DayLabel, FieldSort.Day, true),
    ];

    public override object Read(TypedForm form) => new ShortcomingFound(
        form.Number("nam") ?? 0, form.Choice<ShortcomingSource>("nguon"), form.Body("co-quan"), form.Text("noi-dung"), form.Words("van-ban"), form.TheDay("ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<ShortcomingFound>();
        return new FormValues().Put("nam", e.FoundYear.ToString(System.Globalization.CultureInfo.InvariantCulture)).Put("nguon", Showing.Value(e.Source)).Put("noi-dung", e.Text)
            .Put("co-quan", e.Body is { } body ? show.Label(body) : null).Put("van-ban", e.Document).Put("ngay", FormDays.Written(e.OccurredOn));
    }

    public override IReadOnlyList<StepForm> Steps(Entry entry, Showing show) => RemediedOn(entry) is not null ? [] :
    [
        new(Work, null, show.T.AddRemedy,
        [
            new("ket-qua", show.T.WhatWasDone, FieldSort.Text, true, Longest: 2000),
            new("xong", show.T.RemediedTick, FieldSort.Tick),
            new("ngay", show.T.DayLabel, FieldSort.Day, true),
            new("tep", show.T.EvidenceFiles, FieldSort.Files, Hint: show.Form.PapersHint),
        ]),
    ];

    public override object ReadStep(StepForm step, Entry entry, TypedForm form) =>
        new ShortcomingWorkedOn(form.Text("ket-qua"), form.Tick("xong"), form.Papers, form.TheDay("ngay"));

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<ShortcomingFound>();
        return new EntryLine(
            e.Text, e.OccurredOn, $"{show.T.FoundIn(e.FoundYear)} · {show.T.Source(e.Source)}{(entry.Id.Year < show.Setting.Year ? " · " + show.T.CarriedOver : "")}",
            Concerns(entry), State(entry, show))
        { IsOpen = RemediedOn(entry) is null };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<ShortcomingFound>();
        return new Dossier(show.T.ShortcomingTitle(e.FoundYear), State(entry, show),
        [
            new(show.T.TextLabel, e.Text),
            new(show.T.SourceLabel, show.T.Source(e.Source)),
            new(show.T.BodyConcerned, e.Body is { } body ? show.Name(body) : show.T.WholeCommittee),
            new(show.T.WrittenIn, e.Document),
            new(show.T.DayLabel, show.Format.Day(e.OccurredOn)),
        ],
        [
            new("kp", show.T.Remedies, show.T.NoRemedies,
                [.. entry.All<ShortcomingWorkedOn>().Select(one => new PartLine(show.Format.Day(one.OccurredOn), one.Note) { Papers = one.Papers })]),
        ]);
    }

    public override string Told(object e, Showing show) => e switch
    {
        ShortcomingFound found => found.Text,
        ShortcomingWorkedOn worked => worked.Remedied ? $"{show.T.Remedied}: {worked.Note}" : worked.Note,
        _ => "",
    };

    private static StateWord State(Entry entry, Showing show) =>
        RemediedOn(entry) is not null ? new(ChipState.Done, show.T.Remedied)
        : entry.Last<ShortcomingWorkedOn>() is not null ? new(ChipState.Going, show.T.BeingRemedied)
        : new(ChipState.NotBegun, show.T.StillOpen);
}
