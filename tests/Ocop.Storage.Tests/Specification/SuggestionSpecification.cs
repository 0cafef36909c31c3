using NodaTime;
using Ocop.Domain.Text;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Names that begin as what was typed.</summary>
public abstract class SuggestionSpecification(TestEngine engine)
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    [SkippableFact]
    public void Exact_accents_come_first_then_other_accents_then_later_words()
    {
        using var registry = engine.NewRegistry();
        using var store = Open(registry, "Bánh bò", "Bò một nắng", "Bơ sáp", "Bó hoa", "Cháo bơ");

        Assert.Equal(["Bơ sáp", "Bó hoa", "Bò một nắng", "Bánh bò", "Cháo bơ"], NamesOf(store, "bơ"));
        Assert.Equal(["Bó hoa", "Bò một nắng", "Bơ sáp", "Bánh bò", "Cháo bơ"], NamesOf(store, "bo"));
    }

    [SkippableTheory]
    [InlineData("den long")]
    [InlineData("đèn lồ")]
    [InlineData("ĐÈN, lồng!")]
    [InlineData("De\u0300n")]
    public void Accents_case_punctuation_and_unicode_form_are_forgiven(string typed)
    {
        using var registry = engine.NewRegistry();
        using var store = Open(registry, "Đèn lồng Hội An", "Dép lốp");

        Assert.Equal(["Đèn lồng Hội An"], NamesOf(store, typed));
    }

    [SkippableFact]
    public void A_name_of_several_records_is_suggested_once_without_a_code()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet(
            "set",
            CsvFile.Row(("product_name", "Mật ong"), ("producer_name", "HTX Một")),
            CsvFile.Row(("product_name", "MẬT ONG"), ("producer_name", "HTX Hai")),
            CsvFile.Row(("product_name", "Mật ong rừng"), ("producer_name", "HTX Mật ong"))));
        using var snapshot = store.OpenSnapshot();
        var forest = snapshot.Products.ReadPage(
            new ProductQuery(Day) { Filter = ProductFilters.Name.Is("Mật ong rừng") }, ProductFields.Code, ProductOrder.ByCode, new PageRequest(1)).Rows[0].Code;
        var producer = snapshot.Producers.ReadPage(
            new ProducerQuery { Filter = ProducerFilters.Name.Is("HTX Mật ong") }, ProducerFields.Code, ProducerOrder.ByCode, new PageRequest(1)).Rows[0].Code;

        Assert.Equal(
            [
                new Suggestion(SuggestionKind.Product, "Mật ong", 2, null),
                new Suggestion(SuggestionKind.Product, "Mật ong rừng", 1, forest),
                new Suggestion(SuggestionKind.Producer, "HTX Mật ong", 1, producer),
            ],
            Find(snapshot, "mat on", 10));
        Assert.Equal([new Suggestion(SuggestionKind.Product, "Mật ong", 2, null)], Find(snapshot, "mat on", 1));
    }

    [SkippableFact]
    public void A_changed_name_is_suggested_as_it_is_now()
    {
        using var registry = engine.NewRegistry();
        Open(registry, "Trà Shan").Dispose();
        using var store = registry.Open(registry.DataSet("later", CsvFile.Row(("product_name", "TRÀ SHAN"))));

        Assert.Equal(["TRÀ SHAN"], NamesOf(store, "tra"));
    }

    [SkippableFact]
    public void Every_start_of_every_name_finds_what_plain_code_finds()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var names = snapshot.Products.ReadPage(new ProductQuery(Day), ProductFields.Name, ProductOrder.ByCode, new PageRequest(10000)).Rows
            .Select(row => (Kind: SuggestionKind.Product, row.Name))
            .Concat(snapshot.Producers.ReadPage(new ProducerQuery(), ProducerFields.Name, ProducerOrder.ByCode, new PageRequest(10000)).Rows
                .Select(row => (Kind: SuggestionKind.Producer, row.Name)))
            .GroupBy(name => (name.Kind, Key: VietnameseText.ExactKey(name.Name))).ToDictionary(group => group.Key, group => group.Count());
        foreach (var prefix in names.Keys.Where((_, i) => i % 23 == 0).SelectMany(name => Prefixes(VietnameseText.Fold(name.Key))))
        {
            var expected = names.Where(name => $" {VietnameseText.Fold(name.Key.Key)}".Contains(" " + prefix, StringComparison.Ordinal)).ToList();
            var found = Find(snapshot, prefix, 5000);

            Assert.Equal(
                expected.Select(name => (name.Key.Kind, name.Key.Key, name.Value)).Order(),
                found.Select(name => (name.Kind, VietnameseText.ExactKey(name.Name), name.Count)).Order());
            Assert.All(found, name => Assert.Equal(name.Count == 1, name.Code is not null));
            Assert.Equal(found.Take(7), Find(snapshot, prefix, 7));
        }
    }

    [SkippableFact]
    public void A_name_is_found_by_what_fits_of_it()
    {
        var name = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"gạo{i}"));
        using var registry = engine.NewRegistry();
        using var store = Open(registry, name);

        Assert.Equal([name], NamesOf(store, name[..SuggestionPrefix.LongestText]));
        Assert.Equal([name], NamesOf(store, "gao16 gao17"));
        Assert.False(SuggestionPrefix.TryParse(name[..(SuggestionPrefix.LongestText + 1)], out _));
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("%_*\"")]
    public void Text_without_letters_and_digits_is_no_prefix(string typed) => Assert.False(SuggestionPrefix.TryParse(typed, out _));

    private static IEnumerable<string> Prefixes(string folded) =>
        ((int[])[1, 2, 5, folded.Length]).Where(length => length <= folded.Length).Select(length => folded[..length].Trim()).Distinct();

    private static RegistryStore Open(TestRegistry registry, params string[] names) =>
        registry.Open(registry.DataSet("set", [.. names.Select(name => CsvFile.Row(("product_name", name), ("producer_name", "HTX Vĩnh Cường")))]));

    private static List<string> NamesOf(RegistryStore store, string typed)
    {
        using var snapshot = store.OpenSnapshot();
        return [.. Find(snapshot, typed, 50).Select(suggestion => suggestion.Name)];
    }

    private static IReadOnlyList<Suggestion> Find(RegistrySnapshot snapshot, string typed, int count)
    {
        Assert.True(SuggestionPrefix.TryParse(typed, out var prefix));
        return snapshot.Suggestions.Find(prefix, count);
    }
}
