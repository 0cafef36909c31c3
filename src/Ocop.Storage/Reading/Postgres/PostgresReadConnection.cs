using System.Data;
using Npgsql;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Reading.Postgres;

/// <summary>A connection that only reads, to whichever server of PostgreSQL answers.</summary>
/// <remarks>
/// Where it breaks, it is opened again, to another server if need be, and the statement runs once more: at the beginning of a snapshot
/// always, and within one where the registry is still at the same revision, for then it holds the same.
/// </remarks>
internal sealed class PostgresReadConnection : ReadConnection
{
    /// <summary>The snapshot's revision comes with the snapshot's first statement, in the same message.</summary>
    public const string ReadRevision = "SELECT coalesce(max(revision), 0) FROM revisions";

    // Long enough for prepared statements to pay, short enough for a server that came back to be used again soon.
    private const long LifeMilliseconds = 5 * 60 * 1000;

    private readonly Func<NpgsqlConnection> open;
    private readonly string database;
    private readonly long opened = Environment.TickCount64;
    private bool inSnapshot;
    private long? revision;

    /// <summary>Opens the connection.</summary>
    /// <param name="open">Opens one.</param>
    /// <param name="database">The database's name in messages.</param>
    public PostgresReadConnection(Func<NpgsqlConnection> open, string database)
    {
        (this.open, this.database) = (open, database);
        Connection = open();
    }

    /// <summary>The provider's own connection; another one after a break.</summary>
    public NpgsqlConnection Connection { get; private set; }

    /// <summary>Whether the next statement begins the snapshot.</summary>
    public bool Begins { get; private set; }

    /// <inheritdoc/>
    /// <remarks>So is one that broke and found no server to be opened to again.</remarks>
    public override bool IsSpent => !IsOpen || Environment.TickCount64 - opened > LifeMilliseconds;

    private bool IsOpen => Connection.State == ConnectionState.Open;

    /// <inheritdoc/>
    public override Statement Prepare(string text) => new PostgresStatement(this, text);

    /// <inheritdoc/>
    /// <remarks>Sends nothing: the snapshot begins in the same message as its first statement.</remarks>
    public override void BeginSnapshot() => (Begins, revision) = (true, null);

    /// <inheritdoc/>
    /// <remarks>A connection that broke took its snapshot with it.</remarks>
    public override void EndSnapshot()
    {
        var ends = inSnapshot && IsOpen;
        (Begins, inSnapshot) = (false, false);
        if (!ends)
            return;
        Guard(() =>
        {
            using var command = new NpgsqlCommand("COMMIT", Connection);
            return command.ExecuteNonQuery();
        });
    }

    /// <summary>Takes note of the snapshot that a statement has begun, whose revision is its first answer.</summary>
    /// <exception cref="RegistryException">The snapshot follows one that broke off, and the registry changed in between.</exception>
    public void NoteBeginning(NpgsqlDataReader answer)
    {
        inSnapshot = true;
        answer.Read();
        var number = answer.GetInt64(0);
        if (revision is { } before && before != number)
        {
            // Whatever else is read of the snapshot begins here again, and is refused as well.
            Connection.Dispose();
            throw new RegistryException(
                RegistryFault.Unreachable, $"The connection to the database {database} broke, and the registry has changed since; ask again.");
        }
        answer.NextResult();
        (Begins, revision) = (false, number);
    }

    /// <summary>Sends a statement, and once more over a new connection where the one it was sent over broke.</summary>
    /// <exception cref="RegistryException">It failed.</exception>
    public T Send<T>(Func<T> work)
    {
        try
        {
            if (IsOpen)
                return work();
        }
        catch (Exception exception) when (PostgresFaults.IsBreak(exception))
        {
            // Sent again below, as is what finds the connection gone.
        }
        catch (Exception exception) when (PostgresFaults.IsFailure(exception))
        {
            throw PostgresFaults.Describe(exception, database);
        }
        return Guard(() =>
        {
            Reopen();
            return work();
        });
    }

    /// <summary>Runs something and tells its failures in words.</summary>
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
    public override void Dispose() => Connection.Dispose();

    private void Reopen()
    {
        Connection.Dispose();
        Begins |= inSnapshot;
        inSnapshot = false;
        Connection = open();
    }
}
