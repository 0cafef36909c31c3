using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Naming;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Filtering;

/// <summary>Operations on a field compared by equality: booleans and enums.</summary>
internal static class ValueOperations
{
    /// <summary>The name of the input for booleans.</summary>
    public const string BooleanTypeName = "BooleanOperationFilterInput";

    /// <summary>Adds the operation input for booleans to a schema.</summary>
    public static void DefineBoolean(SchemaBuilder schema) => schema.Input(
        BooleanTypeName,
        "Operations on a value that is true or false.",
        input => input
            .Field("eq", "Boolean", "The value is this one; null finds rows without a value.")
            .Field("neq", "Boolean", "The value is not this one; null finds rows with a value."));

    /// <summary>Adds the operation input of an enum to a schema.</summary>
    public static void DefineEnum(SchemaBuilder schema, string type) => schema.Input(
        TypeName(type),
        $"Operations on a value of {type}. Negated operations keep rows without a value.",
        input => input
            .Field("eq", type, "The value is this one; null finds rows without a value.")
            .Field("neq", type, "The value is not this one; null finds rows with a value.")
            .Field("in", $"[{type}]", "The value is one of these.")
            .Field("nin", $"[{type}]", "The value is none of these."));

    /// <summary>The name of an enum's operation input.</summary>
    public static string TypeName(string type) => $"{type}OperationFilterInput";

    /// <summary>Reads operations on a boolean field.</summary>
    public static Filter ReadBoolean(ValueField<bool> field, InputObject operations) =>
        Where.ReadOperations(operations, (name, value) => name switch
        {
            "eq" => field.Is((bool?)value),
            "neq" => field.IsNot((bool?)value),
            _ => throw new InvalidOperationException($"The operation {name} is read by nobody."),
        });

    /// <summary>Reads operations on an enum field.</summary>
    public static Filter ReadEnum<T>(ValueField<T> field, InputObject operations)
        where T : struct, Enum =>
        Where.ReadOperations(operations, (name, value) => name switch
        {
            "eq" => field.Is(Member<T>(value)),
            "neq" => field.IsNot(Member<T>(value)),
            "in" => field.IsIn(Where.Items(name, value).Select(Member<T>)),
            "nin" => field.IsNotIn(Where.Items(name, value).Select(Member<T>)),
            _ => throw new InvalidOperationException($"The operation {name} is read by nobody."),
        });

    private static T? Member<T>(object? name)
        where T : struct, Enum => name is string given ? EnumNames<T>.Parse(given) : null;
}
