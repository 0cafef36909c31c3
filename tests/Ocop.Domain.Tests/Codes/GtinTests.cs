using FsCheck.Fluent;
using Ocop.Domain.Codes;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Codes;

public class GtinTests
{
    private static readonly FsCheck.Gen<Gtin> Gtins =
        from length in Gen.Elements(8, 12, 13, 14)
        from digits in Gen.ArrayOf(Gen.Choose(0, 9), length - 1)
        select WithCheckDigit(string.Concat(digits));

    [Theory]
    [InlineData("8935001234562", "08935001234562", "893", 0)]
    [InlineData("18935001234569", "18935001234569", "893", 1)]
    [InlineData("042100005264", "00042100005264", "004", 0)]
    [InlineData("89312346", "00000089312346", "893", 0)]
    [InlineData("96385074", "00000096385074", "963", 0)]
    [InlineData(" 8 935001 234562 ", "08935001234562", "893", 0)]
    [InlineData("893.5001-234562", "08935001234562", "893", 0)]
    public void A_number_is_read_with_its_prefix_and_its_fourteen_digits(string text, string fourteen, string prefix, int indicator)
    {
        var gtin = Gtin.Parse(text);
        Assert.Equal((fourteen, prefix, indicator), (gtin.FourteenDigits, gtin.Prefix, gtin.Indicator));
        Assert.Equal(prefix == "893", gtin.IsFromVietnamesePrefix);
    }

    [Fact]
    public void A_number_and_the_same_with_zeros_in_front_are_one_and_keep_their_text()
    {
        var thirteen = Gtin.Parse("8935001234562");
        var fourteen = Gtin.Parse("08935001234562");
        Assert.Equal(thirteen, fourteen);
        Assert.Equal(thirteen.GetHashCode(), fourteen.GetHashCode());
        Assert.Equal(("8935001234562", 13), (thirteen.Text, thirteen.Length));
        Assert.Equal(("08935001234562", 14), (fourteen.Text, fourteen.Length));
        Assert.NotEqual(thirteen, Gtin.Parse("18935001234569"));
        Assert.Equal(Gtin.Parse("012345678905"), Gtin.Parse("0012345678905"));
    }

    [Theory]
    [InlineData("2000000000008", true)]
    [InlineData("0200000000004", true)]
    [InlineData("20000004", true)]
    [InlineData("8935001234562", false)]
    [InlineData("89312346", false)]
    [InlineData("042100005264", false)]
    public void Numbers_for_use_within_a_shop_are_read_and_told_apart(string text, bool isRestricted)
    {
        Assert.Equal(isRestricted, Gtin.Parse(text).IsRestricted);
    }

    [Fact]
    public void What_is_no_number_is_refused_with_the_reason()
    {
        Assert.Equal(new GtinNotDigits("893500123456O"), Gtin.Read("893500123456O").Refusal);
        Assert.Equal(new GtinNotDigits(" - "), Gtin.Read(" - ").Refusal);
        Assert.Equal(new GtinWrongLength("89350012345", 11), Gtin.Read("89350012345").Refusal);
        Assert.Equal(new GtinCheckDigitWrong("8935001234563", '2'), Gtin.Read("8935001234563").Refusal);
        Assert.Equal("'89350012345' is no GTIN: it has 11 digits, and a GTIN has 8, 12, 13 or 14.", Gtin.Read("89350012345").Refusal!.Message);
    }

    [Fact]
    public void Any_single_wrong_digit_is_refused()
    {
        Property.Holds(Gtins, gtin => Enumerable.Range(0, gtin.Text.Length).All(place => "0123456789"
            .Where(digit => digit != gtin.Text[place])
            .All(digit => Gtin.Read(gtin.Text[..place] + digit + gtin.Text[(place + 1)..]).Refusal is GtinCheckDigitWrong)));
    }

    [Fact]
    public void Numbers_are_read_back_and_equal_with_zeros_in_front()
    {
        Property.Holds(Gtins, gtin => Gtin.Parse(gtin.Text) == gtin
            && Gtin.Parse(gtin.FourteenDigits) == gtin
            && Gtin.Parse(gtin.FourteenDigits).IsRestricted == gtin.IsRestricted);
    }

    // The one of the ten that is read; written without the rule, by trying.
    private static Gtin WithCheckDigit(string digits) =>
        "0123456789".Select(check => Gtin.Read(digits + check)).Single(result => result.Refusal is null).Value;
}
