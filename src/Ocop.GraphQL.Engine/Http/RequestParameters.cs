using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.PersistedDocuments;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>The parameters of a request, however they were encoded (GraphQL over HTTP, Request Parameters, and appendix Persisted Documents).</summary>
internal struct RequestParameters
{
    /// <summary><c>query</c>; null when it is not given.</summary>
    public ReadOnlyMemory<byte>? Query { get; set; }

    /// <summary><c>documentId</c>, the appendix's name of a document; null when it is not given.</summary>
    public string? DocumentId { get; set; }

    /// <summary><c>id</c>, Hot Chocolate's and Relay's name of a document; null when it is not given.</summary>
    public string? Id { get; set; }

    /// <summary><c>operationName</c>; null when it is not given.</summary>
    public string? OperationName { get; set; }

    /// <summary><c>variables</c>; null when none are given.</summary>
    public ObjectValueNode? Variables { get; set; }

    /// <summary><c>extensions</c>; null when none are given.</summary>
    public ObjectValueNode? Extensions { get; set; }

    /// <summary>The request, which has exactly one document or name of one.</summary>
    /// <exception cref="HttpRefusalException">There is none, or more than one.</exception>
    public readonly GraphQLRequest ToRequest() => (Query, DocumentId ?? Id) switch
    {
        ({ } document, null) => new GraphQLRequest(document) { OperationName = OperationName, Variables = Variables, Extensions = Extensions },
        (null, { } id) when DocumentId is null || Id is null => Unsent(id),
        (null, null) when AutomaticQuery.Find(Extensions) is not null => Unsent(null),
        (null, null) => throw new HttpRefusalException(HttpRefusals.QueryMissing()),
        _ => throw new HttpRefusalException(HttpRefusals.SeveralDocuments()),
    };

    private readonly GraphQLRequest Unsent(string? id) =>
        new() { DocumentId = id, OperationName = OperationName, Variables = Variables, Extensions = Extensions };
}
