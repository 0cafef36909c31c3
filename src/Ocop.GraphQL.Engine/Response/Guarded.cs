using Ocop.GraphQL.Engine.Execution;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>Work whose response is sent on a stream, where neither an exception nor a cancellation can be told by a status code.</summary>
internal static class Guarded
{
    /// <summary>Does the work. A failure becomes a response, masked; being cancelled becomes null.</summary>
    public static async ValueTask<GraphQLResponse?> RunAsync(Func<ValueTask<GraphQLResponse>> work, IExecutionEvents events)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception exception)
        {
            var errorId = ErrorId.Next();
            events.RequestFailed(errorId, exception);
            return GraphQLResponse.Refused(ExecutionErrors.Internal(errorId));
        }
    }
}
