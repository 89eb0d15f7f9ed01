using System.Diagnostics;
using HaiDang.Bench.Support;

namespace HaiDang.Bench.Measures;

/// <summary>A plan read by a process of its own, from its start to its end, beside a process that only says its usage.</summary>
internal static class ReadMeasure
{
    private const int Rounds = 5;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var measured = new List<Measured>();
        foreach (var sample in Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.ocr.txt").Order(StringComparer.Ordinal))
        {
            var ours = new List<double>();
            var rival = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                ours.Add(await Timing.Milliseconds(() => Run(["read", sample, "--json"])));
                rival.Add(await Timing.Milliseconds(() => Run(["help"])));
            }

            var (reading, starting) = (Timing.At(ours, 0.5), Timing.At(rival, 0.5));
            measured.Add(new Measured(
                "read/" + Path.GetFileName(sample).Split('.')[0], reading, "ms", "the same process saying its usage", starting, reading / starting, "< 1000 ms", reading < 1000,
                FormattableString.Invariant($"{new FileInfo(sample).Length / 1024} KiB of text, median of {Rounds} processes: the start is most of it; the reading grows with the text's length.")));
        }

        return measured;
    }

    private static async Task Run(string[] arguments)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(Repository.Root, "src", "HaiDang.Web", "bin", configuration, "net10.0", "haidang.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"haidang {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
