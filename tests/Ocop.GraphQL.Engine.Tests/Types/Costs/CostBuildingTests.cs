using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Tests.Costs;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Types.Sdl;

namespace Ocop.GraphQL.Engine.Tests.Types.Costs;

public sealed class CostBuildingTests
{
    [Fact]
    public void The_SDL_shows_what_was_stated_and_no_more()
    {
        var sdl = SchemaPrinter.Print(CostDirectives.Declare(SchemaErrors.Builder())
            .Object("Page", "A page.", page => page.Cost(0.5m).Field("nodes", "[Int]", "Numbers.", f => f.ListSize(new ListSize { AssumedSize = 3 }).Read(_ => FieldValue.Null)))
            .ExtendObject<object>("Query", query => query.Field("page", "Page", "One.", f => f
                .Argument("first", "Int", "How many.", a => a.Cost(-2))
                .Cost(10)
                .ListSize(new ListSize
                {
                    AssumedSize = 100,
                    SlicingArguments = ["first"],
                    SlicingArgumentDefaultValue = 10,
                    SizedFields = ["nodes"],
                    RequireOneSlicingArgument = false,
                })
                .Read(_ => FieldValue.Null)))
            .Build());

        Assert.Contains("""@cost(weight: "10") @listSize(assumedSize: 100, slicingArguments: ["first"], slicingArgumentDefaultValue: 10, sizedFields: ["nodes"], requireOneSlicingArgument: false)""", sdl, StringComparison.Ordinal);
        Assert.Contains("""first: Int @cost(weight: "-2")""", sdl, StringComparison.Ordinal);
        Assert.Contains("""type Page @cost(weight: "0.5") {""", sdl, StringComparison.Ordinal);
        Assert.Contains("nodes: [Int] @listSize(assumedSize: 3)\n", sdl, StringComparison.Ordinal);
        Assert.Contains(") on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION", sdl, StringComparison.Ordinal);
        Assert.Contains("requireOneSlicingArgument: Boolean! = true", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_applies_the_directives_declares_them() => Assert.Equal(
        ["Query.a has @cost, which is not a directive of this schema."],
        SchemaErrors.Of(schema => schema.ExtendObject<object>("Query", query => query.Field("a", "Int", "A.", f => f.Cost(1).Read(_ => FieldValue.Null)))));

    [Fact]
    public void What_the_directives_name_must_exist()
    {
        var errors = SchemaErrors.Of(CostDirectives.Declare(SchemaErrors.Builder()), schema => schema
            .ExtendObject<object>("Query", query => query
                .Field("weight", "Int", "A.", f => f.Apply("cost", ("weight", "\"much\"")).Read(_ => FieldValue.Null))
                .Field("infinite", "Int", "A.", f => f.Apply("cost", ("weight", "\"1e999\"")).Read(_ => FieldValue.Null))
                .Field("noList", "Int", "A.", f => f.ListSize(new ListSize { AssumedSize = 1 }).Read(_ => FieldValue.Null))
                .Field("negative", "[Int]", "A.", f => f.ListSize(new ListSize { AssumedSize = -1 }).Read(_ => FieldValue.Null))
                .Field("unknown", "[Int]", "A.", f => f
                    .Argument("text", "String", "A text.")
                    .ListSize(new ListSize { SlicingArguments = ["first", "text"], SizedFields = ["nodes"] })
                    .Read(_ => FieldValue.Null))));

        Assert.Equal(
            [
                "Query.weight has the weight much, which is no decimal number.",
                "Query.infinite has the weight 1e999, which is no decimal number.",
                "Query.noList has @listSize, but it is of type Int and names no sized fields.",
                "Query.negative has @listSize, of which a size is negative.",
                "Query.unknown has @listSize, but it has no argument first that is an integer or a list.",
                "Query.unknown has @listSize, but it has no argument text that is an integer or a list.",
                "Query.unknown has @listSize, but Int has no list field nodes.",
            ],
            errors);
    }

    [Fact]
    public void A_directive_of_the_same_name_with_other_arguments_is_not_read()
    {
        var schema = SchemaErrors.Builder()
            .Directive("cost", "Another.", directive => directive.On(DirectiveLocation.FieldDefinition).Argument("complexity", "Int!", "A number."))
            .ExtendObject<object>("Query", query => query.Field("a", "Int", "A.", f => f.Apply("cost", ("complexity", "7")).Read(_ => FieldValue.Null)))
            .Build();

        Assert.Equal(0, CostHarness.CostOf("{ a }", schema: schema).FieldCost);
    }

    [Fact]
    public void A_weight_may_be_declared_as_a_number()
    {
        var schema = SchemaErrors.Builder()
            .Directive("cost", "In numbers.", directive => directive.On(DirectiveLocation.FieldDefinition).Argument("weight", "Int!", "A number."))
            .ExtendObject<object>("Query", query => query.Field("a", "Int", "A.", f => f.Apply("cost", ("weight", "7")).Read(_ => FieldValue.Null)))
            .Build();

        Assert.Equal(7, CostHarness.CostOf("{ a }", schema: schema).FieldCost);
    }

    [Theory]
    [InlineData("{ shop { name } }")]
    [InlineData("{ shops(first: 50) { edges { node { name owner { name } } } } }")]
    [InlineData("{ find(where: {near: {size: 1}, words: [\"a\", \"b\"]}, tag: \"c\") { things { name parts { name } } rooms { tags price kind } } }")]
    public void A_schema_that_was_read_from_its_own_SDL_costs_the_same(string query)
    {
        var document = new SchemaDocument(SchemaPrinter.Print(ShopSchema.Instance)).Scalar(ShopSchema.Money);
        foreach (var type in ShopSchema.Instance.Types.OfType<ObjectType>().Where(type => type.Name is "Fruit" or "Tool"))
        {
            document.RuntimeType(type.Name, type.RuntimeType!);
        }

        var read = new SchemaBuilder(null).Document(document.ResolveOthers(new NoResolver())).Build();

        Assert.Equal(CostHarness.CostOf(query), CostHarness.CostOf(query, schema: read));
        Assert.NotEqual(0, CostHarness.CostOf(query).FieldCost);
    }

    private sealed class NoResolver : FieldResolver
    {
        public override ValueTask ResolveAsync(FieldBatch batch) => ValueTask.CompletedTask;
    }
}
