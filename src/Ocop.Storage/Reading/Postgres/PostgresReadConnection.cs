using Npgsql;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Reading.Postgres;

/// <summary>A connection to a PostgreSQL server that only reads.</summary>
/// <param name="connection">An open connection, which is taken over.</param>
/// <param name="database">The database's name in messages.</param>
internal sealed class PostgresReadConnection(NpgsqlConnection connection, string database) : ReadConnection
{
    private bool begins;
    private bool inSnapshot;

    /// <summary>The provider's own connection.</summary>
    public NpgsqlConnection Connection => connection;

    /// <inheritdoc/>
    public override Statement Prepare(string text) => new PostgresStatement(this, text);

    /// <inheritdoc/>
    /// <remarks>Sends nothing: the snapshot begins in the same message as its first statement.</remarks>
    public override void BeginSnapshot() => begins = true;

    /// <inheritdoc/>
    public override void EndSnapshot()
    {
        begins = false;
        if (!inSnapshot)
            return;
        inSnapshot = false;
        Guard(() =>
        {
            using var command = new NpgsqlCommand("COMMIT", connection);
            return command.ExecuteNonQuery();
        });
    }

    /// <summary>Whether the next statement begins the snapshot; asked once for each.</summary>
    public bool TakeBeginning()
    {
        if (!begins)
            return false;
        begins = false;
        return inSnapshot = true;
    }

    /// <summary>Runs something on the server and tells its failures in words.</summary>
    /// <exception cref="RegistryException">It failed.</exception>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (PostgresFaults.IsFailure(exception))
        {
            throw PostgresFaults.Describe(exception, database);
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => connection.Dispose();
}
