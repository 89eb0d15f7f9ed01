using System.Text.Json;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Tests.Docs;

namespace HaiDang.Tests.Modules.Reading;

/// <summary>The truths against which readings are scored lie beside the repository; they are looked at where they are, and nowhere else.</summary>
public sealed class TruthTests
{
    // Shorter runs of syllables are phrases that every office uses.
    private const int Window = 12;

    private static readonly string Truths = Path.Combine(RepositoryFiles.Root, "..", "shared", "seeds", "truth");

    private static readonly string[] Endings = [".cs", ".razor", ".yaml", ".csv", ".tsv", ".txt", ".md"];

    private static readonly string[] Folders = ["src", "data"];

    private static readonly string[] Lists = ["tasks", "targets"];

    [Fact]
    public void No_text_of_a_truth_is_in_the_product()
    {
        Assert.SkipUnless(Directory.Exists(Truths), "The truths aren't beside this repository.");
        var known = Runs(Directory.GetFiles(Truths, "*.json").SelectMany(Texts)).ToHashSet(StringComparer.Ordinal);
        Assert.True(known.Count > 1000);

        // The full names of bodies are longer than the window; the catalogue has them from the law, one after another.
        known.ExceptWith(Runs(OrganisationCatalogue.Load().Select(entry => string.Join(' ', entry.Aliases.Prepend(entry.NameVi)))));
        known.ExceptWith(Runs(["Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc"]));

        var files = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => Endings.Contains(Path.GetExtension(file)) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.Empty(files.SelectMany(file => Runs([File.ReadAllText(file)]).Where(known.Contains).Distinct(StringComparer.Ordinal).Select(run => $"{Path.GetFileName(file)}: {run}")));
    }

    private static IEnumerable<string> Texts(string file)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var list in Lists)
        {
            foreach (var item in truth.RootElement.GetProperty(list).EnumerateArray())
            {
                if (item.TryGetProperty("text_vi", out var text) && text.GetString() is { } words) yield return words;
            }
        }
    }

    private static IEnumerable<string> Runs(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var words = Vietnamese.Fold(text).Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct(), ' '], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + Window <= words.Length; i++) yield return string.Join(' ', words[i..(i + Window)]);
        }
    }
}
