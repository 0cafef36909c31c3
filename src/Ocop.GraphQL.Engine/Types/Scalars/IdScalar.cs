using System.Globalization;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Scalars;

/// <summary><c>ID</c> (specification, section 3.5.5): a <see cref="string"/>, whether it was written as a string or as an integer.</summary>
internal sealed class IdScalar() : ScalarType("ID", "An identifier: opaque, answered as a string; accepted as a string or an integer.")
{
    /// <summary>The largest integer up to which a double tells each from the next.</summary>
    private const double MostExact = 1L << 53;

    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        value = input switch
        {
            StringValueNode text => text.Value,
            IntValueNode integer => integer.Text,
            FloatValueNode real when origin == InputOrigin.Variable => IntegerText(real.Text),
            _ => null,
        };
        return value is null ? $"ID cannot represent {ValuePrinter.PrintShort(input)}: it is neither a string nor an integer." : null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value.Kind == FieldValueKind.Integer ? FieldValue.Of(NumberText.Of(value)) : value;
        return coerced.Kind is FieldValueKind.String or FieldValueKind.Utf8;
    }

    /// <inheritdoc/>
    internal override bool SendsUnchanged(in FieldValue value) => value.Kind == FieldValueKind.String;

    // Section 3.5: JSON does not tell integers from floats, so that a number without a fraction is an integer there.
    private static string? IntegerText(string text)
    {
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsInteger(number) && Math.Abs(number) <= MostExact ? ((long)number).ToString(CultureInfo.InvariantCulture) : null;
    }
}
