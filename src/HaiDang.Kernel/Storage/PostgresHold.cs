using System.Data;
using Npgsql;

namespace HaiDang.Kernel.Storage;

/// <summary>An advisory lock that a connection of its own holds; it is lost when the connection breaks.</summary>
internal sealed class PostgresHold : Hold
{
    private readonly NpgsqlConnection connection;
    private readonly TaskCompletionSource lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="connection">Open, with the lock taken; ends with this.</param>
    public PostgresHold(NpgsqlConnection connection)
    {
        this.connection = connection;
        connection.StateChange += (_, _) => lost.TrySetResult();
    }

    public override Task Lost => lost.Task;

    public override void Dispose()
    {
        GiveBack();
        connection.Dispose();
    }

    // A busy server notices that a session ended only after a while, and would refuse whoever starts at once.
    private void GiveBack()
    {
        if (connection.State is not ConnectionState.Open) return;
        try
        {
            using var give = new NpgsqlCommand("select pg_advisory_unlock_all()", connection);
            give.ExecuteNonQuery();
        }
        catch (Exception broken) when (broken is NpgsqlException or InvalidOperationException)
        {
            // A broken session holds nothing any more.
        }
    }
}
