using FsCheck.Fluent;
using Ocop.Domain.Codes;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Codes;

public class TaxCodeTests
{
    private static readonly FsCheck.Gen<string> NineDigits = Gen.ArrayOf(Gen.Choose(0, 9), 9).Select(digits => string.Concat(digits));

    [Theory]
    [InlineData("0301234562", "0301234562", null)]
    [InlineData("0301234562-001", "0301234562-001", "001")]
    [InlineData("0301234562001", "0301234562-001", "001")]
    [InlineData(" 0301 234 562 - 001 ", "0301234562-001", "001")]
    public void Codes_are_read_with_their_branch(string text, string written, string? branch)
    {
        var code = TaxCode.Parse(text);
        Assert.Equal((written, "0301234562", branch), (code.Text, code.Organisation, code.Branch));
        Assert.True(code.HasRightTenthDigit);
    }

    [Fact]
    public void At_most_one_tenth_digit_is_right_and_any_other_is_refused()
    {
        Property.Holds(NineDigits, nine => "0123456789".Count(check => TaxCode.Read(nine + check).Refusal is null) <= 1);
        Assert.Equal(new TaxCodeCheckDigitWrong("0301234563"), TaxCode.Read("0301234563").Refusal);
    }

    // Without the check digit nothing else catches a slip; with it, every single wrong digit before it is caught.
    [Fact]
    public void Any_single_wrong_digit_is_refused()
    {
        const string Code = "0301234562";
        Assert.All(Enumerable.Range(0, Code.Length), place => Assert.All("0123456789".Where(digit => digit != Code[place]), digit =>
            Assert.IsType<TaxCodeCheckDigitWrong>(TaxCode.Read(Code[..place] + digit + Code[(place + 1)..]).Refusal)));
    }

    [Fact]
    public void The_rule_of_the_tenth_digit_is_an_assumption_that_can_be_left_out()
    {
        var code = TaxCode.Read("0301234563", TaxCodePolicy.ShapeOnly).Value;
        Assert.Equal(("0301234563", false), (code.Text, code.HasRightTenthDigit));
        Assert.True(TaxCodePolicy.Checked.ChecksTenthDigit);
    }

    [Theory]
    [InlineData("001203004567")]
    [InlineData("001 203 004 567")]
    [InlineData("CCCD: 001203004567")]
    [InlineData("123456789")]
    [InlineData("x123456789")]
    public void An_identity_number_is_refused_and_nowhere_repeated(string text)
    {
        var refusal = TaxCode.Read(text).Refusal!;
        Assert.Equal(new PersonalNumberGiven(), refusal);
        Assert.True(PersonalNumber.IsLikely(text));
        Assert.DoesNotContain(refusal.ToString().Split(' '), word => word.Any(char.IsAsciiDigit));
        Assert.Equal("The text holds as many digits as an identity number of a person; such numbers are neither taken nor repeated.", refusal.Message);
    }

    // A number mistyped by a digit is still most of a number.
    [Theory]
    [InlineData("00120300456", 11)]
    [InlineData("0012030045678901", 16)]
    [InlineData("mã số thuế", 0)]
    public void Other_texts_are_refused_with_their_number_of_digits_alone(string text, int digits)
    {
        var refusal = TaxCode.Read(text).Refusal!;
        Assert.Equal(new TaxCodeMalformed(digits), refusal);
        Assert.DoesNotContain(text, refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0301234562")]
    [InlineData("0301234562-001")]
    [InlineData("")]
    public void Other_texts_hold_no_identity_number(string text)
    {
        Assert.False(PersonalNumber.IsLikely(text));
    }
}
