using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Ocop.Storage.Reading.Postgres;

namespace Ocop.Storage.Writing.Queueing;

/// <summary>Sends many statements at once: rows that are inserted by <c>COPY</c>, a table at a time, and others as a batch.</summary>
/// <remarks>Neighbouring inserts change places, so that each table is copied once; a table comes behind those that its rows refer to.</remarks>
internal sealed class PostgresWriteExecutor : WriteExecutor
{
    // A copy costs more turns than a statement in a batch, so few rows are not worth one.
    private const int FewestCopied = 16;

    private readonly NpgsqlConnection connection;
    private readonly Dictionary<string, int> places;
    private readonly Dictionary<WriteStatement, string> texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the executor.</summary>
    /// <param name="connection">The connection that writes.</param>
    /// <param name="model">Tells which table refers to which.</param>
    public PostgresWriteExecutor(NpgsqlConnection connection, IModel model)
    {
        this.connection = connection;
        places = PlacesOf(model);
    }

    /// <inheritdoc/>
    public override void Execute(IReadOnlyList<WaitingWrite> writes)
    {
        using var batch = new NpgsqlBatch(connection);
        for (var start = 0; start < writes.Count;)
        {
            var end = start;
            while (end < writes.Count && writes[end].Statement is InsertStatement)
                end++;
            if (end - start >= FewestCopied)
            {
                Send(batch);
                Copy(writes.Skip(start).Take(end - start));
                start = end;
            }
            else
            {
                batch.BatchCommands.Add(CommandOf(writes[start++]));
            }
        }
        Send(batch);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }

    private static void Send(NpgsqlBatch batch)
    {
        if (batch.BatchCommands.Count > 0)
            batch.ExecuteNonQuery();
        batch.BatchCommands.Clear();
    }

    private NpgsqlBatchCommand CommandOf(WaitingWrite write)
    {
        if (!texts.TryGetValue(write.Statement, out var text))
            texts.Add(write.Statement, text = PostgresStatement.Numbered(write.Statement.Text));
        var command = new NpgsqlBatchCommand(text);
        foreach (var value in write.Values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    // Rows of a table that the model does not know refer to none.
    private void Copy(IEnumerable<WaitingWrite> inserts)
    {
        foreach (var ofOne in inserts.GroupBy(write => (InsertStatement)write.Statement).OrderBy(ofOne => places.GetValueOrDefault(ofOne.Key.Table)))
            Copy(ofOne.Key, ofOne);
    }

    private void Copy(InsertStatement statement, IEnumerable<WaitingWrite> inserts)
    {
        var columns = string.Join(", ", statement.Columns.Select(column => $"\"{column.Name}\""));
        using var importer = connection.BeginBinaryImport($"COPY \"{statement.Table}\" ({columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var (_, values) in inserts)
        {
            importer.StartRow();
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is DBNull)
                    importer.WriteNull();
                else
                    importer.Write(values[i], statement.Columns[i].Type);
            }
        }
        importer.Complete();
    }

    private static Dictionary<string, int> PlacesOf(IModel model)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in model.GetEntityTypes())
            Place(entity, places);
        return places;
    }

    private static void Place(IEntityType entity, Dictionary<string, int> places)
    {
        if (places.ContainsKey(entity.GetTableName()!))
            return;
        foreach (var key in entity.GetForeignKeys().Where(key => key.PrincipalEntityType != entity))
            Place(key.PrincipalEntityType, places);
        places.Add(entity.GetTableName()!, places.Count);
    }
}
