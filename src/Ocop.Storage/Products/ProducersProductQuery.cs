using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Products;

/// <summary>Which products of which producers are meant.</summary>
/// <param name="Products">The condition on the products.</param>
/// <param name="ProducerIds">The identities of the producers, each once.</param>
public sealed record ProducersProductQuery(ProductQuery Products, IReadOnlyCollection<long> ProducerIds)
{
    /// <summary>The query as the machinery takes it.</summary>
    internal Partition ToPartition() => new(Products.ToRowQuery(), "p.producer_id", ProducerIds);
}
