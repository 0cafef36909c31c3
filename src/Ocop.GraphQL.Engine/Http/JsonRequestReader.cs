using System.Text.Json;
using Ocop.GraphQL.Engine.Execution;

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
        private RequestParameters parameters;
        private Seen seen;

        [Flags]
        private enum Seen
        {
            Nothing = 0,
            Query = 1,
            DocumentId = 2,
            Id = 4,
            OperationName = 8,
            Variables = 16,
            Extensions = 32,
        }

        public readonly GraphQLRequest ToRequest() => parameters.ToRequest();

        /// <summary>Reads a member whose name is at hand.</summary>
        public void Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                Begin(ref reader, Seen.Query, "query");
                parameters.Query = ReadDocument(ref reader, json);
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                Begin(ref reader, Seen.Variables, "variables");
                parameters.Variables = JsonValueReader.ReadMap(ref reader, "variables");
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                parameters.OperationName = ReadText(ref reader, Seen.OperationName, "operationName");
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                Begin(ref reader, Seen.Extensions, "extensions");
                parameters.Extensions = JsonValueReader.ReadMap(ref reader, "extensions");
            }
            else if (reader.ValueTextEquals("documentId"u8))
            {
                parameters.DocumentId = ReadText(ref reader, Seen.DocumentId, "documentId");
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                parameters.Id = ReadText(ref reader, Seen.Id, "id");
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        private string? ReadText(ref Utf8JsonReader reader, Seen member, string name)
        {
            Begin(ref reader, member, name);
            return IsString(ref reader, name) ? reader.GetString() : null;
        }

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
