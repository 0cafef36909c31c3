using Ocop.Domain.Certification;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public sealed class ReplacementTests
{
    [Fact]
    public void A_certificate_issued_later_replaces_one_in_force_from_its_day_on()
    {
        var standing = ProductStanding.Of(On("2021-08-05", StarRating.Three), On("2023-03-01", StarRating.Four));
        var (first, upgrade) = (standing.Certificates[0], standing.Certificates[1]);

        Assert.Null(standing.FindReplacement(first, Day("2023-02-28")));
        Assert.Same(upgrade, standing.FindReplacement(first, Day("2023-03-01")));
        Assert.Null(standing.FindReplacement(upgrade, Day("2023-03-01")));
        Assert.Null(standing.FindReplaced(upgrade, Day("2023-02-28")));
        Assert.Same(first, standing.FindReplaced(upgrade, Day("2023-03-01")));
        Assert.Null(standing.FindReplaced(first, Day("2023-03-01")));
    }

    [Fact]
    public void A_certificate_that_found_the_other_expired_replaced_nothing()
    {
        var standing = ProductStanding.Of(On("2018-08-05"), On("2023-03-01"));

        Assert.Null(standing.FindReplacement(standing.Certificates[0], Day("2024-01-01")));
        Assert.Null(standing.FindReplaced(standing.Certificates[1], Day("2024-01-01")));
    }

    [Fact]
    public void A_certificate_known_by_its_year_has_certainly_replaced_at_the_end_of_that_year()
    {
        var standing = ProductStanding.Of(On("2021-08-05"), In(2022));

        Assert.Null(standing.FindReplacement(standing.Certificates[0], Day("2022-12-30")));
        Assert.Same(standing.Certificates[1], standing.FindReplacement(standing.Certificates[0], Day("2022-12-31")));
    }

    [Fact]
    public void Of_two_that_may_have_come_first_neither_is_named()
    {
        var standing = ProductStanding.Of(On("2021-08-05"), In(2022), In(2022));

        Assert.Equal(CertificateStatus.Superseded, standing.Certificates[0].StatusAt(Day("2023-06-01")));
        Assert.Null(standing.FindReplacement(standing.Certificates[0], Day("2023-06-01")));
    }

    [Fact]
    public void What_is_named_is_true_in_every_possible_world()
    {
        Property.Holds(CertificateGenerators.Product, facts =>
        {
            var naive = new NaiveWorlds(facts);
            var standing = ProductStanding.Of(facts);
            return naive.Days.All(day => Enumerable.Range(0, facts.Length).All(index =>
                standing.FindReplacement(standing.Certificates[index], day) is not { } replacement
                || naive.Replacements(index, day).All(first => first.Contains(standing.Certificates.ToList().IndexOf(replacement)))));
        }, 150);
    }
}
