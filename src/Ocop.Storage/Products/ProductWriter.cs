using Ocop.Domain.Dates;
using Ocop.Domain.Text;
using Ocop.Storage.DataSets;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Products;

/// <summary>Writes the products that rows name; what a row does not state leaves what is recorded as it is.</summary>
internal sealed class ProductWriter(WriteTransaction write, IReadOnlyDictionary<string, ProducerRow> producers)
{
    /// <summary>Makes or updates the products and saves them.</summary>
    /// <returns>The products of the rows, by code.</returns>
    public IReadOnlyDictionary<string, ProductRow> Write(IReadOnlyList<RecordedRow> rows)
    {
        var products = write.Context.Products.FindByCodes(rows.Select(row => row.Product));
        foreach (var recorded in rows)
        {
            if (!products.TryGetValue(recorded.Product, out var product))
                products.Add(recorded.Product, product = Add(recorded.Product));
            Update(product, recorded);
        }
        write.Save();
        return products;
    }

    private ProductRow Add(string code)
    {
        var product = new ProductRow { Code = code, Name = "", NameFolded = "", NameSort = "", NameWords = "" };
        write.Context.Products.Add(product);
        return product;
    }

    private void Update(ProductRow product, RecordedRow recorded)
    {
        var row = recorded.Row;
        product.Name = row.ProductName;
        product.NameFolded = VietnameseText.Fold(row.ProductName);
        product.NameSort = VietnameseText.SortKey(row.ProductName);
        product.NameWords = WordText.FramedText(row.ProductName);
        product.ProducerId = recorded.Producer is { } producer ? producers[producer].Id : null;
        product.GroupAsPrinted = row.ProductGroup ?? product.GroupAsPrinted;
        UpdatePlace(product, row);
    }

    /// <summary>The units follow from the printed place and from when it was printed: at the source's date, else when it was recognised.</summary>
    private static void UpdatePlace(ProductRow product, PublishedRow row)
    {
        (product.Commune, product.District, product.Province) = (row.Place.Commune, row.Place.District, row.Place.Province);
        var units = row.Place.Resolve(row.SourceDate ?? row.RecognisedDate ?? YearOf(row));
        product.ProvinceBefore2025 = units.UnitBefore2025?.Code ?? product.ProvinceBefore2025;
        product.ProvinceFrom2025 = units.UnitFrom2025?.Code ?? product.ProvinceFrom2025;
    }

    private static StatedDate? YearOf(PublishedRow row) => row.RecognisedYear is { } year ? StatedDate.Year(year).Value : null;
}
