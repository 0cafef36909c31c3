using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Tests.Reading.Sql;

/// <summary>The statements that queries write: only what is needed, and one text for every query of one shape.</summary>
public sealed class StatementTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);
    private static readonly SelectWriter<ProductRecord> Select = new(ProductMap.Map, SqliteDialect.Instance);

    [Fact]
    public void A_page_reads_only_the_columns_and_tables_it_needs() => Assert.Equal(
        "SELECT p.id, p.name FROM products p ORDER BY p.code ASC LIMIT @p0",
        Page(new ProductQuery(Day), ProductFields.Name, ProductOrder.ByCode, new PageRequest(5) { WithKeys = false }));

    [Fact]
    public void A_filtered_and_ordered_page_is_one_statement() => Assert.Equal(
        "SELECT p.id, p.code, s.stars, p.name_sort, p.code FROM products p"
        + " JOIN product_standings s ON s.product_id = p.id AND s.from_day <= @p0 AND s.until_day >= @p0"
        + " LEFT JOIN producers r ON r.id = p.producer_id"
        + " WHERE (s.stars >= @p1 AND (r.id IS NOT NULL AND instr(r.name, @p2) > 0)) AND (p.name_sort, p.code) > (@p3, @p4)"
        + " ORDER BY p.name_sort ASC, p.code ASC LIMIT @p5",
        Page(
            new ProductQuery(Day)
            {
                Filter = Filter.All(
                [
                    ProductFilters.Stars.Compares(OrderComparison.GreaterOrEqual, 4),
                    ProductFilters.Producer(ProducerFilters.Name.Matches(TextMatch.Contains, "HTX")),
                ]),
            },
            ProductFields.Code | ProductFields.Stars,
            ByName(SortDirection.Ascending),
            new PageRequest(20, After: new PageKey(["a000", "P1"]))));

    [Fact]
    public void A_page_from_the_end_runs_the_order_backwards() => Assert.Equal(
        "SELECT p.id, s.stars, p.code FROM products p"
        + " JOIN product_standings s ON s.product_id = p.id AND s.from_day <= @p0 AND s.until_day >= @p0"
        + " WHERE (s.stars > @p1 OR (s.stars = @p1 AND (p.code < @p2)))"
        + " ORDER BY s.stars ASC NULLS FIRST, p.code DESC LIMIT @p3",
        Page(
            new ProductQuery(Day),
            ProductFields.None,
            ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Stars, SortDirection.Descending)),
            new PageRequest(20, FromEnd: true, Before: new PageKey([4L, "P1"]))));

    [Fact]
    public void Values_and_lengths_of_lists_do_not_change_the_text()
    {
        string Text(int stars, IEnumerable<CertificateStatus?> statuses, string word)
        {
            Assert.True(SearchWords.TryParse(word, out var words, out _));
            var filter = Filter.Any([ProductFilters.Stars.Is(stars), ProductFilters.Status.IsIn(statuses)]);
            return Page(new ProductQuery(Day) { Filter = filter, Search = words }, ProductFields.All, ProductOrder.ByRelevance, new PageRequest(stars));
        }

        Assert.Equal(
            Text(3, [CertificateStatus.Valid, CertificateStatus.Expired], "gạo"),
            Text(5, [CertificateStatus.Valid, CertificateStatus.Expired, CertificateStatus.Revoked], "nước mắm 40"));
    }

    [Fact]
    public void No_value_stands_in_the_text()
    {
        var text = Page(
            new ProductQuery(Day) { Filter = ProductFilters.Name.IsIn(["'; DROP TABLE products; --", "secret"]) },
            ProductFields.None,
            ProductOrder.ByCode,
            new PageRequest(5));

        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DROP", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_of_products_is_no_filter_of_producers() => Assert.Throws<ArgumentException>(
        () => new SelectWriter<ProducerRecord>(ProducerMap.Map, SqliteDialect.Instance)
            .WriteCount(new SqlText(), new RowQuery(ProductFilters.Stars.Is(4), null, null)));

    [Fact]
    public void A_count_joins_only_what_the_filter_needs()
    {
        var sql = new SqlText();
        Select.WriteCount(sql, new ProductQuery(Day).ToRowQuery());

        Assert.Equal("SELECT count(*) FROM products p", sql.Text.ToString());
    }

    [Fact]
    public void The_first_rows_of_each_of_many_parents_are_one_statement()
    {
        var sql = new SqlText();
        var partition = new ProducersProductQuery(new ProductQuery(Day) { Filter = ProductFilters.Stars.Is(4) }, [7, 9]).ToPartition();
        new PartitionWriter<ProductRecord>(ProductMap.Map, SqliteDialect.Instance)
            .WritePages(sql, partition, (ulong)ProductFields.Name, ByName(SortDirection.Ascending), new PageRequest(5));

        Assert.Equal(
            "SELECT p.id, p.name, p.name_sort, p.code, k.value FROM json_each(@p0) k CROSS JOIN products p ON p.id IN ("
            + "SELECT p.id FROM products p JOIN product_standings s ON s.product_id = p.id AND s.from_day <= @p1 AND s.until_day >= @p1"
            + " WHERE s.stars = @p2 AND p.producer_id = k.value ORDER BY p.name_sort ASC, p.code ASC LIMIT @p3)"
            + " ORDER BY p.name_sort ASC, p.code ASC",
            sql.Text.ToString());
        Assert.Equal(["[7,9]", "2024-06-01", 4L, 6L], sql.Values);
    }

    private static SortOrder ByName(SortDirection direction) => ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Name, direction));

    private static string Page(ProductQuery query, ProductFields fields, SortOrder order, PageRequest page)
    {
        var sql = new SqlText();
        Select.WritePage(sql, query.ToRowQuery(), (ulong)fields, order, page);
        return sql.Text.ToString();
    }
}
