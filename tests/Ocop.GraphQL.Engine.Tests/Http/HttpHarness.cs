using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Http;

/// <summary>HTTP requests in, status, headers and body out, on the library's schema.</summary>
internal static class HttpHarness
{
    private static readonly GraphQLEngine Engine = new(LibrarySchema.Instance);

    /// <summary>A POST as most clients make it.</summary>
    public static Task<Answer> PostAsync(string body, string? accept = "application/json", string? contentType = "application/json") =>
        SendAsync(PostOf(body) with { Accept = accept, ContentType = contentType });

    /// <summary>A POST of JSON.</summary>
    public static HttpRequest PostOf(string body) => PostOf(Encoding.UTF8.GetBytes(body));

    /// <summary>A POST of JSON as bytes, compressed perhaps.</summary>
    public static HttpRequest PostOf(byte[] body, string? encoding = null) => new()
    {
        Method = "POST",
        Accept = "application/json",
        ContentType = "application/json",
        ContentEncoding = encoding,
        Body = BodyOf(body),
    };

    /// <summary>A GET with a query component.</summary>
    public static Task<Answer> GetAsync(string query, string? accept = "application/json") =>
        SendAsync(new HttpRequest { Method = "GET", Accept = accept, Query = query });

    /// <summary>Any request.</summary>
    public static async Task<Answer> SendAsync(HttpRequest request, GraphQLEngine? engine = null)
    {
        using var response = await (engine ?? Engine).HandleHttpAsync(request, new RequestContext(new Library(), default));
        var output = new ArrayBufferWriter<byte>();
        response.Write(output);
        return new Answer(response.Status, response.ContentType, response.Headers, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    /// <summary>A body that arrives in pieces.</summary>
    public static PipeReader BodyOf(params byte[][] pieces)
    {
        var first = new Piece(pieces[0], null);
        var last = pieces.Skip(1).Aggregate(first, (previous, piece) => new Piece(piece, previous));
        return PipeReader.Create(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, Piece? previous)
        {
            Memory = bytes;
            if (previous is not null)
            {
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
                previous.Next = this;
            }
        }
    }
}

/// <summary>What a client gets.</summary>
internal sealed record Answer(int Status, string ContentType, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    /// <summary>The value of a header; null when there is none.</summary>
    public string? this[string header] => Headers.SingleOrDefault(h => h.Name == header).Value;

    /// <summary>The code of the first error.</summary>
    public string? Code => System.Text.Json.Nodes.JsonNode.Parse(Body)?["errors"]?[0]?["extensions"]?["code"]?.GetValue<string>();
}
