using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>
/// A scalar whose values are those of another object, with what one schema says about it: one object may serve many schemas, and
/// what they apply to it differs.
/// </summary>
internal sealed class DescribedScalar(ScalarType scalar) : ScalarType(scalar.Name, scalar.Description)
{
    /// <inheritdoc/>
    public override string? SpecifiedByUrl => scalar.SpecifiedByUrl;

    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value) =>
        scalar.CoerceInput(input, origin, out value);

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced) => scalar.TryCoerceOutput(value, out coerced);
}
