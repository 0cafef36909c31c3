using Ocop.Domain.Classification;

namespace Ocop.Domain.Tests.Classification;

public class MinistryTests
{
    [Theory]
    [InlineData(Ministry.AgricultureAndEnvironment, "MAE", "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment")]
    [InlineData(Ministry.IndustryAndTrade, "MoIT", "Bộ Công Thương", "Ministry of Industry and Trade")]
    [InlineData(Ministry.Health, "MoH", "Bộ Y tế", "Ministry of Health")]
    [InlineData(
        Ministry.CultureSportsAndTourism, "MCST", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism")]
    public void A_ministry_has_an_abbreviation_and_two_names(Ministry ministry, string abbreviation, string name, string nameEn) =>
        Assert.Equal((abbreviation, name, nameEn), (ministry.Abbreviation(), ministry.Name(), ministry.NameEn()));
}
