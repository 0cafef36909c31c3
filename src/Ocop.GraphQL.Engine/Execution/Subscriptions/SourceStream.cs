using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Execution.Subscriptions;

/// <summary>The stream of events that a subscription's root field stands for, or why there is none (specification, section 6.2.3.1).</summary>
internal sealed class SourceStream
{
    private SourceStream(IAsyncEnumerable<object>? events, GraphQLError? error)
    {
        Events = events;
        Error = error;
    }

    /// <summary>Whether there is a stream.</summary>
    [MemberNotNullWhen(true, nameof(Events))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Events is not null;

    /// <summary>The events; null when the subscription is refused.</summary>
    public IAsyncEnumerable<object>? Events { get; }

    /// <summary>The request error; null when there is a stream.</summary>
    public GraphQLError? Error { get; }

    /// <summary>CreateSourceEventStream: coerces the one root field's arguments and asks its source.</summary>
    /// <param name="plan">A subscription.</param>
    /// <param name="variables">Its coerced variables.</param>
    /// <param name="request">Whose root is the source's parent.</param>
    /// <param name="events">Learns of a failure.</param>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public static async ValueTask<SourceStream> OpenAsync(
        OperationPlan plan, Variables variables, RequestContext request, IExecutionEvents events)
    {
        var field = RootFieldOf(plan);
        if (field.Arguments.Coerce(variables, out var arguments) is { } refusal)
        {
            return Refused(refusal, field, plan);
        }

        if (field.Definition.Source is not { } source)
        {
            return Refused(SubscriptionErrors.NoSource(field), field, plan);
        }

        var result = new FieldValue[1];
        var batch = new FieldBatch(new[] { request.Root }, result) { Selection = field, Arguments = arguments, Request = request };
        try
        {
            var opened = await source.OpenAsync(batch);
            return result[0].Kind == FieldValueKind.Error
                ? Refused(result[0].AsError(), field, plan)
                : new SourceStream(opened ?? throw Invariant.Broken($"{field} answered neither events nor an error"), null);
        }
        catch (Exception exception) when (!request.Cancellation.IsCancellationRequested)
        {
            var errorId = ErrorId.Next();
            events.ResolverFailed(errorId, field, exception);
            return Refused(ExecutionErrors.Internal(errorId), field, plan);
        }
    }

    /// <summary>The one field that a subscription selects of its root (section 5.2.4.1, Single Root Field).</summary>
    public static FieldPlan RootFieldOf(OperationPlan plan) => plan.Root.Fields[0];

    // A request error has no path: there is no response for it to lead through.
    private static SourceStream Refused(GraphQLError error, FieldPlan field, OperationPlan plan) =>
        new(null, error.At(null, field.LocationsIn(plan.Source, conditions: 0)));
}
