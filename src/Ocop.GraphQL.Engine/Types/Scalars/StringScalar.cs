using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Scalars;

/// <summary><c>String</c> (specification, section 3.5.3): a <see cref="string"/>.</summary>
internal sealed class StringScalar() : ScalarType("String", "A text in Unicode.")
{
    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        value = (input as StringValueNode)?.Value;
        return value is null ? $"String cannot represent {ValuePrinter.PrintShort(input)}: it is not a string." : null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value.Kind switch
        {
            FieldValueKind.Boolean => FieldValue.Of(value.AsBoolean() ? "true" : "false"),
            FieldValueKind.Integer or FieldValueKind.Float or FieldValueKind.Decimal => FieldValue.Of(NumberText.Of(value)),
            _ => value,
        };
        return coerced.Kind is FieldValueKind.String or FieldValueKind.Utf8;
    }

    /// <inheritdoc/>
    internal override bool SendsUnchanged(in FieldValue value) => value.Kind == FieldValueKind.String;
}
