using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>
/// The directives that have a member of their own: <c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>. One that is well written
/// becomes that member; one that is not stays a directive, for the rules to refuse.
/// </summary>
internal static class ModelledDirectives
{
    private const string DeprecatedName = "deprecated";
    private const string SpecifiedByName = "specifiedBy";
    private const string OneOfName = "oneOf";

    /// <summary>The directives of something that can be deprecated; the reason that is the default is left out.</summary>
    public static IReadOnlyList<DirectiveNode> Of(ISchemaElement element, string? deprecationReason) => deprecationReason switch
    {
        null => element.AppliedDirectives,
        BuiltInDirectives.DefaultDeprecationReason => Before(element, new DirectiveNode(0, DeprecatedName, [])),
        _ => Before(element, WithText((DeprecatedName, "reason"), deprecationReason)),
    };

    /// <summary>The directives of a scalar.</summary>
    public static IReadOnlyList<DirectiveNode> Of(ScalarType scalar) =>
        scalar.SpecifiedByUrl is { } url ? Before(scalar, WithText((SpecifiedByName, "url"), url)) : scalar.AppliedDirectives;

    /// <summary>The directives of an input object.</summary>
    public static IReadOnlyList<DirectiveNode> Of(InputObjectType input) =>
        input.IsOneOf ? Before(input, new DirectiveNode(0, OneOfName, [])) : input.AppliedDirectives;

    /// <summary>Whether an element's member says what a directive of that name would say.</summary>
    public static bool IsModelled(ISchemaElement element, string directive) => directive switch
    {
        DeprecatedName => element is FieldDefinition { DeprecationReason: not null }
            or InputValueDefinition { DeprecationReason: not null } or EnumValueDefinition { DeprecationReason: not null },
        SpecifiedByName => element is ScalarType { SpecifiedByUrl: not null },
        OneOfName => element is InputObjectType { IsOneOf: true },
        _ => false,
    };

    /// <summary>Takes <c>@deprecated</c> out of directives, unless the reason is known already.</summary>
    /// <returns>The reason; null where nothing says that the element is deprecated.</returns>
    public static string? TakeDeprecation(ref IReadOnlyList<DirectiveNode> directives, string? known)
    {
        if (known is not null || directives.FirstOrDefault(d => d.Name == DeprecatedName) is not { } found)
        {
            return known;
        }

        var reason = found.Arguments.Count == 0 ? BuiltInDirectives.DefaultDeprecationReason : OnlyText(found, "reason");
        directives = reason is null ? directives : Without(directives, found);
        return reason;
    }

    /// <summary>Takes <c>@specifiedBy</c> out of directives, unless the address is known already.</summary>
    public static string? TakeSpecifiedBy(ref IReadOnlyList<DirectiveNode> directives, string? known)
    {
        if (known is not null || directives.FirstOrDefault(d => d.Name == SpecifiedByName) is not { } found
            || OnlyText(found, "url") is not { } url)
        {
            return known;
        }

        directives = Without(directives, found);
        return url;
    }

    /// <summary>Takes <c>@oneOf</c> out of directives, unless it is known already.</summary>
    public static bool TakeOneOf(ref IReadOnlyList<DirectiveNode> directives, bool known)
    {
        if (known || directives.FirstOrDefault(d => d is { Name: OneOfName, Arguments.Count: 0 }) is not { } found)
        {
            return known;
        }

        directives = Without(directives, found);
        return true;
    }

    private static string? OnlyText(DirectiveNode directive, string argument) =>
        directive.Arguments is [{ Value: StringValueNode text } only] && only.Name == argument ? text.Value : null;

    private static IReadOnlyList<DirectiveNode> Without(IReadOnlyList<DirectiveNode> directives, DirectiveNode taken) =>
        [.. directives.Where(directive => !ReferenceEquals(directive, taken))];

    private static DirectiveNode WithText((string Name, string Argument) directive, string text) =>
        new(0, directive.Name, [new ArgumentNode(0, directive.Argument, new StringValueNode(0, text, isBlock: false))]);

    private static IReadOnlyList<DirectiveNode> Before(ISchemaElement element, DirectiveNode directive) =>
        [directive, .. element.AppliedDirectives];
}
