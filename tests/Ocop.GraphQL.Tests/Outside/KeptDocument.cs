using System.Text;
using Ocop.GraphQL.Engine.PersistedDocuments;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>A store of one document.</summary>
internal sealed class KeptDocument(string document) : IPersistedDocuments
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(document);

    public ValueTask<ReadOnlyMemory<byte>?> FindAsync(DocumentId id, CancellationToken cancellation) =>
        new(id == DocumentId.Of(utf8) ? utf8 : (ReadOnlyMemory<byte>?)null);
}
