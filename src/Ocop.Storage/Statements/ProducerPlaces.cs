using Ocop.Storage.Producers;
using Ocop.Storage.Products;

namespace Ocop.Storage.Statements;

/// <summary>Concludes the place of a producer from those of its products.</summary>
/// <remarks>
/// A unit counts where every product that states one states the same; where products disagree the producer's unit stays unknown.
/// Commune and district count only where a source prints them together: units of two eras do not make a place. So the place does
/// not depend on the order of rows.
/// </remarks>
internal static class ProducerPlaces
{
    /// <summary>Updates a producer.</summary>
    /// <param name="producer">The producer.</param>
    /// <param name="products">All its products.</param>
    public static void Conclude(ProducerRow producer, List<ProductRow> products)
    {
        producer.Commune = Agreed(products, product => product.Commune);
        producer.District = Agreed(products, product => product.District);
        if (producer is { Commune: not null, District: not null }
            && !products.Exists(product => product.Commune == producer.Commune && product.District == producer.District))
        {
            (producer.Commune, producer.District) = (null, null);
        }
        producer.ProvinceBefore2025 = Agreed(products, product => product.ProvinceBefore2025);
        producer.ProvinceFrom2025 = Agreed(products, product => product.ProvinceFrom2025);
    }

    private static string? Agreed(List<ProductRow> products, Func<ProductRow, string?> unit)
    {
        var stated = products.Select(unit).Where(value => value is not null).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return stated.Count == 1 ? stated[0] : null;
    }
}
