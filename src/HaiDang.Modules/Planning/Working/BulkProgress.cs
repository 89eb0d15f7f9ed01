using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Working;

/// <summary>One share ticked on the list.</summary>
/// <param name="Seen">Version of its report as the list was read; 0 for none.</param>
internal sealed record Ticked(LedgerId Ledger, PlanId Plan, string Duty, OrganisationId Organisation, int Seen)
{
    /// <summary>What the form sends.</summary>
    internal static string Value(PlanView plan, DutyView duty, Share share) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plan.Ledger}|{plan.Plan}|{duty.Code}|{share.Organisation}|{share.Report?.Version ?? 0}");

    /// <summary>Reads what the form sent; null when it is no such thing.</summary>
    internal static Ticked? Read(string? value) =>
        value?.Split('|') is [var ledger, var plan, var duty, var body, var seen] && OrganisationId.TryParse(body) is { } organisation
        && int.TryParse(seen, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version)
            ? new Ticked(new LedgerId(ledger), new PlanId(plan), duty, organisation, version)
            : null;
}

/// <summary>What became of the shares that were ticked.</summary>
/// <param name="Done">Recorded, or so already.</param>
/// <param name="Changed">Reported on by somebody else since the list was read: nothing was recorded there.</param>
/// <param name="Refused">Why the rest wasn't recorded.</param>
internal sealed record BulkOutcome(int Done, IReadOnlyList<(DutyView Duty, Share Share, Ticked Ticked)> Changed, IReadOnlyList<(string Duty, Refusal Refusal)> Refused);

/// <summary>Marks several shares as in progress with one note; each is a report of its own.</summary>
internal sealed record BulkProgress(IReadOnlyList<Ticked> Shares, string Note)
{
    /// <summary>Shares that one request takes.</summary>
    internal const int Most = 100;

    /// <summary>Records each share through the rules of a single report; one that isn't the reader's is as if it weren't there.</summary>
    /// <param name="key">Names the request: sent twice, it records once.</param>
    internal static async Task<BulkOutcome> Handle(BulkProgress command, Reader reader, EventLog log, PlanBook book, string key, CancellationToken ct)
    {
        var done = 0;
        var changed = new List<(DutyView, Share, Ticked)>();
        var refused = new List<(string, Refusal)>();
        foreach (var shares in command.Shares.Take(Most).GroupBy(share => (share.Ledger, share.Plan)))
        {
            var plan = await book.Find(reader, shares.Key.Ledger, shares.Key.Plan, ct);
            foreach (var ticked in shares)
            {
                if (plan?.Duty(ticked.Duty) is not { } duty || duty.Share(ticked.Organisation) is not { } share || !PlanningAccess.MayReport(reader, plan.Ledger, share.Organisation))
                {
                    refused.Add((ticked.Duty, PlanningRefusals.UnknownDuty));
                    continue;
                }

                // The same request sent again meets its own reports: those are no clash.
                if ((share.Report?.Version ?? 0) != ticked.Seen && share.Report?.Note != command.Note.Trim())
                {
                    changed.Add((duty, share, ticked));
                    continue;
                }

                var report = new ReportProgress(plan.Plan, duty.Code, share.Organisation, Progress.InProgress, command.Note, plan.Today, []);
                var outcome = await ReportProgress.Handle(report, plan, reader, log, new Writing($"{reader.User}:{key}:{ticked.Duty}:{ticked.Organisation}"), ct);
                if (outcome is Outcome.Refused { Refusal: var no }) refused.Add((ticked.Duty, no));
                else done++;
            }
        }

        return new BulkOutcome(done, changed, refused);
    }
}
