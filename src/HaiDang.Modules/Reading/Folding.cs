namespace HaiDang.Modules.Reading;

/// <summary>Folds a text one character to one, so that an offset in the folded text is an offset in the text.</summary>
internal static class Folding
{
    private static readonly char[] Table = Build();

    /// <summary>Small letters without marks, as many characters as the text has.</summary>
    /// <param name="text">In NFC.</param>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++) folded[i] = source[i] < Table.Length ? Table[source[i]] : source[i];
    });

    private static char[] Build()
    {
        var table = new char[0x2000];
        for (var c = 0; c < table.Length; c++)
        {
            var isLatin = c is < 0x250 or (>= 0x1E00 and < 0x1F00);
            table[c] = isLatin ? HaiDang.Kernel.Language.Vietnamese.Fold(((char)c).ToString())[0] : (char)c;
        }

        return table;
    }
}
