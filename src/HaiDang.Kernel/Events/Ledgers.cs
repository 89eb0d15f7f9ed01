using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Events;

/// <summary>One ledger as its row says.</summary>
public sealed class LedgerRow
{
    /// <summary>Gets its id.</summary>
    public LedgerId Ledger { get; init; }

    /// <summary>Gets the name of the office that keeps it, in Vietnamese.</summary>
    public string NameVi { get; init; } = "";

    /// <summary>Gets the name of the office that keeps it, in English.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Gets the day on which a synthetic ledger stands; null for a real one.</summary>
    public DateOnly? SyntheticDay { get; init; }

    /// <summary>Gets the position of its last entry; 0 when empty.</summary>
    public long Position { get; init; }

    /// <summary>Gets the signature of the projections that are fed with each entry.</summary>
    public string Fed { get; init; } = "";
}

/// <summary>The ledgers of this store and the day each stands on.</summary>
public sealed class Ledgers(Store store, TimeProvider clock)
{
    private static readonly TimeZoneInfo Office = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>All ledgers, by id.</summary>
    public Task<IReadOnlyList<LedgerRow>> All(CancellationToken ct) => store.Ask<LedgerRow>(
        $"""
        select ledger, name_vi, name_en, synthetic_day, position, fed
        from ledger
        order by ledger
        """,
        ct);

    /// <summary>One ledger.</summary>
    /// <returns>Null when there is none of this id.</returns>
    public async Task<LedgerRow?> Find(LedgerId ledger, CancellationToken ct) => (await All(ct)).SingleOrDefault(row => row.Ledger == ledger);

    /// <summary>Opens a ledger; nothing happens when it is there already.</summary>
    /// <param name="syntheticDay">For invented data only: the day it stands on, shown on every page.</param>
    public async Task Open(LedgerId ledger, string nameVi, string nameEn, DateOnly? syntheticDay, CancellationToken ct)
    {
        // A ledger without entries is fed by any set of projections: they have nothing to be behind with.
        await store.Execute(
            $"""
            insert into ledger (ledger, name_vi, name_en, synthetic_day, position, hash, recorded_at, fed)
            values ({ledger}, {nameVi}, {nameEn}, {syntheticDay}, 0, {EventHash.Start}, {DateTimeOffset.UnixEpoch}, '')
            on conflict (ledger) do nothing
            """,
            ct);
    }

    /// <summary>Today as the ledger stands: its own day when it is synthetic, else the office day of Asia/Ho_Chi_Minh.</summary>
    public DateOnly Today(LedgerRow ledger) => ledger.SyntheticDay ?? OfficeDay(clock.GetUtcNow());

    /// <summary>The office day of a moment.</summary>
    public static DateOnly OfficeDay(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Office).DateTime);

    /// <summary>First moment after an office day: what was recorded before it was known on that day.</summary>
    public static DateTimeOffset EndOf(DateOnly officeDay)
    {
        var midnight = officeDay.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Office.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
