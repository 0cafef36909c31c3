namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Says more about a scalar type than its C# class does.</summary>
public sealed class ScalarBuilder
{
    private readonly ScalarDeclaration declaration;

    internal ScalarBuilder(ScalarDeclaration declaration) => this.declaration = declaration;

    /// <summary>Applies a directive to the type.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public ScalarBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        declaration.Directives.Add(Written.Directive(name, arguments));
        return this;
    }
}
