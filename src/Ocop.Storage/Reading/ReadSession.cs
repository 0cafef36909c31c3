using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Reading;

/// <summary>One connection that only reads, its prepared statements and the snapshot it looks at.</summary>
/// <remarks>
/// A snapshot is a read transaction: it begins with the first statement and sees the registry as of that moment until
/// <see cref="EndSnapshot"/>, whatever is written meanwhile. A session serves one caller at a time.
/// </remarks>
internal sealed class ReadSession : IDisposable
{
    private readonly ReadConnection connection;
    private readonly StatementCache statements;
    private readonly SqlText text = new();
    private bool inSnapshot;
    private RegistryRevision? revision;

    public ReadSession(ReadConnection connection, Dialect dialect)
    {
        this.connection = connection;
        Dialect = dialect;
        statements = new StatementCache(connection);
    }

    /// <summary>How the session's database writes what engines write differently.</summary>
    public Dialect Dialect { get; }

    /// <summary>Whether the session served long enough, so that another one may find a better server.</summary>
    public bool IsSpent => connection.IsSpent;

    /// <summary>Whether the file that is open was removed, or another one stands in its place.</summary>
    public bool HasLostFile => connection.HasLostFile;

    /// <summary>The prepared statements.</summary>
    public StatementCache Statements => statements;

    /// <summary>What was counted already; shared by the sessions of a registry.</summary>
    public KnownCounts Counts { get; set; } = new();

    /// <summary>The revision of the snapshot; read at most once in each.</summary>
    public RegistryRevision Revision => revision ??= RevisionReader.Read(this);

    /// <summary>An empty statement text; there is one per session, so a statement is run before the next is written.</summary>
    public SqlText NewText() => text.Clear();

    /// <summary>Runs a statement; the caller disposes of the reader before the next one.</summary>
    public Rows Execute(SqlText sql)
    {
        if (!inSnapshot)
        {
            connection.BeginSnapshot();
            inSnapshot = true;
        }

        return statements.Get(sql).Execute(sql.Values);
    }

    /// <summary>Runs a statement by itself on what is newest, outside any snapshot, so that nothing has to be begun and ended for it.</summary>
    public Rows ExecuteAlone(SqlText sql) => inSnapshot
        ? throw new InvalidOperationException("A statement by itself would read from the snapshot that is open.")
        : statements.Get(sql).Execute(sql.Values);

    /// <summary>Runs a statement of one row and one column.</summary>
    public long ExecuteNumber(SqlText sql)
    {
        using var reader = Execute(sql);
        return reader.Read() ? reader.GetInt64(0) : throw new InvalidOperationException("The statement answered no row.");
    }

    /// <summary>Lets the snapshot go; the next statement sees the newest one.</summary>
    public void EndSnapshot()
    {
        if (!inSnapshot)
            return;
        inSnapshot = false;
        revision = null;
        connection.EndSnapshot();
    }

    public void Dispose()
    {
        statements.Dispose();
        connection.Dispose();
    }
}
