using Ocop.GraphQL.Time;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Counting;

/// <summary>The products that are counted by values.</summary>
/// <param name="Query">The condition on them; lists that differ in their producer alone share it.</param>
/// <param name="ProducerId">The producer whose products alone count; null for products of any producer or none.</param>
/// <param name="AsOf">The day on which they are seen.</param>
internal sealed record CountScope(ProductQuery Query, long? ProducerId, AsOf AsOf);
