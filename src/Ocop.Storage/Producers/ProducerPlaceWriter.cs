using Ocop.Storage.Products;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Producers;

/// <summary>Concludes the place of producers from the places printed beside their products.</summary>
/// <remarks>
/// A unit counts where every product that states one states the same; where products disagree the producer's unit stays unknown.
/// Commune and district count only where a source prints them together: units of two eras do not make a place. So the place does
/// not depend on the order of rows.
/// </remarks>
internal sealed class ProducerPlaceWriter(WriteTransaction write)
{
    /// <summary>Updates the places of these producers and saves them.</summary>
    public void Write(IReadOnlyCollection<ProducerRow> producers)
    {
        var products = write.Context.Products
            .FindAmong(producers.Select(producer => (long?)producer.Id), piece => product => piece.Contains(product.ProducerId))
            .ToLookup(product => product.ProducerId!.Value);
        foreach (var producer in producers)
            Update(producer, [.. products[producer.Id]]);
        write.Save();
    }

    private static void Update(ProducerRow producer, List<ProductRow> products)
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
