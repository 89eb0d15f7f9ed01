using System.Collections.Concurrent;
using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Events;

/// <summary>How a decision is to be recorded.</summary>
/// <param name="Key">Idempotency key of the request: a repeated request records once.</param>
/// <param name="Seen">Version of the stream that the person had before them; null when it doesn't matter to the rule.</param>
public sealed record Writing(string? Key = null, int? Seen = null);

/// <summary>The truth: every register table is a projection of it and can be rebuilt.</summary>
public sealed class EventLog(
    Store store, EventTypes types, Projections projections, FactRules facts, Ledgers ledgers, TimeProvider clock)
{
    private const int Tries = 8;
    private readonly ConcurrentDictionary<LedgerId, DateOnly?> syntheticDays = new();

    /// <summary>A stream's entries as recorded, mending entries included.</summary>
    public async Task<IReadOnlyList<Recorded>> History(StreamId stream, CancellationToken ct)
    {
        var rows = await store.Ask<StoredEvent>(
            $"""
            select position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash
            from event
            where ledger = {stream.Ledger} and stream = {stream.Name}
            order by version
            """,
            ct);
        return [.. rows.Select(row => Read(stream.Ledger, row))];
    }

    /// <summary>What counts of a stream's history: retractions and amendments applied.</summary>
    public async Task<IReadOnlyList<Recorded>> Effective(StreamId stream, CancellationToken ct) =>
        EffectiveHistory.Of(await History(stream, ct), types);

    /// <summary>Asks a rule and records what it decides.</summary>
    /// <param name="reader">Who decides, and for which body.</param>
    /// <param name="fold">How one entry changes the state; null is a stream without entries.</param>
    /// <param name="decide">The rule. It may be asked again when somebody else records meanwhile.</param>
    public async Task<Outcome> Decide<TState>(
        Reader reader, StreamId stream, Func<TState?, Recorded, TState?> fold, Func<TState?, Decision> decide, Writing? writing, CancellationToken ct)
        where TState : class =>
        await DecideOnHistory(
            reader, stream,
            history =>
            {
                TState? state = null;
                foreach (var recorded in EffectiveHistory.Of(history, types)) state = fold(state, recorded);
                return decide(state);
            },
            writing, ct);

    /// <summary>Records the first entry of a stream whose name nobody else can know, without asking what stands there.</summary>
    /// <returns>Position of the entry, once it is durable.</returns>
    /// <exception cref="StreamMoved">The stream has entries.</exception>
    public Task<long> Begin(Reader reader, StreamId stream, object first, CancellationToken ct) => Append(reader, stream, [], [], [first], null, ct);

    /// <summary>Records the first entries of many streams of one ledger in one transaction, with their tables and figures: for imports.</summary>
    /// <returns>False, and nothing is recorded, when one of the streams has entries or a number stands already.</returns>
    public async Task<bool> BeginMany(Reader reader, LedgerId ledger, IReadOnlyList<(StreamId Stream, object First)> many, CancellationToken ct)
    {
        if (many.Count == 0) return true;
        var (today, now) = (await Today(ledger, ct), EventHash.Moment(clock.GetUtcNow()));
        var group = many.Select(one => Prepared(reader, one.Stream, [], [], [one.First], null, today, now)).ToList();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await store.AppendTogether(group, ct);
                return true;
            }
            catch (ProjectionsBehindException) when (attempt == 1)
            {
                await projections.CatchUp(store, types, ledger, ct);
            }
            catch (Exception there) when (there is StreamMoved or NotUnique)
            {
                return false;
            }
        }
    }

    /// <summary>Takes an entry back.</summary>
    /// <param name="possible">Whether an entry can follow a state; it is asked of each later entry without the one taken back.</param>
    /// <returns>Refused with <c>kernel.later-entries-need-it</c>, naming their versions, when later entries would become impossible.</returns>
    public Task<Outcome> Retract<TState>(
        Reader reader, StreamId stream, int version, string reason, Func<TState?, Recorded, TState?> fold,
        Func<TState?, Recorded, bool> possible, Writing? writing, CancellationToken ct)
        where TState : class =>
        Mend(reader, stream, version, new Retracted(version, reason), fold, possible, writing, ct);

    /// <summary>Mends an entry: it counts from now on as if recorded as given.</summary>
    /// <param name="replacement">What should have been recorded: an event of the same kind.</param>
    /// <returns>As <see cref="Retract"/>.</returns>
    /// <exception cref="ArgumentException">The replacement is an event of another kind.</exception>
    public Task<Outcome> Amend<TState>(
        Reader reader, StreamId stream, int version, object replacement, string reason, Func<TState?, Recorded, TState?> fold,
        Func<TState?, Recorded, bool> possible, Writing? writing, CancellationToken ct)
        where TState : class =>
        Mend(
            reader, stream, version,
            new Amended(version, types.NameOf(replacement), JsonSerializer.SerializeToElement(replacement, replacement.GetType(), EventTypes.Json), reason),
            fold, possible, writing, ct);

    /// <summary>Records many entries of an import in one transaction; projections are brought up afterwards, facts by a recount (<see cref="Facts.Recount"/>).</summary>
    /// <returns>Position of the last entry.</returns>
    public async Task<long> AppendMany(Reader reader, LedgerId ledger, IEnumerable<(StreamId Stream, int Version, object Event)> entries, CancellationToken ct)
    {
        var today = await Today(ledger, ct);
        var now = EventHash.Moment(clock.GetUtcNow());
        return await store.AppendBulk(ledger, entries.Select(entry => New(reader, entry.Stream, entry.Version, entry.Event, today, now)), ct);
    }

    /// <summary>Walks a ledger in order, from after a position.</summary>
    public async IAsyncEnumerable<Recorded> Walk(LedgerId ledger, long after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in store.ReadLog(ledger, after, ct)) yield return Read(ledger, row);
    }

    /// <summary>What counts of a history already read.</summary>
    public IReadOnlyList<Recorded> Effective(IReadOnlyList<Recorded> history) => EffectiveHistory.Of(history, types);

    /// <summary>Histories of several streams of a ledger, by name; a stream without entries is left out.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Recorded>>> Histories(LedgerId ledger, IReadOnlyList<string> streams, CancellationToken ct)
    {
        var rows = await store.Ask<StoredEvent>(
            $"""
            select position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash
            from event
            where ledger = {ledger} and {store.Among("stream", streams)}
            order by stream, version
            """,
            ct);
        return rows.GroupBy(row => row.Stream, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => (IReadOnlyList<Recorded>)[.. one.Select(row => Read(ledger, row))], StringComparer.Ordinal);
    }

    /// <summary>Records what recounts of many streams found, in one transaction; no table but that of facts heeds it.</summary>
    /// <exception cref="StreamMoved">Somebody recorded in one of them meanwhile; nothing of it stands.</exception>
    internal async Task Recount(Reader reader, LedgerId ledger, IReadOnlyList<(StreamId Stream, int Version, IReadOnlyList<Recounted> Entries, IReadOnlyList<Fact> Differences)> many, CancellationToken ct)
    {
        var (today, now) = (await Today(ledger, ct), EventHash.Moment(clock.GetUtcNow()));
        List<Appending> counted = [.. many.Select(one => new Appending(
            ledger, [.. one.Entries.Select((e, at) => New(reader, one.Stream, one.Version + 1 + at, e, today, now))], null, [], one.Differences, projections.Signature))];
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await store.AppendTogether(counted, ct);
                return;
            }
            catch (ProjectionsBehindException) when (attempt == 1)
            {
                await projections.CatchUp(store, types, ledger, ct);
            }
        }
    }

    // The first and last day of the calendar are what an unset day looks like, and PostgreSQL's driver takes them for infinity.
    private static NewEvent Checked(NewEvent e) =>
        e.Stream.AsSpan().ContainsAny('\n', '\r') || e.Actor.AsSpan().ContainsAny('\n', '\r') || e.Organisation.AsSpan().ContainsAny('\n', '\r')
            ? throw new ArgumentException("The names of an envelope stand on one line each.", nameof(e))
        : e.OccurredOn == DateOnly.MinValue || e.OccurredOn == DateOnly.MaxValue
            ? throw new ArgumentException($"An entry of type {e.Type} has no day.", nameof(e))
        : e;

    private static string Unversioned(string type) => type[..type.LastIndexOf('/')];

    private Task<Outcome> Mend<TState>(
        Reader reader, StreamId stream, int version, object mending, Func<TState?, Recorded, TState?> fold,
        Func<TState?, Recorded, bool> possible, Writing? writing, CancellationToken ct)
        where TState : class =>
        DecideOnHistory(
            reader, stream,
            history =>
            {
                var target = EffectiveHistory.Of(history, types).SingleOrDefault(recorded => recorded.Version == version);
                if (target is null) return new Refusal("kernel.no-such-entry", RefusalKind.Unknown);
                if (mending is Amended { Type: var type } && !string.Equals(Unversioned(type), Unversioned(target.Type), StringComparison.Ordinal))
                {
                    throw new ArgumentException($"An entry of type {target.Type} can't be amended into {type}.", nameof(mending));
                }

                var mended = EffectiveHistory.Of([.. history, target with { Version = history[^1].Version + 1, Event = mending }], types);
                TState? state = null;
                var broken = new List<int>();
                foreach (var recorded in mended)
                {
                    if (recorded.Version >= version && !possible(state, recorded)) broken.Add(recorded.Version);
                    state = fold(state, recorded);
                }

                return broken.Count == 0
                    ? Decision.Record(mending)
                    : new Refusal("kernel.later-entries-need-it", Values: new Dictionary<string, string> { ["versions"] = string.Join(", ", broken) });
            },
            writing, ct);

    private async Task<Outcome> DecideOnHistory(
        Reader reader, StreamId stream, Func<IReadOnlyList<Recorded>, Decision> decide, Writing? writing, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var history = await History(stream, ct);
            var version = history.Count == 0 ? 0 : history[^1].Version;
            if (writing?.Key is { } key && await Earlier(key, ct) is { } position) return new Outcome.Repeated(position);
            if (writing?.Seen is { } seen && seen != version) return new Outcome.Changed(version, [.. history.Where(r => r.Version > seen)]);
            switch (decide(history))
            {
                case Decision.No no:
                    return new Outcome.Refused(no.Refusal);
                case Decision.Events { Recorded: { Count: > 0 } events }:
                    try
                    {
                        var last = await Append(reader, stream, history, EffectiveHistory.Of(history, types), events, writing, ct);
                        return new Outcome.Done(last, version + events.Count, events);
                    }
                    catch (StreamMoved) when (attempt < Tries)
                    {
                        // Somebody recorded first: look again, and let the rule decide on what is there now.
                        continue;
                    }
                    catch (StreamMoved)
                    {
                        return new Outcome.Changed(version, []);
                    }
                    catch (KeyRepeated)
                    {
                        return new Outcome.Repeated(await Earlier(writing!.Key!, ct) ?? 0);
                    }
                    catch (NotUnique)
                    {
                        // What stands there already may have come with an entry this rule hasn't seen: then it decides again.
                        if (attempt < Tries && await Moved(stream, version, ct)) continue;
                        return new Outcome.Refused(new Refusal("kernel.already-there", RefusalKind.Changed));
                    }

                default:
                    return new Outcome.Nothing(version);
            }
        }
    }

    private async Task<long> Append(
        Reader reader, StreamId stream, IReadOnlyList<Recorded> history, IReadOnlyList<Recorded> before, IReadOnlyList<object> events,
        Writing? writing, CancellationToken ct)
    {
        var appending = Prepared(reader, stream, history, before, events, writing, await Today(stream.Ledger, ct), EventHash.Moment(clock.GetUtcNow()));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await store.Append(appending, ct);
            }
            catch (ProjectionsBehindException) when (attempt == 1)
            {
                // Entries came in bulk, or the ledger is new: bring the tables up, then record.
                await projections.CatchUp(store, types, stream.Ledger, ct);
            }
        }
    }

    private Appending Prepared(
        Reader reader, StreamId stream, IReadOnlyList<Recorded> history, IReadOnlyList<Recorded> before, IReadOnlyList<object> events, Writing? writing, DateOnly today, DateTimeOffset now)
    {
        var version = history.Count == 0 ? 0 : history[^1].Version;
        var added = new List<NewEvent>(events.Count);
        var whole = history.ToList();
        var statements = new List<Sql>();
        foreach (var e in events)
        {
            var entry = New(reader, stream, ++version, e, today, now);
            added.Add(entry);
            whole.Add(new Recorded(stream, 0, entry.Version, entry.Type, entry.OccurredOn, now, reader.ActsAs(stream.Ledger), reader.Organisation, e));
            statements.AddRange(projections.Feed(whole, types));
        }

        var differences = facts.Counts(stream) ? facts.Difference(stream, before, EffectiveHistory.Of(whole, types)) : [];
        return new Appending(stream.Ledger, added, writing?.Key, statements, differences, projections.Signature);
    }

    private NewEvent New(Reader reader, StreamId stream, int version, object e, DateOnly today, DateTimeOffset now) => Checked(new NewEvent(
        stream.Name, version, types.NameOf(e), e is IOccurred dated ? dated.OccurredOn : today, now,
        reader.ActsAs(stream.Ledger).Value, reader.Organisation.Value, EventTypes.Body(e)));

    private Recorded Read(LedgerId ledger, StoredEvent row) => new(
        new StreamId(ledger, row.Stream), row.Position, row.Version, row.Type, row.OccurredOn, row.RecordedAt,
        new UserId(row.Actor), new Organisations.OrganisationId(row.Organisation),
        types.Read(row.Type, row.Body ?? throw new InvalidDataException("The entry's body isn't kept here.")));

    private async Task<bool> Moved(StreamId stream, int version, CancellationToken ct) => (await store.Ask<long>(
        $"select count(*) from event where ledger = {stream.Ledger} and stream = {stream.Name} and version > {version}", ct))[0] > 0;

    private async Task<long?> Earlier(string key, CancellationToken ct)
    {
        var found = await store.Ask<long>($"select position from work_idempotency where key = {key}", ct);
        return found.Count == 0 ? null : found[0];
    }

    private async Task<DateOnly> Today(LedgerId ledger, CancellationToken ct)
    {
        if (!syntheticDays.TryGetValue(ledger, out var day))
        {
            var row = await ledgers.Find(ledger, ct) ?? throw new UnknownLedgerException(ledger.Value);
            day = row.SyntheticDay;
            syntheticDays[ledger] = day;
        }

        // A made-up year is entered day by day: until the clock comes to the day on which its ledger stands, today is the clock's.
        var now = Ledgers.OfficeDay(clock.GetUtcNow());
        return day < now ? day.Value : now;
    }
}
