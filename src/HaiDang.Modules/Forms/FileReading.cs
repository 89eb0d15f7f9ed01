using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Forms;

/// <summary>What can be wrong with any key of a file.</summary>
internal enum KeyFault
{
    /// <summary>A key that such files don't have.</summary>
    Unknown,

    /// <summary>A key that must be there isn't.</summary>
    Missing,

    /// <summary>A value that can't be read: not a text, blanks to spare, no number, no day.</summary>
    Value,
}

/// <summary>Reads a YAML file to its end and keeps everything that is wrong with it, in place of stopping at the first.</summary>
/// <typeparam name="TDoubt">Something wrong, as the module tells it; a value that equals another of the same place and kind is kept once.</typeparam>
internal abstract class FileReading<TDoubt>(YamlMap file)
    where TDoubt : class, IEquatable<TDoubt>
{
    private readonly List<TDoubt> doubts = [];

    /// <summary>Gets what is wrong, in the order in which it was found.</summary>
    protected IReadOnlyList<TDoubt> Found => doubts;

    /// <summary>Gets the file.</summary>
    protected YamlMap File => file;

    /// <summary>Says what is wrong with a key.</summary>
    protected abstract TDoubt Of(KeyFault fault, long line, string key);

    /// <summary>Keeps something that is wrong.</summary>
    protected void Doubt(TDoubt doubt)
    {
        if (!doubts.Contains(doubt)) doubts.Add(doubt);
    }

    /// <summary>Doubts every key but these.</summary>
    protected void Only(YamlMap map, params ReadOnlySpan<string> keys)
    {
        foreach (var (key, line) in map.Others(keys)) Doubt(Of(KeyFault.Unknown, line, key));
    }

    /// <summary>The maps of a list; none when there is none.</summary>
    protected IReadOnlyList<YamlMap> Maps(string key) => Value(file, key, () => file.Maps(key)) ?? [];

    /// <summary>A text that must be there.</summary>
    protected string? Text(YamlMap map, string key) => map.Has(key) ? Optional(map, key) : Missing<string>(map, key, null);

    /// <summary>A text that may be there.</summary>
    protected string? Optional(YamlMap map, string key) => Value(map, key, () => map.TextOrNull(key));

    /// <summary>A value, or what is wrong with it.</summary>
    protected T? Value<T>(YamlMap map, string key, Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (DataFileException broken)
        {
            Doubt(Of(KeyFault.Value, broken.Line == 0 || broken.Line == map.Line ? map.LineOf(key) : broken.Line, key));
            return default;
        }
    }

    /// <summary>Doubts a key that isn't there.</summary>
    protected T? Missing<T>(YamlMap map, string key)
        where T : struct
    {
        if (!map.Has(key)) Doubt(Of(KeyFault.Missing, map.Line, key));
        return null;
    }

    /// <summary>Doubts a key that isn't there.</summary>
    protected T? Missing<T>(YamlMap map, string key, T? none)
        where T : class
    {
        if (!map.Has(key)) Doubt(Of(KeyFault.Missing, map.Line, key));
        return none;
    }
}
