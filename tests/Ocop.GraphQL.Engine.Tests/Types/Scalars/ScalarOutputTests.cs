using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Tests.Types.Scalars;

public sealed class ScalarOutputTests
{
    public static TheoryData<string, FieldValue, string> Accepted => new()
    {
        { "Int", FieldValue.Of(3), "Integer 3" },
        { "Int", FieldValue.Of((long)int.MinValue), "Integer -2147483648" },
        { "Int", FieldValue.Of(3.0), "Integer 3" },
        { "Int", FieldValue.Of(3.00m), "Integer 3" },
        { "Float", FieldValue.Of(1.5), "Float 1.5" },
        { "Float", FieldValue.Of(3), "Integer 3" },
        { "Float", FieldValue.Of(0.1m), "Decimal 0.1" },
        { "String", FieldValue.Of("a"), "String a" },
        { "String", FieldValue.Of(true), "String true" },
        { "String", FieldValue.Of(false), "String false" },
        { "String", FieldValue.Of(12), "String 12" },
        { "String", FieldValue.Of(0.5), "String 0.5" },
        { "String", FieldValue.Of(0.10m), "String 0.10" },
        { "Boolean", FieldValue.Of(true), "Boolean true" },
        { "ID", FieldValue.Of("a"), "String a" },
        { "ID", FieldValue.Of(9007199254740993), "String 9007199254740993" },
    };

    public static TheoryData<string, FieldValue> Refused => new()
    {
        { "Int", FieldValue.Of(2147483648L) },
        { "Int", FieldValue.Of(1.5) },
        { "Int", FieldValue.Of(1.5m) },
        { "Int", FieldValue.Of(double.NaN) },
        { "Int", FieldValue.Of(1e300) },
        { "Int", FieldValue.Of(decimal.MaxValue) },
        { "Int", FieldValue.Of("3") },
        { "Int", FieldValue.Of(true) },
        { "Float", FieldValue.Of(double.NaN) },
        { "Float", FieldValue.Of(double.PositiveInfinity) },
        { "Float", FieldValue.Of("1.5") },
        { "String", FieldValue.Of(new EnumValueDefinition("A", null)) },
        { "Boolean", FieldValue.Of(1) },
        { "Boolean", FieldValue.Of("true") },
        { "ID", FieldValue.Of(1.0) },
        { "ID", FieldValue.Of(true) },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_value_that_the_scalar_can_represent_is_answered(string scalar, FieldValue value, string expected)
    {
        Assert.True(Scalar(scalar).TryCoerceOutput(value, out var coerced));
        Assert.Equal(expected, $"{coerced.Kind} {coerced}");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Another_value_is_refused(string scalar, FieldValue value)
    {
        Assert.False(Scalar(scalar).TryCoerceOutput(value, out _));
    }

    [Fact]
    public void A_value_that_needs_no_coercion_is_what_coercion_answers()
    {
        FieldValue[] values =
        [
            FieldValue.Null, FieldValue.Of("a"), FieldValue.Of(""), FieldValue.Utf8("a"u8.ToArray()), FieldValue.Of(true), FieldValue.Of(0),
            FieldValue.Of((long)int.MinValue), FieldValue.Of(int.MinValue - 1L), FieldValue.Of((long)int.MaxValue),
            FieldValue.Of(int.MaxValue + 1L), FieldValue.Of(1.0), FieldValue.Of(double.NaN), FieldValue.Of(1.50m),
            FieldValue.Object(new object()), FieldValue.List([]), FieldValue.Error(new GraphQLError("NO", "No.")),
        ];
        var unchanged = BuiltInScalars.All.SelectMany(_ => values, (scalar, value) => (scalar, value)).Where(pair => pair.scalar.SendsUnchanged(pair.value)).ToList();

        Assert.All(unchanged, pair =>
        {
            Assert.True(pair.scalar.TryCoerceOutput(pair.value, out var coerced));
            Assert.Equal(pair.value, coerced);
        });
        Assert.Equal(
            ["Boolean true", "ID ", "ID a", "Int -2147483648", "Int 0", "Int 2147483647", "String ", "String a"],
            unchanged.Select(pair => $"{pair.scalar.Name} {pair.value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Plain_values_cost_no_memory()
    {
        (ScalarType Scalar, FieldValue Value)[] plain =
        [
            (BuiltInScalars.Int, FieldValue.Of(3)),
            (BuiltInScalars.Float, FieldValue.Of(1.5)),
            (BuiltInScalars.String, FieldValue.Of("a")),
            (BuiltInScalars.String, FieldValue.Utf8("a"u8.ToArray())),
            (BuiltInScalars.Boolean, FieldValue.Of(true)),
            (BuiltInScalars.Id, FieldValue.Of("a")),
        ];
        CountAccepted(plain);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var accepted = CountAccepted(plain);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(plain.Length, accepted);
    }

    private static int CountAccepted((ScalarType Scalar, FieldValue Value)[] values)
    {
        var accepted = 0;
        foreach (var (scalar, value) in values)
        {
            accepted += scalar.TryCoerceOutput(value, out _) ? 1 : 0;
        }

        return accepted;
    }

    private static ScalarType Scalar(string name) => BuiltInScalars.All.Single(scalar => scalar.Name == name);
}
