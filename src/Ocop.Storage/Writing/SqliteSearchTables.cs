using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Writing;

/// <summary>The full text tables of SQLite.</summary>
/// <param name="queue">Takes the statements.</param>
internal sealed class SqliteSearchTables(WriteQueue queue) : SearchTables
{
    private readonly FullTextTable producerWords = new(queue, "producer_search", "name");
    private readonly FullTextTable productWords = new(queue, "product_search", "name", "producer");
    private readonly FullTextTable productPieces = new(queue, "product_trigrams", "name");

    /// <inheritdoc/>
    public override void AddProducer(long id, string name) => producerWords.Add(id, name);

    /// <inheritdoc/>
    public override void AddProduct(long id, string name, string producer)
    {
        productWords.Add(id, name, producer);
        productPieces.Add(id, WordText.Framed(name));
    }

    /// <inheritdoc/>
    public override void RemoveProducer(long id) => producerWords.Remove(id);

    /// <inheritdoc/>
    public override void RemoveProduct(long id)
    {
        productWords.Remove(id);
        productPieces.Remove(id);
    }
}
