using System.IO.MemoryMappedFiles;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>A file, or memory of this process alone, read in place. Whoever reads holds on to it; it is let go when nobody does.</summary>
internal sealed unsafe class MappedBytes
{
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;

    // The handle isn't counted up for the pointer: it lets the memory go when nobody holds this object any more.
    private MappedBytes(MemoryMappedFile file, long length)
    {
        Length = length;
        view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        start = (byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle() + view.PointerOffset;
    }

    internal long Length { get; }

    /// <exception cref="IOException">The file can't be read, or is empty.</exception>
    internal static MappedBytes Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length == 0) throw new InvalidDataException("The file is empty.");
        return new MappedBytes(MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read), length);
    }

    /// <summary>Memory of this process alone with what is written into it.</summary>
    internal static MappedBytes Private(long length, Action<Stream> write)
    {
        var file = MemoryMappedFile.CreateNew(null, length);
        using (var stream = file.CreateViewStream(0, length)) write(stream);
        return new MappedBytes(file, length);
    }

    /// <summary>Values in place.</summary>
    internal ReadOnlySpan<T> Span<T>(long offset, int count)
        where T : unmanaged
    {
        if (offset < 0 || count < 0 || offset + ((long)count * sizeof(T)) > Length) throw new InvalidDataException("A column ends beyond its file.");
        var values = new ReadOnlySpan<T>(start + offset, count);
        GC.KeepAlive(view);
        return values;
    }
}
