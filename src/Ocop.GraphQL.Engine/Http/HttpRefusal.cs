using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>Why an HTTP request carries no GraphQL request that can be answered.</summary>
/// <param name="Status">The status code, 4xx.</param>
/// <param name="Error">The one error of the response.</param>
internal sealed record HttpRefusal(int Status, GraphQLError Error)
{
    /// <summary>The methods to use instead; null on all but status 405.</summary>
    public string? Allow { get; init; }
}
