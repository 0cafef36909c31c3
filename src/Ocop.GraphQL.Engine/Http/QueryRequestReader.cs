using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>Reads a request from an address (GraphQL over HTTP, GET). Parameters of other names are passed over; an empty optional one is none.</summary>
internal static class QueryRequestReader
{
    /// <summary>Reads the request.</summary>
    /// <exception cref="HttpRefusalException">The address holds no well-formed request.</exception>
    public static GraphQLRequest Read(string query)
    {
        var known = new Dictionary<string, byte[]>();
        foreach (var (name, value) in QueryParameters.Parse(query))
        {
            if (name is "query" or "operationName" or "variables" or "extensions" && !known.TryAdd(name, CheckUtf8(name, value)))
            {
                throw new HttpRefusalException(HttpRefusals.Duplicate(name));
            }
        }

        return new GraphQLRequest(known.GetValueOrDefault("query") ?? throw new HttpRefusalException(HttpRefusals.QueryMissing()))
        {
            OperationName = NotEmpty(known, "operationName") is { } operation ? Encoding.UTF8.GetString(operation) : null,
            Variables = ReadMap(known, "variables"),
            Extensions = ReadMap(known, "extensions"),
        };
    }

    private static ObjectValueNode? ReadMap(Dictionary<string, byte[]> known, string parameter) =>
        NotEmpty(known, parameter) is not { } value
            ? null
            : new JsonText(value, $"parameter {parameter}").Read(
                (ref Utf8JsonReader reader, ReadOnlyMemory<byte> _) => JsonValueReader.ReadMap(ref reader, parameter));

    private static byte[]? NotEmpty(Dictionary<string, byte[]> known, string parameter) =>
        known.GetValueOrDefault(parameter) is { Length: > 0 } value ? value : null;

    private static byte[] CheckUtf8(string parameter, byte[] value) =>
        Utf8.IsValid(value) ? value : throw new HttpRefusalException(HttpRefusals.InvalidUtf8($"parameter {parameter}"));
}
