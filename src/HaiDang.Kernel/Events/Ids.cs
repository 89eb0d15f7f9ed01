using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Events;

/// <summary>The custody of one office: a province, the nation. The unit of order, of tamper evidence, of replication.</summary>
public readonly record struct LedgerId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;

    /// <summary>A stream of this ledger.</summary>
    /// <param name="kind">Module and thing, such as <c>planning.plan</c>.</param>
    /// <param name="id">The thing's own id.</param>
    public StreamId Stream(string kind, string id) => new(this, kind + "/" + id);
}

/// <summary>One thing with one life, in one ledger: <c>planning.plan/…</c>. Some hundreds of events at most.</summary>
/// <param name="Ledger">Ledger it stands in.</param>
/// <param name="Name">Kind and id, joined by a stroke; no line breaks.</param>
public readonly record struct StreamId(LedgerId Ledger, string Name)
{
    /// <summary>The part before the stroke: <c>planning.plan</c>.</summary>
    public string Kind => Name[..Name.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The part after the first stroke.</summary>
    public string Id => Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Ledger and name, for messages.</summary>
    public override string ToString() => Ledger.Value + ":" + Name;
}

/// <summary>Somebody who signs in. Never a name: names of staff stand with their credentials, not in the log.</summary>
public readonly record struct UserId(string Value) : IScalar
{
    /// <summary>The program itself: start-up, jobs, imports.</summary>
    public static readonly UserId System = new("system");

    // Stands between the one who acts and the one who is away; no id has it.
    private const char For = '~';

    /// <summary>Whoever signed in: of somebody who acts for a colleague, the one who acts.</summary>
    public UserId Person => Value.IndexOf(For, StringComparison.Ordinal) is var at and > 0 ? new UserId(Value[..at]) : this;

    /// <summary>The colleague for whom it was done; null when nobody's.</summary>
    public UserId? Absent => Value.IndexOf(For, StringComparison.Ordinal) is var at and > 0 ? new UserId(Value[(at + 1)..]) : null;

    /// <summary>This user acting for a colleague who is away.</summary>
    public UserId OnBehalfOf(UserId absent) => new(Value + For + absent.Value);

    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}

/// <summary>Makes ids that sort by the time they were made.</summary>
public static class NewId
{
    /// <summary>32 hexadecimal digits, UUID version 7.</summary>
    public static string At(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
}
