using System.Text.Json;
using Ocop.Domain.Codes;
using Ocop.Domain.Text;
using Ocop.Storage.Details;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Exporting.Restoring;

/// <content>Products with what is told of them.</content>
internal sealed partial class RecordRestorer
{
    private void RestoreProduct(string code, JsonElement document, RowFiller filler)
    {
        ProducerRow? producer = null;
        var product = filler.Fill(
            new ProductRow { Id = write.NextIdentity<ProductRow>(), Code = code, Name = "", NameFolded = "", NameSort = "", NameWords = "" },
            document,
            (_, named) => (producer = FindProducer(named)).Id);
        (product.NameFolded, product.NameSort) = (VietnameseText.Fold(product.Name), VietnameseText.SortKey(product.Name));
        product.NameWords = WordText.FramedText(product.Name);
        write.Insert(product);
        RestoreDetails(product.Id, document, filler);
        LinkSources(product.Id, document, filler, () => new ProductSourceRow());
        write.Index.Add(product, producer);
    }

    // What is known of it here is what finding its products needs.
    private ProducerRow FindProducer(string code)
    {
        var producer = producers.Find(code);
        return new ProducerRow { Id = producer.Id, Code = code, Name = producer.Name, NameSort = "", NameWords = "" };
    }

    private void RestoreDetails(long product, JsonElement document, RowFiller filler)
    {
        foreach (var gtin in DetailsOf(product, document, "gtins", filler, () => new ProductGtinRow { Gtin = "", FourteenDigits = "" }))
        {
            gtin.FourteenDigits = Gtin.Read(gtin.Gtin).Value.FourteenDigits;
            write.Insert(gtin);
        }

        write.InsertAll(DetailsOf(product, document, "offers", filler, () => new ProductOfferRow { Channel = "" }));
        write.InsertAll(DetailsOf(product, document, "images", filler, () => new ProductImageRow { Address = "" }));
        write.InsertAll(DetailsOf(product, document, "standards", filler, () => new ProductStandardRow { Standard = "" }));
        write.InsertAll(DetailsOf(product, document, "exportMarkets", filler, () => new ProductExportMarketRow { Country = "" }));
        foreach (var point in ElementsOf(document, "displayPoints"))
            write.Insert(new ProductDisplayPointRow { ProductId = product, DisplayPointId = shared.PointOf(point, filler["displayPoints"]) });
    }

    private static IEnumerable<TRow> DetailsOf<TRow>(long product, JsonElement document, string key, RowFiller filler, Func<TRow> create)
        where TRow : ProductDetailRow => ElementsOf(document, key).Select((detail, i) =>
        {
            var row = filler[key].Fill(create(), detail);
            (row.ProductId, row.Position) = (product, i + 1);
            return row;
        });
}
