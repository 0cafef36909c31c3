using Ocop.Domain.Certification;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class RevocationGroundsTests
{
    [Theory]
    [InlineData(RevocationGround.FalseDossier, "8.1a")]
    [InlineData(RevocationGround.CriteriaNoLongerMet, "8.1b")]
    [InlineData(RevocationGround.LawBreach, "8.1c")]
    [InlineData(RevocationGround.MarkMisuse, "8.1d")]
    [InlineData(RevocationGround.ProductionEnded, "8.1đ")]
    [InlineData(RevocationGround.Other, "8.1e")]
    public void Each_of_the_six_grounds_has_its_point(RevocationGround ground, string point)
    {
        Assert.Equal($"Decision 26/2026/QĐ-TTg, article {point}", ground.Article().ToString());
        Assert.Equal(6, Enum.GetValues<RevocationGround>().Length);
    }

    [Fact]
    public void The_commune_confirms_that_production_ended_and_authorities_conclude_all_else()
    {
        Assert.Equal(
            [RevocationGround.ProductionEnded],
            Enum.GetValues<RevocationGround>().Where(ground => ground.Basis() == RevocationBasis.CommuneConfirmation));
    }

    [Fact]
    public void A_stated_ground_is_cited_in_the_reason()
    {
        var certificate = Alone(On("2023-06-01", null, Revocation.On(Stated("2026-06-15"), RevocationGround.ProductionEnded)));
        Assert.Equal(
            "Revoked on 2026-06-15 (Decision 26/2026/QĐ-TTg, article 8.1đ).",
            Alone(On("2024-06-01", null, Revocation.On(Stated("2026-06-15"), RevocationGround.ProductionEnded))).ReasonAt(Day("2026-07-01")));
        Assert.Equal(RevocationGround.ProductionEnded, certificate.Facts.Revocation!.Ground);
        Assert.NotEqual(certificate.Facts.Revocation, Revocation.On(Stated("2026-06-15")));
    }
}
