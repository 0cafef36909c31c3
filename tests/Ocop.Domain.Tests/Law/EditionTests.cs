using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Law;

public sealed class EditionTests
{
    [Theory]
    [InlineData("2019-08-20", "")]
    [InlineData("2019-08-21", "2019")]
    [InlineData("2023-02-23", "2019")]
    [InlineData("2023-02-24", "2023")]
    [InlineData("2026-05-21", "2023")]
    [InlineData("2026-05-22", "2023 2026")]
    [InlineData("2026-07-21", "2023 2026")]
    [InlineData("2026-07-22", "2026")]
    public void Editions_in_force_on_a_day(string day, string expected) =>
        Assert.Equal(expected, string.Join(' ', Edition.InForceAt(Day(day))));

    [Theory]
    [InlineData("2019-08-20", null)]
    [InlineData("2019-08-21", "2019")]
    [InlineData("2026-05-21", "2023")]
    [InlineData("2026-05-22", "2026")]
    [InlineData("2026-07-21", "2026")]
    public void A_dossier_filed_on_a_day_follows_the_newest_edition(string day, string? expected) =>
        Assert.Equal(expected, Edition.FindNewestAt(Day(day))?.Key);

    [Fact]
    public void Each_edition_names_its_decisions()
    {
        Assert.Equal(
            ["1048/QĐ-TTg + 781/QĐ-TTg", "148/QĐ-TTg + 1489/QĐ-TTg", "26/2026/QĐ-TTg + none"],
            Edition.All.Select(edition => $"{edition.Principal.Number} + {edition.Amendment?.Number ?? "none"}"));
    }

    [Fact]
    public void What_an_edition_changed_is_said_in_whole_sentences() =>
        Assert.All(Edition.All.SelectMany(edition => edition.Changes), change => Assert.EndsWith(".", change, StringComparison.Ordinal));

    [Fact]
    public void An_edition_is_found_by_its_short_name()
    {
        Assert.True(Edition.TryFind("2026", out var edition));
        Assert.Same(Edition.Of2026, edition);
        Assert.False(Edition.TryFind("2020", out _));
        Assert.False(Edition.TryFind(null, out _));
    }

    [Fact]
    public void A_citation_names_instrument_and_provision()
    {
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 8.1", Edition.Of2026.Article("8.1").ToString());
        Assert.Equal("Decision 26/2026/QĐ-TTg, annex II", Edition.Of2026.Principal.Annex("II").ToString());
        Assert.Equal(Edition.Of2026.Article("8.1"), LegalInstrument.Decision26Of2026.Article("8.1"));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
