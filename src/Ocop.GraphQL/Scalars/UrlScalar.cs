using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Scalars;

/// <summary>A web address, <c>https://example.org/a</c>; as input an absolute <see cref="Uri"/>'s text.</summary>
internal sealed class UrlScalar() : ScalarType(
    TypeName,
    "An absolute web address (http or https), for example https://example.org/a.")
{
    /// <summary>The scalar's name.</summary>
    public const string TypeName = "URL";

    /// <inheritdoc/>
    public override string? SpecifiedByUrl => "https://url.spec.whatwg.org/";

    /// <inheritdoc/>
    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        value = (input as StringValueNode)?.Value;
        return value is string text && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? null
            : "A URL is a string such as \"https://example.org/a\".";
    }

    /// <inheritdoc/>
    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value;
        return value.Kind == FieldValueKind.String;
    }
}
