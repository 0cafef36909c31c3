using Microsoft.Data.Sqlite;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>A connection that only reads, and the commands prepared on it.</summary>
internal sealed class Database : IDisposable
{
    private readonly SqliteConnection connection;

    public Database(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
    }

    /// <summary>Prepares a command.</summary>
    /// <param name="sql">Its text.</param>
    /// <param name="parameters">The names of its parameters.</param>
    public SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.AddWithValue(name, "");
        command.Prepare();
        return command;
    }

    public void Dispose() => connection.Dispose();
}
