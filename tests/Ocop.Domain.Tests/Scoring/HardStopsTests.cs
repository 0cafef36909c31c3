using Ocop.Domain.Classification;
using Ocop.Domain.Refusals;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class HardStopsTests
{
    [Theory]
    [InlineData(HardStopKind.ForgedDossier, HardStopEffect.DossierRejected, "1-25")]
    [InlineData(HardStopKind.RegistrationRulesNotMet, HardStopEffect.DossierRejected, "1-25")]
    [InlineData(HardStopKind.FoodSafetyCertificateMissing, HardStopEffect.DossierRejected, "1-17")]
    [InlineData(HardStopKind.ProductionLicenceMissing, HardStopEffect.DossierRejected, "15 17")]
    [InlineData(HardStopKind.GoodManufacturingPracticeMissing, HardStopEffect.DossierRejected, "18")]
    [InlineData(HardStopKind.ProductRegistrationMissing, HardStopEffect.DossierRejected, "18")]
    [InlineData(HardStopKind.SectorConditionsNotMet, HardStopEffect.DossierRejected, "19-20")]
    [InlineData(HardStopKind.ProductDeclarationMissing, HardStopEffect.DossierRejected, "19-20")]
    [InlineData(HardStopKind.ProductDeclarationMissing, HardStopEffect.ScoringHalted, "19-20")]
    [InlineData(HardStopKind.MaterialImportedOrUntraceable, HardStopEffect.Disqualified, "7-15 18-20")]
    [InlineData(HardStopKind.CopiedProduct, HardStopEffect.Disqualified, "5-14")]
    [InlineData(HardStopKind.InfringingDesign, HardStopEffect.Disqualified, "21-22")]
    [InlineData(HardStopKind.DangerousImpurities, HardStopEffect.ScoringHalted, "1-13 15 17")]
    [InlineData(HardStopKind.CommonProduct, HardStopEffect.Excluded, "1-4")]
    [InlineData(HardStopKind.NotWhollyFromProvince, HardStopEffect.Excluded, "1-4 23-25")]
    public void A_fact_stops_the_products_of_its_sets(HardStopKind kind, HardStopEffect effect, string sets) => Assert.Equal(
        Numbers(sets),
        ProductSet.All.Select(set => set.Number).Where(number =>
            HardStops.Of(TestSheets.Set(number)).Any(stop => stop.Kind == kind && stop.Effect == effect)));

    [Fact]
    public void No_set_has_other_stops_and_tourism_has_none()
    {
        Assert.Equal(
            25 + 25 + 17 + 2 + 1 + 1 + 2 + 2 + 2 + 12 + 10 + 2 + 15 + 4 + 7,
            ProductSet.All.Sum(set => HardStops.Of(TestSheets.Set(set.Number)).Count));
        Assert.Empty(HardStops.Of(TestSheets.Set(26)));
    }

    [Fact]
    public void A_stop_leaves_no_stars_and_says_why()
    {
        var sheet = TestSheets.Highest(7).WithHardStops([HardStopKind.CopiedProduct, HardStopKind.ForgedDossier]).Value;
        var rating = sheet.Rate();
        Assert.Null(rating.Stars);
        Assert.Equal((5, 5), (rating.StarsByBand.Stars, rating.StarsByFloors.Stars));
        Assert.Equal("100 points, no stars", rating.ToString());
        Assert.Equal(
            [
                "No stars: the dossier is rejected, because it is forged.",
                "No stars: criterion 2.1 disqualifies the product, because it is identical to another maker's but for the name.",
                "100 points lie in the band of 5 stars, 90 to 100.",
                "All floors are met.",
                "The result is no stars.",
            ],
            rating.Explanation);
    }

    [Fact]
    public void Every_stop_has_a_reason()
    {
        var reasons = ProductSet.All.SelectMany(set => HardStops.Of(TestSheets.Set(set.Number))).Select(stop => stop.Reason);
        Assert.Equal(
            [
                "criterion 1.1 disqualifies the product, because its material is imported whole or cannot be traced.",
                "criterion 1.1 excludes the product, because not all of it is grown or raised in the province.",
                "criterion 2.1 disqualifies the product, because it is identical to another maker's but for the name.",
                "criterion 2.1 excludes the product, because it is a common staple without distinct quality.",
                "criterion 6.2 disqualifies the product, because its design infringes intellectual property.",
                "scoring halts at criterion 6, because the product is not declared.",
                "scoring halts at criterion 6.1, because it has dangerous impurities.",
                "the dossier is rejected, because good manufacturing practice is not shown.",
                "the dossier is rejected, because it does not meet the rules of registration.",
                "the dossier is rejected, because it is forged.",
                "the dossier is rejected, because the licence to produce is missing.",
                "the dossier is rejected, because the product is not declared.",
                "the dossier is rejected, because the product is not registered.",
                "the dossier is rejected, because the rules on food-safety certificates are not met.",
                "the dossier is rejected, because the sector's mandatory conditions are not met.",
            ],
            reasons.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_stop_that_the_set_does_not_know_is_refused()
    {
        var refusal = TestSheets.Highest(26).WithHardStops([HardStopKind.ForgedDossier]).Refusal!;
        Assert.Equal(new HardStopNotOfSet(26, HardStopKind.ForgedDossier), refusal);
        Assert.Equal("The sheet of product set 26 knows no hard stop FORGED_DOSSIER.", refusal.Message);
        Assert.Equal(
            new HardStopNotOfSet(1, HardStopKind.CopiedProduct),
            HardStops.Find(TestSheets.Set(1), [HardStopKind.ForgedDossier, HardStopKind.CopiedProduct]).Refusal);
    }

    [Fact]
    public void A_dossier_can_be_stopped_before_there_is_a_sheet() => Assert.Equal(
        [HardStopEffect.DossierRejected, HardStopEffect.ScoringHalted],
        HardStops.Find(TestSheets.Set(19), [HardStopKind.ProductDeclarationMissing]).Value.Select(stop => stop.Effect));

    [Fact]
    public void Stops_can_be_taken_back()
    {
        var stopped = TestSheets.Highest(1).WithHardStops([HardStopKind.CommonProduct]).Value;
        Assert.Equal(5, stopped.WithHardStops([]).Value.Rate().Stars?.Stars);
        Assert.Null(stopped.Rate().Stars);
    }

    private static IEnumerable<int> Numbers(string sets) => sets.Split(' ').Select(range => range.Split('-')).SelectMany(ends =>
        Enumerable.Range(Parse(ends[0]), Parse(ends[^1]) - Parse(ends[0]) + 1));

    private static int Parse(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
