using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Targets;

/// <summary>The value from which a change is counted.</summary>
public sealed record Baseline(decimal Value, int Year, string Source);

/// <summary>A figure entered by hand.</summary>
public sealed record EnteredFigure(decimal Value, string Source, DateOnly AsOf, int Version);

/// <summary>How an aim was said to stand.</summary>
/// <param name="File">Id of the sealed evidence file; null when none was given.</param>
public sealed record AimNote(AimState State, string Note, string? File, string? FileName, DateOnly AsOf, int Version);

/// <summary>On what an item rests.</summary>
public sealed record LegalBasis(string Basis, DateOnly? InForceFrom);

/// <summary>Why a target can't be judged, or how it stands.</summary>
public enum TargetVerdict
{
    /// <summary>No figure was counted or entered.</summary>
    NoFigure,

    /// <summary>It needs a baseline and has none.</summary>
    NoBaseline,

    /// <summary>The printed mark couldn't be read, or is a range, which a person must judge.</summary>
    NoMark,

    /// <summary>It is a share of nothing.</summary>
    NothingToShare,

    /// <summary>Đạt.</summary>
    Met,

    /// <summary>Chưa đạt, while the year runs.</summary>
    NotYetMet,

    /// <summary>Không đạt: the year is over.</summary>
    Missed,
}

/// <summary>One target with all that is known of it.</summary>
/// <param name="Figures">Newest first.</param>
/// <param name="Notes">Evidence notes, newest first.</param>
public sealed record TargetRow(TargetView Target, Baseline? Baseline, IReadOnlyList<EnteredFigure> Figures, IReadOnlyList<AimNote> Notes, TargetVerdict Verdict, decimal? Measured)
{
    /// <summary>Whether it compares with an earlier year.</summary>
    public bool NeedsBaseline => Target.Comparator is "increase" or "decrease" || BaselineYear is not null;

    /// <summary>The earlier year that its words name; null when they name none.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>What registers say of it; empty when none answers, or the reader's reach isn't the whole.</summary>
    public IReadOnlyList<CountedFigure> Counted { get; init; } = [];

    /// <summary>Whether it isn't met and by the projection won't be.</summary>
    public bool IsOutOfReach => Verdict is TargetVerdict.NotYetMet && Counted.Any(one => one.IsOutOfReach);

    /// <summary>Whether nobody is named to answer for it.</summary>
    public bool HasNoLead => Target.Assignments.All(one => one.Part is not Part.Lead);

    /// <summary>What its card says.</summary>
    public TargetState State => Verdict switch
    {
        TargetVerdict.Met => TargetState.Met,
        TargetVerdict.NotYetMet => IsOutOfReach ? TargetState.OutOfReach : TargetState.NotYetMet,
        TargetVerdict.Missed => TargetState.OutOfReach,
        _ => TargetState.Unknown,
    };
}

/// <summary>An aim or rule without a number.</summary>
/// <param name="Notes">Newest first.</param>
public sealed record AimRow(DutyView Aim, IReadOnlyList<AimNote> Notes);

/// <summary>A stage of the work against trafficking, with the items of a plan whose words name it.</summary>
public sealed record StageRow(WorkStage Stage, IReadOnlyList<TargetView> Targets, IReadOnlyList<DutyView> Duties);

/// <summary>The stages in their order, from prevention to support.</summary>
public enum WorkStage
{
    /// <summary>Phòng ngừa, tuyên truyền.</summary>
    Prevention,

    /// <summary>Tiếp nhận, giải quyết tin báo.</summary>
    TipOffs,

    /// <summary>Phát hiện, điều tra.</summary>
    Investigation,

    /// <summary>Truy tố.</summary>
    Prosecution,

    /// <summary>Xét xử.</summary>
    Trial,

    /// <summary>Tiếp nhận, xác minh, giải cứu nạn nhân.</summary>
    Reception,

    /// <summary>Bảo vệ.</summary>
    Protection,

    /// <summary>Hỗ trợ.</summary>
    Support,

    /// <summary>Hợp tác quốc tế.</summary>
    Cooperation,
}

/// <summary>A plan's targets, aims and rules, and its stages.</summary>
public sealed partial record TargetBoard(IReadOnlyList<TargetRow> Targets, IReadOnlyList<AimRow> Aims, IReadOnlyList<DutyView> Rules, IReadOnlyList<StageRow> Stages)
{
    // Words of the field, marks and case aside; an item that names several stages stands in each.
    private static readonly (WorkStage Stage, string[] Words)[] Named =
    [
        (WorkStage.Prevention, ["tuyen truyen", "truyen thong", "phong ngua"]),
        (WorkStage.TipOffs, ["to giac", "tin bao", "kien nghi khoi to"]),
        (WorkStage.Investigation, ["dieu tra", "kham pha", "dau tranh", "khoi to vu an"]),
        (WorkStage.Prosecution, ["truy to"]),
        (WorkStage.Trial, ["xet xu"]),
        (WorkStage.Reception, ["tiep nhan, xac minh", "xac minh, xac dinh", "giai cuu", "tiep nhan nan nhan", "xac dinh nan nhan"]),
        (WorkStage.Protection, ["bao ve nan nhan", "bao ve an toan", "bao ve va ho tro", "bao ve, ho tro"]),
        (WorkStage.Support, ["ho tro nan nhan", "tai hoa nhap", "hoa nhap cong dong", "ho tro phu nu"]),
        (WorkStage.Cooperation, ["hop tac quoc te", "song phuong", "da phuong", "nuoc lang gieng", "blo"]),
    ];

