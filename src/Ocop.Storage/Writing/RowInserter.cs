using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Writing;

/// <summary>Inserts rows of one table through one statement.</summary>
/// <remarks>
/// Columns and conversions are those of the model, so a column that is added to a row is written here without a word more. Rows
/// are not tracked and identities are not given out: every column of a row is written as it stands.
/// </remarks>
internal sealed class RowInserter<TRow>
    where TRow : class
{
    private readonly WriteQueue queue;
    private readonly RowColumn[] columns;
    private readonly InsertStatement statement;

    /// <summary>Writes the statement.</summary>
    public RowInserter(WriteQueue queue, IModel model)
    {
        this.queue = queue;
        var entity = model.FindEntityType(typeof(TRow))!;
        columns = [.. entity.GetProperties().Select(property => new RowColumn(property))];
        statement = new InsertStatement(entity.GetTableName()!, [.. columns.Select(column => (column.Name, column.Type))]);
    }

    /// <summary>Inserts a row.</summary>
    public void Insert(TRow row) => queue.Add(statement, Array.ConvertAll(columns, column => column.ValueIn(row)));
}
