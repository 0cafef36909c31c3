using Npgsql;

namespace Ocop.Storage.Reading.Postgres;

/// <summary>The rows that a PostgreSQL server answers.</summary>
internal sealed class PostgresRows(PostgresReadConnection connection) : Rows
{
    private NpgsqlDataReader? reader;
    private bool? first;

    /// <summary>Takes the answer of the next run over.</summary>
    /// <param name="answer">The answer, which stands on its first row if it has any.</param>
    /// <param name="hasRow">Whether it has any.</param>
    public void Open(NpgsqlDataReader answer, bool hasRow) => (reader, first) = (answer, hasRow);

    /// <inheritdoc/>
    public override bool Read()
    {
        if (first is not { } hasRow)
            return connection.Guard(reader!.Read);
        first = null;
        return hasRow;
    }

    /// <inheritdoc/>
    public override bool IsNull(int ordinal) => reader!.IsDBNull(ordinal);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => reader!.GetInt64(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => reader!.GetDouble(ordinal);

    /// <inheritdoc/>
    public override string GetString(int ordinal) => reader!.GetString(ordinal);

    /// <inheritdoc/>
    public override void Dispose()
    {
        var answer = reader;
        reader = null;
        if (answer is not null)
            connection.Guard(() => Close(answer));
    }

    private static bool Close(NpgsqlDataReader answer)
    {
        answer.Dispose();
        return true;
    }
}
