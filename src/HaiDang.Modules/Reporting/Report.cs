using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting.Documents;

namespace HaiDang.Modules.Reporting;

/// <summary>How far a report is.</summary>
public enum ReportState
{
    /// <summary>Being written; nothing was handed in, or a corrected edition was begun.</summary>
    Draft,

    /// <summary>Handed in: to the standing office, or of the committee's own report to whoever signs.</summary>
    Submitted,

    /// <summary>Sent back with remarks.</summary>
    Returned,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Sent.</summary>
    Sent,
}

/// <summary>One edition of a report: how it was handed in and what came of it.</summary>
/// <param name="Version">Version of the handing in within the stream.</param>
internal sealed record ReportEdition(int Version, ReportSubmitted Submitted, DateTimeOffset At)
{
    public ReportSigned? Signed { get; init; }

    /// <summary>Gets its first sending; null before.</summary>
    public ReportSent? Sent { get; init; }

    /// <summary>Gets to whom it left, as the paper names them.</summary>
    public IReadOnlyList<string> SentTo { get; init; } = [];

    /// <summary>Gets what its paper bears.</summary>
    public Issue Issue => new(Signed?.Number, Signed?.OccurredOn, Signed?.OccurredOn ?? Submitted.OccurredOn) { Signer = Signed?.Signer, IsEmpowered = Signed?.Basis is not null, Check = Signed?.Check, Template = Signed?.Template };
}

/// <summary>A body's report of a period as its events leave it.</summary>
/// <param name="Editions">Each handing in that wasn't mended by a later one; the standing one last.</param>
/// <param name="Steps">Everything recorded, in order, with who did it.</param>
internal sealed record Report(OrganisationId Body, string Period, int Year, ReportState State, IReadOnlyList<ReportEdition> Editions, IReadOnlyList<Recorded> Steps)
{
    internal const string Kind = "reporting.report";

    /// <summary>Gets the version of the last step.</summary>
    public int Version => Steps[^1].Version;

    /// <summary>Gets the edition that stands; null before the first was handed in.</summary>
    public ReportEdition? Last => Editions.Count > 0 ? Editions[^1] : null;

    /// <summary>Gets the number that the next handing in bears.</summary>
    public int NextEdition => Last is null ? 1 : State is ReportState.Draft ? Last.Submitted.Edition + 1 : Last.Submitted.Edition;

    /// <summary>Gets what the last return asks for, or why a corrected edition was begun; null when it was handed in since.</summary>
    public string? Remarks => !IsOpen ? null : Steps.Select(step => step.Event).LastOrDefault(e => e is ReportReturned or ReportReopened) switch
    {
        ReportReturned e => e.Remarks,
        ReportReopened e => e.Reason,
        _ => null,
    };

    /// <summary>Gets whether a committee adds it up: it was handed in and isn't sent back. An edition that is being corrected counts until the next.</summary>
    public bool IsCounted => Last is not null && State is not ReportState.Returned;

    /// <summary>Gets the last day on which the body was urged; null for never.</summary>
    public DateOnly? UrgedOn => Steps.Select(step => step.Event).OfType<ReportUrged>().LastOrDefault()?.OccurredOn;

    /// <summary>Gets to whom the signed edition that stands hasn't left yet.</summary>
    public IReadOnlyList<string> Unsent => Last is { Signed: not null } last ? [.. last.Submitted.Paper.Addressees.Except(last.SentTo, StringComparer.Ordinal)] : [];

    /// <summary>Gets whether the body may write.</summary>
    public bool IsOpen => State is ReportState.Draft or ReportState.Returned;

    /// <summary>The stream of a body's report of a period.</summary>
    internal static StreamId Stream(LedgerId ledger, OrganisationId body, string period, int year) =>
        ledger.Stream(Kind, string.Create(CultureInfo.InvariantCulture, $"{body}:{period}:{year}"));

    internal static Report? Fold(Report? state, Recorded recorded)
    {
        if (recorded.Stream.Id.Split(':') is not [var body, var period, var written] || OrganisationId.TryParse(body) is not { } id) return state;
        var now = state ?? new Report(id, period, int.Parse(written, CultureInfo.InvariantCulture), ReportState.Draft, [], []);
        now = now with { Steps = [.. now.Steps, recorded] };
        return recorded.Event switch
        {
            // What was returned and handed in again is the same edition; the earlier wording stays in the log.
            ReportSubmitted e => now with
            {
                State = ReportState.Submitted,
                Editions = [.. now.Editions.Where(one => one.Submitted.Edition != e.Edition), new ReportEdition(recorded.Version, e, recorded.RecordedAt)],
            },
            ReportReturned => now with { State = ReportState.Returned },
            ReportAccepted => now with { State = ReportState.Accepted },
            ReportSigned e => now.With(last => last with { Signed = e }) with { State = ReportState.Signed },
            ReportSent e => now.With(last => last with { Sent = last.Sent ?? e, SentTo = [.. last.SentTo, .. e.To] }) with { State = ReportState.Sent },
            ReportReopened => now with { State = ReportState.Draft },
            _ => now,
        };
    }

    private Report With(Func<ReportEdition, ReportEdition> change) => this with { Editions = [.. Editions.SkipLast(1), change(Editions[^1])] };
}
