using System.Collections.Concurrent;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>A copy of the fact table made for summing, caught up before every answer. It can be thrown away at any time: the table is the truth.</summary>
/// <remarks>One process owns the files of a folder; another one beside it keeps its copy in memory. Each web node has a folder of its own.</remarks>
public sealed class FactColumns : IDisposable
{
    /// <summary>Facts that a tail holds before they become a segment.</summary>
    public const int TailFacts = 1 << 13;

    private const int WorthKeeping = 1 << 12;
    private readonly Store store;
    private readonly string? folder;
    private readonly int tailFacts;
    private readonly FileStream? owning;
    private readonly ConcurrentDictionary<LedgerId, LedgerColumns> ledgers = new();

    /// <param name="folder">Folder of this process's own; null for memory alone.</param>
    /// <param name="tailFacts">As <see cref="TailFacts"/>, fewer for trying.</param>
    public FactColumns(Store store, string? folder, int tailFacts = TailFacts)
    {
        this.store = store;
        this.tailFacts = tailFacts;
        owning = folder is null ? null : Own(folder);
        this.folder = owning is null ? null : folder;
    }

    /// <summary>Gets whether this process owns files.</summary>
    public bool OwnsFiles => owning is not null;

    private FactValues Values { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var ledger in ledgers.Values)
        {
            ledger.Keep(Math.Min(tailFacts, WorthKeeping));
            ledger.Dispose();
        }

        owning?.Dispose();
    }

    /// <summary>Answers from the columns of some ledgers, with all that is recorded in them now; damaged ones are counted again from the table once.</summary>
    /// <param name="answer">Given the columns of each ledger there is, and what their numbers stand for.</param>
    /// <exception cref="InvalidDataException">They are damaged again.</exception>
    internal async Task<T> Answer<T>(IReadOnlyCollection<LedgerId> asked, Func<IReadOnlyDictionary<LedgerId, LedgerView>, FactValues.View, T> answer, CancellationToken ct)
    {
        for (var again = false; ; again = true)
        {
            var views = await Of(asked, ct);
            try
            {
                return answer(views, Values.Now());
            }
            catch (Exception damaged) when (!again && (damaged is InvalidDataException || damaged is AggregateException { InnerExceptions: var inner } && inner.All(one => one is InvalidDataException)))
            {
                foreach (var ledger in asked) await Columns(ledger).Forget(ct);
            }
        }
    }

    internal async Task<IReadOnlyDictionary<LedgerId, LedgerView>> Of(IReadOnlyCollection<LedgerId> asked, CancellationToken ct)
    {
        var heads = await store.Ask<Head>($"select ledger, position, hash from ledger where {Sql.In("ledger", asked)}", ct);
        var views = new Dictionary<LedgerId, LedgerView>();
        foreach (var head in heads) views[head.Ledger] = await Columns(head.Ledger).At(head.Position, head.Hash, ct);
        return views;
    }

    private static FileStream? Own(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return new FileStream(Path.Combine(folder, "owner"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private LedgerColumns Columns(LedgerId ledger) => ledgers.GetOrAdd(
        ledger, one => new LedgerColumns(store, one, folder is null ? null : Path.Combine(folder, Uri.EscapeDataString(one.Value)), tailFacts, Values));

    private sealed class Head
    {
        public LedgerId Ledger { get; init; }

        public long Position { get; init; }

        public byte[] Hash { get; init; } = [];
    }
}
