using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using Npgsql;

namespace HaiDang.Bench.Measures;

/// <summary>A million facts of a recount written into the table, twenty a stream, beside the naive way of a transaction for each stream; and a whole recount after an import, reading and counting included.</summary>
internal static class RecountMeasure
{
    private const int Streams = 50_000;
    private const int FactsAStream = 20;
    private const int StreamsAtOnce = 10_000;
    private const int Naive = 1_000;
    private static readonly CancellationToken None = CancellationToken.None;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var measured = new List<Measured>();
        foreach (var kind in Enum.GetValues<StoreKind>())
        {
            // Once small, so that the compiler's work is done.
            await At(places, kind, Streams / 10);
            measured.AddRange(await At(places, kind, Streams));
        }

        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> At(Places places, StoreKind kind, int streams)
    {
        var (store, where) = await places.Fresh(kind);
        var tallies = await TallyLog.Open(store);
        await tallies.Log.AppendMany(TallyLog.Officer, TallyLog.Ledger, TallyLog.Many(streams * 20), None);
        await tallies.Projections.Prepare(store, tallies.Types, None);

        var whole = await Timing.Milliseconds(() => new Recount(store, tallies.Log, tallies.Facts).Apply(Reader.System, TallyLog.Ledger, None)) / 1000;
        var counted = (await store.Ask<long>($"select count(*) from fact", None))[0];
        List<(StreamId, int, IReadOnlyList<Recounted>, IReadOnlyList<Fact>)[]> found = [.. Enumerable.Range(0, streams).Chunk(StreamsAtOnce).Select(some => some.Select(at => Found(at, 21)).ToArray())];
        var written = await Timing.Milliseconds(async () =>
        {
            foreach (var some in found) await tallies.Log.Recount(Reader.System, TallyLog.Ledger, some, None);
        }) / 1000;
        if ((await store.Ask<long>($"select count(*) from fact", None))[0] != counted + (streams * (long)FactsAStream)) throw new InvalidOperationException("A fact is missing.");
        var naive = await Timing.Milliseconds(async () =>
        {
            for (var at = 0; at < Naive; at++) await tallies.Log.Recount(Reader.System, TallyLog.Ledger, [Found(at, 22)], None);
        }) / 1000;

        var (ours, rival) = (streams * (double)FactsAStream / written, Naive * (double)FactsAStream / naive);
        var byHand = kind is StoreKind.Postgres ? await CopiedByHand(where) : (double?)null;
        return
        [
            new Measured(
                $"recount/table/{Words.Kebab(kind.ToString())}", ours, "facts/s", "a transaction a stream", rival, rival / ours, ">= 500,000 facts/s", ours >= 500_000,
                FormattableString.Invariant($"{streams * FactsAStream:#,##0} facts with {streams:#,##0} entries that say so, {StreamsAtOnce * FactsAStream:#,##0} a transaction; the table and its index deepen by the logarithm{(byHand is { } copied ? $"; COPY alone, by hand, of the same rows into a table like it, without entries or chain: {copied:#,##0} facts/s" : "")}")),
            new Measured(
                $"recount/whole/{Words.Kebab(kind.ToString())}", streams * 20 / whole, "entries/s", "", streams * 20 / whole, 1, "none", null,
                FormattableString.Invariant($"{streams * 20:#,##0} entries of {streams:#,##0} streams read, counted and held against the table, {counted:#,##0} facts written, in {whole:0.0} s: grows with the entries")),
        ];
    }

    // What the server takes by itself: the rest of ours is entries, their chain and one commit for every 200,000.
    private static async Task<double> CopiedByHand(string where)
    {
        await using var connection = new NpgsqlConnection(where);
        await connection.OpenAsync();
        await using (var made = new NpgsqlCommand("create table by_hand (like fact including all)", connection)) await made.ExecuteNonQueryAsync();
        using var rows = new MemoryStream();
        await using (var from = await connection.BeginRawBinaryCopyAsync("copy (select * from fact order by ledger, position, line) to stdout (format binary)")) await from.CopyToAsync(rows);
        rows.Position = 0;
        var seconds = await Timing.Milliseconds(async () =>
        {
            await using var into = await connection.BeginRawBinaryCopyAsync("copy by_hand from stdin (format binary)");
            await rows.CopyToAsync(into);
        }) / 1000;
        await using var counted = new NpgsqlCommand("select count(*) from by_hand", connection);
        return Convert.ToInt64(await counted.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) / seconds;
    }

    private static (StreamId, int, IReadOnlyList<Recounted>, IReadOnlyList<Fact>) Found(int stream, int version) => (
        TallyLog.Stream(stream.ToString("x8", System.Globalization.CultureInfo.InvariantCulture)), version, [new Recounted("tally-facts", 1, ["bench.added"])],
        [.. Enumerable.Range(0, FactsAStream).Select(at => new Fact("bench.added", TallyLog.Day.AddDays((stream + at) % 900), TallyLog.Officer.Organisation, "25", "kind=crime-report"))]);
}
