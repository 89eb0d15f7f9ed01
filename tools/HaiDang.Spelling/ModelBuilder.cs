using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using HaiDang.Modules.Reading.Accents;

namespace HaiDang.Spelling;

/// <summary>Makes the models by which accents are restored out of the texts, lists and catalogues in <c>data</c>.</summary>
internal static partial class ModelBuilder
{
    private const float LeastTriple = 0.25f;
    private const float LeastPair = 0.15f;
    private const float DearestEdit = 9;

    /// <summary>The file that the program carries: the same data give the same bytes.</summary>
    /// <param name="data">The folder of that name.</param>
    public static byte[] Build(string data)
    {
        var texts = Files(data, "language/texts").Select(f => (Lines: File.ReadLines(f), Weight: 1.0));

        // Names stand beside each other in a list, not in sentences: what isn't named often mustn't weigh much.
        var names = Files(data, "organisations").Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)).Select(f => (Lines: Bodies(f), Weight: 1.0))
            .Concat(Files(data, "places").Where(f => f.EndsWith(".csv", StringComparison.Ordinal)).Select(f => (Lines: Places(f), Weight: f.Contains("commune", StringComparison.Ordinal) ? 0.04 : 0.5)));
        var clauses = texts.Concat(names).Select(s => (Clauses: Corpus.Clauses(s.Lines).ToList(), s.Weight)).ToList();
        var language = new LanguageModelBuilder(Vocabulary(clauses.SelectMany(c => c.Clauses), File.ReadLines(Path.Combine(data, "language/syllables.txt"))));
        foreach (var (sentences, weight) in clauses)
        {
            foreach (var sentence in sentences) language.Add(sentence, weight);
        }

        return Written(language, ScannerModelBuilder.Learn(Scans(Path.Combine(data, "language/scans.tsv"))));
    }

    private static byte[] Written(LanguageModelBuilder language, ScannerModel scanner)
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true), Encoding.UTF8))
        {
            language.Write(writer, LeastTriple, LeastPair);
            var edits = scanner.Edits.Where(e => e.Letters.Length == 1 || e.Cost < DearestEdit).ToList();
            writer.Write(edits.Count);
            foreach (var (letters, read, cost) in edits)
            {
                writer.Write(letters);
                writer.Write(read);
                writer.Write((byte)Math.Clamp(MathF.Round(cost / LanguageModel.Step), 0, 255));
            }
        }

        return file.ToArray();
    }

    // A word that is no syllable may be a slip: it has to come twice.
    private static HashSet<string> Vocabulary(IEnumerable<string[]> clauses, IEnumerable<string> syllables) =>
        [.. syllables.Where(s => !s.StartsWith('#')).Concat(clauses.SelectMany(c => c).GroupBy(w => w, StringComparer.Ordinal).Where(w => Syllables.IsOne(w.Key) || w.Count() >= 2).Select(w => w.Key))];

    // What was really read, as much as its reader is like those of offices.
    private static List<(string Printed, string Read, float Weight)> Scans(string file)
    {
        var words = new Dictionary<(string, string), float>();
        foreach (var row in File.ReadLines(file).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')))
        {
            var weight = row[2] switch { "eng" => 1f, "fra" => 0.5f, "vie" => 0.15f, _ => 0.4f } * int.Parse(row[3], CultureInfo.InvariantCulture);
            if (Pieces.Cut(row[1]) is not [{ Kind: PieceKind.Word } read] || read.Core.Length > row[0].Length + 4) continue;
            words[(row[0], read.Core)] = words.GetValueOrDefault((row[0], read.Core)) + weight;
        }

        return [.. words.Select(w => (w.Key.Item1, w.Key.Item2, w.Value))];
    }

    private static IEnumerable<string> Bodies(string file) => File.ReadLines(file).SelectMany(line => Names().Matches(line)).Select(m => Hole().Replace(m.Value.Trim(' ', '"'), "")).Where(IsVietnamese).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Places(string file) => File.ReadLines(file).SelectMany(line => line.Split(';')).Where(IsVietnamese).Distinct(StringComparer.Ordinal);

    private static bool IsVietnamese(string name) => name.Any(c => c > '\u00BF');

    private static IEnumerable<string> Files(string data, string folder) => Directory.GetFiles(Path.Combine(data, folder)).Order(StringComparer.Ordinal);

    [GeneratedRegex("\"[^\"]+\"|(?<=: )[^\\[\\]{},\"#]+|(?<=[\\[,{] ?)[^\\[\\]{},\"#:]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hole();
}
