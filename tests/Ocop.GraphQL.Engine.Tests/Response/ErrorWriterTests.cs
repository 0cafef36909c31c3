using System.Buffers;
using System.Text;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Response;

namespace Ocop.GraphQL.Engine.Tests.Response;

public sealed class ErrorWriterTests
{
    [Fact]
    public void An_error_without_place_has_message_and_code_alone()
    {
        Assert.Equal(
            """{"errors":[{"message":"Sai \"rồi\"","extensions":{"code":"WRONG"}}]}""",
            Written(new GraphQLError("WRONG", "Sai \"rồi\"")));
    }

    [Fact]
    public void An_error_of_a_field_has_its_locations_and_path()
    {
        var path = ResponsePath.Field(ResponsePath.Item(ResponsePath.Field(null, "nodes"), 2), "name");

        Assert.Equal(
            """{"errors":[{"message":"M","locations":[{"line":1,"column":2},{"line":3,"column":4}],"path":["nodes",2,"name"],"extensions":{"code":"C"}}]}""",
            Written(new GraphQLError("C", "M").At(path, new SourceLocation(1, 2), new SourceLocation(3, 4))));
    }

    [Fact]
    public void Facts_follow_the_code_in_JSON_s_own_types()
    {
        var error = GraphQLError.ForField(
            "C", "M", ("text", "t"), ("int", 1), ("long", 2L), ("decimal", 1.50m), ("double", 0.5), ("yes", true), ("none", null), ("list", new object?[] { "a", 1, null }),
            ("nan", double.NaN), ("other", 'c'));

        Assert.Equal(
            """{"errors":[{"message":"M","extensions":{"code":"C","text":"t","int":1,"long":2,"decimal":1.50,"double":0.5,"yes":true,"none":null,"list":["a",1,null],"nan":"NaN","other":"c"}}]}""",
            Written(error));
    }

    [Fact]
    public void Facts_by_name_are_objects_and_nest_in_lists()
    {
        var problem = new Dictionary<string, object?> { ["rule"] = "r", ["points"] = 1, ["none"] = null };

        Assert.Equal(
            """{"errors":[{"message":"M","extensions":{"code":"C","problems":[{"rule":"r","points":1,"none":null},{}],"one":{"rule":"r","points":1,"none":null}}}]}""",
            Written(GraphQLError.ForField("C", "M", ("problems", new object[] { problem, new Dictionary<string, object?>() }), ("one", problem))));
    }

    [Fact]
    public void Errors_keep_their_order()
    {
        Assert.Equal(
            """{"errors":[{"message":"1","extensions":{"code":"A"}},{"message":"2","extensions":{"code":"B"}}]}""",
            Written(new GraphQLError("A", "1"), new GraphQLError("B", "2")));
    }

    private static string Written(params IReadOnlyList<GraphQLError> errors)
    {
        var output = new ArrayBufferWriter<byte>();
        ResponseWriter.Write(output, errors);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
