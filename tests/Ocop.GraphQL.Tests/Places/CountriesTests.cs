using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Places;

namespace Ocop.GraphQL.Tests.Places;

public sealed class CountriesTests
{
    [Fact]
    public void There_are_249_countries_each_of_two_capital_letters()
    {
        Assert.Equal(249, Countries.Codes.Count);
        Assert.All(Countries.Codes, code => Assert.Matches("^[A-Z]{2}$", code));
    }

    [Theory]
    [InlineData("vn", "VN")]
    [InlineData("Jp", "JP")]
    [InlineData(null, null)]
    public void A_code_is_taken_in_letters_of_either_case(string? text, string? code) => Assert.Equal(code, Countries.Known(text, "exportMarket"));

    [Theory]
    [InlineData("xx", "UNKNOWN_COUNTRY_CODE")]
    [InlineData("SU", "UNKNOWN_COUNTRY_CODE")]
    [InlineData("V", "INVALID_FILTER")]
    [InlineData("VNM", "INVALID_FILTER")]
    [InlineData("ÊÊ", "INVALID_FILTER")]
    public void Whatever_no_country_has_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<FieldRefusal>(() => Countries.Known(text, "exportMarket")).Error.Code);
}
