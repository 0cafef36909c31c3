using NodaTime;
using NodaTime.Text;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Scalars;

/// <summary>A calendar date of law, <c>2026-11-22</c>; as input a <see cref="LocalDate"/>.</summary>
internal sealed class LocalDateScalar() : ScalarType(
    "LocalDate",
    "A calendar date in Viet Nam as ISO 8601 writes it, for example 2026-11-22. Years run from 0001 to 9999.")
{
    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        value = null;
        if (input is not StringValueNode text)
        {
            return "A LocalDate is a string such as \"2026-11-22\".";
        }

        var parsed = LocalDatePattern.Iso.Parse(text.Value);
        if (!parsed.Success || parsed.Value.Year < 1)
        {
            return $"A LocalDate is a date of the calendar such as \"2026-11-22\", not {Quoted.Short(text.Value)}.";
        }

        value = parsed.Value;
        return null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value;
        return value.Kind == FieldValueKind.String;
    }

    /// <summary>A date as this scalar answers it; null answers null.</summary>
    public static FieldValue Of(LocalDate? date) => FieldValue.Of(date is { } given ? Text(given) : null);

    /// <summary>A date as answers and messages write it.</summary>
    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
