namespace HaiDang.Modules.Reading.Accents;

/// <summary>Tells whether what read a text knew Vietnamese.</summary>
internal static class Marks
{
    private const double Whole = 0.3;

    /// <summary>Whether so many words carry a letter that only Vietnamese has, that the text was typed or read by a Vietnamese reader.</summary>
    /// <remarks>In Vietnamese every second word has one; readers of other languages know none of them.</remarks>
    public static bool AreWhole(IEnumerable<string> texts)
    {
        int words = 0, marked = 0;
        foreach (var word in texts.SelectMany(t => t.Split(' ')).Where(w => w.Any(char.IsLetter)))
        {
            words++;
            if (word.Any(IsVietnamese)) marked++;
        }

        return marked >= words * Whole;
    }

    private static bool IsVietnamese(char c) => c is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or 'ĩ' or 'Ĩ' or 'ũ' or 'Ũ';
}
