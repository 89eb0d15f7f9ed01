using System.Text.Json;
using System.Text.RegularExpressions;
using HaiDang.Tests.Docs;

namespace HaiDang.Tests.Modules.Reading.Accents;

/// <summary>Holds the proposals to the restored texts of the two samples, where these are beside the repository.</summary>
public sealed partial class AccentsOfSamplesTests
{
    private const int Window = 10;

    [Theory]
    [InlineData("langson-2023")]
    [InlineData("tayninh-2019")]
    public void Of_the_syllables_of_the_duties_nearly_all_are_spelt_right(string name)
    {
        Assert.SkipUnless(Directory.Exists(Truth), "The restored texts aren't here.");
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(Truth, name + ".json")));
        var read = Given.Read(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "samples", name + ".ocr.txt"))).Tasks.Select(t => Words(t.Text)).ToList();

        int syllables = 0, right = 0;
        foreach (var task in truth.RootElement.GetProperty("tasks").EnumerateArray())
        {
            var words = Words(task.GetProperty("text_vi").GetString()!);
            syllables += words.Count;
            right += read.Max(r => Common(words, r));
        }

        Assert.InRange((double)right / syllables, 0.93, 1);
    }

    [Fact]
    public void No_run_of_ten_syllables_of_the_restored_texts_is_in_what_the_model_learnt_from()
    {
        Assert.SkipUnless(Directory.Exists(Truth), "The restored texts aren't here.");
        var windows = Directory.GetFiles(Truth).SelectMany(f => Windows(File.ReadAllText(f))).ToHashSet(StringComparer.Ordinal);

        var learnt = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "data", "language"), "*.txt", SearchOption.AllDirectories);

        Assert.NotEmpty(learnt);
        Faults.None(from file in learnt from window in Windows(File.ReadAllText(file)) where windows.Contains(window) select $"{Path.GetFileName(file)}: {window}");
    }

    private static string Truth { get; } = Above(RepositoryFiles.Root).Select(folder => Path.Combine(folder, "shared", "seeds", "truth")).FirstOrDefault(Directory.Exists) ?? "";

    private static IEnumerable<string> Above(string folder)
    {
        for (var above = Directory.GetParent(folder); above is not null; above = above.Parent) yield return above.FullName;
    }

    private static IEnumerable<string> Windows(string text)
    {
        var words = Words(text);
        for (var i = 0; i + Window <= words.Count; i++) yield return string.Join(' ', words.Skip(i).Take(Window));
    }

    private static List<string> Words(string text) => [.. Word().Matches(text.Normalize().ToLowerInvariant()).Select(m => m.Value)];

    // How many words two texts have in common, in their order.
    private static int Common(List<string> a, List<string> b)
    {
        var row = new int[b.Count + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Count; j++)
            {
                var above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    [GeneratedRegex(@"[^\W_]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();
}
