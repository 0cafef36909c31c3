using NodaTime;
using Ocop.Domain.Law;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public sealed class LegalBasisTests
{
    [Theory]
    [InlineData("2019-08-20", null)]
    [InlineData("2019-08-21", "1048/QĐ-TTg")]
    [InlineData("2023-02-23", "1048/QĐ-TTg")]
    [InlineData("2023-02-24", "148/QĐ-TTg")]
    [InlineData("2025-08-01", "148/QĐ-TTg")]
    [InlineData("2026-05-22", null)]
    [InlineData("2026-07-21", null)]
    [InlineData("2026-07-22", "26/2026/QĐ-TTg")]
    public void A_certificate_of_a_known_day_rests_on_the_one_edition_in_force(string day, string? number) =>
        Assert.Equal(number, On(day).LegalBasis?.Number);

    [Theory]
    [InlineData(2019, null)]
    [InlineData(2020, "1048/QĐ-TTg")]
    [InlineData(2023, null)]
    [InlineData(2024, "148/QĐ-TTg")]
    [InlineData(2026, null)]
    public void A_certificate_of_a_known_year_rests_on_an_edition_only_where_the_whole_year_has_one(int year, string? number) =>
        Assert.Equal(number, In(year).LegalBasis?.Number);

    [Fact]
    public void A_certificate_of_an_unknown_day_rests_on_no_edition_that_is_certain() => Assert.Null(Unknown().LegalBasis);

    [Fact]
    public void An_edition_is_the_only_one_while_no_other_touches_the_days()
    {
        Assert.Equal("2023", Edition.FindOnlyWithin(new LocalDate(2023, 2, 24), new LocalDate(2026, 5, 21))?.Key);
        Assert.Null(Edition.FindOnlyWithin(new LocalDate(2023, 2, 23), new LocalDate(2023, 2, 24)));
        Assert.Null(Edition.FindOnlyWithin(new LocalDate(2019, 8, 20), new LocalDate(2019, 8, 21)));
    }
}