    // Several figures of one target are all to be met: the first of these that one of them has is the target's.
    private static readonly TargetVerdict[] Worst =
        [TargetVerdict.Missed, TargetVerdict.NotYetMet, TargetVerdict.NoBaseline, TargetVerdict.NoMark, TargetVerdict.NothingToShare, TargetVerdict.NoFigure, TargetVerdict.Met];

    /// <summary>Reads the board.</summary>
    /// <param name="counted">What registers say of the targets; null when nobody asked them.</param>
    internal static TargetBoard Of(PlanView plan, PlanNotes notes, ILookup<string, CountedFigure>? counted = null) => new(
        [.. plan.Targets.Select(target => Row(target, plan, notes, counted))],
        [.. plan.Duties.Where(duty => duty.Kind == "objective").Select(aim => new AimRow(aim, notes.Aims(aim.Code)))],
        [.. plan.Duties.Where(duty => duty.Kind == "rule")],
        [
            .. Named.Select(stage => new StageRow(
                stage.Stage,
                [.. plan.Targets.Where(target => Names(target.Text, stage.Words))],
                [.. plan.Work.Where(duty => Names(duty.Text, stage.Words))])),
        ]);

    /// <summary>One target with its notes, judged on today's figures: what registers count stands before what was typed.</summary>
    internal static TargetRow Row(TargetView target, PlanView plan, PlanNotes notes, ILookup<string, CountedFigure>? counted = null)
    {
        var figures = notes.Figures(target.Code);
        var baseline = notes.Baseline(target.Code);
        var (verdict, measured) = Judge(target, baseline, figures.Count == 0 ? null : figures[0], plan.Today > plan.CommitteeYear.To);
        List<CountedFigure> live = [.. counted?[target.Code] ?? []];
        if (live.Count > 0 && live.TrueForAll(one => one.Verdict is not null)) (verdict, measured) = (Worst.First(one => live.Exists(figure => figure.Verdict == one)), null);
        return new TargetRow(target, baseline, figures, notes.Aims(target.Code), verdict, measured) { BaselineYear = YearBefore(target.Text, plan.Year), Counted = live };
    }

    /// <summary>Holds a figure against a target's mark.</summary>
    /// <param name="isOver">Whether the committee's year is over, so that what isn't met was missed.</param>
    /// <returns>The verdict, and what is compared: the figure itself, or its change against the baseline.</returns>
    internal static (TargetVerdict Verdict, decimal? Measured) Judge(TargetView target, Baseline? baseline, EnteredFigure? figure, bool isOver)
    {
        if (figure is null) return (TargetVerdict.NoFigure, null);
        var change = target.Comparator is "increase" or "decrease";
        if (change && baseline is null) return (TargetVerdict.NoBaseline, null);
        if (change)
        {
            if (target.Unit == "percent" && baseline!.Value == 0) return (TargetVerdict.NoBaseline, null);
            var moved = (figure.Value - baseline!.Value) * (target.Comparator == "increase" ? 1 : -1);
            var measured = target.Unit == "percent" ? moved * 100 / baseline.Value : moved;
            return (Verdict(target.Value is { } least ? measured >= least : measured > 0, isOver), measured);
        }

        if (target.Value is not { } mark || target.Comparator == "range") return (TargetVerdict.NoMark, figure.Value);
        return (Verdict(
            target.Comparator switch
            {
                ">" => figure.Value > mark,
                "<" => figure.Value < mark,
                "<=" => figure.Value <= mark,
                _ => figure.Value >= mark,
            },
            isOver), figure.Value);
    }

    /// <summary>The earlier year that a target's words compare with: "so với năm 2018".</summary>
    /// <returns>Null when they name none before the plan's own.</returns>
    internal static int? YearBefore(string text, int year) =>
        Before().Match(Vietnamese.Fold(text)) is { Success: true } found && int.Parse(found.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is var named && named < year ? named : null;

    private static TargetVerdict Verdict(bool met, bool isOver) => met ? TargetVerdict.Met : isOver ? TargetVerdict.Missed : TargetVerdict.NotYetMet;

    private static bool Names(string text, string[] words)
    {
        var folded = Vietnamese.Fold(text);
        return Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(so voi|cung ky)[^.;]{0,40}?(?<year>20\d\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();
}
