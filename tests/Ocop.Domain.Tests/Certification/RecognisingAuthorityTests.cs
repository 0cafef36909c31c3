using Ocop.Domain.Certification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class RecognisingAuthorityTests
{
    [Theory]
    [InlineData("2019-08-21", "Province Province Centre")]
    [InlineData("2020-06-08", "Province Province Centre")]
    [InlineData("2023-02-23", "Province Province Centre")]
    [InlineData("2023-02-24", "District Province Ministry")]
    [InlineData("2025-06-30", "District Province Ministry")]
    [InlineData("2025-07-06", "Province Province Ministry")]
    [InlineData("2026-05-21", "Province Province Ministry")]
    [InlineData("2026-07-22", "Province Province Ministry")]
    public void Three_four_and_five_stars_are_recognised_by_the_levels_of_their_day(string day, string expected)
    {
        StarRating[] ratings = [StarRating.Three, StarRating.Four, StarRating.Five];
        var levels = ratings.Select(stars => Assert.Single(RecognisingAuthority.At(stars, Day(day)).Value).Level);
        Assert.Equal(expected, string.Join(' ', levels));
    }

    [Theory]
    [InlineData("2025-07-01")]
    [InlineData("2025-07-05")]
    public void Between_the_end_of_districts_and_1489_district_and_province_are_candidates_for_three_stars(string day)
    {
        var authorities = RecognisingAuthority.At(StarRating.Three, Day(day)).Value;

        Assert.Equal(
            [(AuthorityLevel.District, "148/QĐ-TTg"), (AuthorityLevel.Province, "148/QĐ-TTg")],
            authorities.Select(authority => (authority.Level, authority.Instrument.Number.ToString())));
        Assert.Equal(authorities[0], RecognisingAuthority.Check(AuthorityLevel.District, StarRating.Three, Day(day)).Value);
        Assert.Equal(authorities[1], RecognisingAuthority.Check(AuthorityLevel.Province, StarRating.Three, Day(day)).Value);
        Assert.Equal(authorities[1], RecognisingAuthority.Under(Edition.Of2023, StarRating.Three, Day(day)).Value);
    }

    [Theory]
    [InlineData("2026-05-22")]
    [InlineData("2026-07-21")]
    public void Both_editions_answer_while_both_are_in_force(string day)
    {
        var authorities = RecognisingAuthority.At(StarRating.Three, Day(day)).Value;
        Assert.Equal(
            [
                (AuthorityLevel.Province, LegalInstrument.Decision1489Of2025),
                (AuthorityLevel.Province, LegalInstrument.Decision26Of2026),
            ],
            authorities.Select(authority => (authority.Level, authority.Instrument)));
    }

    [Fact]
    public void An_edition_answers_for_itself()
    {
        var day = Day("2026-06-01");
        Assert.Equal(
            LegalInstrument.Decision1489Of2025,
            RecognisingAuthority.Under(Edition.Of2023, StarRating.Five, day).Value.Instrument);
        Assert.Equal(
            RecognisingAuthority.Under(Edition.Of2026, StarRating.Five, day).Value,
            RecognisingAuthority.Under(Edition.Of2026, StarRating.Five, day).Value);
        var refusal = RecognisingAuthority.Under(Edition.Of2019, StarRating.Five, day).Refusal;
        Assert.Equal(new EditionNotInForce(Edition.Of2019, day), refusal);
        Assert.Equal("Decision 1048/QĐ-TTg was not in force on 2026-06-01.", refusal!.Message);
    }

    [Fact]
    public void Nobody_recognises_before_the_first_edition_or_fewer_than_three_stars()
    {
        var day = Day("2019-08-20");
        Assert.Equal(new NoEditionInForce(day), RecognisingAuthority.At(StarRating.Three, day).Refusal);
        Assert.Equal(
            "No edition of the ranking rules was in force on 2019-08-20; the first is of 2019-08-21.",
            new NoEditionInForce(day).Message);
        var two = StarRating.Create(2).Value;
        Assert.Equal(new StarsNotCertifiable(two), RecognisingAuthority.At(two, Day("2026-08-01")).Refusal);
        Assert.Equal(new StarsNotCertifiable(two), RecognisingAuthority.Under(Edition.Of2026, two, Day("2026-08-01")).Refusal);
    }

    [Theory]
    [InlineData(AuthorityLevel.District, 3, "2025-05-07", true)]
    [InlineData(AuthorityLevel.District, 4, "2025-05-07", false)]
    [InlineData(AuthorityLevel.District, 3, "2025-07-06", false)]
    [InlineData(AuthorityLevel.Province, 3, "2025-07-06", true)]
    [InlineData(AuthorityLevel.Province, 5, "2026-08-05", false)]
    [InlineData(AuthorityLevel.Ministry, 5, "2026-08-05", true)]
    [InlineData(AuthorityLevel.Centre, 5, "2022-01-01", true)]
    public void A_recognition_is_checked_against_its_day(AuthorityLevel level, int stars, string day, bool isRight)
    {
        Assert.Equal(isRight, RecognisingAuthority.Check(level, StarRating.Create(stars).Value, Day(day)).Refusal is null);
    }

    [Fact]
    public void The_refusal_names_who_recognises()
    {
        var refusal = RecognisingAuthority.Check(AuthorityLevel.Province, StarRating.Five, Day("2026-08-05")).Refusal!;
        Assert.Equal(
            "On 2026-08-05 the province could not recognise 5 stars: under decision 26/2026/QĐ-TTg the ministry does.",
            refusal.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 4", refusal.Article!.ToString());
        Assert.Null(RecognisingAuthority.Check(AuthorityLevel.District, StarRating.Four, Day("2025-05-07")).Refusal!.Article);
    }
}
