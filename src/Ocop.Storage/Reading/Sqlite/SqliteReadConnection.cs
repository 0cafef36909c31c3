using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Ocop.Storage.Opening;
using SQLitePCL;

namespace Ocop.Storage.Reading.Sqlite;

/// <summary>A connection to a SQLite file, read through the engine's own interface.</summary>
/// <remarks>
/// ADO.NET opens the connection and knows its settings; statements are run beneath it, because its command and reader cost more
/// than a look-up itself: see docs/performance.md for both figures.
/// </remarks>
internal sealed class SqliteReadConnection : ReadConnection
{
    /// <summary>
    /// Keeps a plan whatever values are bound. Without it SQLite parses and plans a statement anew at each run whose values might
    /// lead to another plan, which is more work than the run.
    /// </summary>
    private const int StablePlans = 1007; // SQLITE_DBCONFIG_ENABLE_QPSG

    private readonly SqliteConnection connection;
    private readonly SqliteStatement begin;
    private readonly SqliteStatement end;

    /// <summary>Takes an open connection over.</summary>
    public SqliteReadConnection(SqliteConnection connection)
    {
        this.connection = connection;
        Handle = connection.Handle!;
        Check(raw.sqlite3_db_config(Handle, StablePlans, 1, out _));
        begin = new SqliteStatement(this, "BEGIN");
        end = new SqliteStatement(this, "COMMIT");
    }

    /// <summary>The engine's own connection.</summary>
    public sqlite3 Handle { get; }

    /// <inheritdoc/>
    public override bool HasLostFile => SqliteFileControl.HasMoved(Handle);

    /// <inheritdoc/>
    public override Statement Prepare(string text) => new SqliteStatement(this, text);

    /// <summary>Throws what a result code of the engine means, unless it is success.</summary>
    /// <exception cref="RegistryException">The code is a failure.</exception>
    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            Fail(code);
    }

    /// <inheritdoc/>
    public override void BeginSnapshot() => begin.Run();

    /// <inheritdoc/>
    public override void EndSnapshot() => end.Run();

    /// <inheritdoc/>
    public override void Dispose()
    {
        begin.Dispose();
        end.Dispose();
        connection.Dispose();
    }

    [DoesNotReturn]
    private void Fail(int code) => throw SqliteFaults.Describe(
        new SqliteException(raw.sqlite3_errmsg(Handle).utf8_to_string(), code & 0xFF, code), connection.DataSource);
}
