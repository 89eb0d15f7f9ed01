using System.Security.Cryptography;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Web.Commands.Texts;

namespace HaiDang.Web.Commands;

/// <summary>The key with which the office signs what it sends upward, kept as the root key is.</summary>
/// <remarks>
/// <c>HAIDANG_OFFICE_KEY_FILE</c> names a file of PKCS#8 in PEM. Without it an embedded store keeps one in its own <c>keys</c> folder, readable by its owner
/// alone; a server without one signs no packages, and everything else goes on.
/// </remarks>
internal static class OfficeKeys
{
    internal const string Variable = "HAIDANG_OFFICE_KEY_FILE";

    /// <summary>Reads the key; makes one for an embedded store that has none yet.</summary>
    /// <exception cref="UsageException">The file isn't a key.</exception>
    internal static OfficeKey Of(StoreChoice choice, Func<string, string?> environment, ServingWords words)
    {
        var named = environment(Variable) is { Length: > 0 } given ? given : null;
        if (named is null && choice.Folder is null) return OfficeKey.None;
        var path = named ?? Path.Combine(choice.Folder!, "keys", "office.pem");
        try
        {
            if (named is null && !File.Exists(path)) Make(path);
            return OfficeKey.Of(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new UsageException(words.OfficeKeyWrong(path));
        }
    }

    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(System.Text.Encoding.ASCII.GetBytes(OfficeKey.Make()));
        file.Flush(flushToDisk: true);
    }
}
