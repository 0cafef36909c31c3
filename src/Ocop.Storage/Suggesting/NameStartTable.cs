using Microsoft.EntityFrameworkCore.Metadata;
using Ocop.Storage.Conversions;
using Ocop.Storage.Writing;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Suggesting;

/// <summary>Writes the table of the places where names begin.</summary>
/// <param name="queue">Takes the statements.</param>
/// <param name="model">The model.</param>
internal sealed class NameStartTable(WriteQueue queue, IModel model)
{
    private readonly RowInserter<NameStartRow> starts = new(queue, model);
    private readonly WriteStatement delete = new("DELETE FROM name_starts WHERE kind = @p0 AND record_id = @p1", 2);

    /// <summary>Adds the starts of a record's name, of which there are none yet.</summary>
    public void Add(SuggestionKind kind, long id, string name)
    {
        foreach (var (form, text) in NameStarts.Of(name))
            starts.Insert(new NameStartRow { Kind = kind, RecordId = id, Form = form, Text = text });
    }

    /// <summary>Takes the starts of a record's name away; nothing happens when there are none.</summary>
    public void Remove(SuggestionKind kind, long id) => queue.Add(delete, EnumText<SuggestionKind>.ToText(kind), id);
}
