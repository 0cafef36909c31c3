using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Types.Sdl;

namespace Ocop.GraphQL.Engine.Tests.Types.Sdl;

public sealed class SchemaDocumentTests
{
    private const string Shop = """
        schema { query: Shop mutation: Till }
        "What is sold." type Shop { things: [Thing!]! best: Tea }
        type Till { sell(weight: Grams = 100): Grams }
        interface Thing { name: String! }
        type Tea implements Thing { name: String! year: Int @deprecated }
        type Cup implements Thing { name: String! }
        scalar Grams
        extend type Tea { kind: Kind }
        enum Kind { GREEN }
        extend enum Kind { BLACK }
        """;

    [Fact]
    public async Task A_schema_of_text_is_executed_by_the_resolvers_attached()
    {
        Assert.Equal(
            """{"data":{"things":[{"__typename":"Tea","name":"Shan","kind":"GREEN"},{"__typename":"Cup","name":"Cup"}],"best":null}}""",
            await ExecuteAsync("{ things { __typename name ... on Tea { kind } } best { name } }"));
        Assert.Equal("""{"data":{"sell":100}}""", await ExecuteAsync("mutation { sell }"));
    }

    [Fact]
    public void The_roots_have_the_names_that_the_text_gives_them()
    {
        var schema = Build();

        Assert.Equal(("Shop", "Till", null), (schema.Roots.Query.Name, schema.Roots.Mutation?.Name, schema.Roots.Subscription?.Name));
        Assert.StartsWith("schema {\n  query: Shop\n  mutation: Till\n}\n\n", SchemaPrinter.Print(schema), StringComparison.Ordinal);
    }

    [Fact]
    public void Extensions_add_to_every_kind_of_type_and_to_the_schema()
    {
        const string Text = """
            directive @d on SCHEMA | SCALAR | OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT
            extend schema @d { subscription: Events }
            extend type Query implements Node @d { id: ID b: S }
            extend interface Node @d { id: ID }
            extend union U @d = Events
            extend enum E @d { B }
            extend input In @d @oneOf { b: Int }
            extend scalar S @d @specifiedBy(url: "https://example.org/s")
            type Query { a(in: In): E }
            type Events { u: U }
            interface Node
            union U = Query
            enum E { A }
            input In { a: Int }
            scalar S
            """;
        Assert.Equal(
            """
            schema @d {
              query: Query
              subscription: Events
            }

            directive @d on SCHEMA | SCALAR | OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT

            type Query implements Node @d {
              a(
                in: In
              ): E

              id: ID

              b: S
            }

            type Events {
              u: U
            }

            interface Node @d {
              id: ID
            }

            union U @d = Query | Events

            enum E @d {
              A

              B
            }

            input In @oneOf @d {
              a: Int

              b: Int
            }

            scalar S @specifiedBy(url: "https://example.org/s") @d

            """.ReplaceLineEndings("\n"),
            SchemaPrinter.Print(SdlHarness.SchemaOf(Text)));
    }

    [Fact]
    public void A_document_adds_to_a_schema_declared_in_code()
    {
        var schema = new SchemaBuilder("Both.")
            .Object<object>("Query", "The root.", q => q.Field("a", "Int", "A field.", _ => FieldValue.Null))
            .Document(new SchemaDocument("extend type Query { b: E } enum E { A }").Resolve("Query.b", SdlHarness.Nothing, needs: 4))
            .Document(new SchemaDocument("extend enum E { B }"))
            .Build();

        Assert.Equal(["a", "b"], schema.Roots.Query.Fields.Select(field => field.Name));
        Assert.Equal(4UL, schema.Roots.Query.FindField("b")!.Needs);
        Assert.Equal(["A", "B"], ((EnumType)schema.FindType("E")!).Values.Select(value => value.Name));
        Assert.Equal("Both.", schema.Description);
    }

    [Fact]
    public void A_field_of_the_subscription_root_has_its_source()
    {
        var source = SourceResolver.Of(_ => null);
        var schema = new SchemaBuilder(null)
            .Document(new SchemaDocument("type Query { a: Int } type Subscription { a: Int }")
                .ResolveOthers(SdlHarness.Nothing)
                .Subscribe("Subscription.a", source))
            .Build();

        Assert.Same(source, schema.Roots.Subscription!.FindField("a")!.Source);
        Assert.Null(schema.Roots.Query.FindField("a")!.Source);
    }

