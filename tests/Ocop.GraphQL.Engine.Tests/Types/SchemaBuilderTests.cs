using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Types_may_be_named_before_they_are_declared_and_in_circles()
    {
        var schema = SchemaErrors.Builder()
            .Object<Left>("Left", "One.", l => l.Field("right", "[Right!]!", "The other.", _ => FieldValue.Null))
            .Object<Right>("Right", "Other.", r => r.Field("left", "Left", "The one.", _ => FieldValue.Null))
            .Build();

        var left = (ObjectType)schema.FindType("Left")!;
        var right = (ObjectType)schema.FindType("Right")!;
        Assert.Same(right, left.FindField("right")!.Type.NamedType);
        Assert.Same(left, right.FindField("left")!.Type);
        Assert.Equal("[Right!]!", left.FindField("right")!.Type.ToString());
    }

    [Fact]
    public void A_type_written_twice_is_one_object()
    {
        var schema = SchemaErrors.Builder()
            .Object<Left>("Left", "One.", l => l
                .Field("a", "[Int!]!", "A list.", _ => FieldValue.Null)
                .Field("b", "[ Int ! ] !", "The same.", _ => FieldValue.Null))
            .Build();

        var left = (ObjectType)schema.FindType("Left")!;
        Assert.Same(left.FindField("a")!.Type, left.FindField("b")!.Type);
        Assert.Same(left.FindField("a")!.Type, schema.FindType(Parser.ParseType("[Int!]!")));
    }

    [Fact]
    public void An_unknown_type_is_not_found_however_it_is_wrapped()
    {
        var schema = SchemaErrors.Builder().Build();

        Assert.Null(schema.FindType("Nothing"));
        Assert.Null(schema.FindType(Parser.ParseType("[Nothing!]")));
    }

    [Fact]
    public void Features_add_their_fields_to_a_root_before_or_after_it_is_declared()
    {
        var schema = new SchemaBuilder(null)
            .ExtendObject<Left>("Query", q => q.Field("early", "Int", "First declared.", _ => FieldValue.Null))
            .Object<Left>("Query", "The root.", q => q.Field("own", "Int", "Its own.", _ => FieldValue.Null))
            .ExtendObject<Left>("Query", q => q.Field("late", "Int", "Last declared.", _ => FieldValue.Null).Implements("Named"))
            .Interface("Named", "A promise.", i => i.Field("own", "Int", "Promised."))
            .Build();

        Assert.Equal(["own", "early", "late"], schema.Roots.Query.Fields.Select(field => field.Name));
        Assert.Equal(["Named"], schema.Roots.Query.Interfaces.Select(i => i.Name));
        Assert.Equal("The root.", schema.Roots.Query.Description);
    }

    [Fact]
    public void The_roots_are_the_object_types_of_their_names()
    {
        var schema = SchemaErrors.Builder()
            .Object("Subscription", "Events.", s => s.Field("changed", "Int", "An event.", _ => FieldValue.Null))
            .Object("Mutation", "Writes.", m => m.Field("write", "Int", "A write.", _ => FieldValue.Null))
            .Build();

        Assert.Equal(new SchemaRoots(Root("Query")!, Root("Mutation"), Root("Subscription")), schema.Roots);
        Assert.Null(SchemaErrors.Builder().Build().Roots.Mutation);

        ObjectType? Root(string name) => schema.FindType(name) as ObjectType;
    }

    [Fact]
    public void Types_stand_in_the_order_of_declaration_and_unused_built_in_scalars_are_no_part_of_the_schema()
    {
        var schema = SchemaErrors.Builder()
            .Enum("Way", "A way.", e => e.Value("UP", "Up."))
            .Object<Left>("Left", "One.", l => l.Field("id", "ID!", "An identifier.", _ => FieldValue.Null))
            .Build();

        Assert.Equal(["Query", "Way", "Left", "String", "Boolean", "ID"], schema.Types.Select(t => t.Name).TakeWhile(n => n != "__Schema"));
        Assert.Equal(
            ["__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation"],
            schema.Types.Select(t => t.Name).SkipWhile(n => n != "__Schema"));
        Assert.Null(schema.FindType("Float"));
    }

    [Fact]
    public void A_field_keeps_what_is_said_about_it()
    {
        var schema = SchemaErrors.Builder()
            .Object<Left>("Left", "One.", l => l.Field("list", "[Int!]", "A list.", f => f
                .Argument("first", "Int", "How many.", "10")
                .Argument("old", "Int", "Not any more.", a => a.Default("[]").Default("1").Deprecated("Use first."))
                .Read(_ => FieldValue.Null)
                .Needs(6)
                .Deprecated("Use nodes.")))
            .Build();

        var field = ((ObjectType)schema.FindType("Left")!).FindField("list")!;
        Assert.Equal(6UL, field.Needs);
        Assert.Equal("Use nodes.", field.DeprecationReason);
        Assert.Equal(
            ["first: Int = 10, ", "old: Int = 1, Use first."],
            field.Arguments.Select(a => $"{a} = {ValuePrinter.Print(a.DefaultValue!)}, {a.DeprecationReason}"));
    }

    [Fact]
    public void A_custom_directive_stands_before_the_built_in_ones()
    {
        var schema = SchemaErrors.Builder()
            .Directive("cost", "Costs.", d => d.On(DirectiveLocation.Field, DirectiveLocation.Query).Argument("weight", "Int!", "How much.", "1").Repeatable())
            .Build();

        Assert.Equal(["cost", "include", "skip", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Select(d => d.Name));
        Assert.True(schema.FindDirective("cost")!.IsRepeatable);
        Assert.Equal([DirectiveLocation.Field, DirectiveLocation.Query], schema.FindDirective("cost")!.Locations);
        Assert.Equal("weight: Int!", schema.FindDirective("cost")!.Arguments.Single().ToString());
    }

    [Fact]
    public void The_types_behind_an_interface_or_union_are_known_in_the_order_of_declaration()
    {
        var schema = SchemaErrors.Builder()
            .Interface("Node", "A thing.", i => i.Field("id", "ID!", "Its identifier."))
            .Object<Left>("Left", "One.", l => l.Implements("Node").Field("id", "ID!", "Its identifier.", _ => FieldValue.Null))
            .Object<Right>("Right", "Other.", r => r.Implements("Node").Field("id", "ID!", "Its identifier.", _ => FieldValue.Null))
            .Union("Any", "Any.", "Right", "Left")
            .Build();

        var left = (ObjectType)schema.FindType("Left")!;
        var right = (ObjectType)schema.FindType("Right")!;
        Assert.Equal([left, right], ((InterfaceType)schema.FindType("Node")!).PossibleTypes);
        Assert.Equal([right, left], ((UnionType)schema.FindType("Any")!).PossibleTypes);
        Assert.Equal([left], left.PossibleTypes);
        Assert.True(schema.IsPossibleType((CompositeType)schema.FindType("Any")!, left));
        Assert.False(schema.IsPossibleType((CompositeType)schema.FindType("Any")!, schema.Roots.Query));
    }

    [Fact]
    public void All_errors_are_told_at_once()
    {
        var exception = Assert.Throws<SchemaException>(() => new SchemaBuilder(null)
            .Object("Left", "One.", l => l.Field("a", "Nothing!", "Of an unknown type.", _ => FieldValue.Null))
            .Enum("Way", "A way.", _ => { })
            .Build());

        Assert.Equal(
            ["Left.a has the type Nothing, which is not a type of this schema.",
             "Query is missing: a schema has an object type of that name, or names another, where queries start.",
             "Way has no values; at least one is needed."],
            exception.Errors.Select(error => error.Message));
        Assert.Equal(
            """
            The schema has 3 error(s):
            - Left.a has the type Nothing, which is not a type of this schema.
            - Query is missing: a schema has an object type of that name, or names another, where queries start.
            - Way has no values; at least one is needed.
            """,
            exception.Message);
    }

    private sealed class Left;

    private sealed class Right;
}
