using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault.Erasing;

/// <summary>A person is erased: the register says so in each of its ledgers, so that a vault that is brought back erases them again.</summary>
[StoredAs("vault.person-erased/1")]
internal sealed record ErasureTold(PersonId Person);

/// <summary>Whom the register knows as erased: <c>erased_person</c>.</summary>
public sealed class ErasedPersons : Projection
{
    internal const string Kind = "vault.erased";

    /// <summary>Listens.</summary>
    public ErasedPersons() => On<ErasureTold>((e, at) => $"insert into erased_person (ledger, person) values ({at.Ledger}, {e.Person})");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => ["erased_person"];

    /// <inheritdoc/>
    public override string Create => "create table erased_person (ledger text not null, person text not null, primary key (ledger, person));";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Streams => [Kind];

    /// <inheritdoc/>
    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from erased_person where ledger = {stream.Ledger} and person = {stream.Id}"];
}

/// <summary>The register's log as the place where it stands who was erased.</summary>
public sealed class RegisterErasures(Store register, EventLog log, Ledgers ledgers) : IErasureRecord
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<PersonId>> Known(CancellationToken ct) =>
        [.. (await register.Ask<string>($"select distinct person from erased_person", ct)).Select(id => new PersonId(id))];

    /// <inheritdoc/>
    public async Task Write(PersonId person, CancellationToken ct)
    {
        foreach (var ledger in await ledgers.All(ct))
        {
            await log.Decide<ErasureTold>(
                Reader.System, ledger.Ledger.Stream(ErasedPersons.Kind, person.Value), (told, recorded) => recorded.Event as ErasureTold ?? told,
                told => told is null ? Decision.Record(new ErasureTold(person)) : Decision.Nothing, null, ct);
        }
    }
}
