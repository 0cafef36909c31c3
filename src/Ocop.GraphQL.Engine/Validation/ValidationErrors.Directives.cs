using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <content>Directives (section 5.7).</content>
internal static partial class ValidationErrors
{
    /// <summary>5.7.1: the schema has no such directive.</summary>
    public static GraphQLError UnknownDirective(string name, string advice) =>
        Of(ErrorCodes.UnknownDirective, "Directives-Are-Defined", $"The schema has no directive @{Short(name)}.{advice}");

    /// <summary>5.7.2: the directive may not stand here.</summary>
    public static GraphQLError MisplacedDirective(DirectiveDefinition directive, DirectiveLocation location) => Of(
        ErrorCodes.MisplacedDirective,
        "Directives-Are-in-Valid-Locations",
        $"@{directive.Name} cannot stand on {DirectiveLocations.NameOf(location)}, "
        + $"only on {string.Join(", ", directive.Locations.Select(DirectiveLocations.NameOf))}.");

    /// <summary>5.7.3: a directive stands twice at one place.</summary>
    public static GraphQLError DuplicateDirective(string name) =>
        Of(ErrorCodes.DuplicateDirective, "Directives-Are-Unique-per-Location", $"@{Short(name)} can stand only once at one place.");
}
