using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>For hosts that do not listen.</summary>
internal sealed class IgnoredEvents : IExecutionEvents
{
    /// <summary>The one instance.</summary>
    public static IgnoredEvents Instance { get; } = new();

    /// <inheritdoc/>
    public void ResolverFailed(string errorId, IFieldSelection field, Exception exception)
    {
    }

    /// <inheritdoc/>
    public void RequestFailed(string errorId, Exception exception)
    {
    }
}
