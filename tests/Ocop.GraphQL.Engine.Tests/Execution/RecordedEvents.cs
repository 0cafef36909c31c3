using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Execution;

/// <summary>Remembers failures in order.</summary>
internal sealed class RecordedEvents : IExecutionEvents
{
    public List<(string ErrorId, string Field, Exception Exception)> Failures { get; } = [];

    public void ResolverFailed(string errorId, IFieldSelection field, Exception exception) =>
        Failures.Add((errorId, field.ResponseName, exception));

    public void RequestFailed(string errorId, Exception exception) => Failures.Add((errorId, "", exception));
}
