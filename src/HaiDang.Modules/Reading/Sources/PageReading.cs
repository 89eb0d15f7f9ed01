using System.Globalization;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>A page just read, with what it looks like as PNG.</summary>
/// <param name="IsStamped">Whether a secrecy stamp was seen on it that isn't among its words.</param>
internal sealed record PageWithPicture(ReadPage Page, ReadOnlyMemory<byte> Picture, bool IsStamped = false);

/// <summary>Walks through the pages of a document: the first alone, because it may bear a secrecy stamp, then two at once.</summary>
internal static class PageReading
{
    private const int AtOnce = 2;

    /// <summary>A number of pages as the sentence of a refusal takes it.</summary>
    public static string Counted(int pages) => pages.ToString(CultureInfo.InvariantCulture);

    /// <summary>A page that took too long even to be drawn.</summary>
    public static PageWithPicture TimedOut(int number, PageSize size) => new(new ReadPage(number, "", size, [], [PageNote.TimedOut]), ReadOnlyMemory<byte>.Empty);

    /// <summary>Reads the pages that the keeper hasn't got, and joins all.</summary>
    /// <param name="read">Reads a page by its number; called for two pages at once. Null when the file is broken there.</param>
    /// <returns>The document; or a refusal: a secrecy stamp, damaged, no legible word.</returns>
    public static async Task<Parsed<SourceDocument>> All(int count, Func<int, CancellationToken, Task<PageWithPicture?>> read, IPageKeeper keeper, CancellationToken ct)
    {
        var pages = new ReadPage?[count];
        using var turn = new SemaphoreSlim(1);
        var first = await keeper.Kept(1, ct);
        if (first is null)
        {
            if (await read(1, ct) is not { } fresh) return new ReadingRefusal(ReadingRefusal.Damaged);
            if (fresh.IsStamped) return PageChecks.Secret(fresh.Page.Text);
            if (PageChecks.Stamp(fresh.Page.Text) is { } secret) return secret;
            await keeper.Count(count, ct);
            await keeper.Keep(fresh.Page, fresh.Picture, ct);
            first = fresh.Page;
        }
        else
        {
            await keeper.Count(count, ct);
        }

        pages[0] = first;
        await Parallel.ForEachAsync(Enumerable.Range(2, count - 1), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (number, c) =>
        {
            pages[number - 1] = await InTurn(turn, () => keeper.Kept(number, c), c);
            if (pages[number - 1] is not null || await read(number, c) is not { } fresh) return;
            pages[number - 1] = fresh.Page;
            await InTurn(turn, () => KeepPage(keeper, fresh, c), c);
        });
        if (pages.Any(p => p is null)) return new ReadingRefusal(ReadingRefusal.Damaged);
        return pages.All(p => p!.Text.Length == 0) ? new ReadingRefusal(ReadingRefusal.NothingLegible) : SourceReader.Join(pages!);
    }

    private static async Task<ReadPage?> KeepPage(IPageKeeper keeper, PageWithPicture fresh, CancellationToken ct)
    {
        await keeper.Keep(fresh.Page, fresh.Picture, ct);
        return fresh.Page;
    }

    private static async Task<ReadPage?> InTurn(SemaphoreSlim turn, Func<Task<ReadPage?>> ask, CancellationToken ct)
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
