using NodaTime;
using Ocop.Domain.Text;
using Ocop.Storage.Certificates;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Tests.Support;

/// <summary>A product with everything that filters and orders look at, for evaluation in plain C#.</summary>
internal sealed record NaiveProduct(ProductRecord Product, ProducerRecord? Producer, CertificateRecord? Shown)
{
    /// <summary>Every product of a registry as of a day.</summary>
    public static List<NaiveProduct> ReadAll(RegistrySnapshot snapshot, LocalDate day)
    {
        var products = snapshot.Products.ReadPage(new ProductQuery(day), ProductFields.All, ProductOrder.ByCode, new PageRequest(10000)).Rows;
        var producers = snapshot.Producers.FindByIds([.. products.Select(product => product.ProducerId).OfType<long>()], ProducerFields.All)
            .ToDictionary(producer => producer.Id);
        var certificates = snapshot.Certificates
            .FindByIds([.. products.Select(product => product.ShownCertificateId).OfType<long>()], day, CertificateFields.All)
            .ToDictionary(certificate => certificate.Id);
        return [.. products.Select(product => new NaiveProduct(
            product,
            product.ProducerId is { } producer ? producers[producer] : null,
            product.ShownCertificateId is { } certificate ? certificates[certificate] : null))];
    }

    /// <summary>Compares two products by keys, rows without a value last in either direction, and by code at the end.</summary>
    public static int Compare(NaiveProduct one, NaiveProduct other, IReadOnlyList<SortKey<ProductSort>> keys)
    {
        foreach (var key in keys)
        {
            var (first, second) = (one.ValueOf(key.Key), other.ValueOf(key.Key));
            if (first is null || second is null)
            {
                if (first is null != second is null)
                    return first is null ? 1 : -1;
                continue;
            }
            var order = first is string text ? string.CompareOrdinal(text, (string)second) : ((IComparable)first).CompareTo(second);
            if (order != 0)
                return key.Direction == SortDirection.Descending ? -order : order;
        }
        return string.CompareOrdinal(one.Product.Code, other.Product.Code);
    }

    public object? ValueOf(ProductSort key) => key switch
    {
        ProductSort.Name => VietnameseText.SortKey(Product.Name),
        ProductSort.Stars => Product.Stars,
        ProductSort.ValidUntil => Shown?.ValidUntil,
        ProductSort.DecisionDate => Shown?.DecisionDate,
        ProductSort.UpdatedAt => Product.UpdatedAt,
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}
