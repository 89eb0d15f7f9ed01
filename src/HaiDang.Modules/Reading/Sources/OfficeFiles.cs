using System.Runtime.InteropServices;
using System.Text.Json;
using HaiDang.Modules.Reading.Sources.Docx;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>The word processor that converts files, and how long it may take.</summary>
/// <param name="Path">Null when it isn't installed.</param>
internal sealed record OfficeProgram(string? Path, TimeSpan Time)
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(90);

    /// <summary>Gets LibreOffice as this machine has it.</summary>
    public static OfficeProgram Installed => new(SystemProgram.Office.Path, Usual);
}

/// <summary>Reads files of word processors: .docx in a child process of this program, others by way of LibreOffice.</summary>
internal static class OfficeFiles
{
    private const string Program = "haidang";
    private const long MostText = 100L << 20;
    private const long MostMemory = 6L << 30;
    private const long MostMade = 200L << 20;

    private static readonly Limits ForText = new(TimeSpan.FromSeconds(30), null, MostText);

    // It has no memory limit of the system: the runtime reserves address space. Its heap has this one.
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["DOTNET_GCHeapHardLimit"] = "0x18000000", ["DOTNET_EnableDiagnostics"] = "0", ["DOTNET_TieredPGO"] = "0", ["DOTNET_NOLOGO"] = "1", ["DOTNET_gcServer"] = "0",
    };

    private static readonly SemaphoreSlim OneOffice = new(1);

    /// <summary>The text of a .docx file; or a refusal.</summary>
    public static async Task<Parsed<string>> Docx(ReadOnlyMemory<byte> content, WorkFolder folder, CancellationToken ct)
    {
        var (program, arguments) = OwnProgram();
        var ran = await Confined.Run(program, [.. arguments, "extract"], content, ForText, folder, Settings, Answer, ct);
        if (ran.Ending is Ending.OutOfTime) return new ReadingRefusal(ReadingRefusal.TooSlow);
        if (ran.Output is not { } extracted) return new ReadingRefusal(ReadingRefusal.Damaged);
        return extracted.Text is { } text ? text : new ReadingRefusal(extracted.Refusal ?? ReadingRefusal.Damaged);
    }

    /// <summary>The text of a .doc, .rtf or .odt file; or a refusal.</summary>
    public static async Task<Parsed<string>> Older(ReadOnlyMemory<byte> content, WorkFolder folder, CancellationToken ct)
    {
        var converted = await Convert(content, "docx:MS Word 2007 XML", "docx", folder, OfficeProgram.Installed, ct);
        return converted.Value is { } made ? await Docx(made, folder, ct) : converted.Refusal!;
    }

    /// <summary>A file of a word processor as it would be printed, a PDF; or a refusal.</summary>
    public static Task<Parsed<byte[]>> Printed(ReadOnlyMemory<byte> content, WorkFolder folder, CancellationToken ct) => Printed(content, folder, OfficeProgram.Installed, ct);

    /// <summary>The same by a given program.</summary>
    public static Task<Parsed<byte[]>> Printed(ReadOnlyMemory<byte> content, WorkFolder folder, OfficeProgram program, CancellationToken ct) => Convert(content, "pdf", "pdf", folder, program, ct);

    // One at a time on this machine: two profiles cost more than waiting.
    private static async Task<Parsed<byte[]>> Convert(ReadOnlyMemory<byte> content, string format, string ending, WorkFolder folder, OfficeProgram program, CancellationToken ct)
    {
        if (program.Path is not { } office) return SystemProgram.Office.Missing;
        await OneOffice.WaitAsync(ct);
        try
        {
            await Quiet(folder, ct);
            var source = await folder.Put("document" + Extension(content.Span), content, ct);
            var ran = await Confined.Run(
                office, ["--headless", "--norestore", "--nolockcheck", $"-env:UserInstallation=file://{folder.Path}/profile", "--convert-to", format, "--outdir", folder.Path + "/made", source],
                default, new Limits(program.Time, MostMemory, MostMade), folder, ct);
            if (ran.Ending is Ending.OutOfTime) return new ReadingRefusal(ReadingRefusal.TooSlow);

            // It ends well also when it made nothing.
            var made = Path.Combine(folder.Path, "made", "document." + ending);
            return File.Exists(made) ? await File.ReadAllBytesAsync(made, ct) : new ReadingRefusal(ReadingRefusal.Damaged);
        }
        finally
        {
            OneOffice.Release();
        }
    }

    private static string Extension(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        0xD0 => ".doc",
        (byte)'{' => ".rtf",
        _ => FileKinds.Of(bytes) is FileKind.Docx ? ".docx" : ".odt",
    };

    // A profile that runs no macro and follows no link.
    private static async Task Quiet(WorkFolder folder, CancellationToken ct)
    {
        var user = Directory.CreateDirectory(Path.Combine(folder.Path, "profile", "user"));
        await File.WriteAllTextAsync(Path.Combine(user.FullName, "registrymodifications.xcu"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """, ct);
    }

    private static async Task<Extracted> Answer(Stream output, CancellationToken ct) =>
        await JsonSerializer.DeserializeAsync<Extracted>(output, cancellationToken: ct) ?? throw new InvalidDataException("No answer.");

    // This program itself: its library with the runtime that we run on, or the whole when it was published as one.
    private static (string Program, string[] Arguments) OwnProgram()
    {
        var library = Path.Combine(AppContext.BaseDirectory, Program + ".dll");
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        return File.Exists(library) && File.Exists(host) ? (host, ["exec", library]) : (Path.Combine(AppContext.BaseDirectory, Program), []);
    }
}
