using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests;

public class StarRatingTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void One_to_five_stars_are_a_rating_and_three_to_five_get_a_certificate(int stars, bool certifiable)
    {
        var rating = StarRating.Create(stars).Value;
        Assert.Equal(stars, rating.Stars);
        Assert.Equal(certifiable, rating.IsCertifiable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-3)]
    [InlineData(259)]
    [InlineData(int.MinValue)]
    public void Other_numbers_are_refused_with_the_number(int stars)
    {
        var refusal = StarRating.Create(stars).Refusal;
        Assert.Equal(new StarsOutOfRange(stars), refusal);
        Assert.Equal($"{stars} is no number of stars; a rating has 1 to 5.", refusal!.Message);
    }

    [Fact]
    public void Ratings_are_ordered_by_stars()
    {
        Assert.True(StarRating.Three < StarRating.Four && StarRating.Five > StarRating.Four);
        Assert.True(StarRating.Three <= StarRating.Three && StarRating.Three >= StarRating.Three);
        Assert.False(StarRating.Four <= StarRating.Three || StarRating.Three >= StarRating.Four);
        Assert.Equal(-1, StarRating.Three.CompareTo(StarRating.Four));
    }

    [Fact]
    public void The_default_value_is_the_lowest_rating()
    {
        Assert.Equal(StarRating.Minimum, default(StarRating).Stars);
        Assert.Equal(("1", "1 star"), (default(StarRating).ToString(), default(StarRating).InWords));
        Assert.Equal(("5", "5 stars"), ($"{StarRating.Five}", StarRating.Five.InWords));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("9")]
    public void A_digit_that_is_no_rating_is_refused_with_the_number(string text)
    {
        Assert.Equal(new StarsOutOfRange(text[0] - '0'), StarRating.Read(text).Refusal);
    }

    [Theory]
    [InlineData("tiềm năng 5 sao")]
    [InlineData("5 sao")]
    [InlineData("true")]
    public void Words_are_no_rating_for_the_first_digit_of_a_text_may_be_anything(string text)
    {
        var refusal = StarRating.Read(text).Refusal;
        Assert.Equal(new StarsUnreadable(text), refusal);
        Assert.Equal($"'{text}' is no number of stars; a rating has 1 to 5.", refusal!.Message);
    }

    [Fact]
    public void In_JSON_a_rating_is_a_number()
    {
        Assert.Equal("[3,5]", System.Text.Json.JsonSerializer.Serialize(new[] { StarRating.Three, StarRating.Five }));
    }
}
