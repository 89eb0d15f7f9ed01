using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace HaiDang.Kernel.Storage;

/// <summary>Our SQL as PostgreSQL's protocol takes it.</summary>
internal static partial class PostgresCommands
{
    private static readonly ConcurrentDictionary<string, string> Positional = new(StringComparer.Ordinal);

    // Named parameters make the driver read every text anew each time; ours are the same few hundred.
    internal static NpgsqlBatchCommand Of(Sql sql)
    {
        if (Positional.Count > 2000) Positional.Clear();
        var command = new NpgsqlBatchCommand(Positional.GetOrAdd(sql.Text, static text => Name().Replace(
            text, name => "$" + (int.Parse(name.ValueSpan[2..], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture))));
        foreach (var value in sql.Values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    [GeneratedRegex("@p[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Name();
}

/// <summary>Statements of one transaction sent a thousand at a time; while the server runs one batch, the next is filled.</summary>
internal sealed class PostgresBatched(NpgsqlConnection connection, NpgsqlTransaction transaction) : IBatched, IAsyncDisposable
{
    private const int Together = 1000;
    private NpgsqlBatch batch = new(connection, transaction);
    private Task running = Task.CompletedTask;

    /// <summary>Runs statements within a transaction.</summary>
    internal static async Task Run(NpgsqlConnection connection, NpgsqlTransaction transaction, Func<IBatched, Task> work)
    {
        await using var batched = new PostgresBatched(connection, transaction);

        // A plan made while a table was still empty would read the whole of it for each row, ever longer as it fills: what is written by key is found by key.
        await batched.Add(Sql.Raw("set local enable_seqscan = off"));
        await work(batched);
        await batched.Flush();
    }

    public ValueTask Add(Sql sql)
    {
        batch.BatchCommands.Add(PostgresCommands.Of(sql));
        return batch.BatchCommands.Count >= Together ? Send() : ValueTask.CompletedTask;
    }

    public async ValueTask Flush()
    {
        if (batch.BatchCommands.Count > 0) await Send();
        await running;
    }

    public async ValueTask<long> Count(Sql sql)
    {
        await Flush();
        await using var one = new NpgsqlBatch(connection, transaction) { BatchCommands = { PostgresCommands.Of(sql) } };
        return (long)(await one.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        // A statement that failed has said so already, to whoever flushed.
        await running.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await batch.DisposeAsync();
    }

    private async ValueTask Send()
    {
        await running;
        var full = batch;
        batch = new NpgsqlBatch(connection, transaction);
        running = Task.Run(async () =>
        {
            await using (full) await full.ExecuteNonQueryAsync();
        });
    }
}
