namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Adds members to a union type.</summary>
public sealed class UnionBuilder
{
    private readonly UnionDeclaration declaration;

    internal UnionBuilder(UnionDeclaration declaration) => this.declaration = declaration;

    /// <summary>Adds object types by name.</summary>
    public UnionBuilder Members(params ReadOnlySpan<string> members)
    {
        declaration.Members.AddRange(members);
        return this;
    }

    /// <summary>Applies a directive to the type.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public UnionBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        declaration.Directives.Add(Written.Directive(name, arguments));
        return this;
    }
}
