using System.Runtime.InteropServices;

namespace HaiDang.Vault.Finding;

/// <summary>Names as numbers: each syllable bare and as written. The same words come a million times, so a word that was taken apart once is known.</summary>
internal sealed class NameNumbers
{
    private const int MostWords = 200_000;
    private readonly Dictionary<string, ushort> writings = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);

    /// <summary>Gets the bare syllables.</summary>
    internal SyllableBook Book { get; } = new();

    /// <summary>The number of a writing; one that no name has when it isn't known.</summary>
    internal ushort Writing(string written) => writings.GetValueOrDefault(written, ushort.MaxValue);

    /// <summary>Takes a name apart, as <see cref="NameForm"/> does.</summary>
    /// <param name="bare">Is filled with up to eight numbers.</param>
    /// <param name="written">Is filled with as many.</param>
    /// <returns>How many syllables there are; 0 for a name without a letter.</returns>
    internal int Of(string name, Span<ushort> bare, Span<ushort> written)
    {
        Span<Word> all = stackalloc Word[NameForm.Most + 1];
        var count = Known(name, all);
        if (count < 0)
        {
            var syllables = NameForm.Of(name);
            for (var i = 0; i < syllables.Count; i++) (bare[i], written[i]) = (Book.Add(syllables[i].Bare), Number(syllables[i].Written));
            return syllables.Count;
        }

        var from = count > 2 && all[0].Title ? 1 : 0;
        count = Math.Min(count - from, NameForm.Most);
        for (var i = 0; i < count; i++) (bare[i], written[i]) = (all[from + i].Bare, all[from + i].Written);
        return count;
    }

    /// <summary>The words of a name that is nothing but words of letters with one blank between.</summary>
    /// <returns>How many, at most nine; −1 for any other name.</returns>
    private int Known(string name, Span<Word> all)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        for (int from = 0, to; from < name.Length && count < all.Length; from = to + 1)
        {
            to = name.IndexOf(' ', from);
            if (to < 0) to = name.Length;
            var letters = name.AsSpan(from, to - from);
            if (!lookup.TryGetValue(letters, out all[count]))
            {
                foreach (var letter in letters)
                {
                    if (!char.IsLetter(letter)) return -1;
                }

                var word = letters.ToString();
                if (NameForm.Of(word) is not [var syllable]) return -1;
                if (words.Count >= MostWords) words.Clear();
                all[count] = words[word] = new Word(Book.Add(syllable.Bare), Number(syllable.Written), NameForm.IsTitle(syllable));
            }

            count++;
        }

        return count;
    }

    private ushort Number(string written)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(writings, written, out var there);
        if (!there) number = (ushort)Math.Min(writings.Count - 1, ushort.MaxValue);
        return number;
    }

    private readonly record struct Word(ushort Bare, ushort Written, bool Title);
}
