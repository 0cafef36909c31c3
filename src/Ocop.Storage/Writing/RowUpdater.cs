using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Writing;

/// <summary>Writes rows of one table anew through one prepared statement; the twin of <see cref="RowInserter{TRow}"/>.</summary>
/// <remarks>Every column is written as it stands in the row; the columns of the key say which row of the table it is.</remarks>
internal sealed class RowUpdater<TRow> : IDisposable
    where TRow : class
{
    private readonly RowColumn[] columns;
    private readonly DbCommand command;

    /// <summary>Prepares the statement on the connection of a context.</summary>
    public RowUpdater(OcopContext context)
    {
        var entity = context.Model.FindEntityType(typeof(TRow))!;
        var names = context.GetService<ISqlGenerationHelper>();
        var properties = entity.GetProperties().OrderBy(property => property.IsPrimaryKey()).ToList();
        columns = [.. properties.Select(property => new RowColumn(property))];
        var assignments = columns.Select((column, position) => $"{names.DelimitIdentifier(column.Name)} = {SqlText.ParameterName(position)}").ToList();
        var facts = properties.Count(property => !property.IsPrimaryKey());
        command = context.Database.GetDbConnection().CommandOf(
            $"UPDATE {names.DelimitIdentifier(entity.GetTableName()!)} SET {string.Join(", ", assignments[..facts])} "
            + $"WHERE {string.Join(" AND ", assignments[facts..])}",
            columns.Length);
    }

    /// <summary>Writes a row anew.</summary>
    public void Update(TRow row)
    {
        for (var i = 0; i < columns.Length; i++)
            command.Parameters[i].Value = columns[i].ValueIn(row);
        command.ExecuteNonQuery();
    }

    /// <summary>Whether two rows hold the same in every column.</summary>
    public bool AreEqual(TRow one, TRow other) => Array.TrueForAll(columns, column => column.ValueIn(one).Equals(column.ValueIn(other)));

    /// <inheritdoc/>
    public void Dispose() => command.Dispose();
}
