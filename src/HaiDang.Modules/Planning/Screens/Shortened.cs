namespace HaiDang.Modules.Planning.Screens;

/// <summary>The beginning of long words, for lists; the whole stands on the duty's page.</summary>
internal static class Shortened
{
    private const int Longest = 150;

    /// <summary>The words, or their first 150 characters up to a blank, with an ellipsis.</summary>
    internal static string Of(string text) =>
        text.Length <= Longest ? text : text.LastIndexOf(' ', Longest) is var end and > 0 ? text[..end] + " …" : text[..Longest] + "…";
}
