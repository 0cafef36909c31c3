namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Adds fields and interfaces to an interface type.</summary>
public sealed class InterfaceBuilder
{
    private readonly FieldsDeclaration declaration;

    internal InterfaceBuilder(FieldsDeclaration declaration) => this.declaration = declaration;

    /// <summary>Says that the interface implements interfaces; the interfaces that these implement must be named too.</summary>
    public InterfaceBuilder Implements(params ReadOnlySpan<string> interfaces)
    {
        declaration.Interfaces.AddRange(interfaces);
        return this;
    }

    /// <summary>Adds a field.</summary>
    public InterfaceBuilder Field(string name, string type, string description) => Field(name, type, description, _ => { });

    /// <summary>Adds a field with arguments or a deprecation.</summary>
    public InterfaceBuilder Field(string name, string type, string description, Action<InterfaceFieldBuilder> configure)
    {
        var field = new InterfaceFieldBuilder(name, type, description);
        configure(field);
        declaration.Fields.Add(field.Draft);
        return this;
    }

    /// <summary>Applies a directive to the type.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public InterfaceBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        declaration.Directives.Add(Written.Directive(name, arguments));
        return this;
    }
}
