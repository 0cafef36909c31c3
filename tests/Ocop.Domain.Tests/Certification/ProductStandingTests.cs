using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class ProductStandingTests
{
    [Fact]
    public void A_product_without_certificates_has_one_period_that_shows_nothing()
    {
        var standing = ProductStanding.Of();
        Assert.Equal([".. not - - - "], Print(standing));
        Assert.Equal(new Standing(false, null, null, null), standing.At(Day("2024-01-01")));
    }

    [Fact]
    public void One_certificate_certifies_while_it_is_valid()
    {
        Assert.Equal(
            [
                "..2021-08-04 not - - #0 NotYetValid",
                "2021-08-05..2024-08-05 certified 4 #0 #0 Valid",
                "2024-08-06.. not - - #0 Expired",
            ],
            Print(ProductStanding.Of(On("2021-08-05", StarRating.Four))));
    }

    [Fact]
    public void Days_on_which_the_status_is_undated_are_not_certified()
    {
        Assert.Equal(
            [
                "..2020-12-31 not - - #0 NotYetValid",
                "2021-01-01..2021-12-30 not - - #0 Undated",
                "2021-12-31..2024-01-01 certified - #0 #0 Valid",
                "2024-01-02..2024-12-31 not - - #0 Undated",
                "2025-01-01.. not - - #0 Expired",
            ],
            Print(ProductStanding.Of(In(2021))));
    }

    [Fact]
    public void An_upgrade_shows_the_new_certificate_from_its_day_on()
    {
        Assert.Equal(
            [
                "..2021-08-04 not - - #1 NotYetValid",
                "2021-08-05..2023-02-28 certified 3 #1 #1 Valid",
                "2023-03-01..2026-03-01 certified 4 #0 #0 Valid",
                "2026-03-02.. not - - #0 Expired",
            ],
            Print(ProductStanding.Of(On("2023-03-01", StarRating.Four), On("2021-08-05", StarRating.Three))));
    }

    [Fact]
    public void An_upgrade_has_a_decision_of_its_own_and_36_months_anew()
    {
        var first = CertificateFacts.Create(
            IssueDate.On(Day("2025-06-19")).Value, StarRating.Three, DecisionNumber.Find("858/QĐ-UBND")).Value;
        var upgrade = CertificateFacts.Create(
            IssueDate.On(Day("2026-08-05")).Value, StarRating.Four, DecisionNumber.Find("3981/QĐ-UBND")).Value;
        var standing = ProductStanding.Of(first, upgrade);
        var at = standing.At(Day("2028-12-01"));
        Assert.Equal("3981/QĐ-UBND", at.InForce!.Facts.Decision!.Printed);
        Assert.Equal(StarRating.Four, at.Stars);
        Assert.Equal((Day("2026-08-05"), Day("2029-08-05")), (at.InForce.ValidFrom, at.InForce.ValidUntil));
        Assert.Equal(Day("2028-06-19"), standing.Certificates[0].ValidUntil);
        Assert.Equal(CertificateStatus.Superseded, standing.Certificates[0].StatusAt(Day("2026-08-05")));
    }

    [Fact]
    public void It_can_be_certain_that_one_of_two_is_in_force_though_not_which()
    {
        Assert.Equal(
            [
                "..2022-12-31 not - - #0 NotYetValid",
                "2023-01-01..2023-12-30 not - - #0 Undated",
                "2023-12-31..2026-01-01 certified - - #0 Undated",
                "2026-01-02.. not - - #0 Undated",
            ],
            Print(ProductStanding.Of(In(2023, StarRating.Three), In(2023, StarRating.Four))));
    }

    [Fact]
    public void Stars_are_certain_where_all_that_may_be_in_force_state_the_same()
    {
        var standing = ProductStanding.Of(In(2023, StarRating.Three), In(2023, StarRating.Three)).At(Day("2024-06-01"));
        Assert.True(standing.IsCertified);
        Assert.Equal(StarRating.Three, standing.Stars);
        Assert.Null(standing.InForce);
    }

    [Fact]
    public void Stars_are_not_certain_where_one_that_may_be_in_force_states_none()
    {
        var standing = ProductStanding.Of(In(2023, StarRating.Three), In(2023)).At(Day("2024-06-01"));
        Assert.True(standing.IsCertified);
        Assert.Null(standing.Stars);
    }

    [Fact]
    public void A_replacement_within_an_unknown_part_of_the_year_leaves_no_gap()
    {
        Assert.Equal(
            [
                "..2021-08-04 not - - #0 NotYetValid",
                "2021-08-05..2022-12-31 certified 3 #0 #0 Valid",
                "2023-01-01..2023-12-30 certified - - #1 Undated",
                "2023-12-31..2026-01-01 certified 4 #1 #1 Valid",
                "2026-01-02..2026-12-31 not - - #1 Undated",
                "2027-01-01.. not - - #1 Expired",
            ],
            Print(ProductStanding.Of(On("2021-08-05", StarRating.Three), In(2023, StarRating.Four))));
    }

    [Fact]
    public void Of_two_certificates_of_one_day_the_one_that_states_stars_speaks()
    {
        var standing = ProductStanding.Of(On("2023-03-01"), On("2023-03-01", StarRating.Four));
        var at = standing.At(Day("2024-01-01"));
        Assert.Equal(StarRating.Four, at.Stars);
        Assert.Same(standing.Certificates[1], at.InForce);
    }

    [Fact]
    public void Two_certificates_of_one_day_that_contradict_each_other_certify_without_stars()
    {
        var standing = ProductStanding.Of(On("2023-03-01", StarRating.Three), On("2023-03-01", StarRating.Four));
        var at = standing.At(Day("2024-01-01"));
        Assert.True(at.IsCertified);
        Assert.Null(at.Stars);
        Assert.Null(at.InForce);
        Assert.Same(standing.Certificates[0], at.Shown);
    }

    [Fact]
    public void A_dated_certificate_is_shown_before_an_undated_one()
    {
        var standing = ProductStanding.Of(Unknown(), On("2021-08-05"));
        Assert.Same(standing.Certificates[1], standing.At(Day("2022-01-01")).Shown);
        Assert.Same(standing.Certificates[0], standing.At(Day("2021-01-01")).Shown);
    }

    [Fact]
    public void A_revoked_replacement_leaves_the_product_uncertified()
    {
        var standing = ProductStanding.Of(On("2021-08-05"), On("2023-03-01", null, Revocation.On(Stated("2023-06-01"))));
        Assert.Equal("2023-06-01.. not - - #1 Revoked", Print(standing)[^1]);
    }

    [Fact]
    public void A_certificate_that_is_null_is_refused() =>
        Assert.Throws<ArgumentException>(() => ProductStanding.Of([null!]));

    // Memory stands for work: each case tried takes some.
    [Fact]
    public void Exact_certificates_cost_in_proportion_to_their_number()
    {
        _ = Cost(10);

        Assert.InRange(Cost(200), 1, 8 * Cost(50));
    }

    private static long Cost(int certificates)
    {
        var facts = Enumerable.Range(0, certificates)
            .Select(offset => CertificateFacts.Create(IssueDate.On(Day("2024-01-01").PlusDays(offset)).Value).Value).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = ProductStanding.Of(facts);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Certificates_of_which_the_same_is_stated_stay_two()
    {
        var facts = On("2021-08-05");
        Assert.Equal(2, ProductStanding.Of(facts, facts).Certificates.Count);
        Assert.Equal(facts, ProductStanding.Of(facts, facts).Certificates[1].Facts);
    }
}
