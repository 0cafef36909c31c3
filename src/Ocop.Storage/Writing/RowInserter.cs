using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Writing;

/// <summary>Inserts rows of one table through one prepared statement.</summary>
/// <remarks>
/// Columns and conversions are those of the model, so a column that is added to a row is written here without a word more. Rows
/// are not tracked and identities are not given out: every column of a row is written as it stands.
/// </remarks>
internal sealed class RowInserter<TRow> : IDisposable
    where TRow : class
{
    private readonly RowColumn[] columns;
    private readonly DbCommand command;

    /// <summary>Prepares the statement on the connection of a context.</summary>
    public RowInserter(OcopContext context)
    {
        var entity = context.Model.FindEntityType(typeof(TRow))!;
        columns = [.. entity.GetProperties().Select(property => new RowColumn(property))];
        var names = context.GetService<ISqlGenerationHelper>();
        command = context.Database.GetDbConnection().CommandOf(
            $"INSERT INTO {names.DelimitIdentifier(entity.GetTableName()!)} "
            + $"({string.Join(", ", columns.Select(column => names.DelimitIdentifier(column.Name)))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, position) => SqlText.ParameterName(position)))})",
            columns.Length);
    }

    /// <summary>Inserts a row.</summary>
    public void Insert(TRow row)
    {
        for (var i = 0; i < columns.Length; i++)
            command.Parameters[i].Value = columns[i].ValueIn(row);
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => command.Dispose();
}
