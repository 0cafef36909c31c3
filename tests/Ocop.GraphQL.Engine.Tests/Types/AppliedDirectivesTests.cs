using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Tests.Types;

public sealed class AppliedDirectivesTests
{
    [Fact]
    public void A_directive_stands_on_every_element_of_a_schema()
    {
        var schema = Declare().Build();

        Assert.Equal("@tag(name: \"schema\")", Only(schema));
        Assert.Equal("@tag(name: \"scalar\")", Only(schema.FindType("Text")!));
        Assert.Equal("@tag(name: \"union\")", Only(schema.FindType("Any")!));
        Assert.Equal("@tag(name: \"extension\")", Only(schema.Roots.Query));
        Assert.Equal("@tag(name: \"field\")", Only(schema.Roots.Query.FindField("a")!));
        Assert.Equal("@tag(name: \"argument\")", Only(schema.Roots.Query.FindField("a")!.Arguments[0]));
        Assert.Equal("@tag", Only(((EnumType)schema.FindType("Way")!).FindValue("UP")!));
        Assert.Equal("@tag(name: \"directive argument\")", Only(schema.FindDirective("other")!.Arguments[0]));
        Assert.Empty(schema.FindType("String")!.AppliedDirectives);
        Assert.Empty(BuiltInScalars.String.AppliedDirectives);
        Assert.Null(schema.Roots.Query.FindAppliedDirective("other"));
        Assert.Equal("tag", schema.Roots.Query.FindAppliedDirective("tag")!.Name);
    }

    [Fact]
    public void Directives_are_printed_after_those_that_have_a_member_of_their_own()
    {
        Assert.Equal(
            """
            schema @tag(name: "schema") {
              query: Query
            }

            directive @tag(
              name: String = "none"
            ) repeatable on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION

            directive @other(
              a: Int @tag(name: "directive argument")
            ) on QUERY

            type Query @tag(name: "extension") {
              a(
                b: Way = UP @deprecated @tag(name: "argument")
              ): Any @deprecated(reason: "Old.") @tag(name: "field")
            }

            interface Node @tag(name: "interface") {
              a: Text @tag @tag(name: "twice")
            }

            union Any @tag(name: "union") = Query

            enum Way @tag(name: "enum") {
              UP @deprecated(reason: "Gone.") @tag
            }

            input In @oneOf @tag(name: "input") {
              a: Int @tag(name: "input field")
            }

            scalar Text @specifiedBy(url: "https://example.org/text") @tag(name: "scalar")

            """.ReplaceLineEndings("\n"),
            SchemaPrinter.Print(Declare().Build()));
    }

    [Fact]
    public void One_scalar_object_serves_schemas_that_say_different_things_about_it()
    {
        var text = new Text();
        var tagged = Declare(text).Build();
        var plain = SchemaErrors.Builder().Scalar(text).Build();

        Assert.Equal("@tag(name: \"scalar\")", Only(tagged.FindType("Text")!));
        Assert.Empty(plain.FindType("Text")!.AppliedDirectives);
        var scalar = (ScalarType)tagged.FindType("Text")!;
        Assert.Equal("refused", scalar.CoerceInput(new IntValueNode(0, "1"), InputOrigin.Literal, out var value));
        Assert.Equal("seen", value);
        Assert.True(scalar.TryCoerceOutput(FieldValue.Of("x"), out var coerced));
        Assert.Equal(FieldValueKind.Null, coerced.Kind);
    }

    private static string Only(ISchemaElement element) => Printer.Print(Assert.Single(element.AppliedDirectives));

    private static SchemaBuilder Declare(Text? text = null) => new SchemaBuilder(null)
        .Apply("tag", ("name", "\"schema\""))
        .Directive("tag", "", d => d
            .On(
                DirectiveLocation.Schema, DirectiveLocation.Scalar, DirectiveLocation.Object, DirectiveLocation.FieldDefinition,
                DirectiveLocation.ArgumentDefinition, DirectiveLocation.Interface, DirectiveLocation.Union, DirectiveLocation.Enum,
                DirectiveLocation.EnumValue, DirectiveLocation.InputObject, DirectiveLocation.InputFieldDefinition)
            .Argument("name", "String", "", "\"none\"")
            .Repeatable())
        .Directive("other", "", d => d
            .On(DirectiveLocation.Query)
            .Argument("a", "Int", "", a => a.Apply("tag", ("name", "\"directive argument\""))))
        .ExtendObject<AppliedDirectivesTests>("Query", q => q.Apply("tag", ("name", "\"extension\"")))
        .Object<AppliedDirectivesTests>("Query", "", q => q.Field("a", "Any", "", f => f
            .Argument("b", "Way", "", b => b
                .Default("UP")
                .Deprecated(BuiltInDirectives.DefaultDeprecationReason)
                .Apply("tag", ("name", "\"argument\"")))
            .Deprecated("Old.")
            .Apply("tag", ("name", "\"field\""))
            .Read(_ => FieldValue.Null)))
        .Interface("Node", "", i => i
            .Apply("tag", ("name", "\"interface\""))
            .Field("a", "Text", "", f => f.Apply("tag").Apply("tag", ("name", "\"twice\""))))
        .Union("Any", "", u => u.Members("Query").Apply("tag", ("name", "\"union\"")))
        .Enum("Way", "", e => e.Apply("tag", ("name", "\"enum\"")).Value("UP", "", v => v.Deprecated("Gone.").Apply("tag")))
        .OneOfInput("In", "", i => i
            .Apply("tag", ("name", "\"input\""))
            .Field("a", "Int", "", a => a.Apply("tag", ("name", "\"input field\""))))
        .Scalar(text ?? new Text(), s => s.Apply("tag", ("name", "\"scalar\"")));

    private sealed class Text() : ScalarType("Text", null)
    {
        public override string? SpecifiedByUrl => "https://example.org/text";

        public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
        {
            value = "seen";
            return "refused";
        }

        public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
        {
            coerced = FieldValue.Null;
            return true;
        }
    }
}