    [Fact]
    public void Directives_with_a_member_of_their_own_become_that_member()
    {
        var schema = SdlHarness.SchemaOf("""
            directive @skip(if: Boolean!) on INLINE_FRAGMENT | FIELD | FRAGMENT_SPREAD
            type Query {
              a(b: Int @deprecated(reason: "Old."), in: In): E @deprecated
            }
            enum E { A @deprecated(reason: "") }
            input In @oneOf { a: Int @deprecated }
            "Described." scalar S @specifiedBy(url: "https://example.org/s")
            """);

        var field = schema.Roots.Query.FindField("a")!;
        Assert.Equal("No longer supported", field.DeprecationReason);
        Assert.Equal("Old.", field.Arguments[0].DeprecationReason);
        Assert.Equal("", ((EnumType)schema.FindType("E")!).Values[0].DeprecationReason);
        Assert.Equal("No longer supported", ((InputObjectType)schema.FindType("In")!).Fields[0].DeprecationReason);
        Assert.True(((InputObjectType)schema.FindType("In")!).IsOneOf);
        Assert.Equal("https://example.org/s", ((ScalarType)schema.FindType("S")!).SpecifiedByUrl);
        Assert.Equal("Described.", schema.FindType("S")!.Description);
        Assert.All<ISchemaElement>([field, field.Arguments[0], .. schema.Types], element => Assert.Empty(element.AppliedDirectives));
        Assert.Single(schema.Directives, directive => directive.Name == "skip");
    }

    [Fact]
    public void In_code_too_they_become_that_member()
    {
        var schema = new SchemaBuilder(null)
            .Object<object>("Query", "", q => q.Field("a", "Int", "", f => f
                .Argument("in", "In", "")
                .Apply("deprecated", ("reason", "\"Old.\""))
                .Read(_ => FieldValue.Null)))
            .Input("In", "", i => i.Field("a", "Int", "").Apply("oneOf"))
            .Build();

        Assert.Equal("Old.", schema.Roots.Query.FindField("a")!.DeprecationReason);
        Assert.Equal(
            "type Query {\n  a(\n    in: In\n  ): Int @deprecated(reason: \"Old.\")\n}\n\ninput In @oneOf {\n  a: Int\n}\n",
            SchemaPrinter.Print(schema));
    }

    private static async Task<string> ExecuteAsync(string document)
    {
        using var response = await new GraphQLEngine(Build()).ExecuteAsync(new GraphQLRequest(document), new RequestContext(new object(), default));
        return EngineHarness.JsonOf(response);
    }

    private static Schema Build() => new SchemaBuilder(null).Document(new SchemaDocument(Shop)
        .Resolve<object>("Shop.things", _ => FieldValue.Objects([new Tea("Shan"), new Cup()]))
        .Resolve("Shop.best", SdlHarness.Nothing)
        .Resolve("Till.sell", new Echo())
        .Resolve<Tea>("Tea.name", tea => FieldValue.Of(tea.Name))
        .Resolve<Tea>("Tea.year", _ => FieldValue.Of(2024))
        .Resolve<Tea>("Tea.kind", _ => FieldValue.Of("GREEN"))
        .Resolve<Cup>("Cup.name", _ => FieldValue.Of("Cup"))
        .RuntimeType<Tea>("Tea")
        .RuntimeType<Cup>("Cup")
        .Scalar(new Grams())).Build();

    private sealed record Tea(string Name);

    private sealed record Cup;

    private sealed class Echo : FieldResolver
    {
        public override ValueTask ResolveAsync(FieldBatch batch)
        {
            batch.SetAll(FieldValue.Of(batch.Arguments.Get<int>("weight")));
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Grams() : ScalarType("Grams", null)
    {
        public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
        {
            value = int.Parse(Printer.Print(input), System.Globalization.CultureInfo.InvariantCulture);
            return null;
        }

        public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
        {
            coerced = value;
            return true;
        }
    }
}
