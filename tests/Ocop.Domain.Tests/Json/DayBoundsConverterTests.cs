using System.Text.Json;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Tests.Json;

public sealed class DayBoundsConverterTests
{
    [Theory]
    [InlineData("\"2024-02-29\"", "on 2024-02-29")]
    [InlineData("\"2024-01-01/2024-12-31\"", "between 2024-01-01 and 2024-12-31")]
    [InlineData("\"../2024-12-31\"", "by 2024-12-31")]
    [InlineData("\"2024-01-01/..\"", "on or after 2024-01-01")]
    [InlineData("\"../..\"", "on an unknown day")]
    public void Bounds_are_read_and_written_as_an_interval(string json, string words)
    {
        var issue = JsonSerializer.Deserialize<IssueDate>(json);
        var expiry = JsonSerializer.Deserialize<Expiry>(json);

        Assert.Equal(words, issue.ToString());
        Assert.Equal(words, expiry.ToString());
        Assert.Equal(json, JsonSerializer.Serialize(issue));
        Assert.Equal(json, JsonSerializer.Serialize(expiry));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Earliest":"2030-01-01","Latest":"2020-01-01"}""")]
    [InlineData("\"2024\"")]
    [InlineData("\"\"")]
    [InlineData("\"..\"")]
    [InlineData("\"2024-12-31/2024-01-01\"")]
    [InlineData("\"2024-01-01/2024-06-01/2024-12-31\"")]
    [InlineData("\"2024-02-30\"")]
    [InlineData("null")]
    [InlineData("20240229")]
    public void Anything_else_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IssueDate>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Expiry>(json));
    }

    [Fact]
    public void An_issue_keeps_within_the_years_that_can_be_meant() =>
        Assert.Equal("The year 1900 lies outside 2000 to 2999.", IssueDate.OfBounds(new LocalDate(1900, 1, 1), null).Refusal!.Message);
}
