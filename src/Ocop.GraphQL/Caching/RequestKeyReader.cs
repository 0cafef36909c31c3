using System.Buffers;
using System.IO.Pipelines;
using EngineRequest = Ocop.GraphQL.Engine.Http.HttpRequest;

namespace Ocop.GraphQL.Caching;

/// <summary>Looks at a request's bytes and leaves them to be read.</summary>
internal static class RequestKeyReader
{
    private const string Json = "application/json";

    /// <summary>The key of a request; null where its answer is not looked up: its body is no JSON, or longer than is kept.</summary>
    /// <param name="request">The request; its body can be read from its start afterwards.</param>
    /// <param name="mostBodyBytes">The most bytes of a body.</param>
    /// <param name="cancellation">Ends the wait for more of the body.</param>
    public static ValueTask<RequestKey?> ReadAsync(in EngineRequest request, int mostBodyBytes, CancellationToken cancellation) =>
        request.Method == HttpMethods.Get || request.Method == HttpMethods.Head ? new(RequestKey.Of(request, default))
        : request.Method == HttpMethods.Post && IsLookedUp(request, mostBodyBytes) ? PeekAsync(request, mostBodyBytes, cancellation)
        : new((RequestKey?)null);

    // What is refused for its headers is refused without waiting for its body.
    private static bool IsLookedUp(in EngineRequest request, int mostBodyBytes) =>
        request.Body is not null
        && !(request.ContentLength > mostBodyBytes)
        && request.ContentType?.StartsWith(Json, StringComparison.OrdinalIgnoreCase) == true;

    private static async ValueTask<RequestKey?> PeekAsync(EngineRequest request, int mostBodyBytes, CancellationToken cancellation)
    {
        PipeReader body = request.Body!;
        while (true)
        {
            ReadResult read = await body.ReadAsync(cancellation);
            ReadOnlySequence<byte> sent = read.Buffer;
            if (sent.Length <= mostBodyBytes && !read.IsCompleted)
            {
                body.AdvanceTo(sent.Start, sent.End);
                continue;
            }

            RequestKey? key = sent.Length <= mostBodyBytes ? RequestKey.Of(request, sent) : null;

            // Nothing is consumed and nothing counts as seen, so the next read has all of it at once.
            body.AdvanceTo(sent.Start);
            return key;
        }
    }
}
