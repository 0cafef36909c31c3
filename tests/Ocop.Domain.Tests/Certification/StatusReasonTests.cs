using Ocop.Domain.Certification;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class StatusReasonTests
{
    [Theory]
    [InlineData("2021-08-04", "Issued on 2021-08-05, so not in force by 2021-08-04 (Decision 26/2026/QĐ-TTg, article 4.3).")]
    [InlineData("2024-08-05", "Issued on 2021-08-05; its 36 months end on 2024-08-05 (Decision 26/2026/QĐ-TTg, article 4.3).")]
    [InlineData("2024-08-06", "Issued on 2021-08-05; its 36 months ended on 2024-08-05 (Decision 26/2026/QĐ-TTg, article 4.3).")]
    public void A_known_day_gives_exact_dates(string day, string expected)
    {
        Assert.Equal(expected, Alone(On("2021-08-05")).ReasonAt(Day(day)));
    }

    [Theory]
    [InlineData("2020-01-01", "Issued between 2021-01-01 and 2021-12-31, so not in force by 2020-01-01 (Decision 26/2026/QĐ-TTg, article 4.3).")]
    [InlineData("2021-05-01", "Issued between 2021-01-01 and 2021-12-31, so whether its 36 months cover 2021-05-01 is not known (Decision 26/2026/QĐ-TTg, article 4.3).")]
    [InlineData("2022-05-01", "Issued between 2021-01-01 and 2021-12-31; its 36 months end between 2024-01-01 and 2024-12-31 (Decision 26/2026/QĐ-TTg, article 4.3).")]
    [InlineData("2025-01-01", "Issued between 2021-01-01 and 2021-12-31; its 36 months ended between 2024-01-01 and 2024-12-31 (Decision 26/2026/QĐ-TTg, article 4.3).")]
    public void A_year_gives_the_days_it_leaves_open(string day, string expected)
    {
        Assert.Equal(expected, Alone(In(2021)).ReasonAt(Day(day)));
    }

    [Fact]
    public void An_unknown_issue_is_named_as_what_is_missing()
    {
        Assert.Equal(
            "Neither day nor year of issue is stated, so whether its 36 months cover 2022-05-01 is not known (Decision 26/2026/QĐ-TTg, article 4.3).",
            Alone(Unknown()).ReasonAt(Day("2022-05-01")));
    }

    [Theory]
    [InlineData("2022-06-15", "2023-01-01", "Revoked on 2022-06-15 (Decision 26/2026/QĐ-TTg, article 8).")]
    [InlineData("2022-06", "2023-01-01", "Revoked between 2022-06-01 and 2022-06-30, on a day that is not stated (Decision 26/2026/QĐ-TTg, article 8).")]
    [InlineData("2022-06", "2022-06-10", "Issued on 2021-08-05 and revoked between 2022-06-01 and 2022-06-30, on a day that is not stated, so its status on 2022-06-10 is not known (Decision 26/2026/QĐ-TTg, article 8).")]
    public void A_stated_revocation_is_given_with_its_days(string revoked, string day, string expected)
    {
        Assert.Equal(expected, Alone(On("2021-08-05", null, Revocation.On(Stated(revoked)))).ReasonAt(Day(day)));
    }

    [Fact]
    public void A_reported_revocation_is_given_with_its_bound_or_without()
    {
        var bounded = Alone(In(2021, null, Revocation.ReportedIn(Stated("2024-12"))));
        Assert.Equal(
            "Revoked by 2024-12-31, on a day that is not stated (Decision 26/2026/QĐ-TTg, article 8).",
            bounded.ReasonAt(Day("2025-01-01")));
        Assert.Equal(
            "Issued between 2021-01-01 and 2021-12-31 and revoked on a day after its issue that is not stated, so its status on 2023-01-01 is not known (Decision 26/2026/QĐ-TTg, article 8).",
            Alone(In(2021, null, Revocation.ReportedIn(null))).ReasonAt(Day("2023-01-01")));
    }

    [Fact]
    public void A_reported_lapse_is_given_with_its_source()
    {
        var certificate = Alone(Unknown(null, Lapse.ReportedIn(Stated("2024-06"))));
        Assert.Equal(
            "Reported as expired by 2024-06-30, so its 36 months had ended before that day (Decision 26/2026/QĐ-TTg, article 4.3).",
            certificate.ReasonAt(Day("2024-06-30")));
        Assert.Equal(
            "Issued by 2021-06-29, so whether its 36 months cover 2022-01-01 is not known (Decision 26/2026/QĐ-TTg, article 4.3).",
            certificate.ReasonAt(Day("2022-01-01")));
    }

    [Fact]
    public void A_replacement_is_given_with_its_day_where_it_is_known()
    {
        Assert.Equal(
            "Issued on 2021-08-05 and replaced on 2023-03-01 by a certificate of the same product issued later (Decision 26/2026/QĐ-TTg, article 7).",
            ProductStanding.Of(On("2021-08-05"), On("2023-03-01")).Certificates[0].ReasonAt(Day("2024-01-01")));
        Assert.Equal(
            "Issued on 2021-08-05 and replaced on an unknown day up to 2023-12-31 by a certificate of the same product issued later (Decision 26/2026/QĐ-TTg, article 7).",
            ProductStanding.Of(On("2021-08-05"), In(2023)).Certificates[0].ReasonAt(Day("2024-01-01")));
        Assert.Equal(
            "Issued on 2021-08-05; whether another certificate of the product, issued between 2023-01-01 and 2023-12-31, had replaced it by 2023-05-01 is not known (Decision 26/2026/QĐ-TTg, article 7).",
            ProductStanding.Of(On("2021-08-05"), In(2023)).Certificates[0].ReasonAt(Day("2023-05-01")));
    }
}
