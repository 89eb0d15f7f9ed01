namespace HaiDang.Modules.Reading.Sources;

/// <summary>A document as text, with the pages it stood on.</summary>
/// <param name="Text">The whole text in NFC, what <see cref="PlanReader"/> reads; pages are parted by a form feed.</param>
/// <param name="Pages">In order, numbered from 1; one page for a format that has none.</param>
public sealed record SourceDocument(string Text, IReadOnlyList<SourcePage> Pages)
{
    /// <summary>A text without pages.</summary>
    public static SourceDocument Of(string text) => new(text, [new SourcePage(1, new Span(0, text.Length), new PageSize(0, 0), [], [])]);
}

/// <summary>One page of a document.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Where its words stand in the text of the document.</param>
/// <param name="Size">Width and height in points; zero when the format has no pages.</param>
/// <param name="Words">Where each word stands on the page, in reading order; empty when the format doesn't say.</param>
/// <param name="Notes">What the reader of the page has to say about it.</param>
public sealed record SourcePage(int Number, Span Text, PageSize Size, IReadOnlyList<PlacedWord> Words, IReadOnlyList<PageNote> Notes);

/// <summary>Width and height of a page in points (1/72 inch).</summary>
public readonly record struct PageSize(double Width, double Height);

/// <summary>A word with its place on the page.</summary>
/// <param name="Text">Where it stands in the text of the document.</param>
/// <param name="Left">Points from the left edge; the others likewise, downwards from the top.</param>
public readonly record struct PlacedWord(Span Text, float Left, float Top, float Width, float Height);

/// <summary>What a person should know about a page before trusting its words.</summary>
public enum PageNote
{
    /// <summary>Its words come from Tesseract.</summary>
    Recognised,

    /// <summary>It lay upside down or on its side and was turned.</summary>
    Turned,

    /// <summary>Scanned too coarsely or too faintly to be trusted.</summary>
    Poor,

    /// <summary>Nothing could be read on it.</summary>
    Blank,

    /// <summary>It took longer than a page may.</summary>
    TimedOut,

    /// <summary>Its words are those of another language.</summary>
    OtherLanguage,
}
