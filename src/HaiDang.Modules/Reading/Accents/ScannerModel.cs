namespace HaiDang.Modules.Reading.Accents;

/// <summary>What scanners make of Vietnamese letters: the cost of letters having been printed as what was read.</summary>
/// <remarks>
/// An edit is one or two letters as printed on paper and up to four characters as read. Unit: nats. What was never seen costs by likeness of shape.
/// Learnt from pages that were really printed, scanned and read (data/language), and from the document itself.
/// </remarks>
internal sealed class ScannerModel
{
    /// <summary>Most characters that one edit reads.</summary>
    public const int Longest = 4;

    /// <summary>Cost of a character that belongs to nothing.</summary>
    public const float Speck = 5.5f;

    /// <summary>Cost of a letter that left no trace.</summary>
    public const float Lost = 6.5f;

    /// <summary>How many places <see cref="Place"/> gives.</summary>
    public const int Letters = 256;

    private static readonly byte[] Places = BuildPlaces();

    /// <summary>A scanner of which nothing is known.</summary>
    public static readonly ScannerModel Unknown = new([]);

    private readonly Dictionary<(string Letters, string Read), float> costs = [];
    private readonly Dictionary<string, List<(int Letters, float Cost)>> byRead = new(StringComparer.Ordinal);
    private readonly short[] singles = new short[Letters];
    private readonly short[] pairs = new short[Letters * Letters];

    /// <summary>A model of these edits: letters on paper, what was read, cost.</summary>
    public ScannerModel(IEnumerable<(string Letters, string Read, float Cost)> edits)
    {
        singles.AsSpan().Fill(-1);
        pairs.AsSpan().Fill(-1);
        foreach (var (letters, read, cost) in edits)
        {
            costs[(letters, read)] = cost;
            if (!byRead.TryGetValue(read, out var giving)) byRead[read] = giving = [];
            giving.Add((NumberOf(letters), cost));
        }
    }

    /// <summary>The edits: letters on paper, what was read, cost.</summary>
    public IEnumerable<(string Letters, string Read, float Cost)> Edits => costs.Select(c => (c.Key.Letters, c.Key.Read, c.Value));

    /// <summary>How many different runs of letters have edits.</summary>
    public int Count { get; private set; }

    /// <summary>A small number for each letter of Vietnamese; 0 for what isn't one.</summary>
    public static int Place(char letter) => letter < Places.Length ? Places[letter] : 0;

    /// <summary>The number of a letter, or -1 when it has no edits.</summary>
    public int Number(char letter) => singles[Place(letter)];

    /// <summary>The number of two letters together, or -1 when they have no edits.</summary>
    public int Number(char first, char second) => pairs[(Place(first) * Letters) + Place(second)];

    /// <summary>The edits that could have given these characters.</summary>
    public IReadOnlyList<(int Letters, float Cost)> Giving(string read) => byRead.TryGetValue(read, out var giving) ? giving : [];

    /// <summary>Whether this edit was seen.</summary>
    public bool Has(string letters, string read) => costs.ContainsKey((letters, read));

    /// <summary>Cost of one or two letters having been read so.</summary>
    public float Cost(string letters, string read)
    {
        if (costs.TryGetValue((letters, read), out var cost)) return cost;
        if (letters.Length == 1) return ByShape(letters[0], read);
        var least = float.MaxValue;
        for (var cut = 0; cut <= read.Length; cut++) least = Math.Min(least, Cost(letters[..1], read[..cut]) + Cost(letters[1..], read[cut..]));
        return least;
    }

    /// <summary>Cost by shape alone of one letter read as one character.</summary>
    public static float ByShape(char letter, char read)
    {
        if (letter == read) return 0.7f;
        char a = Plain(letter), b = Plain(read);
        if (a == b) return 3.2f;
        if (!char.IsAsciiLetterOrDigit(a) || !char.IsAsciiLetterOrDigit(b)) return 7.5f;
        return 4.2f + (4 * Confusables.Swap(a, b));
    }

    private static float ByShape(char letter, string read)
    {
        if (read.Length == 0) return Lost;
        var least = float.MaxValue;
        foreach (var c in read) least = Math.Min(least, ByShape(letter, c));
        return least + (Speck * 0.6f * (read.Length - 1));
    }

    private static char Plain(char c) => char.IsAscii(c) ? char.ToLowerInvariant(c) : Folding.Fold(c.ToString())[0];

    private int NumberOf(string letters)
    {
        ref var number = ref letters.Length == 1 ? ref singles[Place(letters[0])] : ref pairs[(Place(letters[0]) * Letters) + Place(letters[1])];
        if (number < 0) number = (short)Count++;
        return number;
    }

    private static byte[] BuildPlaces()
    {
        var places = new byte[0x1F00];
        byte place = 0;
        foreach (var letter in "abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")
        {
            places[letter] = ++place;
            places[char.ToUpperInvariant(letter)] = ++place;
        }

        return places;
    }
}
