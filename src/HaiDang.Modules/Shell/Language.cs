namespace HaiDang.Modules.Shell;

/// <summary>The languages of the screens. Words of signed papers stay Vietnamese in both.</summary>
public enum Language
{
    /// <summary>Tiếng Việt, the default.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}

/// <summary>Codes and the cookie of a <see cref="Language"/>.</summary>
internal static class Languages
{
    /// <summary>Holds <c>vi</c> or <c>en</c>; it says nothing of a person and lives a year.</summary>
    internal const string Cookie = "ngon-ngu";

    /// <summary>The code for <c>lang</c> attributes and the cookie: <c>vi</c> or <c>en</c>.</summary>
    internal static string Code(this Language language) => language is Language.English ? "en" : "vi";

    /// <summary>The language that the switch on a page offers.</summary>
    internal static Language Other(this Language language) => language is Language.English ? Language.Vietnamese : Language.English;

    /// <summary>Reads a code.</summary>
    /// <returns>Null for any other text.</returns>
    internal static Language? TryParse(string? code) => code switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => null,
    };
}
