using System.Collections.Concurrent;
using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;

namespace HaiDang.Modules.Indicators.Loading;

/// <summary>A set that an office loaded, as its table has it.</summary>
internal sealed class ShelvedSet
{
    public LedgerId Ledger { get; init; }

    public int Edition { get; init; }

    public string SetId { get; init; } = "";

    public string NameVi { get; init; } = "";

    public string NameEn { get; init; } = "";

    public DateOnly FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public string? Programme { get; init; }

    public string Basis { get; init; } = "";

    public DateOnly BasisDay { get; init; }

    public string BasisBody { get; init; } = "";

    public DateOnly LoadedOn { get; init; }

    public string LoadedBy { get; init; } = "";

    public OrganisationId LoadedFor { get; init; }

    public long Position { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public DateOnly? WithdrawnFrom { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? Reason { get; init; }

    public long? WithdrawnPosition { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    internal SetLetter Letter => new(Ledger, Edition, Basis, BasisDay, BasisBody);

    /// <summary>Whether its loading was recorded at a state of knowledge.</summary>
    internal bool IsKnown(KnownAt known) => IsThere(known, RecordedAt, Position);

    /// <summary>The first day that it doesn't hold any more, as known then; null while it wasn't withdrawn.</summary>
    internal DateOnly? EndedFrom(KnownAt known) => WithdrawnAt is { } at && IsThere(known, at, WithdrawnPosition ?? 0) ? WithdrawnFrom : null;

    private bool IsThere(KnownAt known, DateTimeOffset at, long position) => known switch
    {
        KnownAt.Day day => at < Ledgers.EndOf(day.OfficeDay),
        KnownAt.Before before => at < before.Moment,
        KnownAt.Positions positions => !positions.Of.TryGetValue(Ledger, out var head) || position <= head,
        _ => true,
    };
}

/// <summary>Keeps the sets of indicators that offices load: those of the centre hold for every ledger of this store, a province's own go before them.</summary>
/// <remarks>
/// The rows of a ledger and the centre's are asked anew each time, a handful by their key, so that every web node sees what another recorded; what they come to is compiled once for each state of
/// them, since what was recorded never changes.
/// </remarks>
internal sealed class IndicatorShelf(Store store, EventLog log, IndicatorCatalogue shipped, Countable known, Ledgers ledgers, IEnumerable<ISignedFigures> signed)
{
    private readonly ConcurrentDictionary<string, IndicatorSet> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LedgerIndicators> compiled = new(StringComparer.Ordinal);

    /// <summary>The definitions of a ledger as they stood in the log at a state of knowledge.</summary>
    internal async Task<LedgerIndicators> Of(LedgerId ledger, KnownAt at, CancellationToken ct)
    {
        var rows = (await Loaded(ledger, ct)).Where(row => row.IsKnown(at) && !(row.EndedFrom(at) <= row.FirstDay)).ToList();
        var state = string.Join(';', rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{KeyOf(row)}@{row.Position}/{row.EndedFrom(at):yyyyMMdd}")).Prepend(ledger.Value));
        if (compiled.TryGetValue(state, out var there)) return there;
        var loaded = new List<IndicatorSet>();
        foreach (var row in rows)
        {
            var set = await SetOf(row, ct);
            loaded.Add(row.EndedFrom(at) is { } ended ? set with { To = ended.AddDays(-1) } : set);
        }

        return compiled[state] = LedgerIndicators.Of(ledger, shipped.Sets, loaded);
    }

    /// <summary>The definitions of a ledger now.</summary>
    internal Task<LedgerIndicators> Of(LedgerId ledger, CancellationToken ct) => Of(ledger, new KnownAt.Now(), ct);

    /// <summary>Every set that a ledger's office and the centre loaded, withdrawn ones too, in the order of their loading.</summary>
    internal Task<IReadOnlyList<ShelvedSet>> Loaded(LedgerId ledger, CancellationToken ct) => store.Ask<ShelvedSet>(
        $"""
        select s.ledger, s.edition, s.set_id, s.name_vi, s.name_en, s.first_day, s.last_day, s.programme, s.basis, s.basis_day, s.basis_body, s.loaded_on, s.loaded_by, s.loaded_for,
          came.position, came.recorded_at, s.withdrawn_from, s.withdrawn_on, s.reason, went.position as withdrawn_position, went.recorded_at as withdrawn_at
        from indicator_set s
        join event came on came.ledger = s.ledger and came.stream = s.stream and came.version = s.version
        left join event went on went.ledger = s.ledger and went.stream = s.stream and went.version = s.withdrawn_version
        where s.ledger = {ledger} or s.ledger = {CentralOffice.Ledger}
        order by came.recorded_at, s.ledger, s.edition
        """,
        ct);

    /// <summary>Reads a text as a set of a ledger.</summary>
    /// <returns>The set, or everything that is wrong.</returns>
    internal async Task<(IndicatorSet? Set, IReadOnlyList<SetDoubt> Doubts)> Read(LedgerId ledger, string text, SetOrder order, CancellationToken ct)
    {
        var (reading, set, doubts) = SetText.Read(text, known, order);
        if (reading is null || set is null) return (null, doubts);
        var overlaps = (await Series(ledger, ct)).Overlaps(set.Id, [.. set.Indicators.Select(one => one.Code)], set.From, set.To);
        return overlaps.Count == 0
            ? (set, [])
            : (null, [.. overlaps.Select(one => new SetDoubt(reading.LineOf(one.Code), "code", SetFault.Overlap, one.Code) { Near = one.Other.NameVi })]);
    }

    /// <summary>Keeps a set that was read.</summary>
    internal Task<Outcome> Load(Reader reader, LedgerId ledger, string text, IndicatorSet set, DateOnly today, CancellationToken ct) =>
        log.Decide<SetSeries>(reader, SetSeries.Stream(ledger), SetSeries.Fold, new LoadIndicatorSet(set, text, today).Decide, null, ct);

    /// <summary>Ends a set from a day on.</summary>
    internal async Task<Outcome> Withdraw(Reader reader, LedgerId ledger, int edition, DateOnly from, string reason, DateOnly today, CancellationToken ct)
    {
        var usedIn = from < today ? await UsedIn(ledger, edition, from, ct) : null;
        return await log.Decide<SetSeries>(reader, SetSeries.Stream(ledger), SetSeries.Fold, new WithdrawIndicatorSet(edition, from, reason, usedIn, today).Decide, null, ct);
    }

    /// <summary>The text of a set, shipped or loaded, by its key.</summary>
    /// <returns>Null when there is none.</returns>
    internal async Task<string?> Text(LedgerId ledger, string key, CancellationToken ct) =>
        (await Loaded(ledger, ct)).FirstOrDefault(row => KeyOf(row) == key) is { } row ? await TextOf(row, ct) : shipped.Text(key);

    /// <summary>A set by its key, whole, whether it holds or not.</summary>
    /// <returns>Null when there is none.</returns>
    internal async Task<IndicatorSet?> Find(LedgerId ledger, string key, CancellationToken ct) =>
        (await Loaded(ledger, ct)).FirstOrDefault(row => KeyOf(row) == key) is { } row
            ? await SetOf(row, ct)
            : shipped.Sets.FirstOrDefault(set => set.Key == key && (set.Ledger is null || set.Ledger == ledger.Value));

    /// <summary>What tells a loaded set from every other in an address.</summary>
    internal static string KeyOf(ShelvedSet row) => string.Create(CultureInfo.InvariantCulture, $"{row.Ledger}-{row.Edition}");

    private async Task<IndicatorSet> SetOf(ShelvedSet row, CancellationToken ct)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{KeyOf(row)}@{row.Position}");
        if (read.TryGetValue(key, out var there)) return there;
        var (_, set, doubts) = SetText.Read(await TextOf(row, ct), known, new SetOrder(row.FirstDay, row.LastDay, row.Letter, row.Programme));
        return read[key] = set is null
            ? throw new InvalidDataException($"The set {row.SetId} ({KeyOf(row)}) was sound when it was loaded: {doubts[0].Fault} on line {doubts[0].Line}.")
            : set with { To = row.LastDay };
    }

    private async Task<string> TextOf(ShelvedSet row, CancellationToken ct) =>
        (await store.Ask<string>($"select text from indicator_set where ledger = {row.Ledger} and edition = {row.Edition}", ct))[0];

    // A report signed before the set was loaded can't have used it.
    private async Task<string?> UsedIn(LedgerId ledger, int edition, DateOnly from, CancellationToken ct)
    {
        if ((await Loaded(ledger, ct)).FirstOrDefault(row => row.Ledger == ledger && row.Edition == edition) is not { } row) return null;
        var set = await SetOf(row, ct);
        foreach (var place in ledger == CentralOffice.Ledger ? [.. (await ledgers.All(ct)).Select(one => one.Ledger)] : (IReadOnlyList<LedgerId>)[ledger])
        {
            foreach (var indicator in set.Indicators)
            {
                foreach (var source in signed)
                {
                    if ((await source.Of(Reader.System, place, indicator, ct)).FirstOrDefault(one => one.Window.To >= from && set.On(one.Window.To) && one.SignedOn >= row.LoadedOn) is { } figure) return figure.Document;
                }
            }
        }

        return null;
    }

    private async Task<SetSeries> Series(LedgerId ledger, CancellationToken ct)
    {
        SetSeries? state = null;
        foreach (var recorded in await log.Effective(SetSeries.Stream(ledger), ct)) state = SetSeries.Fold(state, recorded);
        return state ?? SetSeries.None;
    }
}
