using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Committee.Registers;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>Finds the entries of a committee's registers, and the names that stand beside them.</summary>
internal sealed class CommitteeBook(Store store, CommitteeEntries projection, IEnumerable<Register> registers)
{
    /// <summary>The registers, in the order in which they are shown.</summary>
    internal IReadOnlyList<Register> Registers { get; } = [.. registers];

    /// <summary>The register of a word in an address; null when there is none.</summary>
    internal Register? Called(string route) => Registers.FirstOrDefault(register => register.Route == route);

    /// <summary>Every entry of a register that the list of a year shows and the reader may read, newest first.</summary>
    internal async Task<IReadOnlyList<Entry>> Of(Reader reader, LedgerId ledger, Register register, int year, CancellationToken ct) =>
        (await All(reader, ledger, year, ct, register)).GetValueOrDefault(register.Kind) ?? [];

    /// <summary>The entries of every register for a year, by kind, with one question.</summary>
    internal async Task<IReadOnlyDictionary<string, IReadOnlyList<Entry>>> All(Reader reader, LedgerId ledger, int year, CancellationToken ct, params IReadOnlyList<Register> only)
    {
        IReadOnlyList<Register> asked = only.Count > 0 ? only : Registers;
        var rows = await store.Query<Row>(
            reader,
            $"""
            select kind, id, version, type, occurred_on, body
            from committee_entries
            where {reader.Sees("ledger")} and ledger = {ledger} and {Sql.In("kind", [.. asked.Select(register => register.Kind)])} and year <= {year}
            order by kind, year desc, id desc, version
            """,
            ct);
        var byKind = rows.GroupBy(row => (row.Kind, row.Id)).Select(group => (group.Key.Kind, Entry: Read(group))).ToLookup(one => one.Kind, one => one.Entry, StringComparer.Ordinal);
        return asked.ToDictionary(
            register => register.Kind,
            register => (IReadOnlyList<Entry>)[.. byKind[register.Kind].Where(entry => register.StandsIn(entry, year) && CommitteeAccess.MayRead(reader, ledger, register, entry))],
            StringComparer.Ordinal);
    }

    /// <summary>One entry.</summary>
    /// <returns>Null when there is none, or none the reader may see.</returns>
    internal async Task<Entry?> Find(Reader reader, LedgerId ledger, Register register, EntryId id, CancellationToken ct)
    {
        var rows = await store.Query<Row>(
            reader,
            $"""
            select kind, id, version, type, occurred_on, body,
              (select max(event.version) from event where event.ledger = committee_entries.ledger and event.stream = committee_entries.kind || '/' || committee_entries.id) as head
            from committee_entries
            where {reader.Sees("ledger")} and ledger = {ledger} and kind = {register.Kind} and year = {id.Year} and id = {id.ToString()}
            order by version
            """,
            ct);
        return rows.Count > 0 && Read(rows) is var entry && CommitteeAccess.MayRead(reader, ledger, register, entry) ? entry : null;
    }

    /// <summary>What was written on the sections of a year's review, by section; for those who oversee.</summary>
    internal async Task<IReadOnlyDictionary<string, Entry>> Assessments(Reader reader, LedgerId ledger, int year, CancellationToken ct)
    {
        if (!CommitteeAccess.MayReview(reader, ledger)) return new Dictionary<string, Entry>();
        var rows = await store.Query<Row>(
            reader,
            $"""
            select kind, id, version, type, occurred_on, body,
              (select max(event.version) from event where event.ledger = committee_entries.ledger and event.stream = committee_entries.kind || '/' || committee_entries.id) as head
            from committee_entries
            where {reader.Sees("ledger")} and ledger = {ledger} and kind = {Kinds.Review} and year = {year}
            order by id, version
            """,
            ct);
        return rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(Read).ToDictionary(entry => entry.Id.Own, StringComparer.Ordinal);
    }

    /// <summary>Localities that are pilots of a programme, of whatever day.</summary>
    internal async Task<IReadOnlyList<LocalityPiloted>> Piloted(Reader reader, LedgerId ledger, CancellationToken ct) =>
        Registers.FirstOrDefault(register => register.Kind == Kinds.Pilot) is { } pilots
            ? [.. (await Of(reader, ledger, pilots, 0, ct)).Select(entry => entry.First<LocalityPiloted>())]
            : [];

    /// <summary>Names beside entries that the reader was given, by id.</summary>
    internal async Task<IReadOnlyDictionary<EntryId, string>> Names(LedgerId ledger, Register register, IReadOnlyList<Entry> entries, CancellationToken ct)
    {
        if (!register.HasName || entries.Count == 0) return new Dictionary<EntryId, string>();
        var rows = await store.Ask<NameRow>(
            $"select entry, name from work_committee_name where ledger = {ledger} and kind = {register.Kind} and {Sql.In("entry", [.. entries.Select(entry => entry.Id.ToString())])}", ct);
        return rows.ToDictionary(row => EntryId.TryParse(row.Entry)!.Value, row => row.Name);
    }

    /// <summary>Keeps a name beside an entry, or erases it.</summary>
    /// <param name="name">Nothing to erase it.</param>
    internal Task<int> Name(LedgerId ledger, Register register, EntryId id, string? name, CancellationToken ct) => store.Execute(
        string.IsNullOrWhiteSpace(name)
            ? $"delete from work_committee_name where ledger = {ledger} and kind = {register.Kind} and entry = {id.ToString()}"
            : (Sql)$"""
            insert into work_committee_name (ledger, kind, entry, name)
            values ({ledger}, {register.Kind}, {id.ToString()}, {name})
            on conflict (ledger, kind, entry) do update set name = excluded.name
            """,
        ct);

    private Entry Read(IEnumerable<Row> rows)
    {
        var all = rows.ToList();
        return new Entry(
            EntryId.TryParse(all[0].Id)!.Value,
            [.. all.Select(row => new Written(row.Version, JsonSerializer.Deserialize(row.Body, projection.TypeOf(row.Type), EventTypes.Json)!, row.OccurredOn))]) is var entry && all[0].Head > entry.Version ? entry with { Version = all[0].Head } : entry;
    }

    private sealed class Row
    {
        public string Kind { get; init; } = "";

        public string Id { get; init; } = "";

        public int Version { get; init; }

        /// <summary>Gets the version of its stream; 0 where it isn't asked for.</summary>
        public int Head { get; init; }

        public string Type { get; init; } = "";

        public DateOnly OccurredOn { get; init; }

        public string Body { get; init; } = "";
    }

    private sealed class NameRow
    {
        public string Entry { get; init; } = "";

        public string Name { get; init; } = "";
    }
}
