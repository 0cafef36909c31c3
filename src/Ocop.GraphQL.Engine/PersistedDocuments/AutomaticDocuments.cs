namespace Ocop.GraphQL.Engine.PersistedDocuments;

/// <summary>Documents that clients left behind by automatic persisted queries. Bounded; the one that was unused longest goes first.</summary>
/// <remarks>
/// Asked only for documents whose plan is not kept, so one lock does. The caller adds valid documents alone: refused ones cannot
/// push others out.
/// </remarks>
internal sealed class AutomaticDocuments(AutomaticDocumentLimits limits)
{
    private readonly Dictionary<DocumentId, LinkedListNode<Entry>> entries = [];
    private readonly LinkedList<Entry> byUse = new();
    private readonly Lock changing = new();
    private long bytes;

    /// <summary>How many documents are kept.</summary>
    public int Count => entries.Count;

    /// <summary>The text of a document; null when it is not kept.</summary>
    public byte[]? Find(DocumentId id)
    {
        lock (changing)
        {
            if (!entries.TryGetValue(id, out var entry))
            {
                return null;
            }

            byUse.Remove(entry);
            byUse.AddLast(entry);
            return entry.Value.Utf8;
        }
    }

    /// <summary>Keeps a document, which must be its name's; one larger than all room is not kept.</summary>
    public void Add(DocumentId id, ReadOnlySpan<byte> utf8)
    {
        lock (changing)
        {
            if (utf8.Length > limits.MaxBytes || entries.ContainsKey(id))
            {
                return;
            }

            entries.Add(id, byUse.AddLast(new Entry(id, utf8.ToArray())));
            bytes += utf8.Length;
            MakeRoom();
        }
    }

    private void MakeRoom()
    {
        while (byUse.First is { } oldest && (entries.Count > limits.MaxDocuments || bytes > limits.MaxBytes))
        {
            byUse.RemoveFirst();
            entries.Remove(oldest.Value.Id);
            bytes -= oldest.Value.Utf8.Length;
        }
    }

    private readonly record struct Entry(DocumentId Id, byte[] Utf8);
}
