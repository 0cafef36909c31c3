namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Adds values to an enum type.</summary>
public sealed class EnumBuilder
{
    private readonly EnumDeclaration declaration;

    internal EnumBuilder(EnumDeclaration declaration) => this.declaration = declaration;

    /// <summary>Adds a value.</summary>
    /// <param name="name">The name, in capitals by convention.</param>
    /// <param name="description">What the value means.</param>
    /// <param name="deprecationReason">Why not to use the value any more; null while it is not deprecated.</param>
    public EnumBuilder Value(string name, string description, string? deprecationReason = null)
    {
        declaration.Values.Add(new EnumValueDraft(name, description) { DeprecationReason = deprecationReason });
        return this;
    }

    /// <summary>Adds a value about which there is more to say.</summary>
    public EnumBuilder Value(string name, string description, Action<EnumValueBuilder> configure)
    {
        var draft = new EnumValueDraft(name, description);
        configure(new EnumValueBuilder(draft));
        declaration.Values.Add(draft);
        return this;
    }

    /// <summary>Applies a directive to the type.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public EnumBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        declaration.Directives.Add(Written.Directive(name, arguments));
        return this;
    }
}
