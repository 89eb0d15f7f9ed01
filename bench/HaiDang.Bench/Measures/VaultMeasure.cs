using System.Diagnostics;
using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Vault;
using HaiDang.Vault.Invented;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using HaiDang.Vault.Sealing;

namespace HaiDang.Bench.Measures;

/// <summary>Identities opened by sixteen readers at once, each recorded durably first; and the vault unlocked with its index of names.</summary>
internal static class VaultMeasure
{
    private const int Readers = 16;
    private const int Persons = 400;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(6);
    private static readonly DossierId Dossier = new("bench.dossier/1");
    internal static readonly RootSource Root = RootSource.OfPassphrase("ngọn đèn biển trên mũi đá", 1_000);
    private static readonly OpeningRules Rules = OpeningRules.InForce with { PersonsAnHour = 100_000, PersonsADay = 100_000, AllReadersAnHour = 1_000_000 };

    internal static async Task<IReadOnlyList<Measured>> Run(Places places) =>
        [await Openings(places, StoreKind.Sqlite), await Openings(places, StoreKind.Postgres)];

    internal static async Task<IReadOnlyList<Measured>> RunUnlock(Places places) => [await Unlock(places)];

    private static async Task<Measured> Openings(Places places, StoreKind kind)
    {
        var stores = new VaultStores((await places.Fresh(kind)).Store, (await places.Fresh(kind)).Store);
        using var vault = new IdentityVault(stores, Rules, new Everybody(), new Everybody(), TimeProvider.System);
        await vault.Unlock(Root, CancellationToken.None);
        var persons = new List<PersonId>();
        foreach (var invented in new InventedPersons().From(3).Take(Persons))
        {
            var person = PersonId.New();
            await vault.Persons.Keep(person, PersonClass.Victim, new Identity { Names = [new PersonName(invented.Name)], Births = [new BirthClaim(invented.Born)] }, 0, CancellationToken.None);
            persons.Add(person);
        }

        var (traced, untraced) = (0, 0);
        var (from, times) = (Stopwatch.GetTimestamp(), new System.Collections.Concurrent.ConcurrentBag<double>());
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(number => Task.Run(async () =>
        {
            var reader = new Reader(new UserId("u" + number.ToString(CultureInfo.InvariantCulture)), new OrganisationId("bench"), []);
            for (var turn = number; Stopwatch.GetElapsedTime(from) is var now && now < WarmUp + Length; turn++)
            {
                var took = await Timing.Milliseconds(async () =>
                {
                    var opening = new Opening(reader, Purpose.Support, Dossier, new StepUp(reader.User, TimeProvider.System.GetUtcNow()));
                    var answer = await vault.Persons.Open(opening, persons[turn * 37 % Persons], PersonClass.Victim, [IdentityField.Names], CancellationToken.None);
                    if (answer.No is { } no) throw new InvalidOperationException(no.Code);
                });
                if (now < WarmUp) continue;
                times.Add(took);
                Interlocked.Increment(ref traced);
            }
        })));

        // The same reads and the same unsealing by one reader after another, without a check or a trace.
        var bare = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(bare) < TimeSpan.FromSeconds(2))
        {
            await vault.Persons.TraitsOf(persons[untraced++ % Persons], CancellationToken.None);
        }

        var (ours, rival) = (traced / Length.TotalSeconds, untraced / 2.0);
        return new Measured(
            $"openings/{Words.Kebab(kind.ToString())}", ours, "/s", "one reader's bare read of a sealed row, neither opened nor recorded", rival, rival / ours,
            kind is StoreKind.Postgres ? "≥ 1000/s, a durable entry each" : "none", kind is StoreKind.Postgres ? ours >= 1000 : null,
            FormattableString.Invariant($"{Readers} readers, {Persons} persons; p50 {Timing.At(times, 0.5):0.0}, p95 {Timing.At(times, 0.95):0.0} ms. Each opening is a stream of its own: it costs the same however often the person was opened before."));
    }

    private static async Task<Measured> Unlock(Places places)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("HAIDANG_BENCH_PERSONS"), CultureInfo.InvariantCulture, out var asked) ? asked : 1_000_000;
        var stores = new VaultStores((await places.Fresh(StoreKind.Sqlite)).Store, (await places.Fresh(StoreKind.Sqlite)).Store);
        using (var making = new IdentityVault(stores, Rules, new Everybody(), new Everybody(), TimeProvider.System))
        {
            await making.Unlock(Root, CancellationToken.None);
            foreach (var some in new InventedPersons().From(20230730).Take(count).Chunk(20_000)) await ((KeyKeeper)making.Keeper).Fill(stores.Persons, some, CancellationToken.None);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var vault = new IdentityVault(stores, Rules, new Everybody(), new Everybody(), TimeProvider.System);
        var took = await Timing.Milliseconds(() => vault.Unlock(Root, CancellationToken.None)) / 1000;
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        if (vault.Keeper.Findable != count) throw new InvalidOperationException($"{vault.Keeper.Findable} of {count} can be found.");
        var rows = await Timing.Milliseconds(() => stores.Persons.Ask<byte[]>($"select sealed from sealed_field", CancellationToken.None)) / 1000;
        return new Measured(
            "unlock/sqlite", took, "s", "the same sealed rows read and nothing else", rows, took / rows, "≤ 60 s and ≤ 1000 MB", took <= 60 && memory <= 1000,
            FormattableString.Invariant($"{count} persons: two unsealings each and the index, {memory:0} MB. Linear in persons."));
    }

    internal sealed class Everybody : IRelations, IErasureRecord
    {
        public Task<bool> WorksOn(Reader reader, DossierId dossier, CancellationToken ct) => Task.FromResult(true);

        public Task<bool> Names(DossierId dossier, PersonId person, CancellationToken ct) => Task.FromResult(true);

        public Task<IReadOnlySet<PersonId>> Reached(Reader reader, IReadOnlyCollection<PersonId> persons, CancellationToken ct) => Referred(persons, ct);

        public Task<bool> MayAgree(Reader reader, DossierId dossier, CancellationToken ct) => Task.FromResult(true);

        public Task<IReadOnlyList<UserId>> ToldOf(DossierId dossier, Reader reader, CancellationToken ct) => Task.FromResult<IReadOnlyList<UserId>>([]);

        public Task<IReadOnlySet<PersonId>> Referred(IReadOnlyCollection<PersonId> persons, CancellationToken ct) => Task.FromResult<IReadOnlySet<PersonId>>(persons.ToHashSet());

        public Task<bool> MayErase(Reader reader, PersonId person, CancellationToken ct) => Task.FromResult(true);

        public Task<bool> MayMerge(Reader reader, CancellationToken ct) => Task.FromResult(true);

        public Task<IReadOnlyList<string>> HeldBy(PersonId person, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>([]);

        public Task<IReadOnlyList<PersonId>> Known(CancellationToken ct) => Task.FromResult<IReadOnlyList<PersonId>>([]);

        public Task Write(PersonId person, CancellationToken ct) => Task.CompletedTask;
    }
}
