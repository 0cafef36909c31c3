using System.Text;
using SQLitePCL;

namespace Ocop.Storage.Reading.Sqlite;

/// <summary>The rows of a SQLite statement, read from the engine's own memory.</summary>
internal sealed class SqliteRows(SqliteReadConnection connection, sqlite3_stmt statement) : Rows
{
    /// <inheritdoc/>
    public override bool Read()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
            return true;
        connection.Check(code);
        return false;
    }

    /// <inheritdoc/>
    public override bool IsNull(int ordinal) => raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_NULL;

    /// <inheritdoc/>
    public override long GetInt64(int ordinal)
    {
        var number = raw.sqlite3_column_int64(statement, ordinal);
        return number != 0 || !IsNull(ordinal) ? number : throw NoValue(ordinal);
    }

    /// <inheritdoc/>
    public override double GetDouble(int ordinal)
    {
        var number = raw.sqlite3_column_double(statement, ordinal);
        return number != 0 || !IsNull(ordinal) ? number : throw NoValue(ordinal);
    }

    /// <inheritdoc/>
    public override string GetString(int ordinal)
    {
        var utf8 = raw.sqlite3_column_blob(statement, ordinal);
        return utf8.Length > 0 || !IsNull(ordinal) ? Encoding.UTF8.GetString(utf8) : throw NoValue(ordinal);
    }

    /// <summary>Resets the statement; the code of a failed step was thrown when it happened.</summary>
    public override void Dispose() => raw.sqlite3_reset(statement);

    // The engine answers 0 or nothing for a column without a value, which must not pass for one.
    private static InvalidOperationException NoValue(int ordinal) => new($"Column {ordinal} holds no value.");
}
