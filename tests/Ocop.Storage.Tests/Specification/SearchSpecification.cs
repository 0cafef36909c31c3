using NodaTime;
using Ocop.Domain.Text;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Searches over names of products and producers.</summary>
public abstract class SearchSpecification(TestEngine engine)
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    [SkippableTheory]
    [InlineData("gao duc lan")]
    [InlineData("Gạo Đức Lan")]
    [InlineData("GAO  DUC, LAN!")]
    [InlineData("lan duc gao")]
    [InlineData("Ga\u0323o Đư\u0301c Lan")]
    public void Accents_case_order_and_unicode_form_do_not_matter(string text) => Assert.Equal(["Gạo Đức Lan"], Search(text));

    [SkippableFact]
    public void D_with_a_stroke_folds_to_d() => Assert.Equal(Search("den long hoi an"), Search("Đèn lồng Hội An"));

    [SkippableFact]
    public void Both_places_of_a_tone_mark_find_the_same() => Assert.Equal(Search("hòa bình"), Search("hoà bình"));

    [SkippableFact]
    public void A_product_is_found_by_its_own_and_its_producers_words_together()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();

        Assert.Equal(["Nhang gạo", "Nhang khuynh diệp", "Nhang quế"], Search("nhang an khang").Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void The_exact_word_ranks_before_the_same_word_with_other_accents()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet(
            "set",
            [.. new[] { "Bò một nắng", "Bơ sáp", "Bó hoa", "Bơ Đắk Lắk", "Bờ kè" }.Select(name => CsvFile.Row(("product_name", name)))]));
        using var snapshot = store.OpenSnapshot();

        Assert.Equal(["Bơ sáp", "Bơ Đắk Lắk"], Search(snapshot, "bơ").Take(2).Order(StringComparer.Ordinal));
        Assert.Equal(5, Search(snapshot, "bơ").Count);
    }

    [SkippableFact]
    public void A_word_of_the_name_ranks_before_the_same_word_of_the_producer()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet(
            "set",
            CsvFile.Row(("product_name", "Muối"), ("producer_name", "HTX Bạch Mai")),
            CsvFile.Row(("product_name", "Trà Bạch Mai"), ("producer_name", "HTX Vĩnh Cường"))));
        using var snapshot = store.OpenSnapshot();

        Assert.Equal(["Trà Bạch Mai", "Muối"], Search(snapshot, "bach mai"));
    }

    [SkippableFact]
    public void Every_word_of_every_name_finds_its_products()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var products = NaiveProduct.ReadAll(snapshot, Day);
        var texts = products.ToDictionary(
            product => product.Product.Code,
            product => VietnameseText.Fold($"{product.Product.Name} {product.Producer?.Name}").Split(' ').ToHashSet());
        foreach (var word in texts.Values.SelectMany(words => words).Distinct().Where((_, position) => position % 5 == 0))
        {
            Assert.True(SearchWords.TryParse(word, out var words, out _));
            var found = snapshot.Products.ReadPage(
                new ProductQuery(Day) { Search = words }, ProductFields.Code, ProductOrder.ByCode, new PageRequest(1000)).Rows;
            Assert.Equal(
                texts.Where(entry => entry.Value.Contains(word)).Select(entry => entry.Key).Order(StringComparer.Ordinal),
                found.Select(product => product.Code));
            Assert.Equal(found.Count, snapshot.Products.Count(new ProductQuery(Day) { Search = words }));
        }
    }

    [SkippableTheory]
    [InlineData("nước mắm")]
    [InlineData("tra")]
    public void Pages_by_relevance_hold_every_row_once_in_either_direction(string text)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        Assert.True(SearchWords.TryParse(text, out var words, out _));
        var query = new ProductQuery(Day) { Search = words };
        foreach (var order in (SortOrder[])[
            ProductOrder.ByRelevance,
            ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Relevance, SortDirection.Ascending), new(ProductSort.Name, SortDirection.Descending))])
        {
            var all = snapshot.Products.ReadPage(query, ProductFields.Code, order, new PageRequest(1000));
            Assert.InRange(all.Rows.Count, 15, 300);
            var codes = new List<string>();
            Page<ProductRecord>? page = null;
            do
            {
                page = snapshot.Products.ReadPage(query, ProductFields.Code, order, new PageRequest(7, After: page?.Keys[^1]));
                codes.AddRange(page.Rows.Select(row => row.Code));
            }
            while (page.HasNext);
            Assert.Equal(all.Rows.Select(row => row.Code), codes);
            var last = snapshot.Products.ReadPage(query, ProductFields.Code, order, new PageRequest(7, FromEnd: true));
            Assert.Equal(codes[^7..], last.Rows.Select(row => row.Code));
        }
    }

    [SkippableTheory]
    [InlineData("\" OR \"")]
    [InlineData("gạo\" OR name:\"")]
    [InlineData("NEAR(gạo lan)")]
    [InlineData("gạo*")]
    [InlineData("name:gạo")]
    [InlineData("-gạo ^ { } + AND NOT")]
    public void Operators_of_the_full_text_language_are_words_like_any_other(string text)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        Assert.True(SearchWords.TryParse(text, out var words, out _));
        var expected = NaiveProduct.ReadAll(snapshot, Day).Count(product => words.Folded.All(
            VietnameseText.Fold($"{product.Product.Name} {product.Producer?.Name}").Split(' ').Contains));

        Assert.Equal(expected, snapshot.Products.Count(new ProductQuery(Day) { Search = words }));
    }

    [SkippableFact]
    public void An_order_by_relevance_without_a_search_is_refused()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();

        Assert.Throws<ArgumentException>(() => snapshot.Products.ReadPage(
            new ProductQuery(Day), ProductFields.Code, ProductOrder.ByRelevance, new PageRequest(1)));
    }

    [SkippableFact]
    public void Producers_are_found_and_ranked_by_their_names()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        Assert.True(SearchWords.TryParse("duoc pham lam dong", out var words, out _));

        var page = snapshot.Producers.ReadPage(
            new ProducerQuery { Search = words }, ProducerFields.Name, ProducerOrder.ByRelevance, new PageRequest(5));

        Assert.Equal(["Công ty Cổ phần Dược phẩm Lâm Đồng"], page.Rows.Select(producer => producer.Name));
    }

    private List<string> Search(string text)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        return Search(snapshot, text);
    }

    private static List<string> Search(RegistrySnapshot snapshot, string text)
    {
        Assert.True(SearchWords.TryParse(text, out var words, out _));
        return [.. snapshot.Products.ReadPage(
            new ProductQuery(Day) { Search = words }, ProductFields.Name, ProductOrder.ByRelevance, new PageRequest(100)).Rows.Select(row => row.Name)];
    }
}
