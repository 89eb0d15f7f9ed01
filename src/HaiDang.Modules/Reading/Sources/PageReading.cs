using System.Globalization;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>A page just read, with what it looks like as PNG.</summary>
internal sealed record PageWithPicture(ReadPage Page, ReadOnlyMemory<byte> Picture);

/// <summary>Walks through the pages of a document: the first alone, because it may bear a secrecy stamp, then two at once.</summary>
internal static class PageReading
{
    private const int AtOnce = 2;

    /// <summary>A number of pages as the sentence of a refusal takes it.</summary>
    public static string Counted(int pages) => pages.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads the pages that the keeper hasn't got, and joins all.</summary>
    /// <param name="read">Reads a page by its number; called for two pages at once.</param>
    public static async Task<Parsed<SourceDocument>> All(int count, Func<int, CancellationToken, Task<PageWithPicture>> read, IPageKeeper keeper, CancellationToken ct)
    {
        var pages = new ReadPage[count];
        using var turn = new SemaphoreSlim(1);
        var first = await keeper.Kept(1, ct);
        var fresh = first is null ? await read(1, ct) : null;
        if (PageChecks.Stamp((first ?? fresh!.Page).Text) is { } secret) return secret;
        await keeper.Count(count, ct);
        pages[0] = first ?? fresh!.Page;
        if (fresh is not null) await keeper.Keep(fresh.Page, fresh.Picture, ct);
        await Parallel.ForEachAsync(Enumerable.Range(2, count - 1), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (number, c) =>
        {
            pages[number - 1] = await InTurn(turn, () => keeper.Kept(number, c), c) ?? await ReadAndKeep(number, c);
        });
        return SourceReader.Join(pages);

        async Task<ReadPage> ReadAndKeep(int number, CancellationToken c)
        {
            var made = await read(number, c);
            await InTurn(turn, async () => { await keeper.Keep(made.Page, made.Picture, c); return made.Page; }, c);
            return made.Page;
        }
    }

    private static async Task<T> InTurn<T>(SemaphoreSlim turn, Func<Task<T>> ask, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            return await ask();
        }
        finally
        {
            turn.Release();
        }
    }
}
