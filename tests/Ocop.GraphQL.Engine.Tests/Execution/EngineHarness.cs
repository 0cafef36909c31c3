using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Execution;

/// <summary>Text in, JSON out, on the library's schema; random error ids are replaced by <c>ID</c>.</summary>
internal static partial class EngineHarness
{
    private static readonly GraphQLEngine Engine = new(LibrarySchema.Instance);

    /// <summary>Executes a document and answers the response's JSON.</summary>
    public static async Task<string> ExecuteAsync(string document, string? variables = null, Library? library = null)
    {
        using var response = await Engine.ExecuteAsync(RequestOf(document, variables), new RequestContext(library ?? new Library(), default));
        return JsonOf(response);
    }

    /// <summary>A request with variables as JSON.</summary>
    public static GraphQLRequest RequestOf(string document, string? variables = null) =>
        new(document) { Variables = variables is null ? null : VariablesOf(variables) };

    /// <summary>A response as text.</summary>
    public static string JsonOf(GraphQLResponse response)
    {
        var output = new ArrayBufferWriter<byte>();
        response.Write(output);
        return ErrorId().Replace(Encoding.UTF8.GetString(output.WrittenSpan), "\"id\":\"ID\"");
    }

    private static ObjectValueNode? VariablesOf(string json) =>
        JsonRequestReader.Read(Encoding.UTF8.GetBytes($$"""{"query":"","variables":{{json}}}""")).Variables;

    [GeneratedRegex("\"id\":\"[0-9a-f]{32}\"")]
    private static partial Regex ErrorId();
}
