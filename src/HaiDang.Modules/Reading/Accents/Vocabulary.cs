namespace HaiDang.Modules.Reading.Accents;

/// <summary>Words as a tree of their letters: node 0 is the root, a node's children hang on each other.</summary>
internal sealed class SyllableTree
{
    private readonly List<int> first = [-1];
    private readonly List<int> next = [-1];
    private readonly List<char> letter = ['\0'];
    private readonly List<int> word = [-1];
    private readonly List<float> rarity = [float.MaxValue];

    /// <summary>A tree of some words with their numbers.</summary>
    /// <param name="rarityOf">Cost of a word whatever stands before it.</param>
    public SyllableTree(IEnumerable<(string Word, int Number)> words, Func<int, float> rarityOf)
    {
        foreach (var (letters, number) in words) Add(letters, number, rarityOf(number));
        (First, Next, Letter, Word, Rarity) = ([.. first], [.. next], [.. letter], [.. word], [.. rarity]);
    }

    /// <summary>The first child of each node, or -1.</summary>
    public int[] First { get; }

    /// <summary>The next child of the same parent, or -1.</summary>
    public int[] Next { get; }

    /// <summary>The letter of each node.</summary>
    public char[] Letter { get; }

    /// <summary>The number of the word that ends here, or -1.</summary>
    public int[] Word { get; }

    /// <summary>Cost of the commonest word that ends here or below.</summary>
    public float[] Rarity { get; }

    private void Add(string letters, int number, float cost)
    {
        var node = 0;
        foreach (var c in letters)
        {
            var child = first[node];
            while (child >= 0 && letter[child] != c) child = next[child];
            if (child < 0)
            {
                child = letter.Count;
                letter.Add(c);
                word.Add(-1);
                rarity.Add(cost);
                first.Add(-1);
                next.Add(first[node]);
                first[node] = child;
            }

            node = child;
            rarity[node] = Math.Min(rarity[node], cost);
        }

        word[node] = number;
    }
}

/// <summary>The words of a language model, to be searched by letters.</summary>
internal sealed class Vocabulary
{
    private readonly LanguageModel language;
    private readonly Dictionary<string, int> numbers;

    /// <summary>The vocabulary of a model.</summary>
    public Vocabulary(LanguageModel language)
    {
        this.language = language;
        var numbered = language.Words.Select((word, number) => (Word: word, Number: number)).Skip(LanguageModel.Number + 1).ToLookup(w => w.Word.Any(char.IsLower));
        (Syllables, Abbreviations) = (new SyllableTree(numbered[true], Rarity), new SyllableTree(numbered[false], Rarity));
        numbers = numbered.SelectMany(group => group).ToDictionary(w => w.Word, w => w.Number, StringComparer.Ordinal);
    }

    /// <summary>Words in small letters.</summary>
    public SyllableTree Syllables { get; }

    /// <summary>Abbreviations, in capitals.</summary>
    public SyllableTree Abbreviations { get; }

    /// <summary>Cost of a word whatever stands before it, in nats.</summary>
    public float Rarity(int word) => language.Cost(word);

    /// <summary>The number of a word, as it stands or in small letters; -1 when the vocabulary hasn't it.</summary>
    public int Find(string word) => numbers.TryGetValue(word, out var number) || numbers.TryGetValue(word.ToLowerInvariant(), out number) ? number : -1;
}
