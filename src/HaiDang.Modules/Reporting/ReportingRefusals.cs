using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting;

/// <summary>The module's "no".</summary>
internal static class ReportingRefusals
{
    /// <summary>No such report, or none within the reader's reach; the two read alike.</summary>
    internal static readonly Refusal UnknownReport = new("reporting.unknown-report", RefusalKind.Unknown);

    /// <summary>It was handed in and nobody sent it back.</summary>
    internal static readonly Refusal AlreadySubmitted = new("reporting.already-submitted");

    /// <summary>The days it counts aren't over.</summary>
    internal static readonly Refusal PeriodStillRuns = new("reporting.period-still-runs");

    /// <summary>Entering for a body needs its letter.</summary>
    internal static readonly Refusal LetterMissing = new("reporting.letter-missing");

    /// <summary>"Nothing happened" beside figures.</summary>
    internal static readonly Refusal NilWithFigures = new("reporting.nil-with-figures");

    /// <summary>The step doesn't follow on how far the report is.</summary>
    internal static readonly Refusal NotNow = new("reporting.not-now");

    /// <summary>A return or a correction says why.</summary>
    internal static readonly Refusal ReasonMissing = new("reporting.reason-missing");

    /// <summary>More words than there is room for.</summary>
    internal static readonly Refusal TooLong = new("reporting.too-long");

    /// <summary>A signed paper has a number and a post.</summary>
    internal static readonly Refusal NumberMissing = new("reporting.number-missing");

    /// <summary>A day after today, or before the report was handed in.</summary>
    internal static readonly Refusal DayImpossible = new("reporting.day-impossible");

    /// <summary>Nobody was chosen.</summary>
    internal static readonly Refusal NothingChosen = new("reporting.nothing-chosen");
}
