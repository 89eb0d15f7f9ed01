using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>Mends or takes back an event of a dossier; the history keeps both, with the reason.</summary>
/// <param name="Version">Version of the event in the dossier's stream.</param>
/// <param name="Replacement">What should have been recorded; null to take it back.</param>
internal sealed record MendDossier(DossierRegister Register, StreamId Stream, int Version, object? Replacement, string Reason)
{
    /// <summary>Characters that a reason takes.</summary>
    internal const int LongestReason = 500;

    /// <summary>Mends while what came later still can follow; whether the reader may is settled before.</summary>
    internal static async Task<Outcome> Handle(MendDossier command, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(command.Reason)) return new Outcome.Refused(FormRefusals.ReasonMissing);
        if (command.Reason.Trim().Length > LongestReason) return new Outcome.Refused(FormRefusals.ReasonTooLong);
        var reason = Vietnamese.Normalise(command.Reason.Trim());
        return command.Replacement is { } replacement
            ? await log.Amend<DossierEntry>(reader, command.Stream, command.Version, replacement, reason, DossierEntry.Fold, command.CanFollow(today), writing, ct)
            : await log.Retract<DossierEntry>(reader, command.Stream, command.Version, reason, DossierEntry.Fold, command.CanFollow(today), writing, ct);
    }

    /// <summary>Whether an entry of the log can follow a state by the register's rule; nothing can where the beginning was taken away.</summary>
    internal Func<DossierEntry?, Recorded, bool> CanFollow(DateOnly today) =>
        (entry, recorded) => entry is not { Events: [{ Event: not IBeginsDossier }, ..] } && Register.Deny(entry, recorded.Event, today) is null;
}
