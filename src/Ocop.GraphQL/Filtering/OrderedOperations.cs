using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Filtering;

/// <summary>Operations on a field with an order: <c>IntOperationFilterInput</c>, <c>LocalDateOperationFilterInput</c>.</summary>
internal static class OrderedOperations
{
    /// <summary>Adds the operation input of a scalar to a schema.</summary>
    public static void Define(SchemaBuilder schema, string scalar) => schema.Input(
        TypeName(scalar),
        $"Operations on a value of {scalar}. A comparison with a value that is not recorded does not hold; negated operations keep rows without a value.",
        input => input
            .Field("eq", scalar, "The value is this one; null finds rows without a value.")
            .Field("neq", scalar, "The value is not this one; null finds rows with a value.")
            .Field("in", $"[{scalar}]", "The value is one of these; at most 1,000.")
            .Field("nin", $"[{scalar}]", "The value is none of these; at most 1,000.")
            .Field("gt", scalar, "The value is greater.")
            .Field("ngt", scalar, "The value is not greater.")
            .Field("gte", scalar, "The value is greater or equal.")
            .Field("ngte", scalar, "The value is not greater or equal.")
            .Field("lt", scalar, "The value is less.")
            .Field("nlt", scalar, "The value is not less.")
            .Field("lte", scalar, "The value is less or equal.")
            .Field("nlte", scalar, "The value is not less or equal."));

    /// <summary>The name of a scalar's operation input.</summary>
    public static string TypeName(string scalar) => $"{scalar}OperationFilterInput";

    /// <summary>Reads operations on a field.</summary>
    public static Filter Read<T>(OrderedField<T> field, InputObject operations)
        where T : struct => Read(field, operations, value => value);

    /// <summary>Reads operations on a field not every value of which is one that something can have.</summary>
    /// <param name="field">The field.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="known">Lets a value through that is asked for as such, or refuses it; ends of ranges may be any.</param>
    /// <exception cref="FieldRefusal">A value that is refused.</exception>
    public static Filter Read<T>(OrderedField<T> field, InputObject operations, Func<T, T> known)
        where T : struct =>
        Where.ReadOperations(operations, (name, value) => name switch
        {
            "eq" => field.Is(Known((T?)value, known)),
            "neq" => field.IsNot(Known((T?)value, known)),
            "in" => field.IsIn(Where.Items(name, value).Select(item => Known((T?)item, known))),
            "nin" => field.IsNotIn(Where.Items(name, value).Select(item => Known((T?)item, known))),
            "gt" => field.Compares(OrderComparison.Greater, Where.Operand<T>(name, value)),
            "ngt" => field.ComparesNot(OrderComparison.Greater, Where.Operand<T>(name, value)),
            "gte" => field.Compares(OrderComparison.GreaterOrEqual, Where.Operand<T>(name, value)),
            "ngte" => field.ComparesNot(OrderComparison.GreaterOrEqual, Where.Operand<T>(name, value)),
            "lt" => field.Compares(OrderComparison.Less, Where.Operand<T>(name, value)),
            "nlt" => field.ComparesNot(OrderComparison.Less, Where.Operand<T>(name, value)),
            "lte" => field.Compares(OrderComparison.LessOrEqual, Where.Operand<T>(name, value)),
            "nlte" => field.ComparesNot(OrderComparison.LessOrEqual, Where.Operand<T>(name, value)),
            _ => throw new InvalidOperationException($"The operation {name} is read by nobody."),
        });

    private static T? Known<T>(T? value, Func<T, T> known)
        where T : struct => value is { } given ? known(given) : null;
}
