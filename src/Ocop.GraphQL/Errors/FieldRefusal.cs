using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Errors;

/// <summary>An expected refusal on the way to a field's value; the resolver turns it into the field's error.</summary>
/// <remarks>
/// An exception only inside this project, between the reading of nested arguments and the resolver that asked for it; it never
/// reaches the engine.
/// </remarks>
internal sealed class FieldRefusal(GraphQLError error) : Exception(error.Message)
{
    /// <summary>The error to answer.</summary>
    public GraphQLError Error { get; } = error;

    /// <summary>A refusal with a code, a sentence and the facts behind it.</summary>
    public static FieldRefusal Of(string code, string message, params (string Name, object? Value)[] facts) =>
        new(GraphQLError.ForField(code, message, facts));
}
