namespace HaiDang.Kernel.Events;

/// <summary>What a rule answers: events to record, nothing, or no.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>It is already so.</summary>
    public static Decision Nothing { get; } = new None();

    /// <summary>This happened.</summary>
    public static Decision Record(params IReadOnlyList<object> events) => new Events(events);

    /// <summary>A refusal is a decision.</summary>
    public static implicit operator Decision(Refusal refusal) => new No(refusal);

    /// <summary>Events to record, in order.</summary>
    public sealed record Events(IReadOnlyList<object> Recorded) : Decision;

    /// <summary>Nothing to record.</summary>
    public sealed record None : Decision;

    /// <summary>A refusal.</summary>
    public sealed record No(Refusal Refusal) : Decision;
}

/// <summary>An expected "no", for a person to read in their language.</summary>
/// <param name="Code">Module and situation: <c>planning.plan-already-adopted</c>. The module's words say it in each language.</param>
/// <param name="Kind">What sort of no it is; decides the answer over HTTP.</param>
/// <param name="Values">What the words name: a number, a day, a code. Never an identity.</param>
public sealed record Refusal(string Code, RefusalKind Kind = RefusalKind.Rule, IReadOnlyDictionary<string, string>? Values = null);

/// <summary>Sorts of "no".</summary>
public enum RefusalKind
{
    /// <summary>A rule says no, or the input can't be used: 422.</summary>
    Rule,

    /// <summary>There is none, or none within the reader's reach; the two read alike: 404.</summary>
    Unknown,

    /// <summary>Somebody changed it meanwhile: 409.</summary>
    Changed,

    /// <summary>Too large to be taken: 413.</summary>
    TooLarge,
}

/// <summary>What became of a decision.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Recorded, durable and in every projection.</summary>
    /// <param name="Position">Position of the last event in its ledger.</param>
    /// <param name="Version">Version of the last event in its stream.</param>
    public sealed record Done(long Position, int Version, IReadOnlyList<object> Events) : Outcome;

    /// <summary>It was already so.</summary>
    public sealed record Nothing(int Version) : Outcome;

    /// <summary>The rule said no; nothing was recorded.</summary>
    public sealed record Refused(Refusal Refusal) : Outcome;

    /// <summary>Somebody recorded meanwhile; nothing was recorded here.</summary>
    /// <param name="Version">Version of the stream now.</param>
    /// <param name="Since">What came after the version the caller had seen.</param>
    public sealed record Changed(int Version, IReadOnlyList<Recorded> Since) : Outcome;

    /// <summary>The same request came before and was recorded then.</summary>
    public sealed record Repeated(long Position) : Outcome;
}
