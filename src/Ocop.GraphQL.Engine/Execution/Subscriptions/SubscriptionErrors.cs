using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Execution.Subscriptions;

/// <summary>The errors of subscriptions, in one place.</summary>
internal static class SubscriptionErrors
{
    /// <summary>A subscription where an answer is one response.</summary>
    public static GraphQLError NotSupported(OperationPlan plan) =>
        new(ErrorCodes.SubscriptionNotSupported, "A subscription is answered with a stream of events; send Accept: text/event-stream.")
        {
            Locations = [plan.Source.LocationOf(plan.Operation.Position)],
        };

    /// <summary>A field of the subscription root that nothing gives events.</summary>
    public static GraphQLError NoSource(FieldPlan field) =>
        new(ErrorCodes.UnsupportedOperation, $"{field} has no source of events, so it cannot be subscribed to.");

    /// <summary>The source failed after it had been opened; the reason stays on the server.</summary>
    public static GraphQLError SourceFailed(string errorId) =>
        GraphQLError.ForField(ErrorCodes.SourceFailed, "The source of the events failed; the subscription is at its end.", ("id", errorId));
}
