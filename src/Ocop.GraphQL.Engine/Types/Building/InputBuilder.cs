namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Adds fields to an input object type.</summary>
public sealed class InputBuilder
{
    private readonly InputDeclaration declaration;

    internal InputBuilder(InputDeclaration declaration) => this.declaration = declaration;

    /// <summary>Adds a field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="type">Its type as in SDL: <c>"[String!]"</c>.</param>
    /// <param name="description">What it means.</param>
    /// <param name="defaultValue">Its default as a literal; null where it has none.</param>
    public InputBuilder Field(string name, string type, string description, string? defaultValue = null)
    {
        declaration.Fields.Add(InputValueDraft.Of((name, type), description, defaultValue));
        return this;
    }

    /// <summary>Adds a field about which there is more to say.</summary>
    public InputBuilder Field(string name, string type, string description, Action<InputValueBuilder> configure)
    {
        declaration.Fields.Add(InputValueDraft.Of((name, type), description, configure));
        return this;
    }

    /// <summary>Applies a directive to the type.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public InputBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        declaration.Directives.Add(Written.Directive(name, arguments));
        return this;
    }
}
