using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Writing;

/// <summary>Writes what finds names by their words and the places where names begin for records that were made or changed.</summary>
/// <param name="context">The model and the engine.</param>
/// <param name="queue">Takes the statements.</param>
internal sealed class SearchIndexWriter(OcopContext context, WriteQueue queue)
{
    private readonly SearchTables words = context.NewSearchTables(queue);
    private readonly NameStartTable nameStarts = new(queue, context.Model);

    /// <summary>Indexes a producer that is new.</summary>
    public void Add(ProducerRow producer)
    {
        words.AddProducer(producer.Id, FoldedText(producer.Name));
        nameStarts.Add(SuggestionKind.Producer, producer.Id, producer.Name);
    }

    /// <summary>Indexes a product that is new, with the name of its producer.</summary>
    public void Add(ProductRow product, ProducerRow? producer)
    {
        words.AddProduct(product.Id, FoldedText(product.Name), producer is null ? "" : FoldedText(producer.Name));
        nameStarts.Add(SuggestionKind.Product, product.Id, product.Name);
    }

    /// <summary>Indexes a producer anew.</summary>
    public void Replace(ProducerRow producer)
    {
        RemoveProducer(producer.Id);
        Add(producer);
    }

    /// <summary>Indexes a product anew, with the name of its producer.</summary>
    public void Replace(ProductRow product, ProducerRow? producer)
    {
        RemoveProduct(product.Id);
        Add(product, producer);
    }

    /// <summary>Takes a producer out of the indexes.</summary>
    public void RemoveProducer(long id)
    {
        words.RemoveProducer(id);
        nameStarts.Remove(SuggestionKind.Producer, id);
    }

    /// <summary>Takes a product out of the indexes.</summary>
    public void RemoveProduct(long id)
    {
        words.RemoveProduct(id);
        nameStarts.Remove(SuggestionKind.Product, id);
    }

    private static string FoldedText(string name) => string.Join(' ', WordText.Folded(name));
}
