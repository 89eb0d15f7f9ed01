using System.Globalization;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Web.Commands;

/// <summary><c>./haidang read FILE [--json]</c>: what a plan says, on stdout and nothing else. A terminal sees on stderr how far it is.</summary>
internal static class ReadCommand
{
    /// <summary>Reads the file, whatever its format.</summary>
    /// <returns>0; or 2 with one sentence on <paramref name="error"/> when the file can't be read as a plan.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var words = ReadingWords.Of(Environment.GetEnvironmentVariable("HAIDANG_LANG"));
        var json = args.Contains("--json", StringComparer.Ordinal);
        if (args.Where(a => a != "--json").ToArray() is not [var file] || file.StartsWith('-')) return await Refuse(error, words.Usage);
        byte[] content;
        try
        {
            if (new FileInfo(file).Length > SourceReader.MostBytes) return await Refuse(error, words.Refusal(SourceReader.TooLarge));
            content = await File.ReadAllBytesAsync(file, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return await Refuse(error, words.FileMissing);
        }

        var source = await Read(content, file, words, error, ct);
        if (source.Refusal is { } unread) return await Refuse(error, words.Refusal(unread));
        var parsed = PlanReader.Read(source.Value!.Text);
        if (parsed.Refusal is { } refusal) return await Refuse(error, words.Refusal(refusal));
        await output.WriteLineAsync(json ? ReadingJson.Write(parsed.Value!, source.Value.Pages) : ReadingSummary.Write(parsed.Value!, CultureInfo.GetCultureInfo("vi-VN")));
        return 0;
    }

    // Ctrl+C ends the programs that the reading started and takes their folder away.
    private static async Task<Parsed<SourceDocument>> Read(byte[] content, string file, ReadingWords words, TextWriter error, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        ConsoleCancelEventHandler stopped = (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += stopped;
        try
        {
            return await SourceReader.Read(content, Path.GetFileName(file), Console.IsErrorRedirected ? IPageKeeper.None : new Progress(words, error), stop.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new ReadingRefusal(ReadingRefusal.Stopped);
        }
        finally
        {
            Console.CancelKeyPress -= stopped;
        }
    }

    private static async Task<int> Refuse(TextWriter error, string sentence)
    {
        await error.WriteLineAsync(sentence);
        return 2;
    }

    // One line that is written over.
    private sealed class Progress(ReadingWords words, TextWriter error) : IPageKeeper
    {
        private int _pages;
        private int _read;

        public Task Count(int pages, CancellationToken ct)
        {
            _pages = pages;
            return Task.CompletedTask;
        }

        public Task<ReadPage?> Kept(int number, CancellationToken ct) => Task.FromResult<ReadPage?>(null);

        public Task Keep(ReadPage page, ReadOnlyMemory<byte> image, CancellationToken ct) =>
            _pages == 1 ? Task.CompletedTask : error.WriteAsync("\r" + words.PageOf(++_read, _pages) + (_read == _pages ? Environment.NewLine : ""));
    }
}
