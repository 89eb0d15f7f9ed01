using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>One dossier as a list shows it.</summary>
/// <param name="Works">Whether the reader works on it; the standing office sees codes, days and states of the others.</param>
internal sealed record DossierRow(DossierEntry Entry, bool Works);

/// <summary>A page of a list.</summary>
/// <param name="Next">Where the next page begins; null on the last.</param>
internal sealed record DossierPageRows(IReadOnlyList<DossierRow> Rows, string? Next);

/// <summary>How many dossiers a list has, and how they stand.</summary>
/// <param name="All">At most one more than is counted.</param>
internal sealed record DossierCounts(long All, long Late, long Soon, long Suspended);

/// <summary>What somebody may do with a dossier.</summary>
/// <param name="Works">Sees the whole of it and records in it.</param>
/// <param name="Keeps">Works on it for the body that keeps it.</param>
/// <param name="Leads">Leads the unit that keeps it.</param>
internal sealed record DossierSight(DossierEntry Entry, bool Works, bool Keeps, bool Leads);

/// <summary>Finds the dossiers of a register that a reader sees.</summary>
internal sealed class DossierList(Store store, EventLog log)
{
    /// <summary>Rows of a page.</summary>
    internal const int PageRows = 50;

    /// <summary>Rows counted at most.</summary>
    internal const int MostCounted = 1_000;

    /// <summary>A page of the list.</summary>
    /// <param name="after">Where the page before ended; empty for the first.</param>
    internal async Task<DossierPageRows> Page(
        Reader reader, LedgerId ledger, DossierKind kind, DossierFilter filter, DateOnly today, string after, int rows, CancellationToken ct)
    {
        var ways = DossierAccess.Ways(reader, ledger, kind).Select(way => (Sql)$"""
            select dossier.stream, line.began_on, line.due_on, dossier.number_book, dossier.number_year, dossier.number_sequence,
              case when {DossierAccess.WorksOn(reader, kind)} then 1 else 0 end as works
            from dossier_line line
            join dossier on dossier.ledger = line.ledger and dossier.stream = line.stream
            where {Where(reader, ledger, kind, filter, today)} and {way.Way}{Narrowed(ledger, kind, filter, way.Keepers)}{After(filter.Order, after)}
            order by {Sql.Raw(OrderBy(filter.Order))}
            limit {rows + 1}
            """).ToList();
        var found = await store.Query<Row>(reader, ways is [var only] ? only : (Sql)$"{Together(ways)} order by {Sql.Raw(OrderBy(filter.Order).Replace("line.", "", StringComparison.Ordinal).Replace("dossier.", "", StringComparison.Ordinal))} limit {rows + 1}", ct);
        var shown = found.Take(rows).ToList();
        var histories = await log.Histories(ledger, [.. shown.Select(row => row.Stream)], ct);
        var entries = shown.Select(row => (row, Stream: new StreamId(ledger, row.Stream))).Where(one => histories.ContainsKey(one.row.Stream))
            .Select(one => new DossierRow(Read(one.Stream, histories[one.row.Stream]), one.row.Works > 0));
        return new DossierPageRows([.. entries], found.Count > rows ? Mark(filter.Order, shown[^1]) : null);
    }

    /// <summary>How many there are; counted to a limit, so that a large register doesn't make its list slow.</summary>
    internal async Task<DossierCounts> Count(Reader reader, LedgerId ledger, DossierKind kind, DossierFilter filter, DateOnly today, CancellationToken ct)
    {
        async Task<long> Of(DossierFilter one)
        {
            var ways = DossierAccess.Ways(reader, ledger, kind).Select(way => (Sql)$"""
                select line.stream
                from dossier_line line
                join dossier on dossier.ledger = line.ledger and dossier.stream = line.stream
                where {Where(reader, ledger, kind, one, today)} and {way.Way}{Narrowed(ledger, kind, one, way.Keepers)}
                limit {MostCounted + 1}
                """).ToList();
            var counted = await store.Query<long>(reader, $"select count(*) from ({Together(ways)}) counted", ct);
            return Math.Min(counted[0], MostCounted + 1);
        }

        return new DossierCounts(
            await Of(filter), await Of(filter with { Due = DueFilter.Late }), await Of(filter with { Due = DueFilter.Soon }), await Of(filter with { Due = DueFilter.Suspended }));
    }

