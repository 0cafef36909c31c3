using Ocop.Domain.Codes;

namespace Ocop.Domain.Tests.Codes;

public class Base32Tests
{
    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 0, 0 }, "00000000")]
    [InlineData(new byte[] { 255, 255, 255, 255, 255 }, "ZZZZZZZZ")]
    [InlineData(new byte[] { 0x08, 0x86, 0x42, 0x98, 0xe8 }, "12345678")]
    public void Five_bytes_are_eight_characters(byte[] bytes, string expected)
    {
        Span<char> characters = stackalloc char[8];
        Base32.Write(bytes, characters);
        Assert.Equal(expected, new string(characters));
    }

    [Fact]
    public void The_alphabet_has_32_characters_and_none_that_is_misread()
    {
        Assert.Equal(32, Base32.Alphabet.Distinct().Count());
        Assert.Equal("", string.Concat(Base32.Alphabet.Intersect("ILOU")));
    }
}
