using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Writing;

/// <summary>Writes rows of one table anew through one statement; the twin of <see cref="RowInserter{TRow}"/>.</summary>
/// <remarks>Every column is written as it stands in the row; the columns of the key say which row of the table it is.</remarks>
internal sealed class RowUpdater<TRow>
    where TRow : class
{
    private readonly WriteQueue queue;
    private readonly RowColumn[] columns;
    private readonly WriteStatement statement;

    /// <summary>Writes the statement.</summary>
    public RowUpdater(WriteQueue queue, IModel model)
    {
        this.queue = queue;
        var entity = model.FindEntityType(typeof(TRow))!;
        var properties = entity.GetProperties().OrderBy(property => property.IsPrimaryKey()).ToList();
        columns = [.. properties.Select(property => new RowColumn(property))];
        var assignments = columns.Select((column, position) => $"\"{column.Name}\" = {SqlText.ParameterName(position)}").ToList();
        var facts = properties.Count(property => !property.IsPrimaryKey());
        statement = new WriteStatement(
            $"UPDATE \"{entity.GetTableName()}\" SET {string.Join(", ", assignments[..facts])} WHERE {string.Join(" AND ", assignments[facts..])}",
            columns.Length);
    }

    /// <summary>Writes a row anew.</summary>
    public void Update(TRow row) => queue.Add(statement, Array.ConvertAll(columns, column => column.ValueIn(row)));

    /// <summary>Whether two rows hold the same in every column.</summary>
    public bool AreEqual(TRow one, TRow other) => Array.TrueForAll(columns, column => column.ValueIn(one).Equals(column.ValueIn(other)));
}
