using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine;

/// <summary>Makes the responses to one HTTP request: chooses status, media type and headers.</summary>
/// <param name="isSafe">Whether its method must not change anything (RFC 9110, section 9.2.1).</param>
/// <param name="accepted">What its client takes.</param>
/// <param name="options">Which status codes are used.</param>
internal readonly struct HttpAnswers(bool isSafe, AcceptedMediaTypes accepted, EngineOptions options)
{
    private readonly ResponseMediaType single = accepted.Single ?? ResponseMediaType.Json;

    /// <summary>Whether the method must not change anything.</summary>
    public bool IsSafe { get; } = isSafe;

    private bool IsFine => options.FineStatusCodes && single == ResponseMediaType.GraphQLResponse;

    /// <summary>Whether an operation is answered with a stream.</summary>
    public bool Streams(OperationKind kind) => accepted.Streams(kind);

    /// <summary>A stream of events. Its status says only that there is one: what is wrong with the request is its first event.</summary>
    public HttpResponse Stream(ResponseStream responses) =>
        new(StatusCodes.Ok, ResponseMediaType.EventStream, new EventStreamWriter(responses, options.EventStreams))
        {
            Headers = HttpHeaders.OfStream,
        };

    /// <summary>The answer to an operation that has a plan.</summary>
    public HttpResponse Respond(OperationPlan plan, GraphQLResponse response) =>
        !response.HasData ? Refuse(response, isUnreadable: false)
        : new(IsFine && response.Errors.Count > 0 ? StatusCodes.PartialSuccess : StatusCodes.Ok, single, response)
        {
            Headers = IsSafe ? HttpHeaders.OfSafe : [],
            CachePolicy = response.Errors.Count == 0 ? plan.CachePolicy : CachePolicy.NoStore,
        };

    /// <summary>The answer to a well-formed request that is refused.</summary>
    /// <param name="refusal">The errors.</param>
    /// <param name="isUnreadable">Whether not even its document could be parsed.</param>
    public HttpResponse Refuse(GraphQLResponse refusal, bool isUnreadable)
    {
        if (accepted.PrefersStream)
        {
            return Stream(ResponseStream.OfOne(refusal));
        }

        var status = single == ResponseMediaType.Json ? StatusCodes.Ok
            : IsFine && !isUnreadable ? StatusCodes.UnprocessableContent
            : StatusCodes.BadRequest;
        return new(status, single, refusal) { Headers = IsSafe ? HttpHeaders.OfSafeRefusal : [] };
    }

    /// <summary>The answer to what is no well-formed request, or a failure. Also where a stream is wanted: there is nothing to stream.</summary>
    public HttpResponse Refuse(HttpRefusal refusal)
    {
        var status = IsFine && refusal.IsUnderstood ? StatusCodes.UnprocessableContent : refusal.Status;
        return new(status, single, GraphQLResponse.Refused(refusal.Error))
        {
            Headers = [.. refusal.Headers, .. IsSafe ? HttpHeaders.OfSafeRefusal : []],
        };
    }
}
