using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Writing;

/// <summary>The full text tables of SQLite.</summary>
/// <param name="context">The context whose connection writes.</param>
internal sealed class SqliteSearchTables(OcopContext context) : SearchTables
{
    private readonly FullTextTable producerWords = new(context, "producer_search", "name");
    private readonly FullTextTable productWords = new(context, "product_search", "name", "producer");
    private readonly FullTextTable productPieces = new(context, "product_trigrams", "name");

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

    /// <inheritdoc/>
    public override void Dispose()
    {
        producerWords.Dispose();
        productWords.Dispose();
        productPieces.Dispose();
    }
}
