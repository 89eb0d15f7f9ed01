using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Victims.HandingOver;

/// <summary>A sheet that wasn't recorded, and why.</summary>
internal sealed record SheetFault(int Sheet, Refusal Refusal);

/// <summary>Records several screened persons at once, as a clerk types them from paper sheets.</summary>
/// <remarks>A sheet that stands there just so is passed over, so that sending a list again records nothing twice. A number that stands twice in the list, or there for somebody of another name, sex or age, is a fault. Sheets with a fault are named, the others are recorded.</remarks>
internal sealed record ScreenPersons(HandOverId Id, IReadOnlyList<PersonScreened> Sheets)
{
    /// <summary>Decides on each sheet.</summary>
    /// <param name="faults">Filled with the sheets that weren't taken; emptied first, since a decision may be asked for again.</param>
    public Decision Decide(MassHandOver? state, DateOnly today, List<SheetFault> faults)
    {
        faults.Clear();
        var taken = new List<object>();
        var numbers = new HashSet<int>();
        foreach (var sheet in Sheets)
        {
            // Whoever is named has an id that follows from sheet and name; of those without a name the profile alone can tell two apart.
            if (numbers.Add(sheet.Sheet) && state?.Sheets.GetValueOrDefault(sheet.Sheet) is { } there && there.Person == sheet.Person && there.Profile == sheet.Profile) continue;
            if (MassHandOverRules.Against(state, sheet, today) is { } refusal)
            {
                faults.Add(new SheetFault(sheet.Sheet, refusal));
                continue;
            }

            taken.Add(sheet);
            state = MassHandOver.Fold(state, sheet);
        }

        return taken.Count > 0 ? Decision.Record(taken) : faults.Count > 0 ? faults[0].Refusal : Decision.Nothing;
    }

    internal static async Task<(Outcome Outcome, IReadOnlyList<SheetFault> Faults)> Handle(
        ScreenPersons command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        var faults = new List<SheetFault>();
        var outcome = await Crowd.Through(() => log.Decide<MassHandOver>(reader, command.Id.In(ledger), MassHandOver.Fold, state => command.Decide(state, today, faults), writing, ct));
        return (outcome, faults);
    }

    /// <summary>Rows of a typed list that look like one person: the same name, however it is written, and the same year of birth.</summary>
    /// <param name="rows">Name and year of birth of each row; the year null when it isn't known.</param>
    /// <returns>Numbers of two rows, counted from 1, the earlier first.</returns>
    internal static IReadOnlyList<(int First, int Second)> Twice(IReadOnlyList<(string Name, int? Born)> rows)
    {
        var seen = new Dictionary<(string, int?), int>();
        var twice = new List<(int, int)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var key = (NameKey.Of(rows[i].Name), rows[i].Born);
            if (key.Item1.Length == 0) continue;
            if (!seen.TryAdd(key, i + 1)) twice.Add((seen[key], i + 1));
        }

        return twice;
    }
}

/// <summary>Records any other step of a mass hand-over.</summary>
internal sealed record RecordHandOver(HandOverId Id, object Event)
{
    /// <summary>Records what can follow.</summary>
    public Decision Decide(MassHandOver? state, DateOnly today) => MassHandOverRules.Against(state, Event, today) is { } refusal ? refusal : Decision.Record(Event);

    internal static Task<Outcome> Handle(RecordHandOver command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        log.Decide<MassHandOver>(reader, command.Id.In(ledger), MassHandOver.Fold, state => command.Decide(state, today), writing, ct);
}
