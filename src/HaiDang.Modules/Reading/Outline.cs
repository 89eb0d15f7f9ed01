using System.Globalization;

namespace HaiDang.Modules.Reading;

/// <summary>What a paragraph is in its document.</summary>
internal enum Role
{
    /// <summary>Names what follows.</summary>
    Heading,

    /// <summary>Says something by itself: a numbered paragraph, a bullet, running text.</summary>
    Text,

    /// <summary>Says who does what stands before it, or when.</summary>
    Assignment,
}

/// <summary>A paragraph in its place.</summary>
/// <param name="Path">Section it stands in; a numbered paragraph's own.</param>
/// <param name="Parent">The heading, numbered paragraph or bullet it stands under; null at the top.</param>
internal sealed record Item(Block Block, Role Role, string Path, Item? Parent)
{
    /// <summary>Itself and what it stands under, the nearest first.</summary>
    public IEnumerable<Item> Upwards()
    {
        for (var item = this; item is not null; item = item.Parent) yield return item;
    }
}

/// <summary>Builds the tree of sections from what opens the paragraphs.</summary>
internal sealed class Outline
{
    private const int LongestHeading = 34;
    private const int LongestBareHeading = 14;

    private readonly Stack<(double Depth, Item Item)> open = new();
    private string part = "";
    private string roman = "";
    private string article = "";
    private string number = "";
    private string letter = "";

    private Outline(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            Enter(block);
            var role = block.Assigns ? Role.Assignment : IsHeading(block, next) ? Role.Heading : Role.Text;
            var depth = Depth(block, role);
            while (open.Count > 0 && open.Peek().Depth >= depth) open.Pop();
            var item = new Item(block, role, Path, open.Count > 0 ? open.Peek().Item : null);
            if (role is not Role.Assignment && (block.Marker.Level is not Level.None || block.EndsInColon || role is Role.Heading)) open.Push((depth, item));
            Items.Add(item);
        }
    }

    /// <summary>The paragraphs in reading order.</summary>
    public List<Item> Items { get; } = [];

    private string Path => string.Join('.', new[] { part, roman, article, number, letter }.Where(p => p.Length > 0));

    /// <summary>Gives every paragraph its place.</summary>
    public static Outline Of(IReadOnlyList<Block> blocks) => new(blocks);

    /// <summary>Headings and numbered paragraphs, as the reading lists them.</summary>
    public IEnumerable<SectionReading> Sections() =>
        from item in Items
        where item.Block.Marker.Level is Level.Part or Level.Roman or Level.Article or Level.Number or Level.Letter
        select new SectionReading(item.Path, item.Role is Role.Heading ? item.Block.Run.Text(0, item.Block.Run.Count) : null, item.Block.Span);

    // A paragraph without a marker stands above the bullets that it announces and under every numbered heading.
    private static double Depth(Block block, Role role) => block.Marker.Level switch
    {
        Level.Number => (int)Level.Number + (0.1 * block.Marker.Label.Count(c => c == '.')),
        Level.Letter when char.IsAsciiDigit(block.Marker.Label[0]) => (int)Level.Letter + 0.3,
        Level.Dash when block.IsGroup => (int)Level.Letter + 0.6,
        Level.None when role is Role.Heading && block.IsUpper => (int)Level.Roman,
        Level.None when !block.Run.IsNoisy && block.EndsInColon && block.Run.Count <= LongestBareHeading && NameGrammar.Opens(block.Run, block.Run.At(0, Keywords.Asks) is { Any: true } asks ? asks.To : 0) => (int)Level.Letter + 0.4,
        Level.None => (int)Level.Letter + 0.5,
        var level => (int)level,
    };

    private void Enter(Block block)
    {
        var label = block.Marker.Label;
        switch (block.Marker.Level)
        {
            case Level.Part:
                (part, roman, article, number, letter) = (label, "", "", "", "");
                break;
            case Level.Roman:
                // Sections that begin again after others stand in a part whose own line the scan lost.
                if (label == "I" && roman.Length > 1 && part is ['P', >= '1' and <= '8']) part = "P" + (char)(part[1] + 1);
                (roman, article, number, letter) = (label, "", "", "");
                break;
            case Level.Article:
                (article, number, letter) = (label, "", "");
                break;
            case Level.Number when IsNext(label):
                (number, letter) = (label, "");
                break;
            case Level.Letter:
                letter = label;
                break;
        }
    }

    // A number far from its turn is a scanner's, or belongs to the sentence.
    private bool IsNext(string label)
    {
        var parts = label.Split('.');
        if (parts.Length > 1 || number.Length == 0) return true;
        var next = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var last = int.Parse(number.Split('.')[0], CultureInfo.InvariantCulture);
        return next == 1 || (next > last && next <= last + 3);
    }

    private static bool IsHeading(Block block, Block? next)
    {
        var level = block.Marker.Level;
        if (level is Level.Part or Level.Roman) return true;
        if (next is null || next.Marker.Level is Level.Roman or Level.Part) return false;
        if (level is Level.None or Level.Dash) return IsBareHeading(block, next);
        if (level is not (Level.Article or Level.Number or Level.Letter)) return false;
        var goesDeeper = next.Marker.Level is Level.None or Level.Dash or Level.Plus || next.Marker.Level > level
            || (level is Level.Number && next.Marker.Level is Level.Number && next.Marker.Label.StartsWith(block.Marker.Label + ".", StringComparison.Ordinal));
        if (!goesDeeper || next.Assigns || block.Run.Count > LongestHeading || (block.EndsInColon && block.Run.Count > LongestBareHeading && !block.Run.IsNoisy)) return false;
        return !block.Ends || (block.Run.Count <= 14 && !Verbs.Opens(block.Run, 0) && Sentences.Of(block.Run).Count == 1);
    }

    // "TỔ CHỨC THỰC HIỆN" without a number, or the line that names a group of bullets or of a table's rows.
    private static bool IsBareHeading(Block block, Block next)
    {
        if (block.IsGroup) return true;
        if (block.Marker.Level is not Level.None || block.Ends || block.EndsInColon || next.Assigns || block.Run.Count > LongestBareHeading) return false;
        if (block.Run.Tokens[^1].Raw.EndsWith(',')) return false;
        return block.IsUpper || (next.Marker.Level is not Level.None && block.Run.Tokens[0].StartsUpper && !block.Run.IsNoisy && !block.Run.Tokens.Any(t => t.Raw.EndsWith(';')));
    }
}
