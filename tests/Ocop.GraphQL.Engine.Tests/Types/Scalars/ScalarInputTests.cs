using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Tests.Values;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Tests.Types.Scalars;

public sealed class ScalarInputTests
{
    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-0", "0")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Float", "1", "1.0")]
    [InlineData("Float", "1.5", "1.5")]
    [InlineData("Float", "6.0221413e23", "6.0221413E+23")]
    [InlineData("Float", "9007199254740993", "9007199254740992.0")]
    [InlineData("String", "\"đặc sản\"", "\"đặc sản\"")]
    [InlineData("String", "\"\"", "\"\"")]
    [InlineData("String", "\"\"\"block\"\"\"", "\"block\"")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Boolean", "false", "false")]
    [InlineData("ID", "\"VN-1\"", "\"VN-1\"")]
    [InlineData("ID", "4", "\"4\"")]
    [InlineData("ID", "123456789012345678901234567890", "\"123456789012345678901234567890\"")]
    public void A_literal_is_accepted(string scalar, string literal, string expected)
    {
        Assert.Equal(expected, Coerce(scalar, Parser.ParseValue(literal), InputOrigin.Literal));
    }

    [Theory]
    [InlineData("Int", "1.0", "Int cannot represent 1.0: it is not an integer.")]
    [InlineData("Int", "1e2", "Int cannot represent 1e2: it is not an integer.")]
    [InlineData("Int", "2147483648", "Int cannot represent 2147483648: it has more than 32 bits.")]
    [InlineData("Int", "-2147483649", "Int cannot represent -2147483649: it has more than 32 bits.")]
    [InlineData("Int", "\"1\"", "Int cannot represent \"1\": it is not an integer.")]
    [InlineData("Int", "true", "Int cannot represent true: it is not an integer.")]
    [InlineData("Int", "[1]", "Int cannot represent [1]: it is not an integer.")]
    [InlineData("Float", "\"1\"", "Float cannot represent \"1\": it is not a number.")]
    [InlineData("Float", "true", "Float cannot represent true: it is not a number.")]
    [InlineData("Float", "1e400", "Float cannot represent 1e400: it is larger than any double.")]
    [InlineData("Float", "-1e400", "Float cannot represent -1e400: it is larger than any double.")]
    [InlineData("String", "1", "String cannot represent 1: it is not a string.")]
    [InlineData("String", "NAME", "String cannot represent NAME: it is not a string.")]
    [InlineData("String", "{a: [1, \"x\"]}", "String cannot represent {a: [1, \"x\"]}: it is not a string.")]
    [InlineData("Boolean", "1", "Boolean cannot represent 1: it is neither true nor false.")]
    [InlineData("Boolean", "\"true\"", "Boolean cannot represent \"true\": it is neither true nor false.")]
    [InlineData("ID", "1.0", "ID cannot represent 1.0: it is neither a string nor an integer.")]
    [InlineData("ID", "true", "ID cannot represent true: it is neither a string nor an integer.")]
    public void A_literal_is_refused(string scalar, string literal, string expected)
    {
        Assert.Equal(expected, Coerce(scalar, Parser.ParseValue(literal), InputOrigin.Literal));
    }

    [Theory]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e2", "100")]
    [InlineData("Int", "-2147483648.0", "-2147483648")]
    [InlineData("Int", "1.5", "Int cannot represent 1.5: it is not an integer.")]
    [InlineData("Int", "1e10", "Int cannot represent 1e10: it has more than 32 bits.")]
    [InlineData("Int", "1e400", "Int cannot represent 1e400: it has more than 32 bits.")]
    [InlineData("Int", "1e-1", "Int cannot represent 1e-1: it is not an integer.")]
    [InlineData("Int", "\"1\"", "Int cannot represent \"1\": it is not an integer.")]
    [InlineData("Float", "1", "1.0")]
    [InlineData("Float", "1e400", "Float cannot represent 1e400: it is larger than any double.")]
    [InlineData("ID", "7", "\"7\"")]
    [InlineData("ID", "7.0", "\"7\"")]
    [InlineData("ID", "-1e2", "\"-100\"")]
    [InlineData("ID", "7.5", "ID cannot represent 7.5: it is neither a string nor an integer.")]
    [InlineData("ID", "1e16", "ID cannot represent 1e16: it is neither a string nor an integer.")]
    [InlineData("ID", "1e400", "ID cannot represent 1e400: it is neither a string nor an integer.")]
    public void A_number_of_JSON_is_an_integer_by_its_value(string scalar, string json, string expected)
    {
        Assert.Equal(expected, Coerce(scalar, Json.Value(json), InputOrigin.Variable));
    }

    [Fact]
    public void A_long_value_makes_no_long_message()
    {
        var literal = new StringValueNode(0, new string('a', 100_000), isBlock: false);

        Assert.Equal(
            $"Int cannot represent \"{new string('a', 59)}…: it is not an integer.",
            Coerce("Int", literal, InputOrigin.Literal));
    }

    private static string Coerce(string scalar, ValueNode input, InputOrigin origin) =>
        BuiltInScalars.All.Single(s => s.Name == scalar).CoerceInput(input, origin, out var value) ?? Coerced.Show(value);
}
