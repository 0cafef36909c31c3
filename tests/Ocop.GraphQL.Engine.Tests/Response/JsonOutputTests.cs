using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Response;

namespace Ocop.GraphQL.Engine.Tests.Response;

public sealed class JsonOutputTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("Gạo Đức Lan", "\"Gạo Đức Lan\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\f\n\r\t\u0000\u001f\u007f", "\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"")]
    [InlineData("<script>&'+\u2028", "\"<script>&'+\u2028\"")]
    [InlineData("🍚", "\"🍚\"")]
    public void A_string_is_escaped_where_JSON_requires_it(string text, string expected)
    {
        Assert.Equal(expected, TextOf(text));
        Assert.Equal(expected, Utf8Of(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void What_has_no_UTF8_becomes_the_replacement_character()
    {
        Assert.Equal("\"a\uFFFDb\"", TextOf("a\uD800b"));
        Assert.Equal("\"a\uFFFD\\n\"", Utf8Of([(byte)'a', 0xFF, (byte)'\n']));
    }

    [Fact]
    public void Every_string_is_read_back_as_it_was() => Prop.ForAll(Texts, text =>
    {
        Assert.Equal(text, JsonSerializer.Deserialize<string>(TextOf(text)));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Utf8Of(Encoding.UTF8.GetBytes(text))));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(10_000)]
    public void A_string_may_be_longer_than_the_buffer_has_room(int length)
    {
        var text = string.Concat(Enumerable.Repeat("ộ\n🍚", length));

        Assert.Equal(text, JsonSerializer.Deserialize<string>(TextOf(text)));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Utf8Of(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Numbers_are_exact()
    {
        Assert.Equal("-9223372036854775808", NumberOf(long.MinValue));
        Assert.Equal("79228162514264337593543950335", NumberOf(decimal.MaxValue));
        Assert.Equal("1.50", NumberOf(1.50m));
        Assert.Equal("-0.0000000000000000000000000001", NumberOf(-0.0000000000000000000000000001m));
        Assert.Equal("0.1", NumberOf(0.1));
        Assert.Equal("-1.7976931348623157E+308", NumberOf(double.MinValue));
    }

    [Fact]
    public void Every_finite_double_is_read_back_as_it_was() => Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(p => BitConverter.Int64BitsToDouble(((long)p.Item1 << 32) | (uint)p.Item2))
            .Where(double.IsFinite).ToArbitrary(),
        number => Assert.Equal(number, JsonSerializer.Deserialize<double>(NumberOf(number)))).QuickCheckThrowOnFailure();

    // Strings with many characters that need care.
    private static Arbitrary<string> Texts => Gen.Elements("a", "\"", "\\", "\n", "\u0001", "Đ", "ộ", "🍚", "một hai ba bốn năm sáu bảy tám ")
        .ListOf().Select(string.Concat).ToArbitrary();

    private static string TextOf(string text) => Written(text, static (ref json, text) => json.String(text.AsSpan()));

    private static string Utf8Of(byte[] utf8) => Written(utf8, static (ref json, utf8) => json.String(utf8.AsSpan()));

    private static string NumberOf<T>(T number)
        where T : IUtf8SpanFormattable => Written(number, static (ref json, number) => json.Number(number));

    private static string Written<T>(T value, WriteValue<T> write)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new JsonOutput(output);
        write(ref json, value);
        json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private delegate void WriteValue<T>(ref JsonOutput json, T value);
}
