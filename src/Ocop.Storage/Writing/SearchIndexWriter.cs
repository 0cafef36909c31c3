using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Suggesting;

namespace Ocop.Storage.Writing;

/// <summary>Writes the full text tables of SQLite and the places where names begin for records that were made or changed.</summary>
internal sealed class SearchIndexWriter(OcopContext context) : IDisposable
{
    private readonly FullTextTable producerWords = new(context, "producer_search", "name");
    private readonly FullTextTable productWords = new(context, "product_search", "name", "producer");
    private readonly FullTextTable productPieces = new(context, "product_trigrams", "name");
    private readonly NameStartTable nameStarts = new(context.Database.GetDbConnection());

    /// <summary>Indexes a producer that is new.</summary>
    public void Add(ProducerRow producer)
    {
        producerWords.Add(producer.Id, FoldedText(producer.Name));
        nameStarts.Add(SuggestionKind.Producer, producer.Id, producer.Name);
    }

    /// <summary>Indexes a product that is new, with the name of its producer.</summary>
    public void Add(ProductRow product, ProducerRow? producer)
    {
        var name = FoldedText(product.Name);
        productWords.Add(product.Id, name, producer is null ? "" : FoldedText(producer.Name));
        productPieces.Add(product.Id, WordText.Framed(name));
        nameStarts.Add(SuggestionKind.Product, product.Id, product.Name);
    }

    /// <summary>Indexes a producer anew.</summary>
    public void Replace(ProducerRow producer)
    {
        producerWords.Remove(producer.Id);
        nameStarts.Remove(SuggestionKind.Producer, producer.Id);
        Add(producer);
    }

    /// <summary>Indexes a product anew, with the name of its producer.</summary>
    public void Replace(ProductRow product, ProducerRow? producer)
    {
        productWords.Remove(product.Id);
        productPieces.Remove(product.Id);
        nameStarts.Remove(SuggestionKind.Product, product.Id);
        Add(product, producer);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        producerWords.Dispose();
        productWords.Dispose();
        productPieces.Dispose();
        nameStarts.Dispose();
    }

    private static string FoldedText(string name) => string.Join(' ', WordText.Folded(name));
}
