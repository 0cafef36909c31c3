using System.Text;
using Ocop.GraphQL.Engine.PersistedDocuments;

namespace Ocop.GraphQL.Engine.Tests.PersistedDocuments;

/// <summary>A store in memory that counts how often it is asked, and answers late as a real one would.</summary>
internal sealed class StoredDocuments : IPersistedDocuments
{
    private readonly Dictionary<DocumentId, byte[]> documents = [];

    public int Asked { get; private set; }

    /// <summary>Keeps a document under its name.</summary>
    public DocumentId Add(string document)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        return Add(DocumentId.Of(utf8), utf8);
    }

    /// <summary>Keeps a document under any name.</summary>
    public DocumentId Add(DocumentId id, byte[] document)
    {
        documents[id] = document;
        return id;
    }

    public async ValueTask<ReadOnlyMemory<byte>?> FindAsync(DocumentId id, CancellationToken cancellation)
    {
        Asked++;
        await Task.Yield();
        return documents.TryGetValue(id, out var document) ? document : (ReadOnlyMemory<byte>?)null;
    }
}
