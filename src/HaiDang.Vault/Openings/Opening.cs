using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Vault.Openings;

/// <summary>Who opens, what for, in which dossier.</summary>
/// <param name="StepUp">The reader's own proof, asked for with victims and informants.</param>
/// <param name="Agreement">Id of another's agreement (<c>IKeyKeeper.AskSecond</c>), asked for with informants.</param>
/// <param name="Beyond">Id of another's agreement to go beyond the quotas (<c>IdentityVault.AskBeyond</c>).</param>
public sealed record Opening(Reader Reader, Purpose Purpose, DossierId Dossier, StepUp? StepUp = null, string? Agreement = null, string? Beyond = null);

/// <summary>Somebody proved a moment ago who they are: a second factor, a passkey.</summary>
public sealed record StepUp(UserId User, DateTimeOffset ProvedAt);

/// <summary>What the vault asks of those who keep dossiers. Modules answer; without any, nobody has a relation to anything.</summary>
public interface IRelations
{
    /// <summary>Whether the reader works on this dossier now.</summary>
    Task<bool> WorksOn(Reader reader, DossierId dossier, CancellationToken ct);

    /// <summary>Whether the dossier names the person.</summary>
    Task<bool> Names(DossierId dossier, PersonId person, CancellationToken ct);

    /// <summary>Those of some persons whom a dossier names that the reader works on.</summary>
    Task<IReadOnlySet<PersonId>> Reached(Reader reader, IReadOnlyCollection<PersonId> persons, CancellationToken ct);

    /// <summary>Whether the reader may agree to what somebody else asks for in this dossier: who leads there, never who only works on it.</summary>
    Task<bool> MayAgree(Reader reader, DossierId dossier, CancellationToken ct);

    /// <summary>Who is told of an emergency: the head of the unit, the data protection officer, the dossier's owner.</summary>
    Task<IReadOnlyList<UserId>> ToldOf(DossierId dossier, Reader reader, CancellationToken ct);

    /// <summary>Those of some persons to whom an entry of the register refers.</summary>
    Task<IReadOnlySet<PersonId>> Referred(IReadOnlyCollection<PersonId> persons, CancellationToken ct);

    /// <summary>Whether the reader may propose or approve that a person be erased.</summary>
    Task<bool> MayErase(Reader reader, PersonId person, CancellationToken ct);

    /// <summary>Whether the reader is a de-duplication officer, who proposes and decides merges.</summary>
    Task<bool> MayMerge(Reader reader, CancellationToken ct);

    /// <summary>Codes of what still needs a person: a hold of the law, support that runs; none when nothing does.</summary>
    Task<IReadOnlyList<string>> HeldBy(PersonId person, CancellationToken ct);
}

/// <summary>Where no module keeps dossiers: nobody is related to anything, and nothing is ever taken for unreferred.</summary>
public sealed class NoRelations : IRelations
{
    /// <inheritdoc/>
    public Task<bool> WorksOn(Reader reader, DossierId dossier, CancellationToken ct) => Task.FromResult(false);

    /// <inheritdoc/>
    public Task<bool> Names(DossierId dossier, PersonId person, CancellationToken ct) => Task.FromResult(false);

    /// <inheritdoc/>
    public Task<IReadOnlySet<PersonId>> Reached(Reader reader, IReadOnlyCollection<PersonId> persons, CancellationToken ct) =>
        Task.FromResult<IReadOnlySet<PersonId>>(new HashSet<PersonId>());

    /// <inheritdoc/>
    public Task<bool> MayAgree(Reader reader, DossierId dossier, CancellationToken ct) => Task.FromResult(false);

    /// <inheritdoc/>
    public Task<IReadOnlyList<UserId>> ToldOf(DossierId dossier, Reader reader, CancellationToken ct) => Task.FromResult<IReadOnlyList<UserId>>([]);

    /// <inheritdoc/>
    public Task<IReadOnlySet<PersonId>> Referred(IReadOnlyCollection<PersonId> persons, CancellationToken ct) =>
        Task.FromResult<IReadOnlySet<PersonId>>(persons.ToHashSet());

    /// <inheritdoc/>
    public Task<bool> MayErase(Reader reader, PersonId person, CancellationToken ct) => Task.FromResult(false);

    /// <inheritdoc/>
    public Task<bool> MayMerge(Reader reader, CancellationToken ct) => Task.FromResult(false);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> HeldBy(PersonId person, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>([]);
}
