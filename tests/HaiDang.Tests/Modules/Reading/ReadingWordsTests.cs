using System.Text;
using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

public sealed class ReadingWordsTests
{
    [Fact]
    public void Every_refusal_has_one_clear_sentence_in_each_language() => Assert.All(
        ReadingRefusal.Codes.SelectMany(c => new[] { ReadingWords.Vietnamese, ReadingWords.English }.Select(w => w.Refusal(new ReadingRefusal(c)))),
        sentence => Assert.True(sentence.EndsWith('.') && sentence.IsNormalized(NormalizationForm.FormC) && !sentence.Contains('!', StringComparison.Ordinal), sentence));

    [Fact]
    public void Refusals_are_told_apart() => Assert.Equal(
        ReadingRefusal.Codes.Count, ReadingRefusal.Codes.Select(c => ReadingWords.Vietnamese.Refusal(new ReadingRefusal(c))).Distinct().Count());

    [Fact]
    public void Every_kind_of_doubt_has_its_own_words() => Assert.All(
        new[] { ReadingWords.Vietnamese, ReadingWords.English },
        words => Assert.Equal(
            Enum.GetValues<DoubtKind>().Length,
            Enum.GetValues<DoubtKind>().Select(k => words.Doubt(new DoubtReading(DoubtKinds.Name(k), "", default))).Distinct().Count()));
}
