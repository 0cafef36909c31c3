using System.Text.Json;
using Ocop.Domain.Criteria;

namespace Ocop.Domain.Tests.Json;

public sealed class FlagNamesConverterTests
{
    [Theory]
    [InlineData(CriterionFlags.None, "[]")]
    [InlineData(CriterionFlags.TwoCases, """["TWO_CASES"]""")]
    [InlineData(CriterionFlags.Disqualifies | CriterionFlags.HaltsScoring, """["HALTS_SCORING","DISQUALIFIES"]""")]
    public void Flags_are_written_as_names_and_read_back(CriterionFlags flags, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(flags));
        Assert.Equal(flags, JsonSerializer.Deserialize<CriterionFlags>(json));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"TWO_CASES\"")]
    [InlineData("[1]")]
    [InlineData("[\"TwoCases\"]")]
    [InlineData("[\"TWO_CASES\",\"TWO_CASES\"]")]
    [InlineData("[\"NONE\"]")]
    public void Anything_else_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CriterionFlags>(json));
}