    /// <summary>Numbers of those of some dossiers that the reader sees, by their streams.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> Numbers(Reader reader, LedgerId ledger, IReadOnlyCollection<string> streams, CancellationToken ct)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in streams.GroupBy(DossierKinds.Own.Of).Where(kind => kind.Key is not null))
        {
            var found = await store.Query<Row>(
                reader,
                $"""
                select dossier.stream, dossier.number_book, dossier.number_year, dossier.number_sequence
                from dossier
                where dossier.ledger = {ledger} and {Sql.In("dossier.stream", kind.ToList())} and {DossierAccess.Sees(reader, kind.Key!)}
                """,
                ct);
            foreach (var row in found) numbers[row.Stream] = new DossierNumber(new(row.NumberBook), row.NumberYear, row.NumberSequence).ToString();
        }

        return numbers;
    }

    /// <summary>A dossier with what the reader may do with it.</summary>
    /// <returns>Null when there is none, or none the reader sees.</returns>
    internal async Task<DossierSight?> Find(Reader reader, LedgerId ledger, DossierKind kind, string id, CancellationToken ct)
    {
        var stream = ledger.Stream(kind.Stream, id);
        var found = await store.Query<Sighted>(
            reader,
            $"""
            select dossier.custodian, case when {DossierAccess.WorksOn(reader, kind)} then 1 else 0 end as works, case when {DossierAccess.Leads(reader)} then 1 else 0 end as leads
            from dossier
            where dossier.ledger = {ledger} and dossier.stream = {stream.Name} and {DossierAccess.Sees(reader, kind)}
            """,
            ct);
        if (found is not [var row]) return null;
        var entry = Read(stream, await log.History(stream, ct));
        var keeps = row.Works > 0 && DossierAccess.MayBeginFor(reader, ledger, kind, row.Custodian);
        return new DossierSight(entry, row.Works > 0, keeps, row.Leads > 0);
    }

    /// <summary>Dossiers that a condition finds and the reader works on, newest first; at most a few.</summary>
    internal async Task<IReadOnlyList<DossierEntry>> Alike(Reader reader, LedgerId ledger, DossierKind kind, Sql condition, CancellationToken ct)
    {
        var found = await store.Query<Row>(
            reader,
            $"""
            select dossier.stream, line.began_on, line.due_on, dossier.number_book, dossier.number_year, dossier.number_sequence, 1 as works
            from dossier_line line
            join dossier on dossier.ledger = line.ledger and dossier.stream = line.stream
            where line.ledger = {ledger} and line.kind = {kind.Stream} and {DossierAccess.WorksOn(reader, kind)} and ({condition})
            order by line.began_on desc, line.stream desc
            limit {5}
            """,
            ct);
        var histories = await log.Histories(ledger, [.. found.Select(row => row.Stream)], ct);
        return [.. found.Where(row => histories.ContainsKey(row.Stream)).Select(row => Read(new StreamId(ledger, row.Stream), histories[row.Stream]))];
    }

    /// <summary>Those of some papers (<see cref="DossierRegister.Paper"/>) by which a dossier that the reader works on came in.</summary>
    internal async Task<IReadOnlySet<string>> Papers(Reader reader, LedgerId ledger, DossierKind kind, IReadOnlyCollection<string> among, CancellationToken ct)
    {
        // Of hundreds of new papers hardly one is known: who may know of it is asked of those alone. What the program knows goes nowhere before that.
        var known = await store.Ask<string>($"select distinct paper from dossier_line line where line.ledger = {ledger} and line.kind = {kind.Stream} and {store.Among("line.paper", among)}", ct);
        return known.Count == 0 ? new HashSet<string>(StringComparer.Ordinal) : (await store.Query<string>(
            reader,
            $"""
            select distinct line.paper
            from dossier_line line
            join dossier on dossier.ledger = line.ledger and dossier.stream = line.stream
            where line.ledger = {ledger} and line.kind = {kind.Stream} and {DossierAccess.WorksOn(reader, kind)} and {store.Among("line.paper", known)}
            """,
            ct)).ToHashSet(StringComparer.Ordinal);
    }

    private DossierEntry Read(StreamId stream, IReadOnlyList<Recorded> history) => DossierEntry.Of(stream, log.Effective(history)) with { Version = history[^1].Version };

    private static Sql Where(Reader reader, LedgerId ledger, DossierKind kind, DossierFilter filter, DateOnly today) => Sql.Join(
        " and ", [$"line.ledger = {ledger}", $"line.kind = {kind.Stream}", DossierAccess.Sees(reader, kind), .. filter.Conditions(today)]);

    // PostgreSQL looks for words in an index without its rows only where nothing but the index is asked for: of a body's many thousands it then reads those it finds.
    private Sql Narrowed(LedgerId ledger, DossierKind kind, DossierFilter filter, IReadOnlyList<OrganisationId>? keepers) =>
        store.Kind is StoreKind.Postgres && keepers is not null && filter.OnWords("said").ToList() is { Count: > 0 } words
            ? $" and line.stream in (select said.stream from dossier_line said where said.ledger = {ledger} and said.kind = {kind.Stream} and {Sql.In("said.custodian", keepers)} and {Sql.Join(" and ", words)})"
            : Sql.Raw("");

    // Each way finds its rows by an index of its own; what two of them find counts once.
    private static Sql Together(IReadOnlyList<Sql> ways) => Sql.Join(" union ", ways.Select((way, at) => (Sql)$"select * from ({way}) {Sql.Raw("way" + at.ToString(CultureInfo.InvariantCulture))}"));

    private static string OrderBy(DossierOrder order) => order switch
    {
        DossierOrder.Oldest => "line.began_on, line.stream",
        DossierOrder.Due => "line.due_on, line.stream",
        DossierOrder.Number => "dossier.number_year, dossier.number_book, dossier.number_sequence",
        _ => "line.began_on desc, line.stream desc",
    };

    // A page begins after a row, not after a count: what is recorded meanwhile shifts nothing.
    private static string Mark(DossierOrder order, Row last) => order switch
    {
        DossierOrder.Due => $"{Written(last.DueOn)}~{last.Stream}",
        DossierOrder.Number => string.Create(CultureInfo.InvariantCulture, $"{last.NumberYear}~{last.NumberBook}~{last.NumberSequence}"),
        _ => $"{Written(last.BeganOn)}~{last.Stream}",
    };

    private static Sql After(DossierOrder order, string mark)
    {
        switch (order, mark.Split('~'))
        {
            case (DossierOrder.Number, [var year, var book, var sequence])
                when int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var s):
                return $" and (dossier.number_year > {y} or (dossier.number_year = {y} and (dossier.number_book > {book} or (dossier.number_book = {book} and dossier.number_sequence > {s}))))";
            case (not DossierOrder.Number, [var day, var stream]) when Forms.FormDays.TryParse(day) is { } on:
                return order switch
                {
                    DossierOrder.Oldest => $" and (line.began_on > {on} or (line.began_on = {on} and line.stream > {stream}))",
                    DossierOrder.Due => $" and (line.due_on > {on} or (line.due_on = {on} and line.stream > {stream}))",
                    _ => $" and (line.began_on < {on} or (line.began_on = {on} and line.stream < {stream}))",
                };
            default:
                return Sql.Raw("");
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class Row
    {
        public string Stream { get; init; } = "";

        public DateOnly BeganOn { get; init; }

        public DateOnly DueOn { get; init; }

        public string NumberBook { get; init; } = "";

        public int NumberYear { get; init; }

        public int NumberSequence { get; init; }

        public long Works { get; init; }
    }

    private sealed class Sighted
    {
        public OrganisationId Custodian { get; init; }

        public long Works { get; init; }

        public long Leads { get; init; }
    }
}
