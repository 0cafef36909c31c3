using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>
/// A scalar whose values are those of another object, with what one schema says about it: one object may serve many schemas, and
/// what they say about it differs.
/// </summary>
/// <param name="scalar">Reads and writes the values.</param>
/// <param name="description">What the schema says that the type means.</param>
/// <param name="specifiedByUrl">Where the schema says that the scalar is specified, as far as no directive says it.</param>
internal sealed class DescribedScalar(ScalarType scalar, string? description, string? specifiedByUrl) : ScalarType(scalar.Name, description)
{
    private string? url;

    /// <inheritdoc/>
    public override string? SpecifiedByUrl => url ?? specifiedByUrl;

    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value) =>
        scalar.CoerceInput(input, origin, out value);

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced) => scalar.TryCoerceOutput(value, out coerced);

    /// <summary>Takes <c>@specifiedBy</c> out of the scalar's directives; called when the schema is completed.</summary>
    public void TakeSpecifiedBy(ref IReadOnlyList<DirectiveNode> directives) =>
        url = ModelledDirectives.TakeSpecifiedBy(ref directives, specifiedByUrl);
}
