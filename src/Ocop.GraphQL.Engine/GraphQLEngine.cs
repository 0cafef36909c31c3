using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Execution.Subscriptions;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine;

/// <summary>Answers GraphQL requests on a schema. Safe for any number of threads; a service needs one.</summary>
/// <remarks>
/// The stages, in order; each has its own type, so that none can be left out:
/// <code>
/// HttpRequest --read--> GraphQLRequest --known document?--+--parse--> Document --validate--> ValidDocument
///                                                         '--------------------------------------+
///   --plan--> OperationPlan --coerce--> Variables --weigh--> --execute--> Outcome --choose status--> HttpResponse --write--> bytes
/// </code>
/// Left of <c>Variables</c> it is <see cref="RequestPlanner"/>, right of it <see cref="RequestExecutor"/>; <see cref="HttpPipeline"/>
/// is around both. A subscription coerces once, and executes for each event.
/// </remarks>
public sealed class GraphQLEngine
{
    private readonly RequestPlanner planner;
    private readonly RequestExecutor executor;
    private readonly HttpPipeline http;

    /// <summary>Creates an engine.</summary>
    /// <param name="schema">What is served.</param>
    /// <param name="options">Limits and habits; the defaults when null.</param>
    /// <exception cref="ArgumentException">
    /// The options contradict each other, or a field that is not the subscription root's has a source of events.
    /// </exception>
    public GraphQLEngine(Schema schema, EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        options ??= new EngineOptions();
        options.PersistedDocuments.Check();
        SubscriptionSources.Check(schema);
        var documents = new DocumentCache(options.Documents);
        planner = new RequestPlanner(schema, documents, options);
        executor = new RequestExecutor(schema, documents, options);
        http = new HttpPipeline(planner, executor, options);
    }

    /// <summary>Answers a query or mutation. What is wrong with it, or fails in it, is part of the response.</summary>
    /// <param name="request">The request; its document may be borrowed until this returns.</param>
    /// <param name="context">What resolvers get.</param>
    /// <returns>A response to write and dispose.</returns>
    /// <exception cref="OperationCanceledException"><see cref="RequestContext.Cancellation"/> was cancelled.</exception>
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, RequestContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var planned = await planner.PlanAsync(request, context.Cancellation);
        return planned.Succeeded ? await executor.ExecuteAsync(planned.Plan, request, context) : planned.Refusal;
    }

    /// <summary>Answers a subscription with a stream; a query or mutation with a stream of one response.</summary>
    /// <param name="request">The request; its document may be borrowed until this returns.</param>
    /// <param name="context">What resolvers get, for as long as the stream is read.</param>
    /// <returns>The stream; or, when the source could not be opened or anything before, the response that says so.</returns>
    /// <exception cref="OperationCanceledException"><see cref="RequestContext.Cancellation"/> was cancelled before there was a stream.</exception>
    public async ValueTask<SubscribeResult> SubscribeAsync(GraphQLRequest request, RequestContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var planned = await planner.PlanAsync(request, context.Cancellation);
        return planned.Succeeded
            ? await executor.SubscribeAsync(planned.Plan, request, context)
            : SubscribeResult.Refused(planned.Refusal);
    }

    /// <summary>Answers an HTTP request (GraphQL over HTTP; GraphQL over Server-Sent Events), up to sending: that is the host's.</summary>
    /// <param name="request">The request. Its body is read to its end, or to its limit.</param>
    /// <param name="context">What resolvers get; for a stream of events, for as long as it is sent.</param>
    /// <returns>A response to send and dispose.</returns>
    /// <exception cref="OperationCanceledException"><see cref="RequestContext.Cancellation"/> was cancelled.</exception>
    /// <exception cref="IOException">The body broke off, or the connection did: there is nobody to answer.</exception>
    public ValueTask<HttpResponse> HandleHttpAsync(HttpRequest request, RequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return http.HandleAsync(request, context);
    }
}
