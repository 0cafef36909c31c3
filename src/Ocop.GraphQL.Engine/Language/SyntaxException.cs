using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>Carries a syntax error out of the parser's recursion; never leaves <see cref="Parser"/>.</summary>
internal sealed class SyntaxException(GraphQLError error) : Exception(error.Message)
{
    /// <summary>What was wrong.</summary>
    public GraphQLError Error { get; } = error;
}
