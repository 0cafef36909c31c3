using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Values;

/// <summary>The input types of the specification's examples, and how tests coerce to them.</summary>
internal static class CoercionSchema
{
    public static Schema Schema { get; } = Declare().Build();

    public static GraphQLType TypeOf(string text) => Schema.FindType(Parser.ParseType(text))!;

    private static SchemaBuilder Declare() => new SchemaBuilder("Input types.")
        .Enum("Direction", "A way.", e => e.Value("NORTH", "Up.").Value("SOUTH", "Down."))
        .Input("Example", "Of section 3.10.", i => i
            .Field("a", "String", "Optional.")
            .Field("b", "Int!", "Required."))
        .OneOfInput("ExampleOneOf", "Of section 3.10.", i => i
            .Field("a", "String", "One.")
            .Field("b", "Int", "Other."))
        .Input("Filter", "Nests, and has defaults.", i => i
            .Field("and", "[Filter!]", "All of these.")
            .Field("stars", "Range", "A range.")
            .Field("way", "Direction!", "With a default.", "SOUTH")
            .Field("ranges", "[Range!]", "A default that needs coercing.", "{}"))
        .Input("Range", "Two ends.", i => i
            .Field("gte", "Int", "Least.", "3")
            .Field("lte", "Int", "Most.")
            .Field("in", "[Int!]", "Any of these."))
        .Object("Query", "The root.", q => q
            .Field("f", "Float", "A field.", f => f
                .Argument("id", "ID", "An identifier.")
                .Argument("text", "String", "A text.")
                .Argument("filter", "Filter", "A filter.")
                .Argument("example", "Example", "An example.")
                .Argument("oneOf", "ExampleOneOf", "An example.")
                .Read(_ => FieldValue.Null)));
}
