using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Victims.HandingOver;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>What came of sheets that were sent.</summary>
/// <param name="Recorded">How many persons were recorded; sheets that stood there just so aren't among them.</param>
/// <param name="Faults">Sheets that weren't taken, and why.</param>
/// <param name="Shut">Why nothing was recorded, as while the vault is closed; null when sheets alone have faults, or none has.</param>
internal sealed record SheetsTaken(int Recorded, IReadOnlyList<SheetFault> Faults, Refusal? Shut);

/// <summary>Records sheets however they were typed: one by a form, many from a table, or sealed while the line was away.</summary>
internal sealed record TakeSheets(HandOverId Hand, IReadOnlyList<TypedSheet> Sheets)
{
    /// <summary>Looks at all of them, keeps who is named, and records. Nothing is kept of a list that has a fault: it comes back whole, and is sent again mended.</summary>
    /// <param name="all">The hand-over as it was read.</param>
    /// <param name="key">Names the request; empty for none.</param>
    /// <param name="looksOnly">Whether the list has faults already, so that nothing of it is kept or recorded.</param>
    internal async Task<SheetsTaken> Handle(MassHandOver all, DossierShowing show, DossierDesk desk, string key, CancellationToken ct, bool looksOnly = false)
    {
        var named = await SheetIdentities.Named(Sheets, Hand, desk.Vault, ct);
        if (named.No is { } shut) return new SheetsTaken(0, [], shut);
        var command = new ScreenPersons(Hand, [.. named.Value.Select(sheet => sheet.Screened)]);
        var looked = new List<SheetFault>();
        command.Decide(all, show.Today, looked);
        if (looked.Count > 0 || looksOnly) return new SheetsTaken(0, looked, null);
        if (await SheetIdentities.Keep([.. named.Value.Where(sheet => !all.Sheets.ContainsKey(sheet.Screened.Sheet))], desk.Vault, ct) is { } closed) return new SheetsTaken(0, [], closed);
        var (outcome, late) = await ScreenPersons.Handle(command, show.Ledger, show.Today, desk.Reader, desk.Log, desk.Asked(key, null), ct);
        return new SheetsTaken(outcome is Outcome.Done done ? done.Events.Count : 0, late, late.Count == 0 && outcome is Outcome.Refused { Refusal: var no } ? no : null);
    }
}
