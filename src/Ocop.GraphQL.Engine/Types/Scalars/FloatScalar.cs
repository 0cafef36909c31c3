using System.Globalization;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Scalars;

/// <summary><c>Float</c> (specification, section 3.5.2): a finite <see cref="double"/>.</summary>
internal sealed class FloatScalar() : ScalarType("Float", "A finite number in double precision (IEEE 754).")
{
    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        var text = input switch
        {
            IntValueNode integer => integer.Text,
            FloatValueNode real => real.Text,
            _ => null,
        };
        value = null;
        if (text is null)
        {
            return $"Float cannot represent {ValuePrinter.PrintShort(input)}: it is not a number.";
        }

        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
        {
            return $"Float cannot represent {ValuePrinter.PrintShort(input)}: it is larger than any double.";
        }

        value = number;
        return null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value;
        return value.Kind switch
        {
            FieldValueKind.Float => double.IsFinite(value.AsFloat()),
            FieldValueKind.Integer or FieldValueKind.Decimal => true,
            _ => false,
        };
    }
}
