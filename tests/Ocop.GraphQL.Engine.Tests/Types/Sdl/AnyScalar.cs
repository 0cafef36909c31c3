using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.Sdl;

/// <summary>A scalar that takes and gives anything.</summary>
internal sealed class AnyScalar(string name) : ScalarType(name, "Not the text's description.")
{
    public override string SpecifiedByUrl => "https://example.org/not-of-the-text";

    public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
    {
        value = input;
        return null;
    }

    public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
    {
        coerced = value;
        return true;
    }
}
