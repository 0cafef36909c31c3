using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Execution;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>A well-formed request, or why there is none.</summary>
internal readonly record struct HttpReadResult(GraphQLRequest? Request, HttpRefusal? Refusal)
{
    /// <summary>Whether there is a request.</summary>
    [MemberNotNullWhen(true, nameof(Request))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Request is not null;
}
