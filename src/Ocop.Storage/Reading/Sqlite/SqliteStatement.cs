using System.Globalization;
using System.Text;
using Ocop.Storage.Reading.Sql;
using SQLitePCL;

namespace Ocop.Storage.Reading.Sqlite;

/// <summary>A statement prepared by SQLite, with its one set of rows: a connection serves one caller at a time.</summary>
internal sealed class SqliteStatement : Statement
{
    private const int LongestOnStack = 512;

    private readonly SqliteReadConnection connection;
    private readonly sqlite3_stmt statement;
    private readonly SqliteRows rows;

    // SQLite numbers parameters by where their names come first in the text; the values are numbered by their names.
    private readonly int[] positions;

    public SqliteStatement(SqliteReadConnection connection, string text)
    {
        this.connection = connection;
        connection.Check(raw.sqlite3_prepare_v3(connection.Handle, text, raw.SQLITE_PREPARE_PERSISTENT, out statement));
        rows = new SqliteRows(connection, statement);
        positions = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement)).Select(ValueOf)];
    }

    /// <inheritdoc/>
    public override Rows Execute(IReadOnlyList<object> values)
    {
        for (var i = 0; i < positions.Length; i++)
            connection.Check(Bind(i + 1, values[positions[i]]));
        return rows;
    }

    /// <inheritdoc/>
    public override void Dispose() => statement.Dispose();

    private int ValueOf(int parameter) => int.Parse(
        raw.sqlite3_bind_parameter_name(statement, parameter).utf8_to_string().AsSpan(SqlText.ParameterPrefix.Length), CultureInfo.InvariantCulture);

    private int Bind(int position, object value) => value switch
    {
        long number => raw.sqlite3_bind_int64(statement, position, number),
        string text => BindText(position, text),
        double number => raw.sqlite3_bind_double(statement, position, number),
        _ => throw new InvalidOperationException($"No parameter of type {value.GetType()}."),
    };

    private int BindText(int position, string text)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var utf8 = longest <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[longest];
        return raw.sqlite3_bind_text(statement, position, utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }
}
