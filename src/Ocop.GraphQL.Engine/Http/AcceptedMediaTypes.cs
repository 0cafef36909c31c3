using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>What a client takes as an answer.</summary>
/// <param name="Single">The media type of one response; null when it takes none of them.</param>
/// <param name="AcceptsStream">Whether it takes a stream of events.</param>
/// <param name="PrefersStream">Whether it takes a stream rather than one response.</param>
internal readonly record struct AcceptedMediaTypes(ResponseMediaType? Single, bool AcceptsStream, bool PrefersStream)
{
    /// <summary>Whether anything at all can be answered.</summary>
    public bool AcceptsAny => Single is not null || AcceptsStream;

    /// <summary>Whether an operation is answered with a stream: a subscription whenever it can be, anything else only when wished.</summary>
    public bool Streams(OperationKind kind) => PrefersStream || (AcceptsStream && kind == OperationKind.Subscription);
}
