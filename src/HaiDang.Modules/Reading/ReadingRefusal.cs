using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Reading;

/// <summary>An expected "no" to a document. Its sentence is in <see cref="ReadingWords"/>.</summary>
/// <param name="Code">One of the constants below.</param>
/// <param name="Stub">What may be kept of a document with a secrecy stamp; null for every other refusal.</param>
/// <param name="Detail">What its sentence names: a limit, a number of pages, a package; never words of the document.</param>
public sealed record ReadingRefusal(string Code, SecretStub? Stub = null, string? Detail = null)
{
    /// <summary>Nothing but blanks.</summary>
    public const string FileEmpty = "reading.file-empty";

    /// <summary>Bytes in no format that is read, such as a workbook.</summary>
    public const string NotText = "reading.not-text";

    /// <summary>More than <see cref="TextDecoder.MostBytes"/>, or than its format may have; the detail says how much it may.</summary>
    public const string TooLarge = "reading.too-large";

    /// <summary>Text in no encoding that offices use.</summary>
    public const string EncodingUnknown = "reading.encoding-unknown";

    /// <summary>A text with neither target nor duty.</summary>
    public const string NotAPlan = "reading.not-a-plan";

    /// <summary>A secrecy stamp (Mật, Tối mật, Tuyệt mật): reading stops there.</summary>
    public const string SecretDocument = "reading.secret-document";

    /// <summary>Behind a password.</summary>
    public const string Encrypted = "reading.encrypted";

    /// <summary>Cut off, or broken inside.</summary>
    public const string Damaged = "reading.damaged";

    /// <summary>A file that unpacks to far more than a document has.</summary>
    public const string TooMuchInside = "reading.too-much-inside";

    /// <summary>A program inside, or a template that lies on another machine.</summary>
    public const string ActiveContent = "reading.active-content";

    /// <summary>More than <see cref="Sources.SourceReader.MostPages"/>; the detail says how many it has.</summary>
    public const string TooManyPages = "reading.too-many-pages";

    /// <summary>A picture with more pixels than a page has.</summary>
    public const string PictureTooLarge = "reading.picture-too-large";

    /// <summary>It took longer than a document may.</summary>
    public const string TooSlow = "reading.too-slow";

    /// <summary>Pages without a legible word.</summary>
    public const string NothingLegible = "reading.nothing-legible";

    /// <summary>A program isn't installed; the detail is its Debian package.</summary>
    public const string ProgramMissing = "reading.program-missing";

    /// <summary>Stopped by who asked for it.</summary>
    public const string Stopped = "reading.stopped";

    /// <summary>Every code, for the texts and the tests that walk them.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        FileEmpty, NotText, TooLarge, EncodingUnknown, NotAPlan, SecretDocument,
        Encrypted, Damaged, TooMuchInside, ActiveContent, TooManyPages, PictureTooLarge, TooSlow, NothingLegible, ProgramMissing, Stopped,
    ];
}

/// <summary>All that is kept of a secret document.</summary>
/// <param name="Number">Number with symbol as printed, or null.</param>
/// <param name="Holder">Body that issued it, as printed, or null.</param>
public sealed record SecretStub(string? Number, PartialDate? Date, string? Holder);
