using HaiDang.Kernel.Events;

namespace HaiDang.Vault.Openings;

/// <summary>How many persons each reader has opened lately. One keeper holds it; after a start it is counted anew from the trace.</summary>
internal sealed class Quotas(OpeningRules rules)
{
    private readonly Lock turn = new();
    private readonly Counter hour = new(TimeSpan.FromHours(1));
    private readonly Counter day = new(TimeSpan.FromDays(1));
    private readonly Counter informants = new(TimeSpan.FromHours(1));
    private DateTimeOffset last = DateTimeOffset.MinValue;

    /// <summary>Counts an opening of the past.</summary>
    internal void Remember(UserId reader, PersonId person, bool informant, DateTimeOffset at)
    {
        lock (turn) Count(reader, [(person, informant)], at);
    }

    /// <summary>Counts persons who are about to be opened, all or none.</summary>
    /// <param name="beyond">Persons that another agreed to beyond the reader's own limits; all readers' limit and that on informants stand.</param>
    /// <returns>Null when they may be; else which limit stands in the way, and until when. What was counted stays counted, even if the opening fails.</returns>
    internal Refusal? Take(UserId reader, IReadOnlyCollection<(PersonId Person, bool Informant)> persons, DateTimeOffset now, int beyond = 0)
    {
        lock (turn)
        {
            // A clock that is put back frees nothing.
            if (now < last) now = last;
            last = now;
            foreach (var counter in (Counter[])[hour, day, informants]) counter.Forget(now);
            var may = beyond == 0;
            if (Over(hour, persons, rules.PersonsAnHour + beyond) is { } anHour) return VaultRefusals.QuotaReached("persons-an-hour", anHour, may);
            if (Over(day, persons, rules.PersonsADay + beyond) is { } aDay) return VaultRefusals.QuotaReached("persons-a-day", aDay, may);
            if (Over(informants, [.. persons.Where(one => one.Informant)], rules.InformantsAnHour) is { } few) return VaultRefusals.QuotaReached("informants-an-hour", few, mayGoBeyond: false);
            if (hour.All + hour.New(reader, persons) - rules.AllReadersAnHour is var many and > 0)
            {
                return VaultRefusals.QuotaReached("all-readers-an-hour", hour.Frees(null, many), mayGoBeyond: false);
            }

            Count(reader, persons, now);
            return null;
        }

        DateTimeOffset? Over(Counter counter, IReadOnlyCollection<(PersonId, bool)> some, int limit) =>
            counter.New(reader, some) is var added and > 0 && counter.Of(reader) + added > limit ? counter.Frees(reader, counter.Of(reader) + added - limit) : null;
    }

    private void Count(UserId reader, IEnumerable<(PersonId Person, bool Informant)> persons, DateTimeOffset at)
    {
        foreach (var (person, informant) in persons)
        {
            hour.Add(reader, person, at);
            day.Add(reader, person, at);
            if (informant) informants.Add(reader, person, at);
        }
    }

    /// <summary>Persons by reader within a stretch of time that moves; each person counts once for a reader, from the last time on.</summary>
    private sealed class Counter(TimeSpan stretch)
    {
        private readonly Queue<(DateTimeOffset At, UserId Reader, PersonId Person)> line = [];
        private readonly Dictionary<(UserId, PersonId), DateTimeOffset> latest = [];
        private readonly Dictionary<UserId, int> counts = [];

        internal int All => latest.Count;

        internal int Of(UserId reader) => counts.GetValueOrDefault(reader);

        internal int New(UserId reader, IReadOnlyCollection<(PersonId Person, bool)> persons) =>
            persons.Select(one => one.Person).Distinct().Count(person => !latest.ContainsKey((reader, person)));

        internal void Add(UserId reader, PersonId person, DateTimeOffset at)
        {
            line.Enqueue((at, reader, person));
            if (!latest.TryGetValue((reader, person), out var before)) counts[reader] = Of(reader) + 1;
            latest[(reader, person)] = at > before ? at : before;
        }

        internal void Forget(DateTimeOffset now)
        {
            while (line.TryPeek(out var first) && first.At + stretch <= now)
            {
                line.Dequeue();
                if (!latest.TryGetValue((first.Reader, first.Person), out var at) || at != first.At) continue;
                latest.Remove((first.Reader, first.Person));
                if (--counts[first.Reader] == 0) counts.Remove(first.Reader);
            }
        }

        /// <summary>When so many persons are forgotten: a reader's own, or anybody's.</summary>
        /// <param name="many">From 1; more than there are means all.</param>
        internal DateTimeOffset Frees(UserId? reader, int many)
        {
            var moments = latest.Where(one => reader is null || one.Key.Item1 == reader).Select(one => one.Value).Order().Take(many).ToList();
            return (moments.Count > 0 ? moments[^1] : DateTimeOffset.MinValue) + stretch;
        }
    }
}
