using Ocop.GraphQL.Time;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Products;

/// <summary>A product as seen on a day.</summary>
internal sealed record ProductView(ProductRecord Record, AsOf AsOf) : IDatedView
{
    /// <inheritdoc/>
    public long Id => Record.Id;
}
