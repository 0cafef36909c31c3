using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary><c>__Directive</c> and <c>__DirectiveLocation</c> (specification, section 4.2.6).</summary>
internal static class DirectiveIntrospection
{
    /// <summary>Declares both.</summary>
    public static void Declare(SchemaBuilder builder) => builder
        .Object<DirectiveDefinition>("__Directive", "A directive that the service knows.", directive => directive
            .Field("name", "String!", "The directive's name without @.", d => FieldValue.Of(d.Name))
            .Field("description", "String", "What the directive does; in Markdown.", d => FieldValue.Of(d.Description))
            .Field("isRepeatable", "Boolean!", "Whether it may stand more than once at one place.", d => FieldValue.Of(d.IsRepeatable))
            .Field("locations", "[__DirectiveLocation!]!", "Where it may stand.", LocationsOf)
            .Field("args", "[__InputValue!]!", "The directive's arguments.", args => args.Lists(d => d.Arguments)))
        .Enum("__DirectiveLocation", "Where a directive may stand.", locations =>
        {
            foreach (var location in Enum.GetValues<DirectiveLocation>())
            {
                locations.Value(DirectiveLocations.NameOf(location), DirectiveLocations.Describe(location));
            }
        });

    private static FieldValue LocationsOf(DirectiveDefinition directive) =>
        FieldValue.Strings([.. directive.Locations.Select(DirectiveLocations.NameOf)]);
}
