using HaiDang.Kernel.Storage;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using HaiDang.Vault.Sealing;

namespace HaiDang.Vault.Keys;

/// <content>Finding: the index of names, in the keeper's memory alone.</content>
internal sealed partial class KeyKeeper
{
    internal const string TraitsField = "traits";

    // Candidates that are looked at before the reader's reach is asked for, and those that are shown.
    private const int Looked = 400;
    private const int Shown = 10;

    // From this chance on, a match beyond the asker's reach is for the de-duplication officer.
    private const double WorthHiding = 0.2;

    // A search records so many of them always, nobody's ids in place of those that aren't there: neither its time nor its size tells whether somebody was hidden.
    private const int Hidden = 5;

    // Whom somebody changed while the index is being made: what was read of them before is older.
    private readonly HashSet<PersonId> meanwhile = [];
    private readonly Lock making = new();
    private bool stands;

    /// <inheritdoc/>
    public bool CanFind => stands;

    /// <inheritdoc/>
    public async Task Learn(IReadOnlyList<SealedTraits> persons, CancellationToken ct)
    {
        var known = await Known(persons, ct);
        lock (making)
        {
            if (!stands) meanwhile.UnionWith(persons.Select(one => Entry(one.Person, one.Class)));
            index.Put(known);
        }
    }

    /// <inheritdoc/>
    public async Task LearnFirst(IReadOnlyList<SealedTraits> persons, CancellationToken ct)
    {
        var known = await Known(persons, ct);
        lock (making) index.Put(known.Where(one => !meanwhile.Contains(one.Person)));
    }

    /// <inheritdoc/>
    public void Learnt()
    {
        lock (making)
        {
            stands = true;
            meanwhile.Clear();
        }
    }

    // What another keeper wrote meanwhile isn't in this index: it is made anew.
    private void Again()
    {
        lock (making) (stands, index) = (false, new PersonIndex());
        TakenAgain?.Invoke();
    }

    private async Task<IReadOnlyList<(PersonId Person, Traits Traits)>> Known(IReadOnlyList<SealedTraits> persons, CancellationToken ct)
    {
        // Informants are found by nobody.
        var findable = persons.Where(one => !rules.TwoPersonClasses.Contains(one.Class)).ToList();
        var keys = await cabinet.Wrapped([.. findable.Select(one => one.Person.Value).Distinct(StringComparer.Ordinal)], ct);
        var traits = new Traits?[findable.Count];
        Parallel.For(0, findable.Count, i =>
        {
            var one = findable[i];
            if (!keys.TryGetValue((one.Person.Value, one.Class.Word()), out var wrapped)) return;
            try
            {
                traits[i] = Known(one, wrapped);
            }
            catch (SealBrokenException)
            {
                // Somebody changed this blob: the person can't be found, and opening them names the field.
                Interlocked.Increment(ref unreadable);
            }
        });
        return [.. findable.Zip(traits, (one, its) => (Entry(one.Person, one.Class), its)).Where(pair => pair.its is not null).Select(pair => (pair.Item1, pair.its!))];
    }

    /// <inheritdoc/>
    public async Task<Answer<IReadOnlyList<Found>>> Find(Opening opening, Sought sought, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        if (!stands) return VaultRefusals.IndexBeingMade;
        var no = await Checks.Dossier(opening, ct);
        IReadOnlyList<Found> shown = [];
        IReadOnlyList<HiddenMatch> hidden = [];
        if (no is null)
        {
            var numbers = (sought.Numbers ?? []).Select(number => IdentityForm.Short(Keyed(numberKey, IdentityForm.Number(number)))).ToList();
            var candidates = index.Find(new Traits(sought.Names, sought.Born, sought.Sex, sought.Province, sought.Commune, numbers), Looked, least: 0)
                .Select(one => (Person: Person(one.Person), Candidate: one)).DistinctBy(one => one.Person).ToList();
            var reached = await relations.Reached(opening.Reader, [.. candidates.Select(one => one.Person)], ct);
            shown = [.. candidates.Where(one => reached.Contains(one.Person)).Select(one => AsShown(one.Person, one.Candidate)).OfType<Found>().Take(Shown)];
            hidden =
            [
                .. candidates.Where(one => one.Candidate.Probability >= WorthHiding && !reached.Contains(one.Person))
                    .Select(one => new HiddenMatch(one.Person, Math.Min(99, (int)(one.Candidate.Probability * 100)))).Take(Hidden),
            ];
            no = quotas.Take(opening.Reader.User, [.. shown.Select(one => (one.Person, false))], clock.GetUtcNow(), await Checks.Beyond(opening, ct));
        }

        await trace.Begin(
            opening.Reader, Trace.SearchStream,
            no is null ? new SearchMade(opening.Purpose, opening.Dossier, [.. shown.Select(one => one.Person)], [.. hidden, .. Enumerable.Range(hidden.Count, Hidden - hidden.Count).Select(_ => HiddenMatch.Nobody())], opening.Beyond) : new SearchRefused(opening.Purpose, opening.Dossier, no.Code),
            ct);
        return no is null ? new Answer<IReadOnlyList<Found>>.Given(shown) : no;
    }

    /// <inheritdoc/>
    public async Task<Answer<Candidate?>> Compare(SealedTraits one, PersonId other, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        if (!stands) return VaultRefusals.IndexBeingMade;
        var keys = await cabinet.Wrapped([one.Person.Value], ct);
        if (!keys.TryGetValue((one.Person.Value, one.Class.Word()), out var wrapped)) return VaultRefusals.KeyMissing;
        var found = index.Find(Known(one, wrapped), Looked, least: 0).FirstOrDefault(candidate => Person(candidate.Person) == other);
        if (found is null) return new Answer<Candidate?>.Given(null);

        // The one who is compared stands in the index too, so the other is weighed alone.
        var odds = Odds(found);
        return new Answer<Candidate?>.Given(found with { Person = other, Probability = odds / (1 + odds) });
    }

    private static PersonId Entry(PersonId person, PersonClass @class) => new(person.Value + "/" + @class.Word());

    private static PersonId Person(PersonId entry) => new(entry.Value[..32]);

    /// <summary>A candidate as the asker may see it: weighed against how many there are, not against who they are.</summary>
    private Found? AsShown(PersonId person, Candidate candidate)
    {
        return Odds(candidate) switch
        {
            >= 1 => new Found(person, Likelihood.Likely, By(candidate)),
            >= 0.02 => new Found(person, Likelihood.Possible, By(candidate)),
            >= 0.001 => new Found(person, Likelihood.Weak, By(candidate)),
            _ => null,
        };

        static IReadOnlyList<FoundBy> By(Candidate candidate) => [.. candidate.Reasons.Select(reason => reason.By).Distinct()];
    }

    private double Odds(Candidate candidate) => Math.Pow(2, Math.Min(60, candidate.Reasons.Sum(reason => reason.Bits))) / Math.Max(1, index.Count);

    private Traits Known(SealedTraits one, byte[] wrapped)
    {
        var key = cabinet.Unwrap(wrapped, one.Person.Value, one.Class.Word());
        return IdentityForm.Traits(Sealing.Seal.Open(key, one.Bytes, AboutField(one.Person, one.Class, TraitsField, one.Version)));
    }

    private void Forget(PersonId person)
    {
        lock (making)
        {
            foreach (var @class in Enum.GetValues<PersonClass>())
            {
                var entry = Entry(person, @class);
                if (!stands) meanwhile.Add(entry);
                index.Remove(entry);
            }
        }
    }
}
