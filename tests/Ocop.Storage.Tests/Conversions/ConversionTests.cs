using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Tests.Conversions;

public sealed class ConversionTests
{
    [Fact]
    public void Dates_keep_their_value_and_their_order_as_text() => Prop.ForAll(
        Gen.Choose(0, 3652058).Two().ToArbitrary(),
        days =>
        {
            var (one, other) = (IsoDate.Earliest.PlusDays(days.Item1), IsoDate.Earliest.PlusDays(days.Item2));
            Assert.Equal(one, IsoDate.FromText(IsoDate.ToText(one)));
            Assert.Equal(one.CompareTo(other) < 0, string.CompareOrdinal(IsoDate.ToText(one), IsoDate.ToText(other)) < 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_last_day_of_a_column_is_the_last_of_four_digits() =>
        Assert.Equal(("0001-01-01", "9999-12-31"), (IsoDate.ToText(IsoDate.Earliest), IsoDate.ToText(IsoDate.Latest)));

    [Fact]
    public void Instants_keep_their_microseconds()
    {
        var instant = Instant.FromUtc(2026, 11, 22, 1, 2, 3).PlusNanoseconds(4_567_899);

        Assert.Equal("2026-11-22T01:02:03.004567Z", IsoInstant.ToText(IsoInstant.ToStored(instant)));
        Assert.Equal(IsoInstant.ToStored(instant), IsoInstant.FromText(IsoInstant.ToText(instant)));
    }

    [Theory]
    [InlineData("Id", "id")]
    [InlineData("NameSort", "name_sort")]
    [InlineData("ProvinceBefore2025", "province_before_2025")]
    [InlineData("Sha256", "sha_256")]
    public void Names_of_columns_are_in_snake_case(string name, string column) => Assert.Equal(column, SnakeCase.Of(name));

    [Fact]
    public void Every_enum_value_comes_back_from_its_name()
    {
        foreach (var status in Enum.GetValues<CertificateStatus>())
            Assert.Equal(status, EnumText<CertificateStatus>.FromText(EnumText<CertificateStatus>.ToText(status)));
    }
}
