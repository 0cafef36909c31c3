using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Codes;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Codes;

public class DigitalLinkTests
{
    private const string Item = "https://id.gs1.org/01/08935001234562";

    private static readonly FsCheck.Gen<string?> Values = Gen.OneOf(
        Gen.Constant<string?>(null),
        from length in Gen.Choose(1, 20)
        from characters in Gen.ArrayOf(Gen.Elements("AZaz09!\"%&'()*+,-./:;<=>?_".ToCharArray()), length)
        select (string?)new string(characters));

    [Theory]
    [InlineData("https://id.gs1.org/01/08935001234562", Item)]
    [InlineData("HTTP://txng.example.vn/01/8935001234562", Item)]
    [InlineData("https://example.vn:8443/ocop/san-pham/01/8935001234562/", Item)]
    [InlineData("https://example.vn/01/8935001234562?linkType=gs1:pip", Item)]
    [InlineData("https://example.vn/01/89350012345%362#story", Item)]
    [InlineData(" https://example.vn/01/01/8935001234562 ", Item)]
    [InlineData("https://example.vn/01/8935001234562/10/L1", Item + "/10/L1")]
    [InlineData("https://example.vn/01/8935001234562/10/01", Item + "/10/01")]
    [InlineData("https://example.vn/01/8935001234562/22/2A/10/L%2f1/21/S%2B", Item + "/22/2A/10/L%2F1/21/S%2B")]
    [InlineData("https://example.vn/01/8935001234562/21/a*b?17=270131", Item + "/21/a%2Ab?17=270131")]
    [InlineData("https://example.vn/01/8935001234562?x=1;17=280200", Item + "?17=280229")]
    public void Links_of_any_resolver_have_one_canonical_text(string text, string canonical)
    {
        Assert.Equal(canonical, DigitalLink.Parse(text).Text);
    }

    [Fact]
    public void The_parts_are_told_apart()
    {
        var link = DigitalLink.Parse("https://example.vn/01/8935001234562/22/2A/10/LOT%2D1/21/S1?17=270131");
        Assert.Equal("8935001234562", link.Gtin.Text);
        Assert.Equal(("2A", "LOT-1", "S1", new LocalDate(2027, 1, 31)), (link.Variant, link.Lot, link.Serial, link.Expiry));
        Assert.Equal(link, DigitalLink.Parse(link.Text));
        var bare = DigitalLink.Parse(Item);
        Assert.Equal((null, null, null, null), (bare.Variant, bare.Lot, bare.Serial, bare.Expiry));
    }

    [Theory]
    [InlineData("8935001234562")]
    [InlineData("ftp://example.vn/01/8935001234562")]
    [InlineData("https:///01/8935001234562")]
    [InlineData("https://example.vn")]
    [InlineData("https://someone@example.vn/01/8935001234562")]
    public void Other_texts_are_no_web_address(string text)
    {
        Assert.Equal(new DigitalLinkNotWebAddress(text), DigitalLink.Read(text).Refusal);
    }

    [Theory]
    [InlineData("https://example.vn/san-pham/8935001234562")]
    [InlineData("https://example.vn/01")]
    [InlineData("https://example.vn/00/106141412345678908")]
    public void An_address_without_a_GTIN_is_refused(string text)
    {
        Assert.Equal(new DigitalLinkWithoutGtin(text), DigitalLink.Read(text).Refusal);
    }

    [Theory]
    [InlineData("https://example.vn/01/8935001234562/21/S/10/L", "10")]
    [InlineData("https://example.vn/01/8935001234562/10/L/10/M", "10")]
    [InlineData("https://example.vn/01/8935001234562/235/X", "235")]
    [InlineData("https://example.vn/01/8935001234562/10", "10")]
    [InlineData("https://example.vn/01/8935001234562/gioi-thieu", "gioi-thieu")]
    public void What_may_not_stand_behind_the_GTIN_is_named(string text, string segment)
    {
        Assert.Equal(new DigitalLinkPathUnexpected(text, segment), DigitalLink.Read(text).Refusal);
    }

    [Theory]
    [InlineData("/10/123456789012345678901", "10", "123456789012345678901")]
    [InlineData("/10/L%C3%B4", "10", "L%C3%B4")]
    [InlineData("/21/S%2", "21", "S%2")]
    [InlineData("/21/S%20", "21", "S%20")]
    [InlineData("/22//10/L", "22", "")]
    [InlineData("?17=271301", "17", "271301")]
    [InlineData("?17=270230", "17", "270230")]
    [InlineData("?17=2701", "17", "2701")]
    [InlineData("?17", "17", "")]
    [InlineData("?17=270131&17=270132", "17", "270131")]
    public void Values_that_cannot_be_are_named(string rest, string identifier, string value)
    {
        var text = Item + rest;
        Assert.Equal(new DigitalLinkValueMalformed(text, identifier, value), DigitalLink.Read(text).Refusal);
    }

    [Fact]
    public void A_wrong_GTIN_is_refused_for_its_own_reason()
    {
        Assert.Equal(new GtinCheckDigitWrong("8935001234563", '2'), DigitalLink.Read("https://example.vn/01/8935001234563").Refusal);
        Assert.Equal(new GtinWrongLength("893", 3), DigitalLink.Read("https://example.vn/01/893").Refusal);
        Assert.Equal(new GtinNotDigits("ocop"), DigitalLink.Read("https://example.vn/01/ocop").Refusal);
    }

    [Fact]
    public void Any_parts_are_read_back()
    {
        var parts =
            from variant in Values
            from lot in Values
            from serial in Values
            from day in Gen.Choose(-1, 36524)
            select (variant, lot, serial, day);
        Property.Holds(parts, given =>
        {
            var expiry = given.day < 0 ? (LocalDate?)null : new LocalDate(2000, 1, 1).PlusDays(given.day);
            var link = DigitalLink.Parse(Item + Segment("22", given.variant) + Segment("10", given.lot) + Segment("21", given.serial)
                + (expiry is { } last ? $"?17={last:yyMMdd}" : ""));
            return (link.Variant, link.Lot, link.Serial, link.Expiry) == (given.variant, given.lot, given.serial, expiry)
                && DigitalLink.Parse(link.Text) == link;
        });
    }

    private static string Segment(string identifier, string? value) => value is null ? "" : $"/{identifier}/{Uri.EscapeDataString(value)}";
}
