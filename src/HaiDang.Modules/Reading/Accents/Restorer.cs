using System.Text;

namespace HaiDang.Modules.Reading.Accents;

/// <summary>Proposes the correct spelling of words that a scanner damaged.</summary>
/// <remarks>Pure: the same texts give the same proposals. Numbers, dates, symbols and names of persons stay as they are.</remarks>
internal sealed class Restorer
{
    // A first look leans on the language; what was learnt then makes the scanner's word weigh more.
    private const float FirstWeight = 0.7f;
    private const float LearntWeight = 0.85f;
    private const float Sure = 0.5f;
    private const float Trust = 12;
    private const int Rounds = 2;
    private const int EnoughToLearn = 900;
    private const int MostAtOnce = 300;

    // A word that a Vietnamese reader gave with its marks is changed only when hardly anything speaks for it.
    private const float SureOfMarked = 0.97f;

    // Damage that resembles no syllable is mostly just that, seldom a foreign name.
    private const float OfUnknown = 0.3f;

    private static readonly Lazy<(Vocabulary Vocabulary, LanguageModel Language, ScannerModel Scanner)> Model = new(Load);

    private readonly Vocabulary vocabulary;
    private readonly LanguageModel language;
    private readonly ScannerModel scanner;
    private readonly Candidates candidates;
    private readonly Decoder decoder;
    private readonly bool isMarked;

    private Restorer(Vocabulary vocabulary, LanguageModel language, ScannerModel scanner, float scannerWeight, bool isMarked)
    {
        (this.vocabulary, this.language, this.scanner, this.isMarked) = (vocabulary, language, scanner, isMarked);
        candidates = new Candidates(vocabulary, scanner);
        decoder = new Decoder(language, scannerWeight);
    }

    /// <summary>A restorer for these texts, which one scanner read: a first look at them teaches its habits.</summary>
    /// <param name="texts">Paragraphs or sentences, in NFC.</param>
    public static Restorer For(IReadOnlyCollection<string> texts)
    {
        var (vocabulary, language, scanner) = Model.Value;
        var whole = Marks.AreWhole(texts);
        var restorer = new Restorer(vocabulary, language, scanner, FirstWeight, whole);
        var sample = Sample(texts);
        for (var round = 1; round <= Rounds && !whole; round++) restorer = restorer.Learning(sample, round == Rounds ? LearntWeight : FirstWeight);
        return restorer;
    }

    /// <summary>The text in correct spelling, as far as it can be told; an empty text for one without words.</summary>
    /// <param name="text">One paragraph or sentence, in NFC.</param>
    public RestoredText Restore(string text) => Restore(text, isSimple: false);

    /// <summary>Several texts, each as <see cref="Restore(string)"/> gives it.</summary>
    public List<RestoredText> Restore(IEnumerable<string> texts) => [.. texts.AsParallel().AsOrdered().Select(Restore)];

    private RestoredText Restore(string text, bool isSimple)
    {
        var pieces = Pieces.Cut(text);
        if (pieces.Count == 0) return new RestoredText("", []);
        if (pieces.Count > 2 * MostAtOnce) return InParts(text, pieces, isSimple);
        var path = decoder.Best(pieces, isMarked ? Lattice.OfMarked(pieces, candidates, vocabulary) : Lattice.Of(pieces, candidates, isSimple));
        var restored = new List<RestoredWord>();
        var line = new StringBuilder();
        var next = 0;
        foreach (var (arc, confidence) in path)
        {
            for (; next < arc.From; next++) Put(line, pieces[next], pieces[next].Core, pieces[next].Trail);
            var (first, last) = (pieces[arc.From], pieces[arc.To - 1]);
            var word = Word(text, arc, first, last, confidence);
            if (first.Kind is PieceKind.Word) restored.Add(word);
            Put(line, first, word.Proposed, last.Trail);
            next = arc.To;
        }

        for (; next < pieces.Count; next++) Put(line, pieces[next], pieces[next].Core, pieces[next].Trail);
        return new RestoredText(line.ToString(), restored);
    }

