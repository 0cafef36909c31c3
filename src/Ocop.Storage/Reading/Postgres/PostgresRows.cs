using Npgsql;

namespace Ocop.Storage.Reading.Postgres;

/// <summary>The rows that a PostgreSQL server answers.</summary>
internal sealed class PostgresRows(PostgresReadConnection connection) : Rows
{
    private NpgsqlDataReader? reader;

    /// <summary>Takes the answer of the next run over.</summary>
    public void Open(NpgsqlDataReader answer) => reader = answer;

    /// <inheritdoc/>
    public override bool Read() => connection.Guard(reader!.Read);

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
