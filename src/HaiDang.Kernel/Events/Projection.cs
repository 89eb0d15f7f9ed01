using System.Text.RegularExpressions;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Events;

/// <summary>A table behind a screen, fed by events in the transaction that records them, and rebuilt from the log at will.</summary>
/// <remarks>
/// A row hangs on one stream: <see cref="Clear"/> takes away what a stream wrote, so that a retraction or an amendment
/// lets the stream's effective history be applied anew. A table has the column <c>ledger</c>.
/// </remarks>
public abstract class Projection
{
    private readonly Dictionary<Type, Func<object, At, IEnumerable<Sql>>> handlers = [];
    private readonly List<Func<object, At, IEnumerable<Sql>>> kindred = [];

    /// <summary>Name in kebab-case.</summary>
    public string Name => Words.Kebab(GetType().Name);

    /// <summary>Rises with every change of what is stored; the new one is built beside the old and swapped in.</summary>
    public virtual int Version => 1;

    /// <summary>The tables it owns.</summary>
    public abstract IReadOnlyList<string> Tables { get; }

    /// <summary>The statements that make them, for both stores, closed by semicolons.</summary>
    public abstract string Create { get; }

    /// <summary>Further indexes, one statement each.</summary>
    public virtual IReadOnlyList<string> Indexes => [];

    /// <summary>All its indexes in one of the stores, which answer the same questions in different ways.</summary>
    public virtual IReadOnlyList<string> IndexesOn(StoreKind store) => Indexes;

    /// <summary>Kinds of streams whose events it listens to, such as <c>planning.plan</c>.</summary>
    public abstract IReadOnlyList<string> Streams { get; }

    /// <summary>Takes away every row that the stream wrote.</summary>
    public abstract IEnumerable<Sql> Clear(StreamId stream);

    /// <summary>Whether a row needs the whole history of its stream, such as one that holds a deadline: then <see cref="Write"/> is asked instead of what listens to single events.</summary>
    public virtual bool ReadsWhole => false;

    /// <summary>What stands for a stream once its rows are taken away; asked only of a projection that reads it whole.</summary>
    /// <param name="effective">What counts of its history, in order. Position and moment aren't settled yet for entries being recorded.</param>
    public virtual IEnumerable<Sql> Write(StreamId stream, IReadOnlyList<Recorded> effective) => [];

    /// <summary>What an event changes; nothing when it isn't listened to.</summary>
    internal IEnumerable<Sql> Apply(object e, At at) =>
        kindred.SelectMany(each => each(e, at)).Concat(handlers.TryGetValue(e.GetType(), out var handler) ? handler(e, at) : []);

    internal bool Hears(StreamId stream) => Streams.Contains(stream.Kind, StringComparer.Ordinal);

    /// <summary>The text with every table's name given an ending, for building beside the old tables.</summary>
    internal string Beside(string text, string ending) =>
        Tables.Aggregate(text, (sql, table) => Regex.Replace(sql, $@"\b{table}\b", table + ending, RegexOptions.None, TimeSpan.FromSeconds(5)));

    /// <summary>Listens to an event with one statement.</summary>
    protected void On<TEvent>(Func<TEvent, At, Sql> statement)
        where TEvent : notnull => handlers[typeof(TEvent)] = (e, at) => [statement((TEvent)e, at)];

    /// <summary>Listens to an event with several statements, in order.</summary>
    protected void OnEach<TEvent>(Func<TEvent, At, IEnumerable<Sql>> statements)
        where TEvent : notnull => handlers[typeof(TEvent)] = (e, at) => statements((TEvent)e, at);

    /// <summary>Listens to every event that says something of a kind, whatever module it is of, before what hears the event itself.</summary>
    /// <typeparam name="TSays">What several modules' events have in common.</typeparam>
    protected void OnAny<TSays>(Func<TSays, At, IEnumerable<Sql>> statements)
        where TSays : class => kindred.Add((e, at) => e is TSays says ? statements(says, at) : []);
}
