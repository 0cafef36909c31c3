using System.Text;
using System.Text.Json;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>Reads JSON values as the GraphQL literals that write them, so that coercion knows one kind of input.</summary>
/// <remarks>Numbers keep their text: nothing is rounded before the variable's type is known.</remarks>
internal static class JsonValueReader
{
    // Up to here a list is searched faster than a set is filled.
    private const int FewFields = 12;

    /// <summary>Reads an object, or null as no object.</summary>
    /// <param name="reader">With the value's first token at hand.</param>
    /// <param name="parameter">The name for a refusal.</param>
    public static ObjectValueNode? ReadMap(ref Utf8JsonReader reader, string parameter) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.Null => null,
        _ => throw new HttpRefusalException(HttpRefusals.WrongType(parameter, "an object")),
    };

    // Recursion is bounded by the reader's own limit of depth.
    private static ValueNode ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new StringValueNode(0, reader.GetString()!, isBlock: false),
        JsonTokenType.Number => ReadNumber(reader.ValueSpan),
        JsonTokenType.True => new BooleanValueNode(0, true),
        JsonTokenType.False => new BooleanValueNode(0, false),
        JsonTokenType.Null => new NullValueNode(0),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw Invariant.Broken($"a JSON value starts with {reader.TokenType}"),
    };

    private static ValueNode ReadNumber(ReadOnlySpan<byte> digits)
    {
        var text = Encoding.ASCII.GetString(digits);
        return digits.IndexOfAny(".eE"u8) < 0 ? new IntValueNode(0, text) : new FloatValueNode(0, text);
    }

    private static ListValueNode ReadList(ref Utf8JsonReader reader)
    {
        var items = new List<ValueNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader));
        }

        return new ListValueNode(0, items);
    }

    private static ObjectValueNode ReadObject(ref Utf8JsonReader reader)
    {
        var fields = new List<ObjectFieldNode>();
        HashSet<string>? names = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            if (names is null && fields.Count == FewFields)
            {
                names = [.. fields.Select(field => field.Name)];
            }

            if (names is null ? fields.Exists(field => field.Name == name) : !names.Add(name))
            {
                throw new HttpRefusalException(HttpRefusals.Duplicate(name));
            }

            reader.Read();
            fields.Add(new ObjectFieldNode(0, name, ReadValue(ref reader)));
        }

        return new ObjectValueNode(0, fields);
    }
}
