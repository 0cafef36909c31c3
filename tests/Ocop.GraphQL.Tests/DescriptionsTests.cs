using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Types.Sdl;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Tests;

/// <summary>The check of descriptions finds each kind of element that has none.</summary>
public sealed class DescriptionsTests
{
    [Fact]
    public void Every_kind_of_element_without_a_description_is_found()
    {
        var schema = Read(
            """
            schema { query: Query }
            directive @plain(argument: Int) on FIELD
            type Query { field(argument: Given): Kind scalar: LocalDate }
            scalar LocalDate
            input Given { field: Int }
            enum Kind { VALUE }
            """);

        Assert.Equal(
            [
                "schema", "Query", "Query.field", "Query.field(argument:)", "Query.scalar", "LocalDate", "Given", "Given.field", "Kind", "Kind.VALUE",
                "@plain", "@plain(argument:)",
            ],
            Descriptions.Missing(schema));
    }

    [Fact]
    public void What_is_described_is_not_found()
    {
        var schema = Read(
            """
            "A schema."
            schema { query: Query }
            "Where to start."
            type Query { "A field." field("An argument." argument: Int): LocalDate }
            "A date."
            scalar LocalDate
            """);

        Assert.Empty(Descriptions.Missing(schema));
    }

    private static Schema Read(string sdl) => new SchemaBuilder(null)
        .Document(new SchemaDocument(sdl)
            .Scalar(new LocalDateScalar())
            .ResolveOthers(new PropertyResolver<object>(_ => FieldValue.Null)))
        .Build();
}
