using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class CertificateTests
{
    [Theory]
    [InlineData("2024-02-29", "2027-02-28")]
    [InlineData("2021-08-31", "2024-08-31")]
    [InlineData("2021-02-28", "2024-02-28")]
    [InlineData("2019-12-23", "2022-12-23")]
    public void A_known_day_gives_exact_bounds_day_by_day(string issue, string last)
    {
        var certificate = Alone(On(issue));
        Assert.Equal(Day(issue), certificate.ValidFrom);
        Assert.Equal(Day(last), certificate.ValidUntil);
        for (var day = Day(issue).PlusDays(-40); day <= Day(last).PlusDays(40); day = day.PlusDays(1))
        {
            var expected = day < Day(issue) ? CertificateStatus.NotYetValid
                : day <= Day(last) ? CertificateStatus.Valid
                : CertificateStatus.Expired;
            Assert.Equal(expected, certificate.StatusAt(day));
        }
    }

    [Fact]
    public void A_year_is_valid_only_where_every_day_of_it_agrees()
    {
        var certificate = Alone(In(2021));
        Assert.Equal(
            [
                "..2020-12-31 NotYetValid",
                "2021-01-01..2021-12-30 Undated",
                "2021-12-31..2024-01-01 Valid",
                "2024-01-02..2024-12-31 Undated",
                "2025-01-01.. Expired",
            ],
            Print(certificate));
        Assert.Null(certificate.ValidFrom);
        Assert.Null(certificate.ValidUntil);
    }

    [Fact]
    public void A_source_date_cuts_the_year()
    {
        var issue = IssueDate.FromStatements(null, 2024, Stated("2024-01")).Value;
        Assert.Equal(
            [
                "..2023-12-31 NotYetValid",
                "2024-01-01..2024-01-30 Undated",
                "2024-01-31..2027-01-01 Valid",
                "2027-01-02..2027-01-31 Undated",
                "2027-02-01.. Expired",
            ],
            Print(Alone(CertificateFacts.Create(issue).Value)));
    }

    [Fact]
    public void Nothing_known_of_the_issue_is_undated_throughout()
    {
        Assert.Equal([".. Undated"], Print(Alone(Unknown())));
        var issue = IssueDate.FromStatements(null, null, Stated("2022-05")).Value;
        Assert.Equal([".. Undated"], Print(Alone(CertificateFacts.Create(issue).Value)));
    }

    [Fact]
    public void A_revocation_on_a_known_day_ends_the_certificate_that_day()
    {
        var revocation = Revocation.On(Stated("2022-06-15"));
        Assert.Equal(
            ["..2021-08-04 NotYetValid", "2021-08-05..2022-06-14 Valid", "2022-06-15.. Revoked"],
            Print(Alone(On("2021-08-05", null, revocation))));
    }

    [Fact]
    public void A_revocation_after_the_36_months_takes_over_from_expiry()
    {
        var revocation = Revocation.On(Stated("2024-12-01"));
        Assert.Equal(
            [
                "..2021-08-04 NotYetValid",
                "2021-08-05..2024-08-05 Valid",
                "2024-08-06..2024-11-30 Expired",
                "2024-12-01.. Revoked",
            ],
            Print(Alone(On("2021-08-05", null, revocation))));
    }

    [Fact]
    public void A_revocation_reported_without_a_day_is_certain_from_the_source_on()
    {
        Assert.Equal(
            ["..2020-12-31 NotYetValid", "2021-01-01..2024-12-30 Undated", "2024-12-31.. Revoked"],
            Print(Alone(In(2021, null, Revocation.ReportedIn(Stated("2024-12"))))));
    }

    [Fact]
    public void A_revocation_without_day_and_source_date_leaves_everything_after_the_issue_open()
    {
        Assert.Equal(
            ["..2020-12-31 NotYetValid", "2021-01-01.. Undated"],
            Print(Alone(In(2021, null, Revocation.ReportedIn(null)))));
    }

    [Fact]
    public void On_the_day_of_a_known_issue_no_revocation_has_happened_yet()
    {
        Assert.Equal(
            ["..2021-08-04 NotYetValid", "2021-08-05..2021-08-05 Valid", "2021-08-06.. Undated"],
            Print(Alone(On("2021-08-05", null, Revocation.ReportedIn(null)))));
    }

    [Fact]
    public void A_revocation_of_a_certificate_without_any_date_is_certain_from_the_source_on()
    {
        Assert.Equal(
            ["..2024-12-30 Undated", "2024-12-31.. Revoked"],
            Print(Alone(Unknown(null, Revocation.ReportedIn(Stated("2024-12"))))));
    }

    [Fact]
    public void A_revocation_in_a_known_year_is_undated_within_it()
    {
        Assert.Equal(
            [
                "..2021-08-04 NotYetValid",
                "2021-08-05..2022-12-31 Valid",
                "2023-01-01..2023-12-30 Undated",
                "2023-12-31.. Revoked",
            ],
            Print(Alone(On("2021-08-05", null, Revocation.On(Stated("2023"))))));
    }

    [Fact]
    public void A_lapse_bounds_the_issue_from_above()
    {
        Assert.Equal(
            [
                "..2020-12-31 NotYetValid",
                "2021-01-01..2021-06-28 Undated",
                "2021-06-29..2024-01-01 Valid",
                "2024-01-02..2024-06-29 Undated",
                "2024-06-30.. Expired",
            ],
            Print(Alone(In(2021, null, Lapse.ReportedIn(Stated("2024-06"))))));
    }

    [Fact]
    public void A_lapse_of_a_certificate_without_any_date_is_certain_from_the_source_on()
    {
        Assert.Equal(
            ["..2024-06-29 Undated", "2024-06-30.. Expired"],
            Print(Alone(Unknown(null, Lapse.ReportedIn(Stated("2024-06"))))));
    }

    [Fact]
    public void A_lapse_without_a_source_date_adds_nothing()
    {
        Assert.Equal(Print(Alone(In(2021))), Print(Alone(In(2021, null, Lapse.ReportedIn(null)))));
        Assert.Equal([".. Undated"], Print(Alone(Unknown(null, Lapse.ReportedIn(null)))));
    }

    [Fact]
    public void A_certificate_is_superseded_from_the_day_a_later_one_is_issued()
    {
        var standing = ProductStanding.Of(On("2021-08-05"), On("2023-03-01"));
        Assert.Equal(
            ["..2021-08-04 NotYetValid", "2021-08-05..2023-02-28 Valid", "2023-03-01.. Superseded"],
            Print(standing.Certificates[0]));
        Assert.Equal(
            ["..2023-02-28 NotYetValid", "2023-03-01..2026-03-01 Valid", "2026-03-02.. Expired"],
            Print(standing.Certificates[1]));
    }

    [Theory]
    [InlineData("2024-08-05", CertificateStatus.Superseded)]
    [InlineData("2024-08-06", CertificateStatus.Expired)]
    public void A_certificate_replaced_after_its_last_day_stays_expired(string replacedOn, CertificateStatus expected)
    {
        var standing = ProductStanding.Of(On("2021-08-05"), On(replacedOn));
        Assert.Equal(expected, standing.Certificates[0].StatusAt(Day("2025-01-01")));
    }

    [Fact]
    public void A_revoked_certificate_stays_revoked_when_replaced()
    {
        var standing = ProductStanding.Of(On("2021-08-05", null, Revocation.On(Stated("2022-06-15"))), On("2023-03-01"));
        Assert.Equal("2022-06-15.. Revoked", Print(standing.Certificates[0])[^1]);
    }

    [Fact]
    public void A_certificate_replaced_in_a_year_is_undated_within_that_year()
    {
        var standing = ProductStanding.Of(On("2021-08-05"), In(2023));
        Assert.Equal(
            [
                "..2021-08-04 NotYetValid",
                "2021-08-05..2022-12-31 Valid",
                "2023-01-01..2023-12-30 Undated",
                "2023-12-31.. Superseded",
            ],
            Print(standing.Certificates[0]));
    }

    [Fact]
    public void Of_two_certificates_of_one_year_it_is_never_known_which_replaced_the_other()
    {
        var standing = ProductStanding.Of(In(2023), In(2023));
        Assert.All(standing.Certificates, certificate => Assert.Equal(
            ["..2022-12-31 NotYetValid", "2023-01-01.. Undated"],
            Print(certificate)));
    }

    [Fact]
    public void Two_certificates_of_one_day_replace_neither_the_other()
    {
        var standing = ProductStanding.Of(On("2023-03-01"), On("2023-03-01"));
        Assert.All(standing.Certificates, certificate => Assert.Equal(CertificateStatus.Valid, certificate.StatusAt(Day("2024-01-01"))));
    }

    [Fact]
    public void Every_day_of_the_calendar_has_a_status()
    {
        var certificate = Alone(On("2021-08-05"));
        Assert.Equal(CertificateStatus.NotYetValid, certificate.StatusAt(LocalDate.MinIsoValue));
        Assert.Equal(CertificateStatus.Expired, certificate.StatusAt(LocalDate.MaxIsoValue));
        Assert.Equal(new StatusPeriod(Day("2021-08-05"), Day("2024-08-05"), CertificateStatus.Valid), certificate.PeriodAt(Day("2024-08-05")));
    }
}
