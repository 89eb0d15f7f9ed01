using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Reading;

/// <summary>An expected "no" to a document. Its sentence is in <see cref="ReadingWords"/>.</summary>
/// <param name="Code">One of the constants below.</param>
/// <param name="Stub">What may be kept of a document with a secrecy stamp; null for every other refusal.</param>
public sealed record ReadingRefusal(string Code, SecretStub? Stub = null)
{
    /// <summary>Nothing but blanks.</summary>
    public const string FileEmpty = "reading.file-empty";

    /// <summary>Bytes that are no text, such as a picture renamed .txt.</summary>
    public const string NotText = "reading.not-text";

    /// <summary>More than <see cref="TextDecoder.MostBytes"/>.</summary>
    public const string TooLarge = "reading.too-large";

    /// <summary>Text in no encoding that offices use.</summary>
    public const string EncodingUnknown = "reading.encoding-unknown";

    /// <summary>A text with neither target nor duty.</summary>
    public const string NotAPlan = "reading.not-a-plan";

    /// <summary>A secrecy stamp (Mật, Tối mật, Tuyệt mật): reading stops there.</summary>
    public const string SecretDocument = "reading.secret-document";

    /// <summary>Every code, for the texts and the tests that walk them.</summary>
    public static IReadOnlyList<string> Codes { get; } = [FileEmpty, NotText, TooLarge, EncodingUnknown, NotAPlan, SecretDocument];
}

/// <summary>All that is kept of a secret document.</summary>
/// <param name="Number">Number with symbol as printed, or null.</param>
/// <param name="Holder">Body that issued it, as printed, or null.</param>
public sealed record SecretStub(string? Number, PartialDate? Date, string? Holder);
