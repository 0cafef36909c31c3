using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>
/// What a directive can be applied to in a schema: the schema itself, a type, a field, an argument, an input field or an enum value
/// (specification, section 3.13, TypeSystemDirectiveLocation).
/// </summary>
public interface ISchemaElement
{
    /// <summary>
    /// The directives applied to the element, in the order of declaration; a schema checks them when it is built. Those that have a
    /// member of their own (<c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>) are not among them.
    /// </summary>
    IReadOnlyList<DirectiveNode> AppliedDirectives { get; }
}

/// <summary>Questions to an element about its directives.</summary>
public static class SchemaElementExtensions
{
    /// <summary>The first directive of that name on the element; null where there is none.</summary>
    public static DirectiveNode? FindAppliedDirective(this ISchemaElement element, string name)
    {
        foreach (var directive in element.AppliedDirectives)
        {
            if (directive.Name == name)
            {
                return directive;
            }
        }

        return null;
    }
}
