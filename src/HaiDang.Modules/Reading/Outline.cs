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
/// <param name="Parent">For a "+" bullet the "-" bullet or paragraph over it, else null.</param>
internal sealed record Item(Block Block, Role Role, string Path, Item? Parent);

/// <summary>Builds the tree of sections from what opens the paragraphs.</summary>
internal sealed class Outline
{
    private const int LongestHeading = 34;

    private string part = "";
    private string roman = "";
    private string number = "";
    private string letter = "";

    private Outline(IReadOnlyList<Block> blocks)
    {
        Item? bullet = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            Enter(block);
            var role = block.Assigns ? Role.Assignment : IsHeading(block, next) ? Role.Heading : Role.Text;
            var item = new Item(block, role, Path, block.Marker.Level is Level.Plus ? bullet : null);
            if (block.Marker.Level is not Level.Plus && role is not Role.Assignment) bullet = item;
            Items.Add(item);
        }
    }

    /// <summary>The paragraphs in reading order.</summary>
    public List<Item> Items { get; } = [];

    private string Path => string.Join('.', new[] { part, roman, number, letter }.Where(p => p.Length > 0));

    /// <summary>Gives every paragraph its place.</summary>
    public static Outline Of(IReadOnlyList<Block> blocks) => new(blocks);

    /// <summary>Headings and numbered paragraphs, as the reading lists them.</summary>
    public IEnumerable<SectionReading> Sections() =>
        from item in Items
        where item.Block.Marker.Level is Level.Part or Level.Roman or Level.Number or Level.Letter
        select new SectionReading(item.Path, item.Role is Role.Heading ? item.Block.Run.Text(0, item.Block.Run.Count) : null, item.Block.Span);

    private void Enter(Block block)
    {
        var label = block.Marker.Label;
        switch (block.Marker.Level)
        {
            case Level.Part:
                (part, roman, number, letter) = (label, "", "", "");
                break;
            case Level.Roman:
                // Sections that begin again after others stand in a part whose own line the scan lost.
                if (label == "I" && roman.Length > 1 && part is ['P', >= '1' and <= '8']) part = "P" + (char)(part[1] + 1);
                (roman, number, letter) = (label, "", "");
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
        if (level is not (Level.Number or Level.Letter) || next is null || next.Marker.Level is Level.Roman or Level.Part) return false;
        var goesDeeper = next.Marker.Level is Level.None or Level.Dash or Level.Plus || next.Marker.Level > level
            || (level is Level.Number && next.Marker.Level is Level.Number && next.Marker.Label.StartsWith(block.Marker.Label + ".", StringComparison.Ordinal));
        if (!goesDeeper || next.Assigns || block.Run.Count > LongestHeading) return false;
        return !block.Ends || (block.Run.Count <= 14 && !Verbs.Opens(block.Run, 0) && Sentences.Of(block.Run).Count == 1);
    }
}
