using System.Text.Json;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Tests.Values;

/// <summary>JSON as the value nodes in which a request's variables arrive.</summary>
internal static class Json
{
    public static ObjectValueNode Object(string json) => (ObjectValueNode)Value(json);

    public static ValueNode Value(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ToNode(document.RootElement);
    }

    private static ValueNode ToNode(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(0, json.GetString()!, isBlock: false),
        JsonValueKind.Number when json.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0 => new IntValueNode(0, json.GetRawText()),
        JsonValueKind.Number => new FloatValueNode(0, json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(0, json.GetBoolean()),
        JsonValueKind.Array => new ListValueNode(0, [.. json.EnumerateArray().Select(ToNode)]),
        JsonValueKind.Object => new ObjectValueNode(0, [.. json.EnumerateObject().Select(p => new ObjectFieldNode(0, p.Name, ToNode(p.Value)))]),
        _ => new NullValueNode(0),
    };
}
