using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>What a host can learn of failures that clients see only masked. Called from any thread; must not throw.</summary>
public interface IExecutionEvents
{
    /// <summary>A resolver threw an exception.</summary>
    /// <param name="errorId">The <c>id</c> that the client gets with the masked error.</param>
    /// <param name="field">The field, where the operation selects it.</param>
    /// <param name="exception">What was thrown.</param>
    void ResolverFailed(string errorId, IFieldSelection field, Exception exception);

    /// <summary>Something outside of resolvers threw an exception, and the whole request failed.</summary>
    /// <param name="errorId">The <c>id</c> that the client gets with the masked error.</param>
    /// <param name="exception">What was thrown.</param>
    void RequestFailed(string errorId, Exception exception);
}
