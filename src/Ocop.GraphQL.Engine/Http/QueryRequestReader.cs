using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>Reads a request from an address (GraphQL over HTTP, GET). Parameters of other names are passed over; an empty optional one is none.</summary>
internal static class QueryRequestReader
{
    /// <summary>Reads the request from the query component, and from what the path names.</summary>
    /// <exception cref="HttpRefusalException">The address holds no well-formed request.</exception>
    public static GraphQLRequest Read(in HttpRequest address)
    {
        var given = Parse(address.Query ?? "");
        AddFromPath(given, "documentId", address.DocumentId);
        AddFromPath(given, "operationName", address.OperationName);
        return new RequestParameters
        {
            Query = ReadQuery(given),
            DocumentId = ReadText(given, "documentId"),
            Id = ReadText(given, "id"),
            OperationName = ReadText(given, "operationName"),
            Variables = ReadMap(given, "variables"),
            Extensions = ReadMap(given, "extensions"),
        }.ToRequest();
    }

    private static Dictionary<string, byte[]> Parse(string query)
    {
        var given = new Dictionary<string, byte[]>();
        foreach (var (name, value) in QueryParameters.Parse(query))
        {
            if (name is "query" or "documentId" or "id" or "operationName" or "variables" or "extensions"
                && !given.TryAdd(name, CheckUtf8(name, value)))
            {
                throw new HttpRefusalException(HttpRefusals.Duplicate(name));
            }
        }

        return given;
    }

    private static void AddFromPath(Dictionary<string, byte[]> given, string parameter, string? value)
    {
        if (value is not null && !given.TryAdd(parameter, Encoding.UTF8.GetBytes(value)))
        {
            throw new HttpRefusalException(HttpRefusals.Duplicate(parameter));
        }
    }

    // Empty it is still a document, if one that no grammar takes; a form that leaves a field empty beside a name means the name.
    private static ReadOnlyMemory<byte>? ReadQuery(Dictionary<string, byte[]> given) =>
        given.TryGetValue("query", out var query) && (query.Length > 0 || (NotEmpty(given, "documentId") ?? NotEmpty(given, "id")) is null)
            ? (ReadOnlyMemory<byte>?)query
            : null;

    private static string? ReadText(Dictionary<string, byte[]> given, string parameter) =>
        NotEmpty(given, parameter) is { } value ? Encoding.UTF8.GetString(value) : null;

    private static ObjectValueNode? ReadMap(Dictionary<string, byte[]> given, string parameter) =>
        NotEmpty(given, parameter) is not { } value
            ? null
            : new JsonText(value, $"parameter {parameter}").Read(
                (ref Utf8JsonReader reader, ReadOnlyMemory<byte> _) => JsonValueReader.ReadMap(ref reader, parameter));

    private static byte[]? NotEmpty(Dictionary<string, byte[]> given, string parameter) =>
        given.GetValueOrDefault(parameter) is { Length: > 0 } value ? value : null;

    private static byte[] CheckUtf8(string parameter, byte[] value) =>
        Utf8.IsValid(value) ? value : throw new HttpRefusalException(HttpRefusals.InvalidUtf8($"parameter {parameter}"));
}
