using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class StarThresholdTests
{
    [Theory]
    [InlineData(null, false, false, false)]
    [InlineData(3, false, false, false)]
    [InlineData(4, true, true, false)]
    [InlineData(5, true, false, true)]
    public void Recognised_stars_count_by_the_threshold(int? stars, bool fourOrMore, bool exactlyFour, bool fiveOrPotential)
    {
        StarRating? rating = stars is { } known ? StarRating.Create(known).Value : null;

        Assert.Equal(
            (fourOrMore, exactlyFour, fiveOrPotential),
            (AtLeast(4).Counts(rating, null), Exactly(4).Counts(rating, null), StarThreshold.FiveOrPotentialFive.Counts(rating, null)));
    }

    [Fact]
    public void Potential_five_stars_count_only_where_the_threshold_says_so()
    {
        const DossierStage Proposed = DossierStage.ProposedFiveStar;

        Assert.True(StarThreshold.FiveOrPotentialFive.Counts(StarRating.Four, Proposed));
        Assert.True(StarThreshold.FiveOrPotentialFive.Counts(null, Proposed));
        Assert.False(StarThreshold.FiveOrPotentialFive.Counts(StarRating.Four, DossierStage.CouncilPassed));
        Assert.False(Exactly(5).Counts(StarRating.Four, Proposed));
        Assert.Equal("5 stars or potential 5 stars", StarThreshold.FiveOrPotentialFive.ToString());
    }
}
