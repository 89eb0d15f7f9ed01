namespace HaiDang.Modules.Reading;

/// <summary>Finds a secrecy stamp in the head of a document.</summary>
internal static class SecrecyStamps
{
    private static readonly string[] Stamps = ["mat", "toimat", "tuyetmat", "domatmat", "domattoimat", "domattuyetmat", "dauchidomatmat"];

    /// <summary>Whether MẬT, TỐI MẬT or TUYỆT MẬT stands on a line of its own, in capitals or behind "Độ mật:".</summary>
    /// <remarks>"Bí mật" in a sentence is no stamp. A letter lost or changed by the scan doesn't hide one.</remarks>
    public static bool Any(IEnumerable<Line> head) => head.Any(IsStamp);

    private static bool IsStamp(Line line)
    {
        var key = new Run(line.Tokens).Keys;
        if (key.Length is < 3 or > 14 || !line.Text.Any(char.IsUpper)) return false;
        var isLabelled = key.StartsWith("domat", StringComparison.Ordinal);
        return (line.IsUpper || isLabelled) && Stamps.Any(s => s == key || (s.Length >= 6 && Confusables.Distance(key, s) <= 1.3f) || (s == "mat" && IsShort(key)));
    }

    // "MẬT" alone: only the damage that its circumflex and dot cause.
    private static bool IsShort(string key) => key is "mat" or "m4t" or "mst" or "rnat" or "mit" or "mot" && key != "mot";
}
