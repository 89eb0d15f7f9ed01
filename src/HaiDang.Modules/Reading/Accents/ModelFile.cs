using System.IO.Compression;
using System.Text;

namespace HaiDang.Modules.Reading.Accents;

/// <summary>The file in which the models of language and scanner are carried.</summary>
internal static class ModelFile
{
    /// <summary>Its name, also as a resource of the program.</summary>
    public const string Name = "accents.bin.br";

    /// <summary>The models of a file.</summary>
    public static (LanguageModel Language, ScannerModel Scanner) Read(Stream file)
    {
        using var reader = new BinaryReader(new BrotliStream(file, CompressionMode.Decompress), Encoding.UTF8);
        var language = new LanguageModel(reader);
        var edits = new List<(string, string, float)>();
        for (var count = reader.ReadInt32(); count > 0; count--) edits.Add((reader.ReadString(), reader.ReadString(), reader.ReadByte() * LanguageModel.Step));
        return (language, new ScannerModel(edits));
    }
}
