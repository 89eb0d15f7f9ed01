namespace HaiDang.Modules.Reading.Sources;

/// <summary>Where the pages of a document go while it is being read, so that a reading that is interrupted goes on where it stopped.</summary>
/// <remarks>Called one at a time. After the first page the others come two by two, so their order may differ by one or more.</remarks>
public interface IPageKeeper
{
    /// <summary>Keeps nothing: a reading in one go.</summary>
    static IPageKeeper None { get; } = new NoKeeper();

    /// <summary>Whether a format without pages is to be printed to some, so that a person can look at them beside what was read.</summary>
    bool WantsPictures => false;

    /// <summary>How many pages there are; said once, before the first page.</summary>
    Task Count(int pages, CancellationToken ct);

    /// <summary>A page that was read before the interruption.</summary>
    /// <returns>Null when it must be read.</returns>
    Task<ReadPage?> Kept(int number, CancellationToken ct);

    /// <summary>Takes a page that has just been read.</summary>
    /// <param name="image">What it looks like, as PNG or JPEG; empty when the format has no pages.</param>
    Task Keep(ReadPage page, ReadOnlyMemory<byte> image, CancellationToken ct);
}

/// <summary>A page by itself: offsets count from its own beginning.</summary>
/// <param name="Text">Its words in NFC, lines parted by line feeds.</param>
public sealed record ReadPage(int Number, string Text, PageSize Size, IReadOnlyList<PlacedWord> Words, IReadOnlyList<PageNote> Notes);

internal sealed class NoKeeper : IPageKeeper
{
    public Task Count(int pages, CancellationToken ct) => Task.CompletedTask;

    public Task<ReadPage?> Kept(int number, CancellationToken ct) => Task.FromResult<ReadPage?>(null);

    public Task Keep(ReadPage page, ReadOnlyMemory<byte> image, CancellationToken ct) => Task.CompletedTask;
}
