namespace HaiDang.Modules.Forms;

/// <summary>Finds a secrecy stamp in the name of a file.</summary>
internal static class SecretNames
{
    private static readonly char[] Between = [' ', '-', '_', '.', ',', '(', ')', '[', ']', '+'];

    /// <summary>Whether the name says "mật" as a stamp does: by itself, or as "tối mật", "tuyệt mật", "độ mật". "Bảo mật" and "bí mật" are words of a subject.</summary>
    /// <remarks>Without marks only "toi mat" and "tuyet mat" say it: "mat" by itself begins too many other words.</remarks>
    internal static bool Any(string fileName)
    {
        var words = Kernel.Language.Vietnamese.Normalise(Path.GetFileNameWithoutExtension(fileName)).ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var before = i > 0 ? words[i - 1] : "";
            if (words[i] is "mật" && before is not ("bảo" or "bí")) return true;
            if (words[i] is "mat" && before is ("toi" or "tuyet")) return true;
        }

        return false;
    }
}
