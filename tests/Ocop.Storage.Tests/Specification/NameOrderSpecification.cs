using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Text;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Names are ordered by the domain's Vietnamese sort key, byte by byte, whatever the database would do with them.</summary>
public abstract class NameOrderSpecification(TestEngine engine)
{
    private static readonly LocalDate Day = new(2024, 6, 1);
    private static readonly SortOrder ProductsByName = ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Name, SortDirection.Ascending));
    private static readonly SortOrder ProducersByName = ProducerOrder.Of(new SortKey<ProducerSort>(ProducerSort.Name, SortDirection.Ascending));

    private static readonly string[] Letters =
    [
        .. "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz".Select(letter => letter.ToString()),
        .. "AÁĂÂDĐEÊOÔƠUƯYZ0123456789".Select(letter => letter.ToString()),
        "nghi", "thuy", "qua", "đư", "ươ",
    ];

    private static readonly Gen<string> Words = Gen.Elements(Letters).NonEmptyListOf().Select(letters => string.Concat(letters.Take(6)));

    private static readonly Gen<string> Names = Words.NonEmptyListOf().Select(words => string.Join(' ', words.Take(5)));

    [SkippableFact]
    public void D_with_a_stroke_comes_after_every_d_and_tones_decide_last() => Assert.Equal(
        ["Da lợn", "Dưa", "Dừa", "Dứa", "Đá ong", "Đào", "Em", "Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Ma vương"],
        OrderOf(["Dứa", "Ma vương", "Mạ", "Đào", "Dưa", "Em", "Mã", "Ma", "Đá ong", "Má", "Dừa", "Mả", "Da lợn", "Mà"]));

    [SkippableFact]
    public void Random_names_stand_in_the_order_of_the_domain() => Prop.ForAll(
        Names.ListOf().Where(names => names.Count > 1).ToArbitrary(),
        names => Assert.Equal(names.Select(VietnameseText.SortKey).Distinct().Order(StringComparer.Ordinal), OrderOf(names).Select(VietnameseText.SortKey).Distinct()))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(6).WithStartSize(80).WithEndSize(200));

    /// <summary>The names of the products, which their producers bear too, as a page by name answers both.</summary>
    private List<string> OrderOf(IEnumerable<string> names)
    {
        using var registry = engine.NewRegistry();
        var rows = names.Select(name => CsvFile.Row(("product_name", name), ("producer_name", name))).ToArray();
        using var store = registry.Open(registry.DataSet("set", rows));
        using var snapshot = store.OpenSnapshot();
        var products = snapshot.Products.ReadPage(new ProductQuery(Day), ProductFields.Name, ProductsByName, new PageRequest(10000)).Rows.Select(row => row.Name).ToList();
        var producers = snapshot.Producers.ReadPage(new ProducerQuery(), ProducerFields.Name, ProducersByName, new PageRequest(10000)).Rows.Select(row => row.Name);
        Assert.Equal(products.Select(VietnameseText.SortKey), producers.Select(VietnameseText.SortKey));
        return products;
    }
}
