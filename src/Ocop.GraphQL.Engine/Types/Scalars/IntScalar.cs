using System.Globalization;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Scalars;

/// <summary><c>Int</c> (specification, section 3.5.1): an <see cref="int"/>.</summary>
internal sealed class IntScalar() : ScalarType("Int", "An integer of 32 bits: -2147483648 to 2147483647.")
{
    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        // JSON has one number type, and many clients write 1 as 1.0 or 100 as 1e2; in a document 1.0 is a Float.
        var text = input switch
        {
            IntValueNode integer => integer.Text,
            FloatValueNode real when origin == InputOrigin.Variable => real.Text,
            _ => null,
        };
        value = null;
        if (text is null || Parse(text) is var number && !double.IsInteger(number))
        {
            return $"Int cannot represent {ValuePrinter.PrintShort(input)}: it is not an integer.";
        }

        if (number is < int.MinValue or > int.MaxValue)
        {
            return $"Int cannot represent {ValuePrinter.PrintShort(input)}: it has more than 32 bits.";
        }

        value = (int)number;
        return null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value.Kind switch
        {
            FieldValueKind.Float when double.IsInteger(value.AsFloat()) && Math.Abs(value.AsFloat()) <= 1L << 32 =>
                FieldValue.Of((long)value.AsFloat()),
            FieldValueKind.Decimal when decimal.IsInteger(value.AsDecimal()) && Math.Abs(value.AsDecimal()) <= 1L << 32 =>
                FieldValue.Of((long)value.AsDecimal()),
            _ => value,
        };
        return coerced.Kind == FieldValueKind.Integer && coerced.AsInteger() is >= int.MinValue and <= int.MaxValue;
    }

    /// <inheritdoc/>
    internal override bool SendsUnchanged(in FieldValue value) => value.Kind == FieldValueKind.Integer && value.AsInteger() is >= int.MinValue and <= int.MaxValue;

    // Every integer of 32 bits is exact in a double; larger ones stay larger, up to infinity, which is no integer.
    private static double Parse(string text)
    {
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsInfinity(number) ? double.CopySign(double.MaxValue, number) : number;
    }
}
