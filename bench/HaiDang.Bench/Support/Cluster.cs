using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace HaiDang.Bench.Support;

/// <summary>A PostgreSQL cluster of one's own in a temporary folder, gone when disposed.</summary>
internal sealed class Cluster : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("haidang-pg-").FullName;

    private Cluster() => ConnectionString = Script("start");

    internal string ConnectionString { get; private set; }

    internal static Cluster Start() => new();

    /// <summary>A fresh database in a cluster.</summary>
    internal static async Task<string> NewDatabase(string cluster)
    {
        var name = "haidang_" + Guid.CreateVersion7().ToString("N");
        await using var connection = new NpgsqlConnection(cluster);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand("create database " + name, connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(cluster) { Database = name, MaxPoolSize = 40 }.ToString();
    }

    /// <summary>SIGKILL to the postmaster and every process of its own, as a dead machine would end them.</summary>
    internal void Kill()
    {
        var postmaster = int.Parse(File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        var processes = Children(postmaster).Append(postmaster).Select(Find).OfType<Process>().ToList();
        foreach (var process in processes.AsEnumerable().Reverse()) process.Kill();
        foreach (var process in processes) process.WaitForExit();
    }

    /// <summary>Starts the server again on what the disk holds.</summary>
    internal void Resume() => ConnectionString = Script("resume");

    public void Dispose() => Script("stop");

    private static IEnumerable<int> Children(int parent) =>
        from task in Directory.GetDirectories($"/proc/{parent}/task")
        from child in File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select int.Parse(child, CultureInfo.InvariantCulture);

    private static Process? Find(int id)
    {
        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            // It ended by itself meanwhile.
            return null;
        }
    }

    private string Script(string verb)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "tools", "test-postgres"), [verb, folder])
        {
            UseShellExecute = false, RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadLine() ?? "";
        process.WaitForExit();
        return process.ExitCode == 0 ? line : throw new InvalidOperationException($"tools/test-postgres {verb} ended with {process.ExitCode}.");
    }
}
