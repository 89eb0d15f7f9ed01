using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>The form by which somebody asks for more persons than the quotas allow, and what they asked for in this dossier.</summary>
public sealed record BeyondPage
{
    internal DossierAt Dossier { get; init; } = null!;

    internal bool IsAway { get; init; }

    internal BeyondForm Form { get; init; } = null!;

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Who may be asked.</summary>
    internal IReadOnlyList<(UserId User, string Name)> Leaders { get; init; } = [];

    internal IReadOnlyList<BeyondLine> Asked { get; init; } = [];
}

/// <summary>What was typed.</summary>
internal sealed record BeyondForm(string Purpose, string Persons, string Second, string Reason)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => HaiDang.Vault.Veiled.Mark;
}

/// <summary>Something asked for that still runs.</summary>
/// <param name="Given">Whether the other agreed; null while they haven't said.</param>
internal sealed record BeyondLine(string Who, string Purpose, int Persons, DateTimeOffset Until, bool? Given);

/// <summary>Something asked for that waits for the reader.</summary>
/// <param name="Reason">Address at which the reason can be opened; null where the reader doesn't work on the dossier.</param>
internal sealed record BeyondWaiting(string Id, string Who, string Purpose, int Persons, string Dossier, DateTimeOffset Until, string? Reason);
