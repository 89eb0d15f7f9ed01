using System.Security.Cryptography;
using HaiDang.Web.Commands.Texts;

namespace HaiDang.Web.Commands;

/// <summary>The key under which files are sealed, kept apart from the store.</summary>
/// <remarks>
/// <c>HAIDANG_KEY_FILE</c> names a file of 32 bytes. Without it an embedded store keeps one in its own <c>keys</c> folder, readable by its
/// owner alone; a server must be told.
/// </remarks>
internal static class AttachmentKeys
{
    internal const string Variable = "HAIDANG_KEY_FILE";

    /// <summary>Reads the key; makes one for an embedded store that has none yet.</summary>
    /// <exception cref="UsageException">No file is named for a server, or the file isn't a key.</exception>
    internal static byte[] Of(StoreChoice choice, Func<string, string?> environment, ServingWords words)
    {
        var named = environment(Variable);
        if (named is null && choice.Folder is null) throw new UsageException(words.KeyFileNeeded(Variable));
        var path = named ?? Path.Combine(choice.Folder!, "keys", "attachments.key");
        if (named is null && !File.Exists(path)) Make(path);
        try
        {
            return File.ReadAllBytes(path) is { Length: 32 } key ? key : throw new UsageException(words.KeyFileWrong(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(words.KeyFileWrong(path));
        }
    }

    /// <summary>Makes a file of 32 random bytes that its owner alone can read.</summary>
    internal static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(RandomNumberGenerator.GetBytes(32));
        file.Flush(flushToDisk: true);
    }
}
