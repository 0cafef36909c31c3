using System.Text.Json;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Json;

public sealed class LocalCapitalShareConverterTests
{
    [Fact]
    public void A_share_is_a_number_of_per_cent()
    {
        var share = LocalCapitalShare.Create(50.5m).Value;

        Assert.Equal("50.5", JsonSerializer.Serialize(share));
        Assert.Equal(share, JsonSerializer.Deserialize<LocalCapitalShare>("50.5"));
    }

    [Theory]
    [InlineData("500")]
    [InlineData("-1")]
    [InlineData("\"50\"")]
    [InlineData("null")]
    [InlineData("""{"Percent":60}""")]
    public void Anything_else_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalCapitalShare>(json));
}
