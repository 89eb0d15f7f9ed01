using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>What a confined program may use up.</summary>
/// <param name="Time">From its start to its end; the same in processor time.</param>
/// <param name="Memory">Bytes of address space; null for a program that reserves more than it uses and is held by its own settings.</param>
/// <param name="Output">Bytes on stdout, and in each file it writes.</param>
internal sealed record Limits(TimeSpan Time, long? Memory, long Output);

/// <summary>How a confined program ended.</summary>
internal enum Ending
{
    /// <summary>By itself, with exit code 0.</summary>
    Well,

    /// <summary>By itself with another code, or killed by the system for a limit of its own.</summary>
    Badly,

    /// <summary>Killed: its time was up.</summary>
    OutOfTime,

    /// <summary>Killed: it wrote more than it may.</summary>
    TooMuchOutput,
}

/// <summary>What became of a confined program.</summary>
/// <param name="Output">What the reader of its stdout made of it; null unless it ended well.</param>
/// <param name="Errors">The beginning of its stderr. It may quote the document: for telling endings apart, never for a log.</param>
internal sealed record Ran<T>(Ending Ending, T? Output, int Code, string Errors) where T : class;

/// <summary>Runs a program that touches foreign bytes: with a limit on time, memory and output, no network, its own empty environment.</summary>
/// <remarks>
/// <para>The program and all it starts are one process group, and where the system permits one process namespace: they end together.</para>
/// <para>Without network needs a namespace of its own, which Linux grants to root and, on most systems, to everybody. Where it is refused the other limits still hold.</para>
/// </remarks>
internal static class Confined
{
    private const int MostErrors = 4096;
    private const int Kill = 9;

    private static readonly Lazy<string[]> Namespaces = new(Permitted);

    /// <summary>Whether programs run without network here.</summary>
    public static bool IsWithoutNetwork => Namespaces.Value.Length > 0;

    /// <summary>Runs a program whose stdout is a buffer.</summary>
    public static Task<Ran<byte[]>> Run(string program, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, Limits limits, WorkFolder folder, CancellationToken ct) =>
        Run(program, arguments, input, limits, folder, [], Whole, ct);

    /// <summary>Runs a program whose stdout is read while it is written.</summary>
    /// <param name="program">Full path, see <see cref="SystemProgram"/>.</param>
    /// <param name="folder">Where it runs, and its home and place for temporary files.</param>
    /// <param name="settings">Environment variables besides the common ones.</param>
    /// <param name="read">Called once; what it throws of an end too early or of a bad form counts as a bad ending.</param>
    public static async Task<Ran<T>> Run<T>(
        string program, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, Limits limits, WorkFolder folder, IEnumerable<KeyValuePair<string, string>> settings,
        Func<Stream, CancellationToken, Task<T>> read, CancellationToken ct)
        where T : class
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(limits.Time);
        using var process = new Process { StartInfo = Start(program, arguments, limits, folder, settings) };
        process.Start();
        var output = new Counted(process.StandardOutput.BaseStream, limits.Output);
        var errors = Beginning(process.StandardError.BaseStream);
        try
        {
            var feeding = Feed(process.StandardInput.BaseStream, input, time.Token);
            T? made = null;
            try
            {
                made = await read(output, time.Token);
                await Drain(output, time.Token);
            }
            catch (Exception e) when (e is InvalidDataException or EndOfStreamException or System.Xml.XmlException or System.Text.Json.JsonException)
            {
                if (output.IsFlooded) return new(Ending.TooMuchOutput, null, -1, "");
                await Drain(output, time.Token);
            }

            await feeding;
            await process.WaitForExitAsync(time.Token);
            var isWell = process.ExitCode == 0 && made is not null;
            return new(isWell ? Ending.Well : Ending.Badly, isWell ? made : null, process.ExitCode, await errors);
        }
        catch (FloodException)
        {
            return new(Ending.TooMuchOutput, null, -1, "");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(Ending.OutOfTime, null, -1, "");
        }
        finally
        {
            // What it left running in the background goes too.
            _ = KillGroup(-process.Id, Kill);
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            await errors;
        }
    }

    private static ProcessStartInfo Start(string program, IReadOnlyList<string> arguments, Limits limits, WorkFolder folder, IEnumerable<KeyValuePair<string, string>> settings)
    {
        List<string> line =
        [
            "prlimit", "--core=0", $"--fsize={limits.Output}", $"--cpu={Math.Ceiling(limits.Time.TotalSeconds):0}", "--nofile=512",
            .. limits.Memory is { } most ? [$"--as={most}"] : Array.Empty<string>(),
            .. Namespaces.Value, program, .. arguments,
        ];
        var start = new ProcessStartInfo("setsid", line)
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path,
        };
        var path = Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin";
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["HOME"] = start.Environment["TMPDIR"] = folder.Path;
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return start;
    }

    // Asked once, by trying.
    private static string[] Permitted()
    {
        string[] namespaces = ["unshare", "--map-current-user", "--net", "--pid", "--fork", "--kill-child", "--"];
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", [.. namespaces.Skip(1), "true"]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0 ? namespaces : [];
        }
        catch (Win32Exception)
        {
            return [];
        }
    }

    private static async Task Feed(Stream input, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        try
        {
            await using (input) await input.WriteAsync(bytes, ct);
        }
        catch (IOException)
        {
            // It stopped reading: its ending tells why.
        }
    }

    private static async Task<byte[]> Whole(Stream output, CancellationToken ct)
    {
        using var buffer = new MemoryStream();
        await output.CopyToAsync(buffer, ct);
        return buffer.ToArray();
    }

    private static async Task Drain(Stream output, CancellationToken ct)
    {
        var buffer = new byte[65536];
        while (await output.ReadAsync(buffer, ct) > 0)
        {
        }
    }

    private static async Task<string> Beginning(Stream errors)
    {
        var kept = new byte[MostErrors];
        var length = await errors.ReadAtLeastAsync(kept, MostErrors, throwOnEndOfStream: false);
        await Drain(errors, CancellationToken.None);
        return Encoding.UTF8.GetString(kept, 0, length);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int KillGroup(int group, int signal);

    private sealed class FloodException : IOException;

    // Counts what passes, and stops at the limit.
    private sealed class Counted(Stream inner, long most) : Stream
    {
        private long _passed;

        public bool IsFlooded { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _passed; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Count(await inner.ReadAsync(buffer, cancellationToken));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Count(int read)
        {
            _passed += read;
            if (_passed <= most) return read;
            IsFlooded = true;
            throw new FloodException();
        }
    }
}
