using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Postgres;

/// <summary>A statement prepared by a PostgreSQL server when its first values say of which types its parameters are.</summary>
internal sealed partial class PostgresStatement : Statement
{
    /// <summary>All that a request reads is of one moment.</summary>
    private const string Begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    private readonly PostgresReadConnection connection;
    private readonly string text;
    private readonly PostgresRows rows;
    private NpgsqlBatch? first;
    private NpgsqlBatch? later;

    public PostgresStatement(PostgresReadConnection connection, string text)
    {
        this.connection = connection;
        this.text = Numbered(text);
        rows = new PostgresRows(connection);
    }

    /// <summary>A statement with its parameters as the server numbers them.</summary>
    public static string Numbered(string text) =>
        Named().Replace(text, match => "$" + (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1));

    /// <inheritdoc/>
    public override Rows Execute(IReadOnlyList<object> values)
    {
        var (answer, hasRow) = connection.Send(() => Send(values));
        rows.Open(answer, hasRow);
        return rows;
    }

    /// <inheritdoc/>
    /// <remarks>The server forgets the statement when nothing on the connection needs it any more.</remarks>
    public override void Dispose()
    {
        Drop(ref first);
        Drop(ref later);
    }

    /// <summary>Sends the statement and reads its first row; a connection that breaks up to there has given nothing away yet.</summary>
    private (NpgsqlDataReader Answer, bool HasRow) Send(IReadOnlyList<object> values)
    {
        var begins = connection.Begins;
        var answer = begins ? Run(ref first, values, Begin, PostgresReadConnection.ReadRevision) : Run(ref later, values);
        try
        {
            if (begins)
                connection.NoteBeginning(answer);
            return (answer, answer.Read());
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private NpgsqlDataReader Run(ref NpgsqlBatch? batch, IReadOnlyList<object> values, params ReadOnlySpan<string> before)
    {
        if (batch is not null && (batch.Connection != connection.Connection || !Fits(batch, values)))
            Drop(ref batch);
        batch ??= NewBatch(values, before);
        Bind(batch.BatchCommands[^1].Parameters, values);

        // Nothing is sent for a batch that is prepared already.
        batch.Prepare();
        return batch.ExecuteReader();
    }

    private NpgsqlBatch NewBatch(IReadOnlyList<object> values, ReadOnlySpan<string> before)
    {
        var batch = new NpgsqlBatch(connection.Connection);
        foreach (var statement in before)
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        var command = new NpgsqlBatchCommand(text);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = TypeOf(value) });
        batch.BatchCommands.Add(command);
        return batch;
    }

    private static bool Fits(NpgsqlBatch batch, IReadOnlyList<object> values)
    {
        var parameters = batch.BatchCommands[^1].Parameters;
        for (var i = 0; i < values.Count; i++)
        {
            if (((NpgsqlParameter)parameters[i]).NpgsqlDbType != TypeOf(values[i]))
                return false;
        }
        return true;
    }

    private static void Bind(NpgsqlParameterCollection parameters, IReadOnlyList<object> values)
    {
        for (var i = 0; i < values.Count; i++)
            parameters[i].Value = values[i];
    }

    private static NpgsqlDbType TypeOf(object value) => value switch
    {
        long => NpgsqlDbType.Bigint,
        string => NpgsqlDbType.Text,
        double => NpgsqlDbType.Double,
        long[] => NpgsqlDbType.Array | NpgsqlDbType.Bigint,
        string[] => NpgsqlDbType.Array | NpgsqlDbType.Text,
        _ => throw new InvalidOperationException($"No parameter of type {value.GetType()}."),
    };

    private static void Drop(ref NpgsqlBatch? batch)
    {
        batch?.Dispose();
        batch = null;
    }

    [GeneratedRegex(SqlText.ParameterPrefix + "([0-9]+)")]
    private static partial Regex Named();
}
