using Ocop.Domain.Certification;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class StatusReasonTests
{
    [Theory]
    [InlineData("2021-08-04", "Issued on 2021-08-05, so not in force by 2021-08-04 (Decision 1048/QĐ-TTg).")]
    [InlineData("2024-08-05", "Issued on 2021-08-05; its 36 months end on 2024-08-05 (Decision 1048/QĐ-TTg).")]
    [InlineData("2024-08-06", "Issued on 2021-08-05; its 36 months ended on 2024-08-05 (Decision 1048/QĐ-TTg).")]
    public void A_known_day_gives_exact_dates(string day, string expected)
    {
        Assert.Equal(expected, Alone(On("2021-08-05")).ReasonAt(Day(day)));
    }

    [Theory]
    [InlineData("2020-01-01", "Issued between 2021-01-01 and 2021-12-31, so not in force by 2020-01-01 (Decision 1048/QĐ-TTg).")]
    [InlineData("2021-05-01", "Issued between 2021-01-01 and 2021-12-31, so whether its 36 months cover 2021-05-01 is not known (Decision 1048/QĐ-TTg).")]
    [InlineData("2022-05-01", "Issued between 2021-01-01 and 2021-12-31; its 36 months end between 2024-01-01 and 2024-12-31 (Decision 1048/QĐ-TTg).")]
    [InlineData("2025-01-01", "Issued between 2021-01-01 and 2021-12-31; its 36 months ended between 2024-01-01 and 2024-12-31 (Decision 1048/QĐ-TTg).")]
    public void A_year_gives_the_days_it_leaves_open(string day, string expected)
    {
        Assert.Equal(expected, Alone(In(2021)).ReasonAt(Day(day)));
    }

    [Fact]
    public void An_unknown_issue_is_named_as_what_is_missing()
    {
        Assert.Equal(
            "Neither day nor year of issue is stated, so whether its 36 months cover 2022-05-01 is not known (Decision 1048/QĐ-TTg or 148/QĐ-TTg).",
            Alone(Unknown()).ReasonAt(Day("2022-05-01")));
    }

    [Theory]
    [InlineData("2022-06-15", "2023-01-01", "Revoked on 2022-06-15 (before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).")]
    [InlineData("2022-06", "2023-01-01", "Revoked between 2022-06-01 and 2022-06-30, on a day that is not stated (before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).")]
    [InlineData("2022-06", "2022-06-10", "Issued on 2021-08-05 and revoked between 2022-06-01 and 2022-06-30, on a day that is not stated, so its status on 2022-06-10 is not known (before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).")]
    public void A_stated_revocation_is_given_with_its_days(string revoked, string day, string expected)
    {
        Assert.Equal(expected, Alone(On("2021-08-05", null, Revocation.On(Stated(revoked)))).ReasonAt(Day(day)));
    }

    [Fact]
    public void A_reported_revocation_is_given_with_its_bound_or_without()
    {
        var bounded = Alone(In(2021, null, Revocation.ReportedIn(Stated("2024-12"))));
        Assert.Equal(
            "Revoked by 2024-12-31, on a day that is not stated (before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).",
            bounded.ReasonAt(Day("2025-01-01")));
        Assert.Equal(
            "Issued between 2021-01-01 and 2021-12-31 and revoked on a day after its issue that is not stated, so its status on 2023-01-01 is not known (before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).",
            Alone(In(2021, null, Revocation.ReportedIn(null))).ReasonAt(Day("2023-01-01")));
    }

    [Fact]
    public void A_reported_lapse_is_given_with_its_source()
    {
        var certificate = Alone(Unknown(null, Lapse.ReportedIn(Stated("2024-06"))));
        Assert.Equal(
            "Reported as expired by 2024-06-30, so its 36 months had ended before that day (Decision 1048/QĐ-TTg).",
            certificate.ReasonAt(Day("2024-06-30")));
        Assert.Equal(
            "Issued by 2021-06-29, so whether its 36 months cover 2022-01-01 is not known (Decision 1048/QĐ-TTg).",
            certificate.ReasonAt(Day("2022-01-01")));
    }

    [Fact]
    public void A_replacement_is_given_with_its_day_where_it_is_known()
    {
        Assert.Equal(
            "Issued on 2021-08-05 and replaced on 2023-03-01 by a certificate of the same product issued later (before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).",
            ProductStanding.Of(On("2021-08-05"), On("2023-03-01")).Certificates[0].ReasonAt(Day("2024-01-01")));
        Assert.Equal(
            "Issued on 2021-08-05 and replaced on an unknown day up to 2023-12-31 by a certificate of the same product issued later (before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).",
            ProductStanding.Of(On("2021-08-05"), In(2023)).Certificates[0].ReasonAt(Day("2024-01-01")));
        Assert.Equal(
            "Issued on 2021-08-05; whether another certificate of the product, issued between 2023-01-01 and 2023-12-31, had replaced it by 2023-05-01 is not known (before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).",
            ProductStanding.Of(On("2021-08-05"), In(2023)).Certificates[0].ReasonAt(Day("2023-05-01")));
    }

    [Theory]
    [InlineData("2021-08-05", "2026-05-21", "Issued on 2021-08-05; its 36 months ended on 2024-08-05 (Decision 1048/QĐ-TTg).")]
    [InlineData("2021-08-05", "2026-05-22", "Issued on 2021-08-05; its 36 months ended on 2024-08-05 (Decision 26/2026/QĐ-TTg, article 12).")]
    [InlineData("2024-08-05", "2026-05-21", "Issued on 2024-08-05; its 36 months end on 2027-08-05 (Decision 148/QĐ-TTg).")]
    [InlineData("2024-08-05", "2026-05-22", "Issued on 2024-08-05; its 36 months end on 2027-08-05 (Decision 26/2026/QĐ-TTg, article 12).")]
    [InlineData("2026-05-21", "2030-01-01", "Issued on 2026-05-21; its 36 months ended on 2029-05-21 (Decision 26/2026/QĐ-TTg, article 12).")]
    [InlineData("2026-05-22", "2026-05-22", "Issued on 2026-05-22; its 36 months end on 2029-05-22 (Decision 26/2026/QĐ-TTg, article 4.3).")]
    [InlineData("2026-05-22", "2026-05-21", "Issued on 2026-05-22, so not in force by 2026-05-21 (Decision 26/2026/QĐ-TTg, article 4.3).")]
    [InlineData("2019-05-01", "2020-01-01", "Issued on 2019-05-01; its 36 months end on 2022-05-01 (before Decision 1048/QĐ-TTg; the article of that time is not recorded).")]
    public void The_36_months_cite_the_law_that_governs_them_on_the_day(string issued, string day, string expected)
    {
        Assert.Equal(expected, Alone(On(issued)).ReasonAt(Day(day)));
    }

    [Theory]
    [InlineData(2023, "2024-01-01", "(Decision 1048/QĐ-TTg or 148/QĐ-TTg).")]
    [InlineData(2024, "2025-01-01", "(Decision 148/QĐ-TTg).")]
    [InlineData(2026, "2026-03-01", "(Decision 148/QĐ-TTg).")]
    [InlineData(2026, "2027-03-01", "(Decision 26/2026/QĐ-TTg, articles 4.3 and 12).")]
    [InlineData(2027, "2027-03-01", "(Decision 26/2026/QĐ-TTg, article 4.3).")]
    public void A_year_cites_every_law_that_it_leaves_possible(int year, string day, string expected)
    {
        Assert.EndsWith(expected, Alone(In(year)).ReasonAt(Day(day)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-21", "(before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).")]
    [InlineData("2026-05-22", "(Decision 26/2026/QĐ-TTg, article 8.1đ).")]
    [InlineData("2026-05", "(Decision 26/2026/QĐ-TTg, article 8.1đ, if since 2026-05-22).")]
    public void A_revocation_cites_article_8_only_since_it_is_in_force(string revoked, string expected)
    {
        var revocation = Revocation.On(Stated(revoked), RevocationGround.ProductionEnded);
        Assert.EndsWith(expected, Alone(On("2025-08-05", null, revocation)).ReasonAt(Day("2026-06-01")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-21", "(before Decision 26/2026/QĐ-TTg; the article of that time is not recorded).")]
    [InlineData("2026-05-22", "(Decision 26/2026/QĐ-TTg, article 7).")]
    public void A_replacement_cites_article_7_only_since_it_is_in_force(string issued, string expected)
    {
        Assert.EndsWith(
            expected,
            ProductStanding.Of(On("2025-08-05"), On(issued)).Certificates[0].ReasonAt(Day("2026-06-01")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_replacement_in_the_year_of_the_new_law_says_from_when_its_article_holds()
    {
        Assert.Equal(
            "Issued on 2025-08-05 and replaced on an unknown day up to 2026-12-31 by a certificate of the same product issued later (Decision 26/2026/QĐ-TTg, article 7, if since 2026-05-22).",
            ProductStanding.Of(On("2025-08-05"), In(2026)).Certificates[0].ReasonAt(Day("2027-01-01")));
    }
}
