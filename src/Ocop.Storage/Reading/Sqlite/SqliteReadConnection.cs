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
internal sealed class SqliteReadConnection(SqliteConnection connection) : ReadConnection
{
    /// <summary>The engine's own connection.</summary>
    public sqlite3 Handle { get; } = connection.Handle!;

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
    public override void Dispose() => connection.Dispose();

    [DoesNotReturn]
    private void Fail(int code) => throw SqliteFaults.Describe(
        new SqliteException(raw.sqlite3_errmsg(Handle).utf8_to_string(), code & 0xFF, code), connection.DataSource);
}
