namespace HaiDang.Kernel.Rules;

/// <summary>A file of our data breaks its schema.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>Says where, what and what to do.</summary>
    public DataFileException(string file, long line, string what, string remedy, Exception? inner = null)
        : base($"{file}, line {line}: {what}. To mend it: {remedy}.", inner) => (File, Line, Remedy) = (file, line, remedy);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1; 0 for the whole file.</summary>
    public long Line { get; }

    /// <summary>What to do.</summary>
    public string Remedy { get; }
}
