using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Vault;

namespace HaiDang.Modules.Simulation;

/// <summary>Fills the registers of a synthetic ledger with a made-up year, entry by entry, at the moments at which they would have been entered.</summary>
/// <param name="Window">The committee's year; stories begin some days before it.</param>
/// <param name="Scale">How many times as much; 1 is a province.</param>
/// <param name="Until">Last day of entries.</param>
internal sealed record SimulateYear(LedgerId Ledger, int Year, Window Window, ulong Seed, int Scale, DateOnly Until)
{
    /// <summary>What a stream of made-up years is called.</summary>
    internal const string Stream = "simulation.year";

    /// <summary>The steps that are entered up to the last day, in order of entry; the same for the same words.</summary>
    internal IReadOnlyList<Scheduled> Steps(SimulatedProvince province)
    {
        var ids = new SimulatedIds(Ledger, Year, Seed);
        var sizes = YearSizes.On(Window.From);
        var window = new Window(Window.From.AddDays(-sizes.LeadDays), Window.To < Until ? Window.To : Until);
        var told = SyntheticYear.Of(province, window, sizes.Times(Scale), Seed);
        return
        [
            .. told.SelectMany(story => TipOffScript.Of(story, province, ids, sizes)).Concat(VictimScript.Of(told, province, ids, sizes))
                .Concat(told.Take(1).SelectMany(story => HouseScript.Of(story, window, province, ids, sizes)))
                .Where(step => Ledgers.OfficeDay(step.At) <= Until).OrderBy(step => step.At).ThenBy(step => step.Story).ThenBy(step => step.Nth),
        ];
    }
}

/// <summary>What came of a year that was to be made up.</summary>
/// <param name="Steps">Steps there are.</param>
/// <param name="Entered">Steps entered now; the rest stood there already, or was left out by what became of other dossiers.</param>
internal sealed record Simulated(int Steps, int Entered, Refusal? No = null);

/// <summary>Enters made-up years.</summary>
internal sealed class SimulationDesk(EventLog log, Ledgers ledgers, Store store, OrganisationMap map, SimulationPen pen, TimeProvider clock, IServiceProvider services)
{
    private const int Told = 100;

    /// <summary>The ledger is a real one, or there is none.</summary>
    internal static readonly Refusal NotSynthetic = new("simulation.not-synthetic");

    /// <summary>No such province is simulated.</summary>
    internal static readonly Refusal UnknownProvince = new("simulation.unknown-province");

    /// <summary>Who is made up is kept in a vault like everybody else, and it is closed.</summary>
    internal static readonly Refusal VaultClosed = new("simulation.vault-closed");

    /// <summary>The year was made up there already.</summary>
    internal static readonly Refusal DoneAlready = new("simulation.done-already");

    /// <summary>Another run was cut short there: it goes on only with the words it began with.</summary>
    internal static readonly Refusal BegunOtherwise = new("simulation.begun-otherwise");

    /// <summary>The ledger has entries of later moments, and moments never go back.</summary>
    internal static readonly Refusal EntriesAreLater = new("simulation.entries-are-later");

    /// <summary>Enters a year, or goes on where a run was cut short.</summary>
    /// <param name="progress">Told now and then of steps done and the day reached.</param>
    internal async Task<Simulated> Handle(SimulateYear year, IProgress<(int Done, int Steps, DateOnly Day)>? progress, CancellationToken ct)
    {
        if (clock is not SimulationClock simulated) throw new InvalidOperationException("A made-up year is entered by a clock of its own.");
        if (await ledgers.Find(year.Ledger, ct) is not { SyntheticDay: { } day } row) return new Simulated(0, 0, NotSynthetic);
        if (SimulatedProvince.Of(year.Ledger.Value, map, year.Window.From) is not { } province) return new Simulated(0, 0, UnknownProvince);
        if (services.GetService(typeof(IdentityVault)) is not IdentityVault { Closed: null } vault) return new Simulated(0, 0, VaultClosed);
        year = year with { Until = day < year.Until ? day : year.Until };
        var steps = year.Steps(province);
        var begun = new YearBegun(year.Year, year.Seed, year.Scale, year.Until, steps.Count, year.Window.From);
        if (await Against(begun, row, steps, ct) is { } no) return new Simulated(steps.Count, 0, no);
        var ids = new SimulatedIds(year.Ledger, year.Year, year.Seed);
        var done = (await store.Ask<string>($"select key from work_idempotency where key like {ids.Prefix + "%"}", ct)).ToHashSet(StringComparer.Ordinal);
        simulated.GoTo(steps.Count > 0 && done.Count == 0 ? steps[0].At : clock.GetUtcNow());
        await Mark(year, begun, ct);
        var (at, entered) = (0, 0);
        foreach (var step in steps)
        {
            if (!done.Contains(ids.Key(step.Story, step.Nth)))
            {
                simulated.GoTo(step.At);
                if (await pen.Enter(step, ids, vault, Ledgers.OfficeDay(step.At), ct)) entered++;
            }

            if (++at % Told == 0) progress?.Report((at, steps.Count, Ledgers.OfficeDay(step.At)));
        }

        await Mark(year, new YearFinished(year.Year, year.Until), ct);
        return new Simulated(steps.Count, entered);
    }

    private static StreamId Of(LedgerId ledger, int year) => ledger.Stream(SimulateYear.Stream, year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private async Task<Refusal?> Against(YearBegun begun, LedgerRow row, IReadOnlyList<Scheduled> steps, CancellationToken ct)
    {
        var history = (await log.History(Of(row.Ledger, begun.Year), ct)).Select(one => one.Event).ToList();
        if (history.OfType<YearFinished>().Any()) return DoneAlready;
        if (history.OfType<YearBegun>().SingleOrDefault() is { } before) return before == begun ? null : BegunOtherwise;
        if (row.Position == 0 || steps.Count == 0) return null;
        var newest = (await store.Ask<DateTimeOffset>($"select recorded_at from ledger where ledger = {row.Ledger}", ct))[0];
        return newest > steps[0].At ? EntriesAreLater : null;
    }

    private Task<Outcome> Mark(SimulateYear year, object e, CancellationToken ct) => log.Decide<object>(
        Reader.System, Of(year.Ledger, year.Year), (_, one) => one.Event, state => state?.GetType() == e.GetType() ? Decision.Nothing : Decision.Record(e), null, ct);
}
