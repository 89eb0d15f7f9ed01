namespace HaiDang.Modules.Reading.Sources;

/// <summary>A folder for one reading that only this user may open; gone with the reading, and when the program was killed with the next one.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string Prefix = "haidang-reading-";
    private const string Mark = ".held";

    private readonly FileStream _held;

    private WorkFolder(string path)
    {
        Path = path;
        _held = new FileStream(System.IO.Path.Combine(path, Mark), FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Makes one in the folder for temporary files (<c>TMPDIR</c>).</summary>
    public static WorkFolder Make()
    {
        Sweep();
        return new(Directory.CreateTempSubdirectory(Prefix).FullName);
    }

    /// <summary>Puts a file into it.</summary>
    /// <returns>Its full path.</returns>
    public async Task<string> Put(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var path = System.IO.Path.Combine(Path, name);
        await File.WriteAllBytesAsync(path, content, ct);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _held.Dispose();
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A program that was killed had not let go yet: the next sweep takes it.
        }
    }

    /// <summary>Deletes the folders whose program is no more: nobody holds their mark.</summary>
    /// <returns>How many.</returns>
    internal static int Sweep()
    {
        var swept = 0;
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
        {
            try
            {
                using (File.Open(System.IO.Path.Combine(folder, Mark), FileMode.Open, FileAccess.Write, FileShare.None))
                {
                    Directory.Delete(folder, recursive: true);
                }

                swept++;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Held by a reading that goes on, just being made, or somebody else's.
            }
        }

        return swept;
    }
}
