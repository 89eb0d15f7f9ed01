using System.Text;

namespace HaiDang.Kernel.Storage;

/// <summary>How our code's words are written in tables, JSON and addresses.</summary>
public static class Words
{
    /// <summary>PascalCase to kebab-case: <c>StandingOffice</c> to <c>standing-office</c>.</summary>
    public static string Kebab(string pascal)
    {
        var kebab = new StringBuilder(pascal.Length + 4);
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    /// <summary>The member of an enumeration whose kebab-case name this is.</summary>
    /// <returns>Null when there is none.</returns>
    public static TEnum? Parse<TEnum>(string? kebab)
        where TEnum : struct, Enum =>
        kebab is not null && Enum.TryParse<TEnum>(kebab.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            && string.Equals(Kebab(value.ToString()), kebab, StringComparison.Ordinal)
            ? value
            : null;
}
