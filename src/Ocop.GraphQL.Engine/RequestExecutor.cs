using System.Buffers;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Execution.Subscriptions;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine;

/// <summary>Executes plans with a request's variables.</summary>
internal sealed class RequestExecutor(DocumentCache documents, EngineOptions options)
{
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

        var coerced = plan.Variables.Coerce(request.Variables);
        if (!coerced.Succeeded)
        {
            return GraphQLResponse.Refused(coerced.Errors);
        }

        var response = GraphQLResponse.Of(await executor.ExecuteAsync(plan, coerced.Variables, context));
        return plan.HasConstantAnswer && response.Errors.Count == 0 ? Keep(response, plan) : response;
    }

    /// <summary>The responses to a subscription; a stream of one to a query or mutation, executed when it is read.</summary>
    public async ValueTask<SubscribeResult> SubscribeAsync(OperationPlan plan, GraphQLRequest request, RequestContext context)
    {
        var coerced = plan.Variables.Coerce(request.Variables);
        return !coerced.Succeeded ? SubscribeResult.Refused(GraphQLResponse.Refused(coerced.Errors))
            : plan.Kind == OperationKind.Subscription ? await SubscribeAsync(plan, coerced.Variables, context)
            : SubscribeResult.Of(ResponseStream.OfOne(
                async () => GraphQLResponse.Of(await executor.ExecuteAsync(plan, coerced.Variables, context)), options.Events));
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
