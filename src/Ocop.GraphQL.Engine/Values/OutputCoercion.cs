using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>Result coercion of leaves (specification, section 6.4.3, CoerceResult).</summary>
internal static class OutputCoercion
{
    /// <summary>Coerces a leaf to a scalar or enum.</summary>
    /// <param name="type">A scalar or enum.</param>
    /// <param name="value">Not null and no error.</param>
    /// <param name="coerced">The value as the response carries it, when there is no error.</param>
    /// <returns>An execution error, to which the executor adds path and location; null when the value fits.</returns>
    public static GraphQLError? CoerceLeaf(NamedType type, in FieldValue value, out FieldValue coerced)
    {
        var fits = type switch
        {
            ScalarType scalar when IsLeaf(value) => scalar.TryCoerceOutput(value, out coerced),
            EnumType values => TryCoerceEnum(values, value, out coerced),
            _ => NoLeaf(out coerced),
        };
        return fits ? null : ValueErrors.WrongResult(type, value);
    }

    private static bool IsLeaf(in FieldValue value) =>
        value.Kind is not (FieldValueKind.Object or FieldValueKind.List or FieldValueKind.Null or FieldValueKind.Error);

    // An enum's value may be held as its name.
    private static bool TryCoerceEnum(EnumType type, in FieldValue value, out FieldValue coerced)
    {
        var found = value.Kind switch
        {
            FieldValueKind.Enum => type.FindValue(value.AsEnum().Name),
            FieldValueKind.String => type.FindValue(value.AsString()),
            _ => null,
        };
        coerced = found is null ? FieldValue.Null : FieldValue.Of(found);
        return found is not null;
    }

    private static bool NoLeaf(out FieldValue coerced)
    {
        coerced = FieldValue.Null;
        return false;
    }
}
