using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Tests.Values;

public sealed class OutputCoercionTests
{
    private static readonly EnumType Direction = (EnumType)CoercionSchema.TypeOf("Direction");

    public static TheoryData<FieldValue> NorthAsHeld => [FieldValue.Of("NORTH"), FieldValue.Of(Direction.Values[0])];

    public static TheoryData<string, FieldValue, string> Refused => new()
    {
        { "Direction", FieldValue.Of("WEST"), "WRONG_RESULT: Direction cannot represent the value WEST of this field." },
        { "Direction", FieldValue.Of(1), "WRONG_RESULT: Direction cannot represent the value 1 of this field." },
        { "Direction", FieldValue.Of(new EnumValueDefinition("WEST", null)), "WRONG_RESULT: Direction cannot represent the value WEST of this field." },
        { "Int", FieldValue.Of("x"), "WRONG_RESULT: Int cannot represent the value x of this field." },
        { "Int", FieldValue.List([FieldValue.Of(1)]), "WRONG_RESULT: Int cannot represent the value [1] of this field." },
        { "Int", FieldValue.Of(new string('a', 61)), $"WRONG_RESULT: Int cannot represent the value {new string('a', 60)}… of this field." },
    };

    [Theory]
    [MemberData(nameof(NorthAsHeld))]
    public void An_enum_value_may_be_held_as_its_name_or_itself(FieldValue held)
    {
        Assert.Null(OutputCoercion.CoerceLeaf(Direction, held, out var coerced));
        Assert.Same(Direction.Values[0], coerced.AsEnum());
    }

    [Fact]
    public void A_scalar_s_value_is_as_the_scalar_says()
    {
        Assert.Null(OutputCoercion.CoerceLeaf((NamedType)CoercionSchema.TypeOf("ID"), FieldValue.Of(4), out var coerced));
        Assert.Equal("4", coerced.AsString());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_that_does_not_fit_is_an_error(string type, FieldValue value, string expected)
    {
        Assert.Equal(expected, OutputCoercion.CoerceLeaf((NamedType)CoercionSchema.TypeOf(type), value, out _)?.ToString());
    }
}
