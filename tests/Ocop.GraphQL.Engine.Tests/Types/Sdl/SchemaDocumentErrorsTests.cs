using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Types.Sdl;
using static Ocop.GraphQL.Engine.Tests.Types.Sdl.SdlHarness;

namespace Ocop.GraphQL.Engine.Tests.Types.Sdl;

public sealed class SchemaDocumentErrorsTests
{
    [Fact]
    public void A_text_that_is_no_document_is_told_with_its_place() => Assert.Equal(
        ["The schema is not written as a document: Expected \":\", found \"}\". (2:12)",
         "Query is missing: a schema has an object type of that name, or names another, where queries start."],
        ErrorsOf("enum E { A }\ntype T { }".Replace("T { }", "T { a }", StringComparison.Ordinal)));

    [Fact]
    public void Every_error_of_a_text_is_told_with_its_places()
    {
        const string Text = """
            type Query implements Nothing @gone {
              a: Nowhere
              a: In
              b(x: Query, x: Int!): Int @deprecated @deprecated
              c: E @deprecated(why: "x")
              d: Int @deprecated(reason: 5)
            }
            enum E { A A }
            enum E { B }
            input In { a: Int! @deprecated, b: [Int] = "x" }
            union U = E | Nobody
            directive @d(a: Int @d) on ARGUMENT_DEFINITION
            directive @skip on FIELD
            scalar Date
            extend type Nope { a: Int }
            extend input E { a: Int }
            query { a }
            schema { query: Query }
            schema { query: Query }
            """;
        Assert.Equal(
            ["@skip is defined by the specification, and otherwise than here. (13:1)",
             "Date has no C# object attached: nothing says how its values are read and written. (14:1)",
             "The schema has no operations or fragments in it. (17:1)",
             "The schema is defined twice. (19:1)",
             "Nope is extended, but it is not an object type of this schema. (15:1)",
             "E is extended, but it is not an input object of this schema. (8:1, 9:1, 16:1)",
             "Query.a has the type Nowhere, which is not a type of this schema. (2:3, 3:3)",
             "Query implements Nothing, which is not an interface of this schema. (1:1)",
             "U has the member E, which is not an object type of this schema. (11:1)",
             "U has the member Nobody, which is not an object type of this schema. (11:1)",
             "E is defined twice. (8:1, 9:1, 16:1)",
             "Query.a is defined twice. (2:3, 3:3)",
             "Query.b(x:) is defined twice. (4:5, 4:15)",
             "E.A is defined twice. (8:10, 8:12)",
             "U has no members; at least one is needed. (11:1)",
             "Query.a has the type In, which is an input type: it cannot be answered. (2:3, 3:3)",
             "Query.b(x:) has the type Query, which is an output type: it cannot be given. (4:5, 4:15)",
             "In.a is required and so cannot be deprecated. (10:12)",
             "Query has @gone, which is not a directive of this schema. (1:1)",
             "Query.b has @deprecated more than once, but it is not repeatable. (4:3)",
             "Query.c gives @deprecated the argument why, which it does not have. (5:3)",
             "@d refers to itself through its arguments or their types. (12:1)",
             "In.b has the default \"x\", which is wrong: Int cannot represent \"x\": it is not an integer. (10:33)",
             "Query.d gives @deprecated(reason:) the value 5, which is wrong: String cannot represent 5: it is not a string. (6:3)"],
            ErrorsOf(Text));
    }

    [Fact]
    public void Fields_without_resolvers_and_attachments_to_nothing_are_told()
    {
        var document = new SchemaDocument("type Query { a: Int b: Int }\ninterface I { a: Int }\nscalar S")
            .Resolve("Query.a", Nothing)
            .Resolve("Query.a", Nothing)
            .Resolve("Query.z", Nothing)
            .Resolve("I.a", Nothing)
            .Subscribe("Query.y", SourceResolver.Of(_ => null))
            .Scalar(new AnyScalar("S"))
            .Scalar(new AnyScalar("T"))
            .RuntimeType<string>("Query")
            .RuntimeType<string>("I");
        Assert.Equal(
            ["Query.a has a resolver attached twice. (1:14)",
             "Query.z has a resolver attached, but the document defines no such field of an object.",
             "I.a has a resolver attached, but the document defines no such field of an object. (2:15)",
             "Query.y has a source attached, but the document defines no such field of an object.",
             "T has a scalar's object attached, but the document defines no such scalar.",
             "I has a C# type attached, but the document defines no such object. (2:1)",
             "Query.b has no resolver: nothing says where its values come from. (1:21)"],
            ErrorsOf(document));
    }

    [Theory]
    [InlineData("schema { mutation: M } type M { a: Int }",
        "Query is missing: a schema has an object type of that name, or names another, where queries start.")]
    [InlineData("schema { query: Q query: R } type Q { a: Int } type R { a: Int }",
        "The schema names 2 types where a query starts. (1:1)")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }",
        "Q is where a query and a mutation start; they need types of their own. (1:33)")]
    [InlineData("schema { query: Q }", "Q is where a query starts, but it is not a type of this schema.")]
    [InlineData("schema { query: Q } enum Q { A }", "Q must be an object type: operations start there. (1:21)")]
    [InlineData("extend schema { query: Other } type Query { a: Int } type Other { a: Int }",
        "The schema names 2 types where a query starts. (1:1)")]
    public void Roots_are_told_like_everything_else(string text, string expected) => Assert.Equal([expected], ErrorsOf(text));

    [Fact]
    public void Places_count_line_ends_as_the_language_does() => Assert.Equal(
        ["Query.a has the type Ä, which is not a type of this schema. (4:2)".Replace("Ä", "B", StringComparison.Ordinal)],
        ErrorsOf("\"\"\"Đồng\r\nTháp\"\"\"\rtype Query {\n a: B }"));

    [Fact]
    public void Text_that_nests_deeper_than_the_stack_is_refused() => Assert.StartsWith(
        "The schema is not written as a document: The document nests more than 64 levels.",
        ErrorsOf("type Query { a: " + new string('[', 100_000))[0],
        StringComparison.Ordinal);
}
