namespace Ocop.GraphQL.Engine.PersistedDocuments;

/// <summary>Where documents are kept that clients name instead of sending. Called from any thread.</summary>
public interface IPersistedDocuments
{
    /// <summary>
    /// Finds a document. The engine checks its text against the name, and keeps what it made of it: a document that is withdrawn
    /// may be answered until the engine needs the room.
    /// </summary>
    /// <param name="id">The name that a client sent.</param>
    /// <param name="cancellation">Cancelled when nobody waits for the answer any more.</param>
    /// <returns>The text in UTF-8; null when there is none of that name.</returns>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(DocumentId id, CancellationToken cancellation);
}
