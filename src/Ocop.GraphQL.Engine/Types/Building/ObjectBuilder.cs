using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Adds fields and interfaces to an object type.</summary>
/// <typeparam name="TParent">The C# type of the type's values.</typeparam>
public sealed class ObjectBuilder<TParent>
    where TParent : class
{
    private readonly FieldsDeclaration declaration;

    internal ObjectBuilder(FieldsDeclaration declaration) => this.declaration = declaration;

    /// <summary>Says that the type implements interfaces; the interfaces that these implement must be named too.</summary>
    public ObjectBuilder<TParent> Implements(params ReadOnlySpan<string> interfaces)
    {
        declaration.Interfaces.AddRange(interfaces);
        return this;
    }

    /// <summary>Adds a field that is a function of its parent.</summary>
    public ObjectBuilder<TParent> Field(string name, string type, string description, Func<TParent, FieldValue> read) =>
        Field(name, type, description, field => field.Read(read));

    /// <summary>Adds a field whose values come from a resolver.</summary>
    public ObjectBuilder<TParent> Field(string name, string type, string description, FieldResolver resolver) =>
        Field(name, type, description, field => field.ResolvedBy(resolver));

    /// <summary>Adds a field about which there is more to say: arguments, needs, deprecation; it also names the field's resolver.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="type">Its type as in SDL: <c>"[Product!]!"</c>.</param>
    /// <param name="description">What it means.</param>
    /// <param name="configure">The rest.</param>
    public ObjectBuilder<TParent> Field(string name, string type, string description, Action<ObjectFieldBuilder<TParent>> configure)
    {
        var field = new ObjectFieldBuilder<TParent>(name, type, description);
        configure(field);
        declaration.Fields.Add(field.Draft);
        return this;
    }

    /// <summary>Applies a directive to the type.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public ObjectBuilder<TParent> Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        declaration.Directives.Add(Written.Directive(name, arguments));
        return this;
    }
}
