using NodaTime;
using Ocop.GraphQL.Engine.Types;
using Ocop.Storage.Counting;

namespace Ocop.GraphQL.Counting;

/// <summary>How a facet is counted and answered.</summary>
/// <typeparam name="T">The type of the counted values.</typeparam>
/// <param name="At">What is counted as of a day.</param>
/// <param name="Entries">The entries in the facet's order, from the counts in any order.</param>
internal sealed record Facet<T>(Func<LocalDate, ProductFacet<T>> At, Func<IEnumerable<FacetCount<T>>, FacetRequest, IEnumerable<object>> Entries);

/// <summary>What a facet is asked with.</summary>
/// <param name="Day">The day.</param>
/// <param name="Arguments">The arguments of its field.</param>
internal readonly record struct FacetRequest(LocalDate Day, InputObject Arguments);
