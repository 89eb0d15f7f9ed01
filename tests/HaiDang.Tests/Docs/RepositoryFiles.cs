using System.Text;

namespace HaiDang.Tests.Docs;

/// <summary>The files of the repository that these tests were built from.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Made = ["bin", "obj", ".git", ".vs", ".idea", "TestResults", "artifacts", "demo-data"];

    private static readonly string[] Texts =
    [
        ".cs", ".razor", ".csproj", ".slnx", ".props", ".targets", ".md", ".csv", ".yaml", ".yml", ".json", ".sql", ".css", ".js", ".html", ".sh", ".cmd", ""
    ];

    /// <summary>Folder that holds <c>HaiDang.slnx</c>.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Every text of our own: code, data and documents, and not the foreign texts (<c>.txt</c>) that are there to be read.</summary>
    /// <returns>Paths from the root with forward slashes, in ordinal order; never what a build or an editor makes.</returns>
    internal static IReadOnlyList<string> OurTexts { get; } =
        [.. Walk(Root).Where(p => Texts.Contains(Path.GetExtension(p), StringComparer.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Content of one of our texts.</summary>
    /// <exception cref="DecoderFallbackException">The file isn't UTF-8.</exception>
    internal static string Read(string path) =>
        File.ReadAllText(Path.Combine(Root, path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            if (Made.Contains(Path.GetFileName(inner), StringComparer.Ordinal)) continue;
            foreach (var file in Walk(inner)) yield return file;
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HaiDang.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("No folder above the tests holds HaiDang.slnx.");
    }
}
