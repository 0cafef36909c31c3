using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Changes;

/// <summary>The root type <c>Subscription</c> with its field <c>changed</c>.</summary>
internal static class ChangeSubscription
{
    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<object>(
        "Subscription",
        "What can be followed, as Server-Sent Events.",
        subscription => subscription.Field(
            "changed",
            $"{ChangeType.Name}!",
            "Every change as it is written, one event for each. To lose none when the connection breaks, subscribe again with the cursor of the last event.",
            f => f.SubscribedBy(new ChangeSource())
                .Read(@event => @event is SlowReader slow ? FieldValue.Error(slow.Error) : FieldValue.Object(@event))
                .Argument("where", ChangeFilterInput.Name, "Which changes are told of; all where it is not given.")
                .Argument(AfterArgument.Name, "String", "Begins behind this cursor with what is stored, and goes on with what comes; without it only what comes.")
                .Cost(Weights.Statement)));
}
