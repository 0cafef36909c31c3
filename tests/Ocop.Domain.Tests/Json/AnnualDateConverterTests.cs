using System.Text.Json;
using NodaTime;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Json;

public sealed class AnnualDateConverterTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddOcop();

    [Fact]
    public void A_day_of_every_year_is_month_and_day()
    {
        Assert.Equal("\"04-30\"", JsonSerializer.Serialize(new AnnualDate(4, 30), Options));
        Assert.Equal(new AnnualDate(4, 30), JsonSerializer.Deserialize<AnnualDate>("\"04-30\"", Options));
    }

    [Theory]
    [InlineData("\"04-31\"")]
    [InlineData("\"2026-04-30\"")]
    [InlineData("430")]
    public void Anything_else_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnnualDate>(json, Options));
}
