using System.Data.Common;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Writing;

/// <summary>Commands that are written once and run for many rows.</summary>
internal static class WriteCommands
{
    /// <summary>Makes a command whose parameters are named as <see cref="SqlText.ParameterName"/> names them, first to last.</summary>
    /// <param name="connection">The connection that writes.</param>
    /// <param name="text">The statement.</param>
    /// <param name="parameters">The number of its parameters.</param>
    public static DbCommand CommandOf(this DbConnection connection, string text, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = SqlText.ParameterName(i);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
