using System.Text.Json;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>Reads a request from the JSON object of a body (GraphQL over HTTP, JSON Encoding). Members of other names are passed over.</summary>
internal static class JsonRequestReader
{
    /// <summary>Reads the request; its document may be a part of <paramref name="body"/>.</summary>
    /// <exception cref="HttpRefusalException">The body is no well-formed request.</exception>
    public static GraphQLRequest Read(ReadOnlyMemory<byte> body) => new JsonText(body, "body").Read(ReadRequest);

    private static GraphQLRequest ReadRequest(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new HttpRefusalException(
                reader.TokenType == JsonTokenType.StartArray ? HttpRefusals.Batching() : HttpRefusals.NotAnObject());
        }

        var members = default(Members);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            members.Read(ref reader, json);
        }

        return members.ToRequest();
    }

    private struct Members
    {
        private ReadOnlyMemory<byte>? document;
        private string? operationName;
        private ObjectValueNode? variables;
        private ObjectValueNode? extensions;
        private Seen seen;

        [Flags]
        private enum Seen
        {
            Nothing = 0,
            Query = 1,
            OperationName = 2,
            Variables = 4,
            Extensions = 8,
        }

        /// <summary>Reads a member whose name is at hand.</summary>
        public void Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                Begin(ref reader, Seen.Query, "query");
                document = ReadDocument(ref reader, json);
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                Begin(ref reader, Seen.OperationName, "operationName");
                operationName = IsString(ref reader, "operationName") ? reader.GetString() : null;
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                Begin(ref reader, Seen.Variables, "variables");
                variables = JsonValueReader.ReadMap(ref reader, "variables");
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                Begin(ref reader, Seen.Extensions, "extensions");
                extensions = JsonValueReader.ReadMap(ref reader, "extensions");
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        public readonly GraphQLRequest ToRequest() => new(document ?? throw new HttpRefusalException(HttpRefusals.QueryMissing()))
        {
            OperationName = operationName,
            Variables = variables,
            Extensions = extensions,
        };

        private void Begin(ref Utf8JsonReader reader, Seen member, string name)
        {
            if (seen.HasFlag(member))
            {
                throw new HttpRefusalException(HttpRefusals.Duplicate(name));
            }

            seen |= member;
            reader.Read();
        }

        private static ReadOnlyMemory<byte>? ReadDocument(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
        {
            if (!IsString(ref reader, "query"))
            {
                return null;
            }

            if (!reader.ValueIsEscaped)
            {
                // The text between the quotation marks is the document: no copy.
                return json.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            }

            var unescaped = new byte[reader.ValueSpan.Length];
            return unescaped.AsMemory(0, reader.CopyString(unescaped));
        }

        private static bool IsString(ref Utf8JsonReader reader, string parameter) => reader.TokenType switch
        {
            JsonTokenType.String => true,
            JsonTokenType.Null => false,
            _ => throw new HttpRefusalException(HttpRefusals.WrongType(parameter, "a string")),
        };
    }
}
