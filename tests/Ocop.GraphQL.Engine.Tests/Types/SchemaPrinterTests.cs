using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types;

public sealed class SchemaPrinterTests
{
    private const string Quotes = "\"\"\"";

    [Fact]
    public void A_schema_is_printed_in_the_order_of_declaration()
    {
        Assert.Equal(
            """"
            """
            A shelf of books.
            """
            schema {
              query: Query
              mutation: Mutation
            }

            """
            Costs.
            """
            directive @cost(
              """
              How much.
              """
              weight: Int! = 1
            ) repeatable on FIELD | FRAGMENT_SPREAD

            """
            The root.
            """
            type Query {
              """
              Books in an order.
              """
              books(
                """
                How many.
                """
                first: Int = 10
                """
                The order.
                """
                order: [Order!] = [{by: TITLE}] @deprecated(reason: "Use \"sort\".")
              ): [Book!]!

              """
              Not any more.
              """
              old: String @deprecated
            }

            """
            Writes.
            """
            type Mutation {
              """
              Writes nothing.
              """
              nothing: Boolean
            }

            """
            A thing.
            """
            interface Node {
              """
              Its identifier.
              """
              id: ID!
            }

            """
            A thing with a name.
            """
            interface Named implements Node {
              """
              Its identifier.
              """
              id: ID!
            }

            """
            A book.
            """
            type Book implements Node & Named {
              """
              Its identifier.
              """
              id: ID!
            }

            """
            Any thing.
            """
            union Any = Query | Book

            """
            What to order by.
            """
            enum Key {
              """
              The title.
              """
              TITLE

              """
              The year.
              """
              YEAR @deprecated(reason: "Unreliable.")
            }

            """
            An order.
            """
            input Order {
              """
              The key.
              """
              by: Key! = TITLE
            }

            """
            One of the keys.
            """
            input BookKey @oneOf {
              """
              The identifier.
              """
              id: ID

              """
              The title.
              """
              title: String
            }

            """
            A date.
            """
            scalar Date @specifiedBy(url: "https://example.org/date")

            """
            Any value.
            """
            scalar Raw

            """".ReplaceLineEndings("\n"),
            SchemaPrinter.Print(Declare().Build()));
    }

    [Fact]
    public void The_schema_definition_stands_where_names_do_not_say_the_same()
    {
        var other = new SchemaBuilder("").Object("Start", "", q => q.Field("a", "Int", "", _ => FieldValue.Null)).Root(OperationKind.Query, "Start");
        Assert.Equal("schema {\n  query: Start\n}\n\ntype Start {\n  a: Int\n}\n", SchemaPrinter.Print(other.Build()));

        var same = new SchemaBuilder("").Object("Query", "", q => q.Field("a", "Int", "", _ => FieldValue.Null)).Root(OperationKind.Query, "Query");
        Assert.Equal("type Query {\n  a: Int\n}\n", SchemaPrinter.Print(same.Build()));
    }

    [Fact]
    public void Without_a_description_the_schema_definition_is_left_out()
    {
        var schema = new SchemaBuilder(null).Object("Query", "", q => q.Field("a", "Int", "", _ => FieldValue.Null)).Build();

        Assert.Equal("type Query {\n  a: Int\n}\n", SchemaPrinter.Print(schema));
    }

    [Theory]
    [InlineData("Two\nlines.", $"{Quotes}\nTwo\nlines.\n{Quotes}")]
    [InlineData("One.\n\n  Indented.", $"{Quotes}\nOne.\n\n  Indented.\n{Quotes}")]
    [InlineData("Says \"\"\"this\"\"\".", $"{Quotes}\nSays \\{Quotes}this\\{Quotes}.\n{Quotes}")]
    [InlineData("Ends in \\", $"{Quotes}\nEnds in \\\n{Quotes}")]
    [InlineData(" Starts with a space.", "\" Starts with a space.\"")]
    [InlineData("\nStarts with a line.", "\"\\nStarts with a line.\"")]
    [InlineData("Bell \a.", "\"Bell \\u0007.\"")]
    [InlineData("Return\r\n.", "\"Return\\r\\n.\"")]
    public void A_description_is_a_block_string_where_that_keeps_every_character(string description, string expected)
    {
        var schema = new SchemaBuilder(null)
            .Object("Query", description, q => q.Field("a", "Int", "", _ => FieldValue.Null))
            .Build();

        Assert.Equal($"{expected}\ntype Query {{\n  a: Int\n}}\n", SchemaPrinter.Print(schema));
        Assert.Equal(description, ((StringValueNode)Engine.Language.Parser.ParseValue(expected)).Value);
    }

    private static SchemaBuilder Declare() => new SchemaBuilder("A shelf of books.")
        .Directive("cost", "Costs.", d => d
            .On(DirectiveLocation.Field, DirectiveLocation.FragmentSpread)
            .Argument("weight", "Int!", "How much.", "1")
            .Repeatable())
        .Object<SchemaBuilder>("Query", "The root.", q => q
            .Field("books", "[Book!]!", "Books in an order.", f => f
                .Argument("first", "Int", "How many.", "10")
                .Argument("order", "[Order!]", "The order.", a => a.Default("[{ by: TITLE }]").Deprecated("Use \"sort\"."))
                .Read(_ => FieldValue.Null))
            .Field("old", "String", "Not any more.", f => f
                .Deprecated(BuiltInDirectives.DefaultDeprecationReason)
                .Read(_ => FieldValue.Null)))
        .Object("Mutation", "Writes.", m => m.Field("nothing", "Boolean", "Writes nothing.", _ => FieldValue.Null))
        .Interface("Node", "A thing.", i => i.Field("id", "ID!", "Its identifier."))
        .Interface("Named", "A thing with a name.", i => i.Implements("Node").Field("id", "ID!", "Its identifier."))
        .Object<string>("Book", "A book.", b => b
            .Implements("Node", "Named")
            .Field("id", "ID!", "Its identifier.", id => FieldValue.Of(id)))
        .Union("Any", "Any thing.", "Query", "Book")
        .Enum("Key", "What to order by.", e => e.Value("TITLE", "The title.").Value("YEAR", "The year.", "Unreliable."))
        .Input("Order", "An order.", i => i.Field("by", "Key!", "The key.", "TITLE"))
        .OneOfInput("BookKey", "One of the keys.", i => i
            .Field("id", "ID", "The identifier.")
            .Field("title", "String", "The title."))
        .Scalar(new RawScalar("Date", "A date.", "https://example.org/date"))
        .Scalar(new RawScalar("Raw", "Any value.", null));

    private sealed class RawScalar(string name, string description, string? url) : ScalarType(name, description)
    {
        public override string? SpecifiedByUrl => url;

        public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
        {
            value = input;
            return null;
        }

        public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
        {
            coerced = value;
            return true;
        }
    }
}
