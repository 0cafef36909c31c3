using System.Data.Common;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading;

/// <summary>A prepared command of one connection, kept for every later query of the same text.</summary>
internal sealed class Statement : IDisposable
{
    private readonly DbCommand command;

    public Statement(DbConnection connection, string text, IReadOnlyList<object> values)
    {
        command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 0; i < values.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = SqlText.ParameterName(i);
            parameter.Value = values[i];
            command.Parameters.Add(parameter);
        }
        command.Prepare();
    }

    /// <summary>When the session last used it, as a count of its uses.</summary>
    public long LastUse { get; set; }

    public Rows Execute(IReadOnlyList<object> values)
    {
        for (var i = 0; i < values.Count; i++)
            command.Parameters[i].Value = values[i];
        return new DataRows(command.ExecuteReader());
    }

    public void Run() => command.ExecuteNonQuery();

    public void Dispose() => command.Dispose();
}
