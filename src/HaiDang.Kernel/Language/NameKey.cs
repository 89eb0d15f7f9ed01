using System.Text;

namespace HaiDang.Kernel.Language;

/// <summary>The key under which names are the same name.</summary>
public static class NameKey
{
    /// <summary>The folded letters and digits of a name, one blank between words; empty for a text without either.</summary>
    /// <remarks>"Sở LĐ-TB&amp;XH" gives "so ld tb xh"; "Thị xã Hoà Thành" and "thi xa Hòa Thành" give one key.</remarks>
    public static string Of(string name)
    {
        var folded = Vietnamese.Fold(name);
        var key = new StringBuilder(folded.Length);
        foreach (var letter in folded)
        {
            if (char.IsLetterOrDigit(letter)) key.Append(letter);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        if (key.Length > 0 && key[^1] == ' ') key.Length--;
        return key.ToString();
    }

    /// <summary>The key in one word for addresses and ids, such as <c>loc-binh</c>, or <c>langson</c> with an empty joint.</summary>
    public static string Slug(string name, string joint = "-") => Of(name).Replace(" ", joint, StringComparison.Ordinal);
}
