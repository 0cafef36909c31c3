using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Refusals;
using Ocop.Domain.Verification;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class ExtensionTests
{
    // Made for the test: 36 months end on 2026-06-01, when the window of re-evaluation had closed before 22 May 2026.
    private static readonly CertificateFacts Due = On("2023-06-01", StarRating.Four);

    [Fact]
    public void An_extension_follows_the_36_months_and_stays_in_force_until_its_day()
    {
        var standing = ProductStanding.Of(Extended(Due, "2026-09-30"));
        Assert.Equal(
            [
                "..2023-05-31 not - - #0 NotYetValid",
                "2023-06-01..2026-06-01 certified 4 #0 #0 Valid",
                "2026-06-02..2026-09-30 certified 4 #0 #0 Extended",
                "2026-10-01.. not - - #0 Expired",
            ],
            Print(standing));
        Assert.Equal(Certainty.Certainly, standing.Certificates[0].ForceAt(Day("2026-09-30")));
        Assert.Equal(Certainty.CertainlyNot, standing.Certificates[0].ForceAt(Day("2026-10-01")));
        Assert.Equal(Day("2026-06-01"), standing.Certificates[0].ValidUntil);
    }

    [Fact]
    public void An_extension_until_the_decision_ends_after_180_days()
    {
        var facts = Due.WithExtension(Extension.UntilDecided).Value;
        Assert.Equal(
            [
                "..2023-05-31 NotYetValid",
                "2023-06-01..2026-06-01 Valid",
                "2026-06-02..2026-11-28 Extended",
                "2026-11-29.. Expired",
            ],
            Print(Alone(facts)));
        Assert.Equal(180, Period.DaysBetween(Day("2026-06-01"), Extension.LatestDay(Day("2026-06-01"))));
        Assert.Null(Extension.UntilDecided.LastDay);
    }

    [Fact]
    public void A_new_certificate_replaces_an_extended_one_and_begins_36_months_anew()
    {
        var standing = ProductStanding.Of(Due.WithExtension(Extension.UntilDecided).Value, On("2026-08-05", StarRating.Five));
        Assert.Equal(
            [
                "..2023-05-31 not - - #0 NotYetValid",
                "2023-06-01..2026-06-01 certified 4 #0 #0 Valid",
                "2026-06-02..2026-08-04 certified 4 #0 #0 Extended",
                "2026-08-05..2029-08-05 certified 5 #1 #1 Valid",
                "2029-08-06.. not - - #1 Expired",
            ],
            Print(standing));
        Assert.Equal("2026-08-05.. Superseded", Print(standing.Certificates[0])[^1]);
    }

    [Fact]
    public void A_revocation_ends_an_extension()
    {
        var revoked = On("2023-06-01", StarRating.Four, Revocation.On(Stated("2026-07-10"), RevocationGround.LawBreach));
        Assert.Equal(
            ["2026-06-02..2026-07-09 Extended", "2026-07-10.. Revoked"],
            Print(Alone(revoked.WithExtension(Extension.UntilDecided).Value))[^2..]);
    }

    [Fact]
    public void A_month_of_issue_leaves_open_whether_a_day_is_extended_yet_not_that_it_is_in_force()
    {
        var issue = IssueDate.InMonth(new YearMonth(2023, 6)).Value;
        var certificate = Alone(Extended(CertificateFacts.Create(issue).Value, "2026-09-30"));
        Assert.Equal(
            [
                "..2023-05-31 NotYetValid",
                "2023-06-01..2023-06-29 Undated",
                "2023-06-30..2026-06-01 Valid",
                "2026-06-02..2026-06-30 Undated",
                "2026-07-01..2026-09-30 Extended",
                "2026-10-01.. Expired",
            ],
            Print(certificate));
        Assert.Equal(Certainty.Possibly, certificate.ForceAt(Day("2023-06-15")));
        Assert.Equal(Certainty.Certainly, certificate.ForceAt(Day("2026-06-15")));
        Assert.Equal(
            "Issued between 2023-06-01 and 2023-06-30; its 36 months end between 2026-06-01 and 2026-06-30 and its extension ends on 2026-09-30, so it is in force on 2026-06-15 either way (Decision 26/2026/QĐ-TTg, article 12.3).",
            certificate.ReasonAt(Day("2026-06-15")));
        var standing = ProductStanding.Of(certificate.Facts).At(Day("2026-06-15"));
        Assert.True(standing.IsCertified);
        Assert.Equal(CertificateStatus.Undated, standing.ShownStatus);
        Assert.Equal(certificate.Facts, standing.InForce!.Facts);
    }

    [Fact]
    public void A_certificate_replaced_by_one_that_has_ended_certifies_nothing_though_its_own_extension_would_reach_on()
    {
        var standing = ProductStanding.Of(Due.WithExtension(Extension.UntilDecided).Value, On("2023-06-02"));
        Assert.Equal("2026-06-03.. not - - #1 Expired", Print(standing)[^1]);
        Assert.Equal(CertificateStatus.Superseded, standing.Certificates[0].StatusAt(Day("2026-06-03")));
    }

    [Theory]
    [InlineData("2026-07-01", "Issued on 2023-06-01; its 36 months ended on 2026-06-01 and its extension ends on 2026-09-30 (Decision 26/2026/QĐ-TTg, article 12.3).")]
    [InlineData("2026-10-01", "Issued on 2023-06-01; its 36 months ended on 2026-06-01 and its extension on 2026-09-30 (Decision 26/2026/QĐ-TTg, article 12.3).")]
    [InlineData("2026-06-01", "Issued on 2023-06-01; its 36 months end on 2026-06-01 (Decision 26/2026/QĐ-TTg, article 12).")]
    public void The_reason_names_the_extension(string day, string expected)
    {
        Assert.Equal(expected, Alone(Extended(Due, "2026-09-30")).ReasonAt(Day(day)));
    }

    [Fact]
    public void The_reason_names_what_is_not_known_of_an_extended_certificate()
    {
        Assert.Equal(
            "Issued on 2023-06-01; its 36 months ended on 2026-06-01 and its extension ends on 2026-11-28 or when its re-evaluation is decided (Decision 26/2026/QĐ-TTg, article 12.3).",
            Alone(Due.WithExtension(Extension.UntilDecided).Value).ReasonAt(Day("2026-07-01")));
        Assert.Equal(
            "Neither day nor year of issue is stated, so whether its 36 months or its extension cover 2026-07-01 is not known (Decision 26/2026/QĐ-TTg, article 12.3).",
            Alone(Unknown().WithExtension(Extension.UntilDecided).Value).ReasonAt(Day("2026-07-01")));
    }

    [Fact]
    public void A_claim_on_an_extended_certificate_is_judged_extended()
    {
        var standing = ProductStanding.Of(Extended(Due, "2026-09-30"));
        var day = Day("2026-07-01");
        Assert.Equal(Verdict.Extended, Judgement.Of(standing, StarRating.Four, day).Verdict);
        Assert.Equal(Verdict.StarsOverstated, Judgement.Of(standing, StarRating.Five, day).Verdict);
        Assert.Equal(Verdict.Expired, Judgement.Of(standing, StarRating.Four, Day("2026-10-01")).Verdict);
    }

    [Fact]
    public void More_than_180_days_are_refused()
    {
        Assert.Equal(Day("2026-11-28"), Extended(Due, "2026-11-28").Extension!.LastDay);
        var refusal = Refused(Due, "2026-11-29");
        Assert.Equal(new ExtensionTooLong(Day("2026-11-29"), Day("2026-11-28")), refusal);
        Assert.Equal("An extension until 2026-11-29 is too long: at most 180 days are allowed, until 2026-11-28.", refusal!.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 12.3", refusal.Article!.ToString());
    }

    [Fact]
    public void An_extension_within_the_36_months_is_refused()
    {
        var refusal = Refused(Due, "2026-06-01");
        Assert.Equal(new ExtensionWithinValidity(Day("2026-06-01"), Expiry.On(Day("2026-06-01"))), refusal);
        Assert.Equal("An extension until 2026-06-01 extends nothing: the 36 months end on 2026-06-01.", refusal!.Message);
    }

    [Theory]
    [InlineData("2023-05-21")]
    [InlineData("2023-09-19")]
    [InlineData("2026-08-05")]
    public void A_certificate_that_could_meet_its_window_or_had_expired_before_is_refused(string issue)
    {
        var facts = On(issue);
        var refusal = facts.WithExtension(Extension.UntilDecided).Refusal;
        Assert.Equal(new ExtensionNotCovered(facts.Expiry, ExtensionCover.Default), refusal);
        Assert.Equal(
            $"The 36 months end {facts.Expiry}; only a certificate whose 36 months end between 2026-05-22 and 2026-09-18 can be extended.",
            refusal!.Message);
    }

    [Fact]
    public void A_certificate_revoked_before_its_36_months_ended_is_refused()
    {
        var facts = On("2023-06-01", null, Revocation.On(Stated("2025-01-10")));
        var refusal = facts.WithExtension(Extension.UntilDecided).Refusal;
        Assert.Equal(new ExtensionOfRevoked(Day("2025-01-10"), facts.Expiry), refusal);
        Assert.Equal(
            "The certificate was revoked by 2025-01-10, before its 36 months ended on 2026-06-01, and cannot be extended.",
            refusal!.Message);
    }

    [Fact]
    public void A_year_of_issue_is_refused_only_where_no_day_of_it_allows_the_extension()
    {
        Assert.Equal(Day("2026-09-30"), Extended(In(2023), "2026-09-30").Extension!.LastDay);
        Assert.Equal(new ExtensionNotCovered(In(2023).Expiry, ExtensionCover.Default), Refused(In(2023), "2026-03-31"));
        Assert.IsType<ExtensionNotCovered>(Refused(In(2022), "2026-01-31"));
        Assert.IsType<ExtensionNotCovered>(Refused(Unknown(), "2027-06-01"));
    }

    [Fact]
    public void A_day_beyond_the_years_that_can_be_meant_is_refused()
    {
        Assert.Equal(new YearOutOfRange(3000), Extension.Until(new LocalDate(3000, 1, 1)).Refusal);
    }

    [Fact]
    public void Facts_are_equal_when_their_extensions_are()
    {
        Assert.Equal(Extended(Due, "2026-09-30"), Extended(Due, "2026-09-30"));
        Assert.NotEqual(Extended(Due, "2026-09-30"), Extended(Due, "2026-09-29"));
        Assert.NotEqual(Due, Due.WithExtension(Extension.UntilDecided).Value);
    }

    private static CertificateFacts Extended(CertificateFacts facts, string until) =>
        facts.WithExtension(Extension.Until(Day(until)).Value).Value;

    private static Refusal? Refused(CertificateFacts facts, string until) =>
        facts.WithExtension(Extension.Until(Day(until)).Value).Refusal;
}
