using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>Why an HTTP request carries no GraphQL request that can be answered.</summary>
/// <param name="Status">The status code, 4xx or 500.</param>
/// <param name="Error">The one error of the response.</param>
internal sealed record HttpRefusal(int Status, GraphQLError Error)
{
    /// <summary>Headers that help the client to do better.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Whether the request could be read, and only its parameters are not well formed.</summary>
    public bool IsUnderstood { get; init; }
}