    // The ways through a text are all kept until its end, so a very long one is taken in parts.
    private RestoredText InParts(string text, List<Piece> pieces, bool isSimple)
    {
        var parts = new List<string>();
        var words = new List<RestoredWord>();
        foreach (var part in pieces.Chunk(MostAtOnce))
        {
            var from = part[0].From;
            var restored = Restore(text[from..part[^1].To], isSimple);
            parts.Add(restored.Text);
            words.AddRange(restored.Words.Select(w => w with { From = w.From + from, To = w.To + from }));
        }

        return new RestoredText(string.Join(' ', parts), words);
    }

    private Restorer Learning(List<string> texts, float scannerWeight)
    {
        var habits = new ScannerHabits(scanner, scanner);
        var sure = texts.AsParallel().AsOrdered().SelectMany(t => Restore(t, isSimple: true).Words).Where(IsLesson).ToList();
        foreach (var words in sure.GroupBy(w => (w.Proposed, w.Printed))) habits.Add(words.Key.Proposed, words.Key.Printed, words.Sum(w => w.Confidence));
        return new Restorer(vocabulary, language, habits.Learn(Trust), scannerWeight, isMarked);
    }

    // A letter alone is mostly a piece of a word that the scan parted.
    private static bool IsLesson(RestoredWord word) => word.Confidence >= Sure && word.Proposed.All(char.IsLetter) && (word.Printed.Length > 1 || word.Proposed.Length == 1);

    // A scanner's habits show in a page or two.
    private static List<string> Sample(IReadOnlyCollection<string> texts)
    {
        var sample = new List<string>();
        var length = 0;
        foreach (var text in texts.TakeWhile(_ => length < EnoughToLearn))
        {
            sample.Add(text);
            length += text.Count(c => c == ' ') + 1;
        }

        return sample;
    }

    private RestoredWord Word(string text, Arc arc, Piece first, Piece last, float confidence)
    {
        var (from, to) = (first.From + first.Lead.Length, last.To - last.Trail.Length);
        var printed = text[from..to];
        var proposed = Proposed(arc, first);
        if (arc.First.Word == LanguageModel.Unknown && !isMarked) confidence = Math.Min(confidence, OfUnknown);
        return isMarked && confidence < SureOfMarked && proposed != printed
            ? new RestoredWord(from, to, printed, printed, 1 - confidence)
            : new RestoredWord(from, to, printed, proposed, confidence);
    }

    private string Proposed(Arc arc, Piece piece) => arc switch
    {
        { First.Word: LanguageModel.Number } => piece.Core.Contains('/', StringComparison.Ordinal) || piece.Core.Contains('-', StringComparison.Ordinal) ? Restoring.Symbol(piece.Core) : piece.Core,
        { First.Word: LanguageModel.Unknown } or { First.Casing: Casing.Kept } => piece.Core,
        { Second: { } second } => Cased(arc.First) + " " + Cased(second),
        _ => Cased(arc.First),
    };

    private string Cased(Candidate candidate)
    {
        var word = language.Words[candidate.Word];
        return candidate.Casing switch
        {
            Casing.Capitals => word.ToUpperInvariant(),
            Casing.Title => char.ToUpperInvariant(word[0]) + word[1..],
            _ => word,
        };
    }

    private void Put(StringBuilder line, Piece piece, string core, string trail)
    {
        var isJoined = piece.IsGlued && line.Length > 0 && (isMarked || line[^1] is '/' or '-' or '–' or '(');
        if (line.Length > 0 && !isJoined) line.Append(' ');
        line.Append(piece.Lead).Append(core).Append(isMarked ? trail : trail.Replace("•", "", StringComparison.Ordinal));
    }

    private static (Vocabulary, LanguageModel, ScannerModel) Load()
    {
        using var stream = typeof(Restorer).Assembly.GetManifestResourceStream(ModelFile.Name) ?? throw new InvalidOperationException("The model of the language is missing from the build.");
        var (language, scanner) = ModelFile.Read(stream);
        return (new Vocabulary(language), language, scanner);
    }
}
