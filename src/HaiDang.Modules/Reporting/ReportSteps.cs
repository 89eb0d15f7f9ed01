using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Modules.Reporting;

/// <summary>Hands a report in: a body to the standing office, the standing office the committee's own to whoever signs.</summary>
/// <param name="Today">Today by the clock of the ledger.</param>
/// <param name="LastDay">Last day in time; null where no paper prints one, and then nothing is late.</param>
internal sealed record SubmitReport(
    OrganisationId Body, string Period, int Year, ReportPaper Paper, IReadOnlyDictionary<string, decimal> Typed, IReadOnlyDictionary<string, string> Explanations, bool IsNil, bool IsOnBehalf, string? Letter,
    DateOnly Today, DateOnly? LastDay)
{
    internal const int LongestLetter = 200;

    /// <summary>Gets the day of the body's letter; null for none, or one that can't be read.</summary>
    public DateOnly? LetterDay { get; init; }

    /// <summary>Gets the letter as it came; null when none was brought.</summary>
    public Evidence? LetterScan { get; init; }

    /// <summary>Gets whether it may be handed in on the last day counted already, because that is the last day in time too.</summary>
    public bool EndsOnDue { get; init; }

    /// <summary>Takes it also after the last day, and marks it late.</summary>
    public Decision Decide(Report? state)
    {
        if (state is { IsOpen: false }) return ReportingRefusals.AlreadySubmitted;
        if (Today < Paper.Window.To || (Today == Paper.Window.To && !EndsOnDue)) return ReportingRefusals.PeriodStillRuns;
        if (IsOnBehalf && string.IsNullOrWhiteSpace(Letter)) return ReportingRefusals.LetterMissing;
        if (IsOnBehalf && (LetterDay is not { } day || day > Today)) return ReportingRefusals.LetterDayImpossible;
        if (Letter?.Trim().Length > LongestLetter) return ReportingRefusals.TooLong;
        if (IsNil && Typed.Values.Any(value => value != 0)) return ReportingRefusals.NilWithFigures;
        return Decision.Record(new ReportSubmitted(
            Body, Period, Year, state?.NextEdition ?? 1, Typed, Explanations, Paper, IsNil, Today > LastDay, IsOnBehalf ? Vietnamese.Normalise(Letter!.Trim()) : null, Today)
        {
            LetterDay = IsOnBehalf ? LetterDay : null,
            LetterScan = IsOnBehalf ? LetterScan : null,
        });
    }
}

/// <summary>A step on a report that was handed in.</summary>
internal abstract record ReportStep(DateOnly Today)
{
    internal const int LongestReason = 500;
    internal const int LongestNumber = 60;
    internal const int LongestBasis = 200;

    /// <summary>Records the step, or says why it doesn't follow.</summary>
    public abstract Decision Decide(Report? state);

    /// <summary>Sends it back with remarks: from the standing office, from the head before signing, from the centre after it was sent.</summary>
    internal sealed record Return(string Remarks, DateOnly Today) : ReportStep(Today)
    {
        public override Decision Decide(Report? state) => state is not { State: ReportState.Submitted or ReportState.Sent } ? ReportingRefusals.NotNow
            : string.IsNullOrWhiteSpace(Remarks) ? ReportingRefusals.ReasonMissing
            : Remarks.Trim().Length > LongestReason ? ReportingRefusals.TooLong
            : state.State is ReportState.Sent ? Decision.Record(new ReportReturned(Clean(Remarks), Today), new ReportReopened(Clean(Remarks), Today))
            : Decision.Record(new ReportReturned(Clean(Remarks), Today));
    }

    /// <summary>Takes it.</summary>
    internal sealed record Accept(DateOnly Today) : ReportStep(Today)
    {
        public override Decision Decide(Report? state) => state?.State switch
        {
            ReportState.Accepted => Decision.Nothing,
            ReportState.Submitted or ReportState.Sent => Decision.Record(new ReportAccepted(Today)),
            _ => ReportingRefusals.NotNow,
        };
    }

    /// <summary>Says that it was signed, with the number of the paper.</summary>
    /// <param name="Sha256">Digest of the Word file as it is printed with that number.</param>
    internal sealed record Sign(string Number, string Signer, DateOnly Day, string Sha256, DateOnly Today) : ReportStep(Today)
    {
        /// <summary>Gets the id of the office's own template that lays it out; null for our layout.</summary>
        public string? Template { get; init; }

        /// <summary>Gets the address that checks the paper; null for none.</summary>
        public string? Check { get; init; }

        /// <summary>Gets the paper by which the head empowers the signer; null or empty for none.</summary>
        public string? Basis { get; init; }

        public override Decision Decide(Report? state) => state is not { State: ReportState.Submitted, Last: { } last } ? ReportingRefusals.NotNow
            : string.IsNullOrWhiteSpace(Number) || string.IsNullOrWhiteSpace(Signer) ? ReportingRefusals.NumberMissing
            : Number.Trim().Length > LongestNumber || Signer.Trim().Length > LongestReason || Basis?.Trim().Length > LongestBasis ? ReportingRefusals.TooLong
            : Day > Today || Day < last.Submitted.OccurredOn ? ReportingRefusals.DayImpossible
            : Decision.Record(new ReportSigned(Number.Trim(), Clean(Signer), Sha256, Day) { Check = Check, Template = Template, Basis = string.IsNullOrWhiteSpace(Basis) ? null : Clean(Basis) });
    }

    /// <summary>Says that the signed paper left, to all its addressees or to some; to each once.</summary>
    /// <param name="To">To whom, as the paper names them; empty for all to whom it hasn't left yet.</param>
    internal sealed record Send(IReadOnlyList<string> To, DateOnly Today) : ReportStep(Today)
    {
        public override Decision Decide(Report? state)
        {
            if (state is not { State: ReportState.Signed or ReportState.Sent } || state.Unsent is not { Count: > 0 } open) return ReportingRefusals.NotNow;
            if (To.Except(open, StringComparer.Ordinal).Any()) return ReportingRefusals.NotNow;
            return Decision.Record(new ReportSent(To.Count == 0 ? open : [.. open.Where(one => To.Contains(one, StringComparer.Ordinal))], Today));
        }
    }

    /// <summary>Begins a corrected edition beside the one that was accepted or sent.</summary>
    internal sealed record Reopen(string Reason, DateOnly Today) : ReportStep(Today)
    {
        public override Decision Decide(Report? state) => state is not { State: ReportState.Accepted or ReportState.Sent } ? ReportingRefusals.NotNow
            : string.IsNullOrWhiteSpace(Reason) ? ReportingRefusals.ReasonMissing
            : Reason.Trim().Length > LongestReason ? ReportingRefusals.TooLong
            : Decision.Record(new ReportReopened(Clean(Reason), Today));
    }

    /// <summary>Urges a body that hasn't reported; once a day.</summary>
    internal sealed record Urge(OrganisationId Body, string Period, int Year, DateOnly Today) : ReportStep(Today)
    {
        public override Decision Decide(Report? state) => state is { IsOpen: false } ? ReportingRefusals.NotNow
            : state?.UrgedOn == Today ? Decision.Nothing
            : Decision.Record(new ReportUrged(Body, Period, Year, Today));
    }

    private static string Clean(string text) => Vietnamese.Normalise(text.Trim());
}
