using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Law;

public class LegalInstrumentTests
{
    [Theory]
    [InlineData("2019-08-20", "")]
    [InlineData("2019-08-21", "1048/QĐ-TTg")]
    [InlineData("2020-06-08", "1048/QĐ-TTg, 781/QĐ-TTg")]
    [InlineData("2023-02-23", "1048/QĐ-TTg, 781/QĐ-TTg")]
    [InlineData("2023-02-24", "148/QĐ-TTg")]
    [InlineData("2025-07-06", "148/QĐ-TTg, 1489/QĐ-TTg")]
    [InlineData("2026-05-22", "148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg")]
    [InlineData("2026-07-21", "148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg")]
    [InlineData("2026-07-22", "26/2026/QĐ-TTg")]
    public void The_law_of_a_day_is_found(string day, string expected)
    {
        var instruments = LegalInstrument.InForceAt(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        Assert.Equal(expected, string.Join(", ", instruments.Select(instrument => instrument.Number)));
    }

    [Fact]
    public void The_former_decisions_ran_on_for_60_days()
    {
        Assert.Equal(
            60,
            Period.Between(LegalInstrument.Decision26Of2026.InForceFrom, LegalInstrument.Decision148Of2023.InForceUntil!.Value, PeriodUnits.Days).Days);
    }

    [Fact]
    public void Articles_are_cited_with_the_number()
    {
        Assert.Equal("Decision 148/QĐ-TTg, article 3", LegalInstrument.Decision148Of2023.Article("3").ToString());
    }
}
