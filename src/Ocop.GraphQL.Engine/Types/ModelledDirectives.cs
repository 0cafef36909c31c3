using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>
/// The directives that have a member of their own (<c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>), written as directives
/// before those that are kept as such.
/// </summary>
internal static class ModelledDirectives
{
    /// <summary>The directives of something that can be deprecated; the reason that is the default is left out.</summary>
    public static IReadOnlyList<DirectiveNode> Of(ISchemaElement element, string? deprecationReason) => deprecationReason switch
    {
        null => element.AppliedDirectives,
        BuiltInDirectives.DefaultDeprecationReason => Before(element, new DirectiveNode(0, BuiltInDirectives.Deprecated.Name, [])),
        _ => Before(element, WithText(BuiltInDirectives.Deprecated, deprecationReason)),
    };

    /// <summary>The directives of a scalar.</summary>
    public static IReadOnlyList<DirectiveNode> Of(ScalarType scalar) =>
        scalar.SpecifiedByUrl is { } url ? Before(scalar, WithText(BuiltInDirectives.SpecifiedBy, url)) : scalar.AppliedDirectives;

    /// <summary>The directives of an input object.</summary>
    public static IReadOnlyList<DirectiveNode> Of(InputObjectType input) =>
        input.IsOneOf ? Before(input, new DirectiveNode(0, BuiltInDirectives.OneOf.Name, [])) : input.AppliedDirectives;

    private static DirectiveNode WithText(DirectiveDefinition directive, string text) =>
        new(0, directive.Name, [new ArgumentNode(0, directive.Arguments[0].Name, new StringValueNode(0, text, isBlock: false))]);

    private static IReadOnlyList<DirectiveNode> Before(ISchemaElement element, DirectiveNode directive) =>
        [directive, .. element.AppliedDirectives];
}
