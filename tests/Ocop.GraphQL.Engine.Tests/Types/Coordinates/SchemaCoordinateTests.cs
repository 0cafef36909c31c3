using Ocop.GraphQL.Engine.Tests.Types.Sdl;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Coordinates;

namespace Ocop.GraphQL.Engine.Tests.Types.Coordinates;

public sealed class SchemaCoordinateTests
{
    private static readonly Schema Schema = SdlHarness.SchemaOf("""
        directive @cost(weight: Int) on FIELD_DEFINITION
        type Query implements Node { id(of: Int): ID, any: Any }
        interface Node { id(of: Int): ID }
        union Any = Query
        enum Way { UP }
        input In { a: Int }
        scalar Date
        """);

    public static TheoryData<string, SchemaCoordinate> Coordinates => new()
    {
        { "Query", new TypeCoordinate("Query") },
        { "_a1.__b", new MemberCoordinate("_a1", "__b") },
        { "Query.id(of:)", new ArgumentCoordinate("Query", "id", "of") },
        { "@cost", new DirectiveCoordinate("cost") },
        { "@cost(weight:)", new DirectiveArgumentCoordinate("cost", "weight") },
    };

    [Theory]
    [MemberData(nameof(Coordinates))]
    public void A_coordinate_reads_back_as_it_prints(string text, SchemaCoordinate coordinate)
    {
        Assert.Equal(coordinate, SchemaCoordinate.Parse(text));
        Assert.Equal(text, coordinate.ToString());
        Assert.True(SchemaCoordinate.TryParse(text, out var read));
        Assert.Equal(coordinate, read);
    }

    [Theory]
    [InlineData("", "a name of a schema coordinate at character 1, found the end")]
    [InlineData("1a", "a name of a schema coordinate at character 1, found \"1a\"")]
    [InlineData(" Query", "a name of a schema coordinate at character 1, found \" Query\"")]
    [InlineData("Query ", "the end of a schema coordinate at character 6, found \" \"")]
    [InlineData("Query.", "a name of a schema coordinate at character 7, found the end")]
    [InlineData("Query. id", "a name of a schema coordinate at character 7, found \" id\"")]
    [InlineData("Query.id.of", "the end of a schema coordinate at character 9, found \".of\"")]
    [InlineData("Query(of:)", "the end of a schema coordinate at character 6, found \"(of:)\"")]
    [InlineData("Query.id()", "a name of a schema coordinate at character 10, found \")\"")]
    [InlineData("Query.id(of)", "\":)\" of a schema coordinate at character 12, found \")\"")]
    [InlineData("Query.id(of: )", "\":)\" of a schema coordinate at character 13, found \" )\"")]
    [InlineData("Query.id(of:).x", "the end of a schema coordinate at character 14, found \".x\"")]
    [InlineData("@", "a name of a schema coordinate at character 2, found the end")]
    [InlineData("@cost.weight", "the end of a schema coordinate at character 6, found \".weight\"")]
    [InlineData("giá", "the end of a schema coordinate at character 3, found \"á\"")]
    public void Other_text_is_refused_with_its_place(string text, string expected)
    {
        Assert.Equal($"Expected {expected}.", Assert.Throws<FormatException>(() => SchemaCoordinate.Parse(text)).Message);
        Assert.False(SchemaCoordinate.TryParse(text, out _));
    }

    [Fact]
    public void No_text_is_no_coordinate() => Assert.False(SchemaCoordinate.TryParse(null, out _));

    [Fact]
    public void A_coordinate_names_one_element()
    {
        Assert.Same(Schema.Roots.Query, ElementOf("Query"));
        Assert.Same(Schema.FindType("Date"), ElementOf("Date"));
        Assert.Same(Schema.FindType("__Type"), ElementOf("__Type"));
        Assert.Same(Schema.Roots.Query.FindField("id"), ElementOf("Query.id"));
        Assert.Same(((InterfaceType)Schema.FindType("Node")!).FindField("id"), ElementOf("Node.id"));
        Assert.Same(((EnumType)Schema.FindType("Way")!).FindValue("UP"), ElementOf("Way.UP"));
        Assert.Same(((InputObjectType)Schema.FindType("In")!).FindField("a"), ElementOf("In.a"));
        Assert.Same(Schema.Roots.Query.FindField("id")!.Arguments[0], ElementOf("Query.id(of:)"));
        Assert.Same(BuiltInDirectives.Skip, ElementOf("@skip"));
        Assert.Same(Schema.FindDirective("cost")!.Arguments[0], ElementOf("@cost(weight:)"));
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("Query.nothing")]
    [InlineData("Way.DOWN")]
    [InlineData("In.b")]
    [InlineData("Query.id(by:)")]
    [InlineData("@nothing")]
    [InlineData("@cost(height:)")]
    public void Nothing_is_an_answer_where_an_element_could_be(string coordinate)
    {
        var resolution = SchemaCoordinate.Parse(coordinate).Resolve(Schema);

        Assert.Equal((null, null), (resolution.Element, resolution.Missing));
    }

    [Theory]
    [InlineData("Nothing.a", "Nothing")]
    [InlineData("Date.a", "Date")]
    [InlineData("Any.Query", "Any")]
    [InlineData("Nothing.a(b:)", "Nothing")]
    [InlineData("In.a(b:)", "In")]
    [InlineData("Way.UP(b:)", "Way")]
    [InlineData("Query.nothing(b:)", "Query.nothing")]
    [InlineData("@nothing(a:)", "@nothing")]
    public void What_should_contain_the_element_is_told_where_it_cannot(string coordinate, string missing)
    {
        var resolution = SchemaCoordinate.Parse(coordinate).Resolve(Schema);

        Assert.Equal((null, SchemaCoordinate.Parse(missing)), (resolution.Element, resolution.Missing));
    }

    private static object? ElementOf(string coordinate) => SchemaCoordinate.Parse(coordinate).Resolve(Schema).Element;
}
