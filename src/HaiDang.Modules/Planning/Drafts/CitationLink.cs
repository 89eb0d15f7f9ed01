using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>How a plan is tied to a document it cites, by the words before the document's number.</summary>
internal static class CitationLink
{
    private const int Reach = 260;

    /// <summary>Finds the number in the text and weighs the words of the sentence before it.</summary>
    /// <remarks>
    /// "Thực hiện Kế hoạch số …" in the preamble implements it, "Tiếp tục … Kế hoạch số …" anywhere continues it,
    /// "thay thế" and "sửa đổi" are what they say; everything else is only cited. Compared without marks, since scanners lose them.
    /// </remarks>
    internal static PlanLink In(string source, string number)
    {
        if (number.Length == 0) return PlanLink.Cites;
        var text = Vietnamese.Fold(source);
        var at = text.IndexOf(Vietnamese.Fold(number), StringComparison.Ordinal);
        var digits = number.Split('/')[0].Trim();
        if (at < 0) at = text.IndexOf(digits + "/", StringComparison.Ordinal);
        if (at < 0 || digits.Length == 0) return PlanLink.Cites;

        var start = Math.Max(0, at - Reach);
        var sentence = Math.Max(text.LastIndexOf(". ", at, at - start, StringComparison.Ordinal), text.LastIndexOf("\n\n", at, at - start, StringComparison.Ordinal));
        var before = NameKey.Of(text[Math.Max(start, sentence + 1)..at]);
        if (before.Contains("thay the", StringComparison.Ordinal)) return PlanLink.Replaces;
        if (before.Contains("sua doi", StringComparison.Ordinal)) return PlanLink.Amends;
        if (before.StartsWith("tiep tuc", StringComparison.Ordinal) || before.Contains(" tiep tuc ", StringComparison.Ordinal)) return PlanLink.Continues;
        return InPreamble(text, at) && before.Contains("thuc hien", StringComparison.Ordinal) ? PlanLink.Implements : PlanLink.Cites;
    }

    private static bool InPreamble(string text, int at)
    {
        var first = text.IndexOf("\ni.", StringComparison.Ordinal);
        return first < 0 || at < first;
    }
}
