using System.Globalization;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Scalars;

/// <summary>An exact decimal number; as input a <see cref="decimal"/>.</summary>
internal sealed class DecimalScalar() : ScalarType(
    "Decimal",
    "An exact decimal number. Answers are JSON numbers; input is a number or a string and is never rounded: a number of more than 28 digits is refused.")
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        value = null;
        var text = input switch
        {
            IntValueNode integer => integer.Text,
            FloatValueNode number => number.Text,
            StringValueNode given => given.Value,
            _ => null,
        };
        if (text is null)
        {
            return "A Decimal is a number, or a number in a string.";
        }

        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var parsed) || !IsExact(text, parsed))
        {
            return $"A Decimal is an exact number of at most 28 digits, not {Quoted.Short(text)}.";
        }

        value = parsed;
        return null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value;
        return value.Kind is FieldValueKind.Decimal or FieldValueKind.Integer;
    }

    // decimal.Parse rounds digits it cannot hold; counting the significant digits on both sides shows that.
    private static bool IsExact(string text, decimal parsed)
    {
        var given = SignificantDigits(text.Split('e', 'E')[0]);
        return given == SignificantDigits(parsed.ToString(CultureInfo.InvariantCulture));
    }

    private static string SignificantDigits(string text) =>
        string.Concat(text.Where(char.IsAsciiDigit)).Trim('0');
}
