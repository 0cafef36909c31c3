using NodaTime;
using NodaTime.Text;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Scalars;

/// <summary>A moment in UTC, <c>2026-11-22T03:04:05Z</c>; as input an <see cref="Instant"/>.</summary>
internal sealed class InstantScalar() : ScalarType(
    "Instant",
    "A moment in UTC as ISO 8601 writes it, for example 2026-11-22T03:04:05Z.")
{
    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        value = null;
        if (input is not StringValueNode text)
        {
            return "An Instant is a string such as \"2026-11-22T03:04:05Z\".";
        }

        var parsed = InstantPattern.ExtendedIso.Parse(text.Value);
        if (!parsed.Success)
        {
            return $"An Instant is a moment in UTC such as \"2026-11-22T03:04:05Z\", not {Quoted.Short(text.Value)}.";
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

    /// <summary>A moment as this scalar answers it.</summary>
    public static FieldValue Of(Instant instant) => FieldValue.Of(InstantPattern.ExtendedIso.Format(instant));
}
