using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>The arguments of a field or directive (specification, section 5.4), as given and as defined.</summary>
/// <param name="Owner">The field or directive.</param>
/// <param name="OwnerType">The type that has the field; null for directives and where it is unknown.</param>
/// <param name="Given">The arguments in document order.</param>
/// <param name="Defined">The definitions; null where the field or directive is unknown.</param>
internal sealed record ArgumentSet(
    Node Owner, CompositeType? OwnerType, IReadOnlyList<ArgumentNode> Given, IReadOnlyList<InputValueDefinition>? Defined)
{
    /// <summary>The owner as messages name it: <c>Query.products</c> or <c>@skip</c>.</summary>
    public string OwnerName => Owner switch
    {
        FieldNode owner => $"{OwnerType}.{ValuePrinter.Shorten(owner.Name)}",
        DirectiveNode owner => $"@{ValuePrinter.Shorten(owner.Name)}",
        _ => throw Errors.Invariant.Broken("arguments stand on fields and directives"),
    };

    /// <summary>The definition of that name; null when there is none.</summary>
    public InputValueDefinition? FindDefinition(string name) => Defined?.FirstOrDefault(definition => definition.Name == name);
}
