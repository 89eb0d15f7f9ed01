using HaiDang.Kernel.Events;

namespace HaiDang.Vault;

/// <summary>What was asked for, or an expected "no".</summary>
public abstract record Answer<T>
{
    private Answer()
    {
    }

    /// <summary>A refusal is an answer.</summary>
    public static implicit operator Answer<T>(Refusal refusal) => new Refused(refusal);

    /// <summary>What was asked for is an answer.</summary>
    public static implicit operator Answer<T>(T value) => new Given(value);

    /// <summary>What was asked for.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => this is Given given ? given.What : throw new InvalidOperationException("Refused: " + ((Refused)this).Refusal.Code);

    /// <summary>The "no"; null when it was given.</summary>
    public Refusal? No => (this as Refused)?.Refusal;

    /// <summary>It was given.</summary>
    public sealed record Given(T What) : Answer<T>;

    /// <summary>It was refused.</summary>
    public sealed record Refused(Refusal Refusal) : Answer<T>;
}

/// <summary>Done, and nothing to tell.</summary>
public readonly record struct Done;
