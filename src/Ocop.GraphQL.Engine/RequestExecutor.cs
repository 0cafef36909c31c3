using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Execution.Subscriptions;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine;

/// <summary>Executes plans with a request's variables.</summary>
internal sealed class RequestExecutor(Schema schema, DocumentCache documents, EngineOptions options)
{
    private readonly CostAnalyzer costs = new(schema, options.Costs);
    private readonly Executor executor = new(options.Events);

    /// <summary>The one response to a query or mutation; a subscription is refused.</summary>
    public async ValueTask<GraphQLResponse> ExecuteAsync(OperationPlan plan, GraphQLRequest request, RequestContext context)
    {
        if (plan.Kind == OperationKind.Subscription)
        {
            return GraphQLResponse.Refused(SubscriptionErrors.NotSupported(plan));
        }

        if (plan.KeptAnswer is { } kept)
        {
            return GraphQLResponse.Kept(kept);
        }

        if (!TryCoerce(plan, request, out var variables, out var refusal))
        {
            return refusal;
        }

        var response = GraphQLResponse.Of(await executor.ExecuteAsync(plan, variables, context));
        return plan.HasConstantAnswer && response.Errors.Count == 0 ? Keep(response, plan) : response;
    }

    /// <summary>The responses to a subscription; a stream of one to a query or mutation, executed when it is read.</summary>
    public async ValueTask<SubscribeResult> SubscribeAsync(OperationPlan plan, GraphQLRequest request, RequestContext context)
    {
        return !TryCoerce(plan, request, out var variables, out var refusal) ? SubscribeResult.Refused(refusal)
            : plan.Kind == OperationKind.Subscription ? await SubscribeAsync(plan, variables, context)
            : SubscribeResult.Of(ResponseStream.OfOne(
                async () => GraphQLResponse.Of(await executor.ExecuteAsync(plan, variables, context)), options.Events));
    }

    /// <summary>Coerces a request's variables, and weighs the operation with them; a subscription's cost is that of one event.</summary>
    private bool TryCoerce(
        OperationPlan plan,
        GraphQLRequest request,
        [NotNullWhen(true)] out Variables? variables,
        [NotNullWhen(false)] out GraphQLResponse? refusal)
    {
        var coerced = plan.Variables.Coerce(request.Variables);
        variables = coerced.Variables;
        refusal = !coerced.Succeeded ? GraphQLResponse.Refused(coerced.Errors)
            : costs.FindRefusal(plan, coerced.Variables) is { } tooMuch ? GraphQLResponse.Refused(tooMuch)
            : null;
        return refusal is null;
    }

    /// <summary>Keeps the answer to a question about the schema, unless it is too large; its bytes count as the document's.</summary>
    private GraphQLResponse Keep(GraphQLResponse response, OperationPlan plan)
    {
        var output = new ArrayBufferWriter<byte>();
        response.Write(output);
        if (!documents.KeepAnswer(plan, output.WrittenSpan))
        {
            return response;
        }

        response.Dispose();
        return GraphQLResponse.Kept(plan.KeptAnswer!);
    }

    private async ValueTask<SubscribeResult> SubscribeAsync(OperationPlan plan, Variables variables, RequestContext context)
    {
        var source = await SourceStream.OpenAsync(plan, variables, context, options.Events);
        return source.Succeeded
            ? SubscribeResult.Of(ResponseStream.Of(new SubscriptionRun(plan, variables, source.Events, context)
            {
                Executor = executor,
                Events = options.Events,
            }))
            : SubscribeResult.Refused(GraphQLResponse.Refused(source.Error));
    }
}
