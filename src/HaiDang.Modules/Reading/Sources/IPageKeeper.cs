namespace HaiDang.Modules.Reading.Sources;

/// <summary>Where the pages of a document go while it is being read, so that a reading that is interrupted goes on where it stopped.</summary>
public interface IPageKeeper
{
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
