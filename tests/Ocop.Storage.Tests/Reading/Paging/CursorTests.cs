using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Storage.Certificates;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Tests.Reading.Paging;

public sealed class CursorTests
{
    private static readonly SortOrder ByName = ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Name, SortDirection.Ascending));
    private static readonly SortOrder ByStars = ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Stars, SortDirection.Descending));

    [Fact]
    public void A_cursor_gives_its_key_back() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        ArbMap.Default.ArbFor<long?>(),
        ArbMap.Default.ArbFor<long>(),
        (text, stars, words) =>
        {
            // Half of a surrogate pair is no text and stands in no stored name.
            var name = new string([.. text.Get.Where(character => !char.IsSurrogate(character))]);
            AssertRoundTrip(new PageKey([name, "P1"]), ByName);
            AssertRoundTrip(new PageKey([stars, name]), ByStars);
            AssertRoundTrip(new PageKey([3L, words, 12L, name]), ProductOrder.ByRelevance);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("!!!!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA")]
    [InlineData("không phải con trỏ")]
    public void Text_that_is_no_cursor_is_malformed(string text) => AssertRefused(text, ByName, CursorProblem.Malformed);

    [Fact]
    public void Text_far_too_long_is_malformed() => AssertRefused(new string('A', Cursor.MaximumLength + 4), ByName, CursorProblem.Malformed);

    [Fact]
    public void Any_single_damage_makes_a_cursor_malformed()
    {
        var cursor = Cursor.Encode(new PageKey(["b0a000", "PWDFWZJWQ8KA19"]), ByName);
        for (var i = 0; i < cursor.Length; i++)
        {
            var damaged = cursor.ToCharArray();
            damaged[i] = damaged[i] == 'A' ? 'B' : 'A';

            // The last character of the text carries unused bits, so that two texts can mean the same bytes.
            if (Cursor.TryDecode(new string(damaged), ByName, out var key, out var problem))
                Assert.Equal(new PageKey(["b0a000", "PWDFWZJWQ8KA19"]), key);
            else
                Assert.Equal(CursorProblem.Malformed, problem);
        }
        for (var length = 0; length < cursor.Length; length++)
            AssertRefused(cursor[..length], ByName, CursorProblem.Malformed);
    }

    [Fact]
    public void A_cursor_of_another_order_says_so()
    {
        var cursor = Cursor.Encode(new PageKey(["b0a000", "P1"]), ByName);

        AssertRefused(cursor, ByStars, CursorProblem.OtherOrder);
        AssertRefused(cursor, ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Name, SortDirection.Descending)), CursorProblem.OtherOrder);
        AssertRefused(cursor, ProducerOrder.Of(new SortKey<ProducerSort>(ProducerSort.Name, SortDirection.Ascending)), CursorProblem.OtherOrder);
    }

    [Fact]
    public void A_cursor_by_relevance_belongs_to_the_words_that_were_searched()
    {
        var (rice, riceWithOtherAccents) = (Words("gạo lứt"), Words("gáo lứt"));
        var cursor = Cursor.Encode(new PageKey([2L, 2L, 7L, "P1"]), ProductOrder.ByRelevance.OfSearch(rice));

        Assert.True(Cursor.TryDecode(cursor, ProductOrder.ByRelevance.OfSearch(Words("GẠO, lứt")), out _, out _));
        AssertRefused(cursor, ProductOrder.ByRelevance.OfSearch(riceWithOtherAccents), CursorProblem.OtherOrder);
        AssertRefused(cursor, ProductOrder.ByRelevance.OfSearch(Words("muối")), CursorProblem.OtherOrder);
        AssertRefused(cursor, ProductOrder.ByRelevance, CursorProblem.OtherOrder);
        Assert.Equal(ByName.Fingerprint, ByName.OfSearch(rice).Fingerprint);
    }

    [Fact]
    public void A_cursor_among_keys_that_the_day_decides_belongs_to_the_day()
    {
        var (day, next) = (new LocalDate(2024, 6, 1), new LocalDate(2024, 6, 2));
        foreach (var sort in (ProductSort[])[ProductSort.Stars, ProductSort.ValidUntil, ProductSort.DecisionDate])
        {
            var order = ProductOrder.Of(new SortKey<ProductSort>(sort, SortDirection.Ascending));
            var cursor = Cursor.Encode(new PageKey([null, "P1"]), order.OnDay(day));

            Assert.True(Cursor.TryDecode(cursor, order.OnDay(day), out _, out _));
            AssertRefused(cursor, order.OnDay(next), CursorProblem.OtherOrder);
        }

        Assert.Equal(ByName.Fingerprint, ByName.OnDay(day).Fingerprint);
        Assert.Equal(CertificateOrder.Of(new SortKey<CertificateSort>(CertificateSort.ValidUntil, SortDirection.Ascending)).Fingerprint,
            CertificateOrder.Of(new SortKey<CertificateSort>(CertificateSort.ValidUntil, SortDirection.Ascending)).OnDay(day).Fingerprint);
    }

    [Fact]
    public void An_order_of_a_search_on_a_day_is_bound_to_both()
    {
        var order = ProductOrder.Of(
            new SortKey<ProductSort>(ProductSort.Relevance, SortDirection.Descending), new SortKey<ProductSort>(ProductSort.Stars, SortDirection.Ascending));
        var cursor = Cursor.Encode(new PageKey([2L, 2L, 7L, 4L, "P1"]), order.OfSearch(Words("gạo")).OnDay(new LocalDate(2024, 6, 1)));

        Assert.True(Cursor.TryDecode(cursor, order.OfSearch(Words("gạo")).OnDay(new LocalDate(2024, 6, 1)), out _, out _));
        AssertRefused(cursor, order.OfSearch(Words("muối")).OnDay(new LocalDate(2024, 6, 1)), CursorProblem.OtherOrder);
        AssertRefused(cursor, order.OfSearch(Words("gạo")).OnDay(new LocalDate(2024, 6, 2)), CursorProblem.OtherOrder);
    }

    private static SearchWords Words(string text)
    {
        Assert.True(SearchWords.TryParse(text, out var words, out _));
        return words;
    }

    [Fact]
    public void A_key_named_twice_is_the_same_order() => Assert.Equal(
        ByName.Fingerprint,
        ProductOrder.Of(
            new SortKey<ProductSort>(ProductSort.Name, SortDirection.Ascending),
            new SortKey<ProductSort>(ProductSort.Name, SortDirection.Descending)).Fingerprint);

    private static void AssertRoundTrip(PageKey key, SortOrder order)
    {
        Assert.True(Cursor.TryDecode(Cursor.Encode(key, order), order, out var decoded, out _));
        Assert.Equal(key, decoded);
        Assert.Equal(key.GetHashCode(), decoded.GetHashCode());
    }

    private static void AssertRefused(string text, SortOrder order, CursorProblem expected)
    {
        Assert.False(Cursor.TryDecode(text, order, out var key, out var problem));
        Assert.Null(key);
        Assert.Equal(expected, problem);
    }
}
