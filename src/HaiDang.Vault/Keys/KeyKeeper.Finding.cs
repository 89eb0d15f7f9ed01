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

    /// <inheritdoc/>
    public async Task Learn(IReadOnlyList<SealedTraits> persons, CancellationToken ct)
    {
        // Informants are found by nobody.
        var findable = persons.Where(one => !rules.TwoPersonClasses.Contains(one.Class)).ToList();
        var keys = await cabinet.Wrapped([.. findable.Select(one => one.Person.Value).Distinct(StringComparer.Ordinal)], ct);
        var traits = new Traits?[findable.Count];
        Parallel.For(0, findable.Count, i =>
        {
            var one = findable[i];
            if (!keys.TryGetValue((one.Person.Value, Words.Kebab(one.Class.ToString())), out var wrapped)) return;
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
        for (var i = 0; i < traits.Length; i++)
        {
            if (traits[i] is { } known) index.Put(Entry(findable[i].Person, findable[i].Class), known);
        }
    }

    /// <inheritdoc/>
    public async Task<Answer<IReadOnlyList<Found>>> Find(Opening opening, Sought sought, CancellationToken ct)
    {
        if (!IsOpen) return VaultRefusals.Locked;
        var stream = Trace.Ledger.Stream(Trace.SearchStream, PersonId.New().Value);
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
                    .Select(one => new HiddenMatch(one.Person, (int)(one.Candidate.Probability * 100))),
            ];
            no = quotas.Take(opening.Reader.User, [.. shown.Select(one => (one.Person, false))], clock.GetUtcNow());
        }

        await trace.Record(
            opening.Reader, stream,
            no is null ? new SearchMade(opening.Purpose, opening.Dossier, [.. shown.Select(one => one.Person)], hidden) : new SearchRefused(opening.Purpose, opening.Dossier, no.Code),
            ct);
        return no is null ? new Answer<IReadOnlyList<Found>>.Given(shown) : no;
    }

    /// <inheritdoc/>
    public async Task<Answer<Candidate?>> Compare(SealedTraits one, PersonId other, CancellationToken ct)
    {
        if (!IsOpen) return VaultRefusals.Locked;
        var keys = await cabinet.Wrapped([one.Person.Value], ct);
        if (!keys.TryGetValue((one.Person.Value, Words.Kebab(one.Class.ToString())), out var wrapped)) return VaultRefusals.KeyMissing;
        var found = index.Find(Known(one, wrapped), Looked, least: 0).FirstOrDefault(candidate => Person(candidate.Person) == other);
        if (found is null) return new Answer<Candidate?>.Given(null);

        // The one who is compared stands in the index too, so the other is weighed alone.
        var odds = Odds(found);
        return new Answer<Candidate?>.Given(found with { Person = other, Probability = odds / (1 + odds) });
    }

    private static PersonId Entry(PersonId person, PersonClass @class) => new(person.Value + "/" + Words.Kebab(@class.ToString()));

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
        var key = cabinet.Unwrap(wrapped, one.Person.Value, Words.Kebab(one.Class.ToString()));
        return IdentityForm.Traits(Sealing.Seal.Open(key, one.Bytes, AboutField(one.Person, one.Class, TraitsField, one.Version)));
    }

    private void Forget(PersonId person)
    {
        foreach (var @class in Enum.GetValues<PersonClass>()) index.Remove(Entry(person, @class));
    }
}
