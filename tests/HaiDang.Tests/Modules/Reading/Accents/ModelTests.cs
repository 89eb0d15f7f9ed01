using HaiDang.Spelling;
using HaiDang.Modules.Reading.Accents;
using HaiDang.Tests.Docs;

namespace HaiDang.Tests.Modules.Reading.Accents;

public sealed class ModelTests
{
    [Fact]
    public void A_word_that_followed_is_likelier_than_one_that_never_did()
    {
        var language = Language("phòng chống tội phạm", "phòng chống ma túy", "tuần tra biên giới");
        int Of(string word) => language.Words.ToList().IndexOf(word);

        Assert.True(language.Cost(Of("phòng"), Of("chống"), Of("tội")) < language.Cost(Of("phòng"), Of("chống"), Of("biên")));
        Assert.True(language.Cost(Of("tra"), Of("chống"), Of("tội")) < language.Cost(Of("tra"), Of("chống"), Of("biên")));
    }

    [Fact]
    public void The_costs_after_any_history_are_those_of_probabilities()
    {
        var language = Language("phòng chống tội phạm", "phòng chống ma túy", "tuần tra biên giới");

        for (var last = 0; last < language.Words.Count; last++)
        {
            var sum = Enumerable.Range(0, language.Words.Count).Sum(word => Math.Exp(-language.Cost(LanguageModel.Break, last, word)));
            Assert.InRange(sum, 0.85, 1.15);
        }
    }

    [Fact]
    public void What_a_scanner_does_often_becomes_cheap()
    {
        var habits = new ScannerHabits(ScannerModel.Unknown, ScannerModel.Unknown);
        for (var i = 0; i < 20; i++) habits.Add("ngực", "nggc", 1);

        var learnt = habits.Learn(trust: 5);

        Assert.True(learnt.Cost("ự", "g") < 0.6f);
        Assert.True(ScannerModel.Unknown.Cost("ự", "g") > 4);
    }

    [Fact]
    public void Candidates_come_with_the_nearest_first()
    {
        var language = Language("hội hồi hôi tội");
        var found = new Candidates(new Vocabulary(language), ScannerModel.Unknown).For("hôi");

        Assert.Equal("hôi", language.Words[found[0].Word]);
        Assert.DoesNotContain(found[0], found[1..]);
    }

    [Fact]
    public void The_model_is_made_again_from_its_sources_byte_for_byte()
    {
        var made = ModelBuilder.Build(Path.Combine(RepositoryFiles.Root, "data"));

        using var carried = typeof(Restorer).Assembly.GetManifestResourceStream(ModelFile.Name)!;
        using var copy = new MemoryStream();
        carried.CopyTo(copy);
        Assert.True(made.AsSpan().SequenceEqual(copy.ToArray()), "The model isn't that of data/: run tools/HaiDang.Spelling.");
    }

    private static LanguageModel Language(params string[] clauses)
    {
        string[][] words = [.. clauses.Select(c => c.Split(' '))];
        var builder = new LanguageModelBuilder(words.SelectMany(w => w));
        foreach (var clause in words) builder.Add(clause, 1);
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        builder.Write(writer, 0, 0);
        file.Position = 0;
        using var reader = new BinaryReader(file);
        return new LanguageModel(reader);
    }
}
