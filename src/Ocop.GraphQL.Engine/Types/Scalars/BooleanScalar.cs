using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Scalars;

/// <summary><c>Boolean</c> (specification, section 3.5.4): a <see cref="bool"/>.</summary>
internal sealed class BooleanScalar() : ScalarType("Boolean", "True or false.")
{
    // Booleans are given in every second request; two boxes serve all of them.
    private static readonly object True = true;
    private static readonly object False = false;

    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        value = input is BooleanValueNode boolean ? (boolean.Value ? True : False) : null;
        return value is null ? $"Boolean cannot represent {ValuePrinter.PrintShort(input)}: it is neither true nor false." : null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value;
        return value.Kind == FieldValueKind.Boolean;
    }

    /// <inheritdoc/>
    internal override bool SendsUnchanged(in FieldValue value) => value.Kind == FieldValueKind.Boolean;
}
