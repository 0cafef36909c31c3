using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Tests.Costs;

/// <summary>The schema of all tests of costs. Its lists have exactly the sizes that it states, so that answers can be counted.</summary>
internal static class ShopSchema
{
    /// <summary>How many items lists have that state no size.</summary>
    public const int AssumedSize = 2;

    public static ScalarType Money { get; } = new MoneyScalar();

    public static Schema Instance { get; } = CostDirectives.Declare(Outputs(Inputs(new SchemaBuilder("Shops.")))).Build();

    private static SchemaBuilder Inputs(SchemaBuilder schema) => schema
        .Input("Filter", "Conditions.", filter => filter
            .Field("and", "[Filter!]", "All of these.")
            .Field("name", "String", "By name.")
            .Field("size", "Int", "By size.", value => value.Cost(0.5m))
            .Field("words", "[String!]", "By words.", value => value.Cost(0.25m))
            .Field("near", "Filter", "Near one like this.", value => value.Cost(3))
            .Field("depth", "Int", "Has a default.", value => value.Default("1").Cost(2))
            .Field("discount", "Boolean", "Makes it cheaper.", value => value.Cost(-100)));

    private static SchemaBuilder Outputs(SchemaBuilder schema) => schema
        .Scalar(Money, scalar => scalar.Cost(0.5m))
        .Enum("Kind", "Kinds.", kind => kind.Value("BIG", "Big.").Cost(0.25m))
        .Interface("Thing", "What is sold.", thing => thing.Field("name", "String!", "Its name.").Field("parts", "[Thing!]", "Its parts."))
        .Object<Fruit>("Fruit", "A fruit.", fruit => fruit
            .Implements("Thing")
            .Cost(5)
            .Field("name", "String!", "Its name.", _ => FieldValue.Of("Xoài"))
            .Field("parts", "[Thing!]", "Its parts.", f => f.ListSize(new ListSize { AssumedSize = 1 }).Read(_ => Items(1, i => new Tool())))
            .Field("taste", "Owner", "Who likes it.", _ => FieldValue.Object(new Owner())))
        .Object<Tool>("Tool", "A tool.", tool => tool
            .Implements("Thing")
            .Field("name", "String!", "Its name.", _ => FieldValue.Of("Dao"))
            .Field("parts", "[Thing!]", "Its parts.", f => f.ListSize(new ListSize { AssumedSize = 3 }).Read(_ => Items(3, i => new Tool()))))
        .Object<Owner>("Owner", "Who sells.", owner => owner.Field("name", "String", "Their name.", _ => FieldValue.Of("Lan")))
        .Object<Shop>("Shop", "A shop.", shop => shop
            .Field("name", "String", "Its name.", _ => FieldValue.Of("Chợ"))
            .Field("price", "Money", "What it costs.", _ => FieldValue.Of(1L))
            .Field("kind", "Kind", "Its kind.", _ => FieldValue.Of("BIG"))
            .Field("owner", "Owner", "Who sells.", _ => FieldValue.Object(new Owner()))
            .Field("things", "[Thing!]", "What is sold.", f => f.ListSize(new ListSize { AssumedSize = 4 }).Read(_ => Items(4, i => i % 2 == 0 ? new Fruit() : new Tool())))
            .Field("tags", "[String]", "Words.", f => f.Cost(2).ListSize(new ListSize { AssumedSize = 5 }).Read(_ => FieldValue.Strings(["a", "b", "c", "d", "e"])))
            .Field("rooms", "[[Shop!]!]", "Shops in rows.", f => f
                .ListSize(new ListSize { AssumedSize = 3 })
                .Read(_ => FieldValue.List([.. Enumerable.Range(0, 3).Select(_ => Items(AssumedSize, _ => new Shop()))]))))
        .Object<Page>("ShopPage", "A page of shops.", page => page
            .Field("edges", "[ShopEdge!]", "Shops with their places.", p => Items(p.Size, _ => new Edge()))
            .Field("nodes", "[Shop!]", "Shops.", p => Items(p.Size, _ => new Shop()))
            .Field("size", "Int", "How many.", p => FieldValue.Of((long)p.Size)))
        .Object<Edge>("ShopEdge", "A shop with its place.", edge => edge.Field("node", "Shop!", "The shop.", _ => FieldValue.Object(new Shop())))
        .Object("Query", "Where to start.", query => query
            .Field("shop", "Shop", "One.", f => f.Cost(10).Read(_ => FieldValue.Object(new Shop())))
            .Field("shops", "ShopPage", "A page.", f => f
                .Argument("first", "Int", "How many.")
                .Argument("last", "Int", "How many.")
                .Cost(10)
                .ListSize(new ListSize
                {
                    AssumedSize = 50,
                    SlicingArguments = ["first", "last"],
                    SlicingArgumentDefaultValue = 7,
                    SizedFields = ["edges", "nodes"],
                    RequireOneSlicingArgument = false,
                })
                .ResolvedBy(Of((batch, _) => FieldValue.Object(new Page(batch.Arguments.Get<int?>("first") ?? batch.Arguments.Get<int?>("last") ?? 7)))))
            .Field("some", "[Shop!]", "Some.", f => Sliced(f, "6"))
            .Field("exactly", "[Shop!]", "Some.", f => f
                .Argument("few", "Int", "How many.")
                .Argument("many", "Int", "How many.")
                .ListSize(new ListSize { SlicingArguments = ["few", "many"] })
                .Read(_ => Items(1, _ => new Shop())))
            .Field("byNames", "[Shop!]", "Those.", f => f
                .Argument("names", "[String!]", "Names.")
                .ListSize(new ListSize { SlicingArguments = ["names"], SlicingArgumentDefaultValue = 0, RequireOneSlicingArgument = false })
                .Read(_ => Items(1, _ => new Shop())))
            .Field("all", "[Shop!]", "All.", _ => Items(AssumedSize, _ => new Shop()))
            .Field("find", "Shop", "One.", f => f
                .Argument("where", "Filter", "Conditions.")
                .Argument("tag", "String", "A word.", a => a.Cost(3))
                .Read(_ => FieldValue.Object(new Shop()))));

    private static ObjectFieldBuilder<object> Sliced(ObjectFieldBuilder<object> field, string defaultValue) => field
        .Argument("first", "Int!", "How many.", defaultValue)
        .ListSize(new ListSize { SlicingArguments = ["first"] })
        .ResolvedBy(Of((batch, _) => Items(batch.Arguments.Get<int>("first"), _ => new Shop())));

    private static BatchResolver Of(Func<FieldBatch, int, FieldValue> resolve) => new BatchResolver(resolve);

    private static FieldValue Items(int count, Func<int, object> make) => FieldValue.Objects([.. Enumerable.Range(0, count).Select(make)]);

    private sealed record Page(int Size);

    private sealed class Edge;

    private sealed class Shop;

    private sealed class Owner;

    private sealed class Fruit;

    private sealed class Tool;

    private sealed class MoneyScalar() : ScalarType("Money", "An amount.")
    {
        public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value) =>
            BuiltInScalars.Int.CoerceInput(input, origin, out value);

        public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced) => BuiltInScalars.Int.TryCoerceOutput(value, out coerced);
    }
}
