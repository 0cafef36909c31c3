using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Writing;

/// <summary>Writes one full text table of SQLite, which holds no text but what finds it.</summary>
/// <param name="queue">Takes the statements.</param>
/// <param name="table">The table.</param>
/// <param name="columns">Its columns.</param>
internal sealed class FullTextTable(WriteQueue queue, string table, params string[] columns)
{
    private readonly InsertStatement insert = new(table, [("rowid", "INTEGER"), .. columns.Select(column => (column, "TEXT"))]);
    private readonly WriteStatement delete = new($"DELETE FROM {table} WHERE rowid = {SqlText.ParameterName(0)}", 1);

    /// <summary>Indexes a record that is not indexed yet.</summary>
    public void Add(long id, params ReadOnlySpan<string> texts) => queue.Add(insert, [id, .. texts]);

    /// <summary>Takes a record out of the index; nothing happens when it is not in it.</summary>
    public void Remove(long id) => queue.Add(delete, id);
}
