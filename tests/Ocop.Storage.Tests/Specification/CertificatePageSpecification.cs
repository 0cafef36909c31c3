using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Certificates;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Pages of certificates, filtered and ordered, against plain code over all of them.</summary>
public abstract class CertificatePageSpecification(TestEngine engine)
{
    private static readonly LocalDate[] Days =
        [new(2021, 8, 5), new(2022, 12, 31), new(2024, 6, 1), new(2025, 1, 1), new(2026, 11, 22)];

    public static TheoryData<CertificateSort, SortDirection> Orders()
    {
        var orders = new TheoryData<CertificateSort, SortDirection>();
        foreach (var key in Enum.GetValues<CertificateSort>())
        {
            orders.Add(key, SortDirection.Ascending);
            orders.Add(key, SortDirection.Descending);
        }
        return orders;
    }

    [SkippableTheory]
    [MemberData(nameof(Orders))]
    public void Pages_forward_and_backward_hold_every_certificate_once_and_in_order(CertificateSort key, SortDirection direction)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var order = CertificateOrder.Of(new SortKey<CertificateSort>(key, direction));
        var query = new CertificateQuery(Days[2]);

        var forward = Pages(snapshot, query, order, fromEnd: false);
        var backward = Pages(snapshot, query, order, fromEnd: true);

        Assert.Equal(583, snapshot.Certificates.Count(query));
        Assert.Equal(Ordered(snapshot, key, direction), forward);
        Assert.Equal(forward, backward);
    }

    [SkippableFact]
    public void Certificates_about_to_end_are_those_in_force_whose_last_day_is_near()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        foreach (var day in Days)
        {
            var all = All(snapshot, day);
            foreach (var days in (int[])[0, 90, 400, 3660])
            {
                var query = new CertificateQuery(day) { Filter = CertificateFilters.ExpiringWithin(days, day) };
                Assert.Equal(
                    all.Where(certificate => certificate.Status == CertificateStatus.Valid && certificate.ValidUntil <= day.PlusDays(days))
                        .Select(certificate => certificate.Code).Order(StringComparer.Ordinal),
                    Codes(snapshot, query));
            }
        }
    }

    [SkippableFact]
    public void A_look_ahead_beyond_the_calendar_ends_with_it()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var day = new LocalDate(9999, 12, 1);

        Assert.Empty(Codes(snapshot, new CertificateQuery(day) { Filter = CertificateFilters.ExpiringWithin(3660, day) }));
    }

    [SkippableFact]
    public void Conditions_on_the_product_look_at_the_product_on_the_day()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var day = Days[2];
        var certified = snapshot.Products.ReadPage(new ProductQuery(day), ProductFields.All, ProductOrder.ByCode, new PageRequest(1000)).Rows
            .Where(product => product.Certified).Select(product => product.Id).ToHashSet();

        var query = new CertificateQuery(day) { Filter = CertificateFilters.Product(ProductFilters.Certified.Is(true), day) };

        Assert.Equal(
            All(snapshot, day).Where(certificate => certified.Contains(certificate.ProductId)).Select(certificate => certificate.Code).Order(StringComparer.Ordinal),
            Codes(snapshot, query));
    }

    [SkippableFact]
    public void Decisions_are_found_by_their_key_and_stars_and_days_by_comparison()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var all = All(snapshot, Days[2]);

        Check(CertificateFilters.DecisionKey.Is("2942/qd-ubnd"), certificate => certificate.DecisionNumber == "2942/QĐ-UBND");
        Check(CertificateFilters.Stars.Compares(OrderComparison.GreaterOrEqual, 4), certificate => certificate.Stars >= 4);
        Check(CertificateFilters.Stars.Is(null), certificate => certificate.Stars is null);
        Check(CertificateFilters.Status.Is(CertificateStatus.Undated), certificate => certificate.Status == CertificateStatus.Undated);
        Check(CertificateFilters.ValidFrom.Compares(OrderComparison.Less, new LocalDate(2021, 1, 1)), certificate => certificate.ValidFrom < new LocalDate(2021, 1, 1));
        Check(CertificateFilters.DecisionDate.IsNot(null), certificate => certificate.DecisionDate is not null);

        void Check(Filter filter, Func<CertificateRecord, bool> naive) => Assert.Equal(
            all.Where(naive).Select(certificate => certificate.Code).Order(StringComparer.Ordinal),
            Codes(snapshot, new CertificateQuery(Days[2]) { Filter = filter }));
    }

    private static List<string> Pages(RegistrySnapshot snapshot, CertificateQuery query, SortOrder order, bool fromEnd)
    {
        var codes = new List<string>();
        PageKey? place = null;
        while (true)
        {
            var request = fromEnd ? new PageRequest(97, FromEnd: true, Before: place) : new PageRequest(97, After: place);
            var page = snapshot.Certificates.ReadPage(query, CertificateFields.Code, order, request);
            codes.InsertRange(fromEnd ? 0 : codes.Count, page.Rows.Select(row => row.Code));
            if (!(fromEnd ? page.HasPrevious : page.HasNext))
                return codes;
            place = page.Keys[fromEnd ? 0 : ^1];
        }
    }

    private static IEnumerable<string> Ordered(RegistrySnapshot snapshot, CertificateSort key, SortDirection direction)
    {
        var all = All(snapshot, Days[2]);
        var names = snapshot.Products.FindByIds([.. all.Select(certificate => certificate.ProductId).Distinct()], Days[2], ProductFields.Name)
            .ToDictionary(product => product.Id, product => Domain.Text.VietnameseText.SortKey(product.Name));
        string? KeyOf(CertificateRecord certificate) => key switch
        {
            CertificateSort.ValidUntil => certificate.ValidUntil?.ToString("uuuu-MM-dd", null),
            CertificateSort.DecisionDate => certificate.DecisionDate?.ToString("uuuu-MM-dd", null),
            CertificateSort.Stars => certificate.Stars?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            CertificateSort.UpdatedAt => certificate.UpdatedAt.ToString(),
            _ => names[certificate.ProductId],
        };
        var stated = all.Where(certificate => KeyOf(certificate) is not null);
        var sorted = direction == SortDirection.Ascending
            ? stated.OrderBy(KeyOf, StringComparer.Ordinal)
            : stated.OrderByDescending(KeyOf, StringComparer.Ordinal);
        return sorted.ThenBy(certificate => certificate.Code, StringComparer.Ordinal)
            .Concat(all.Where(certificate => KeyOf(certificate) is null).OrderBy(certificate => certificate.Code, StringComparer.Ordinal))
            .Select(certificate => certificate.Code);
    }

    private static IReadOnlyList<CertificateRecord> All(RegistrySnapshot snapshot, LocalDate day)
    {
        var products = snapshot.Products.ReadPage(new ProductQuery(day), ProductFields.None, ProductOrder.ByCode, new PageRequest(1000)).Rows;
        return snapshot.Certificates.FindByProducts([.. products.Select(product => product.Id)], day, CertificateFields.All);
    }

    private static List<string> Codes(RegistrySnapshot snapshot, CertificateQuery query) =>
        [.. snapshot.Certificates.ReadPage(query, CertificateFields.Code, CertificateOrder.ByCode, new PageRequest(1000)).Rows.Select(row => row.Code)];
}
