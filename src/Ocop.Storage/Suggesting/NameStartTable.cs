using System.Data.Common;
using Ocop.Storage.Conversions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Suggesting;

/// <summary>Writes the table of the places where names begin; its statements are prepared once.</summary>
internal sealed class NameStartTable : IDisposable
{
    private readonly DbCommand insert;
    private readonly DbCommand delete;

    /// <summary>Prepares the statements on a connection that writes.</summary>
    public NameStartTable(DbConnection connection)
    {
        insert = connection.CommandOf("INSERT INTO name_starts (kind, record_id, form, text) VALUES (@p0, @p1, @p2, @p3)", 4);
        delete = connection.CommandOf("DELETE FROM name_starts WHERE kind = @p0 AND record_id = @p1", 2);
    }

    /// <summary>Adds the starts of a record's name, of which there are none yet.</summary>
    public void Add(SuggestionKind kind, long id, string name)
    {
        (insert.Parameters[0].Value, insert.Parameters[1].Value) = (EnumText<SuggestionKind>.ToText(kind), id);
        foreach (var (form, text) in NameStarts.Of(name))
        {
            (insert.Parameters[2].Value, insert.Parameters[3].Value) = (EnumText<NameStartForm>.ToText(form), text);
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>Takes the starts of a record's name away; nothing happens when there are none.</summary>
    public void Remove(SuggestionKind kind, long id)
    {
        (delete.Parameters[0].Value, delete.Parameters[1].Value) = (EnumText<SuggestionKind>.ToText(kind), id);
        delete.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        insert.Dispose();
        delete.Dispose();
    }
}
