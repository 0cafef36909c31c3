using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>
/// A type, or an extension of one, as declared: an object that exists from the start, and the text that completes it once all
/// types exist.
/// </summary>
internal abstract class TypeDeclaration(NamedType type)
{
    /// <summary>The type; complete after <see cref="Complete"/>. Of an extension only the name counts.</summary>
    public NamedType Type { get; } = type;

    /// <summary>The kind of type, in the words of an error: <c>an object type</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The directives in the order of declaration.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>Turns names into types.</summary>
    public void Complete(TypeTable table)
    {
        CompleteMembers(table);
        var directives = table.Resolve(Directives, Type.Name);
        CompleteDirectives(directives);
    }

    /// <summary>Adds what an extension of the same kind declares.</summary>
    public void Extend(TypeDeclaration extension)
    {
        Directives.AddRange(extension.Directives);
        ExtendMembers(extension);
    }

    /// <summary>Completes what the type is made of.</summary>
    protected abstract void CompleteMembers(TypeTable table);

    /// <summary>Adds the members of an extension of the same kind.</summary>
    protected abstract void ExtendMembers(TypeDeclaration extension);

    /// <summary>Sets the directives, without those that have a member of their own.</summary>
    protected virtual void CompleteDirectives(IReadOnlyList<DirectiveNode> directives) => Type.AppliedDirectives = directives;
}
