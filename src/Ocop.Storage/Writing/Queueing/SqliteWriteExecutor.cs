using System.Data.Common;

namespace Ocop.Storage.Writing.Queueing;

/// <summary>Executes statements one after the other, each prepared once.</summary>
/// <param name="connection">The connection that writes.</param>
internal sealed class SqliteWriteExecutor(DbConnection connection) : WriteExecutor
{
    private readonly Dictionary<WriteStatement, DbCommand> commands = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public override void Execute(IReadOnlyList<WaitingWrite> writes)
    {
        foreach (var (statement, values) in writes)
        {
            var command = CommandOf(statement);
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i];
            command.ExecuteNonQuery();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
    }

    private DbCommand CommandOf(WriteStatement statement)
    {
        if (!commands.TryGetValue(statement, out var command))
            commands.Add(statement, command = connection.CommandOf(statement.Text, statement.Parameters));
        return command;
    }
}
