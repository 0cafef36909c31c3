using System.Text.Json;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Json;

public sealed class LocalDateConverterTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddOcop();

    [Fact]
    public void A_date_is_written_and_read_as_ISO_text()
    {
        var date = new LocalDate(2024, 2, 29);

        Assert.Equal("\"2024-02-29\"", JsonSerializer.Serialize(date, Options));
        Assert.Equal(date, JsonSerializer.Deserialize<LocalDate>("\"2024-02-29\"", Options));
        Assert.Null(JsonSerializer.Deserialize<LocalDate?>("null", Options));
    }

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"29/02/2024\"")]
    [InlineData("\"2024-02\"")]
    [InlineData("20240229")]
    [InlineData("null")]
    public void Anything_else_is_refused(string json) => Assert.Equal(
        "A date is a JSON string of the form yyyy-MM-dd.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, Options)).Message);

    [Fact]
    public void A_record_of_this_library_is_written_with_its_dates_and_names()
    {
        var period = new StatusPeriod(new LocalDate(2025, 5, 7), null, CertificateStatus.Valid);

        var json = JsonSerializer.Serialize(period, Options);

        Assert.Equal("""{"From":"2025-05-07","Until":null,"Status":"VALID"}""", json);
        Assert.Equal(period, JsonSerializer.Deserialize<StatusPeriod>(json, Options));
    }
}
