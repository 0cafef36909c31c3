using Ocop.Domain.Codes;

namespace Ocop.Domain.Tests.Codes;

public class CheckCharacterTests
{
    // G123498654321 with H is the example of the blood-donation numbers (ISBT 128), which use the same system.
    [Theory]
    [InlineData("0", '1')]
    [InlineData("1", '*')]
    [InlineData("A", 'I')]
    [InlineData("P0", 'C')]
    [InlineData("G123498654321", 'H')]
    public void The_weighted_sum_with_the_check_is_1_modulo_37(string characters, char expected)
    {
        Assert.Equal(expected, CheckCharacter.Of(characters));
        Assert.True(CheckCharacter.IsValid(characters + expected));
    }
}
