using System.Text;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>A request as a client makes it (specification, section 6.1): a document and what to do with it. Nothing is checked yet.</summary>
/// <param name="document">The document as UTF-8. It may be borrowed: the engine copies what it keeps beyond the request.</param>
public sealed class GraphQLRequest(ReadOnlyMemory<byte> document)
{
    /// <summary>A request with a document as text.</summary>
    public GraphQLRequest(string document)
        : this(Encoding.UTF8.GetBytes(document))
    {
    }

    /// <summary>A request that names its document by <see cref="DocumentId"/> or by an extension.</summary>
    public GraphQLRequest()
        : this(ReadOnlyMemory<byte>.Empty)
    {
    }

    /// <summary>The document as UTF-8; empty when it is named instead.</summary>
    public ReadOnlyMemory<byte> Document { get; } = document;

    /// <summary>The name of a persisted document, as sent; null when the document itself is sent.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The operation to execute; null when the document has but one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables' values, JSON as the literals that write it; null when none are given.</summary>
    public ObjectValueNode? Variables { get; init; }

    /// <summary>What clients and hosts agree on beyond the specification; the engine reads <c>persistedQuery</c> alone. Null when none is given.</summary>
    public ObjectValueNode? Extensions { get; init; }
}
