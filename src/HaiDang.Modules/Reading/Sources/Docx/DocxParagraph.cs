using System.Globalization;
using System.Text;

namespace HaiDang.Modules.Reading.Sources.Docx;

/// <summary>Gathers the words of one paragraph, whatever fonts its runs are set in.</summary>
internal sealed class DocxParagraph
{
    private readonly List<(StringBuilder Text, string? Font, bool IsCapitals)> _stretches = [];

    /// <summary>Its style's id.</summary>
    public string? Style { get; set; }

    /// <summary>Its list, as it says itself.</summary>
    public ListPlace Place { get; set; }

    /// <summary>Whether it stands in the middle of the page.</summary>
    public bool IsCentred { get; set; }

    /// <summary>Whether its end was deleted, so that it goes on in the next.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Paragraphs of text boxes that hang on it.</summary>
    public List<string> Boxes { get; } = [];

    /// <summary>Adds words of a run; the same fonts in a row are decoded together.</summary>
    public void Add(string words, Letters letters)
    {
        if (letters.IsHidden is true || words.Length == 0) return;
        var font = LegacyEncodings.IsLegacy(letters.Font) ? letters.Font : null;
        var isCapitals = letters.IsCapitals is true;
        if (_stretches.Count > 0 && _stretches[^1].Font == font && _stretches[^1].IsCapitals == isCapitals) _stretches[^1].Text.Append(words);
        else _stretches.Add((new StringBuilder(words), font, isCapitals));
    }

    /// <summary>Puts the words of the paragraph before in front, whose end was deleted.</summary>
    public void GoOnFrom(DocxParagraph before) => _stretches.InsertRange(0, before._stretches);

    /// <summary>Its words. Blanks at both ends are gone; a tab behind its number is a blank.</summary>
    public string Text()
    {
        var text = string.Concat(_stretches.Select(s =>
        {
            var words = s.Font is null ? s.Text.ToString().Replace("\u00AD", "", StringComparison.Ordinal) : LegacyEncodings.ByFont(s.Text.ToString(), s.Font);
            return s.IsCapitals ? words.ToUpper(CultureInfo.InvariantCulture) : words;
        })).Trim();
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        return tab is > 0 and <= 5 && (text[tab - 1] is '.' or ')' || text[..tab].All(c => !char.IsLetterOrDigit(c))) ? $"{text[..tab]} {text[(tab + 1)..].TrimStart()}" : text;
    }
}
