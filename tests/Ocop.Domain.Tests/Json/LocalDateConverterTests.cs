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
    [InlineData("\"2023-02-29\"", "A date is a JSON string of the form yyyy-MM-dd.")]
    [InlineData("\"29/02/2024\"", "A date is a JSON string of the form yyyy-MM-dd.")]
    [InlineData("\"2024-02\"", "A date is a JSON string of the form yyyy-MM-dd.")]
    [InlineData("20240229", "A LocalDate is a JSON string, not Number.")]
    [InlineData("null", "A LocalDate is a JSON string, not Null.")]
    public void Anything_else_is_refused(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, Options)).Message);

    [Fact]
    public void A_date_of_another_calendar_is_written_as_the_same_day() => Assert.Equal(
        "\"2024-02-29\"",
        JsonSerializer.Serialize(new LocalDate(2024, 2, 29).WithCalendar(CalendarSystem.Julian), Options));

    [Fact]
    public void A_record_of_this_library_is_written_with_its_dates_and_names()
    {
        var period = new StatusPeriod(new LocalDate(2025, 5, 7), null, CertificateStatus.Valid);

        var json = JsonSerializer.Serialize(period, Options);

        Assert.Equal("""{"From":"2025-05-07","Until":null,"Status":"VALID"}""", json);
        Assert.Equal(period, JsonSerializer.Deserialize<StatusPeriod>(json, Options));
    }
}
