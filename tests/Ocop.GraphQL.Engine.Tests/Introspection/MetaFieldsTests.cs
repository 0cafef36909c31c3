using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Tests.Types;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Introspection;

public sealed class MetaFieldsTests
{
    private static readonly Schema Schema = SchemaErrors.Builder()
        .Object("Mutation", "Writes.", m => m.Field("write", "Int", "A write.", _ => FieldValue.Null))
        .Interface("Node", "A thing.", i => i.Field("id", "ID", "A field."))
        .Object<string>("Thing", "A thing.", t => t.Implements("Node").Field("id", "ID", "A field.", _ => FieldValue.Null))
        .Union("Any", "Any.", "Thing")
        .Build();

    [Theory]
    [InlineData("Query")]
    [InlineData("Mutation")]
    [InlineData("Thing")]
    [InlineData("Node")]
    [InlineData("Any")]
    [InlineData("__Schema")]
    public void Every_composite_type_has_one_and_the_same_typename(string type)
    {
        var field = MetaFields.Find(Schema, (CompositeType)Schema.FindType(type)!, "__typename");

        Assert.Same(MetaFields.TypeName, field);
        Assert.Equal("__typename: String!", field!.ToString());
    }

    [Theory]
    [InlineData("__schema", "__schema: __Schema!")]
    [InlineData("__type", "__type: __Type")]
    public void The_query_root_alone_describes_the_schema(string name, string expected)
    {
        Assert.Equal(expected, MetaFields.Find(Schema, Schema.Roots.Query, name)?.ToString());
        Assert.Null(MetaFields.Find(Schema, Schema.Roots.Mutation!, name));
        Assert.Null(MetaFields.Find(Schema, (CompositeType)Schema.FindType("Thing")!, name));
    }

    [Fact]
    public void Other_names_are_no_meta_fields()
    {
        Assert.Null(MetaFields.Find(Schema, Schema.Roots.Query, "name"));
        Assert.Null(MetaFields.Find(Schema, Schema.Roots.Query, "__types"));
        Assert.Null(Schema.Roots.Query.FindField("__schema"));
    }

    [Fact]
    public void The_schema_field_answers_the_schema()
    {
        Assert.Same(Schema, Resolving.Resolve(MetaFields.Find(Schema, Schema.Roots.Query, "__schema")!, new object()).AsObject());
    }

    [Theory]
    [InlineData("Thing", "Thing")]
    [InlineData("__Type", "__Type")]
    [InlineData("Boolean", "Boolean")]
    [InlineData("Float", "null")]
    [InlineData("[Thing]", "null")]
    public void The_type_field_answers_the_type_of_that_name_or_null(string name, string expected)
    {
        var field = MetaFields.Find(Schema, Schema.Roots.Query, "__type")!;

        Assert.Equal("name: String!", Assert.Single(field.Arguments).ToString());
        Assert.Equal(expected, Resolving.Resolve(field, new object(), new KeyValuePair<string, object?>("name", name)).ToString());
    }
}
