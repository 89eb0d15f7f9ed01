using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Victims.HandingOver;

/// <summary>Keeps the next numbers for paper sheets, so that no two stacks carry the same.</summary>
/// <param name="By">The body that asks.</param>
/// <param name="Post">The table or tent at which they are filled in; names no person.</param>
internal sealed record ReserveSheets(HandOverId Id, int Count, Kernel.Organisations.OrganisationId By, string Post, DateOnly OccurredOn)
{
    /// <summary>Keeps numbers after every sheet and every number kept before.</summary>
    public Decision Decide(MassHandOver? state, DateOnly today)
    {
        var first = state?.NextNumber ?? 1;
        var reserved = new SheetsReserved(first, first + Count - 1, By, Post, OccurredOn);
        return MassHandOverRules.Against(state, reserved, today) is { } refusal ? refusal : Decision.Record(reserved);
    }

    internal static Task<Outcome> Handle(ReserveSheets command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        Crowd.Through(() => log.Decide<MassHandOver>(reader, command.Id.In(ledger), MassHandOver.Fold, state => command.Decide(state, today), writing, ct));
}
