namespace HaiDang.Bench.Support;

/// <summary>The folder that this program was built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "HaiDang.slnx"))) return at.FullName;
        }

        throw new DirectoryNotFoundException("HaiDang.slnx isn't above " + folder + "; run from a clone of the project.");
    }
}
