using System.Data.Common;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Finds records that were restored before by their codes; its statement is prepared once.</summary>
internal sealed class CodeLookup : IDisposable
{
    private readonly DbCommand command;
    private readonly string table;

    /// <summary>Prepares the statement.</summary>
    /// <param name="connection">The connection that writes.</param>
    /// <param name="table">A table of records that have names.</param>
    public CodeLookup(DbConnection connection, string table)
    {
        this.table = table;
        command = connection.CommandOf($"SELECT id, name FROM {table} WHERE code = {SqlText.ParameterName(0)}", 1);
    }

    /// <summary>The identity and the name of the record.</summary>
    /// <exception cref="FormatException">No record has the code.</exception>
    public (long Id, string Name) Find(string code)
    {
        command.Parameters[0].Value = code;
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetString(1)) : throw new FormatException($"the code '{code}' is none of {table}");
    }

    /// <inheritdoc/>
    public void Dispose() => command.Dispose();
}
