namespace HaiDang.Modules.Planning.Screens;

/// <summary>The beginning of long words, for lists; the whole stands on the duty's page.</summary>
internal static class Shortened
{
    /// <summary>Characters of a duty in the contents of its plan.</summary>
    internal const int InContents = 300;

    private const int Longest = 150;

    /// <summary>The words, or their first 150 characters (or as many as given) up to a blank, with an ellipsis.</summary>
    internal static string Of(string text, int most = Longest) =>
        text.Length <= most ? text : text.LastIndexOf(' ', most) is var end and > 0 ? text[..end] + " …" : text[..most] + "…";
}
