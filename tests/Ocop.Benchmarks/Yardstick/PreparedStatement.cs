using Microsoft.Data.Sqlite;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>A connection that only reads, with one prepared command of one parameter.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;
    private readonly SqliteParameter parameter;

    public PreparedStatement(string database, string sql)
    {
        connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        command = connection.CreateCommand();
        command.CommandText = sql;
        parameter = command.Parameters.Add("@value", SqliteType.Text);
        command.Prepare();
    }

    public SqliteDataReader Execute(string value)
    {
        parameter.Value = value;
        return command.ExecuteReader();
    }

    public void Dispose()
    {
        command.Dispose();
        connection.Dispose();
    }
}
