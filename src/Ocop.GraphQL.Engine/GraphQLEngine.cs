using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine;

/// <summary>Answers GraphQL requests on a schema. Safe for any number of threads; a service needs one.</summary>
/// <remarks>
/// The stages, in order; each has its own type, so that none can be left out:
/// <code>
/// HttpRequest --read--> GraphQLRequest --known document?--+--parse--> Document --validate--> ValidDocument
///                                                         '--------------------------------------+
///   --plan--> OperationPlan --coerce--> Variables --weigh--> --execute--> Outcome --choose status--> HttpResponse --write--> bytes
/// </code>
/// </remarks>
public sealed class GraphQLEngine
{
    private readonly Schema schema;
    private readonly EngineOptions options;
    private readonly OperationPlanner planner;
    private readonly CostAnalyzer costs;
    private readonly Executor executor;
    private readonly DocumentCache documents;

    /// <summary>Creates an engine.</summary>
    /// <param name="schema">What is served.</param>
    /// <param name="options">Limits; the defaults when null.</param>
    public GraphQLEngine(Schema schema, EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        this.schema = schema;
        this.options = options ?? new EngineOptions();
        planner = new OperationPlanner(this.options.Planner);
        costs = new CostAnalyzer(schema, this.options.Costs);
        executor = new Executor(this.options.Events);
        documents = new DocumentCache(this.options.Documents);
    }

    /// <summary>Answers a request. What is wrong with it, or fails in it, is part of the response.</summary>
    /// <param name="request">The request; its document may be borrowed until this returns.</param>
    /// <param name="context">What resolvers get.</param>
    /// <returns>A response to write and dispose.</returns>
    /// <exception cref="OperationCanceledException"><see cref="RequestContext.Cancellation"/> was cancelled.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, RequestContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        return TryPlan(request, out var plan, out var refusal) ? ExecuteAsync(plan, request, context) : new(refusal);
    }

    /// <summary>Answers an HTTP request (GraphQL over HTTP), up to sending: that is the host's.</summary>
    /// <param name="http">The request. Its body is read to its end, or to its limit.</param>
    /// <param name="context">What resolvers get.</param>
    /// <returns>A response to send and dispose.</returns>
    /// <exception cref="OperationCanceledException"><see cref="RequestContext.Cancellation"/> was cancelled.</exception>
    /// <exception cref="IOException">The body broke off, or the connection did: there is nobody to answer.</exception>
    public async ValueTask<HttpResponse> HandleHttpAsync(HttpRequest http, RequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (MediaTypes.Negotiate(http.Accept) is not { } mediaType)
        {
            return Respond(HttpRefusals.NotAcceptable(), ResponseMediaType.Json);
        }

        try
        {
            return HttpRequestReader.FindRefusal(http, options.MaxBodyBytes) is { } refusal
                ? Respond(refusal, mediaType)
                : await ReadAndExecuteAsync(http, mediaType, context);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException))
        {
            var errorId = ErrorId.Next();
            options.Events.RequestFailed(errorId, exception);
            return Respond(new HttpRefusal(StatusCodes.InternalServerError, ExecutionErrors.Internal(errorId)), mediaType);
        }
    }

    private async ValueTask<HttpResponse> ReadAndExecuteAsync(HttpRequest http, ResponseMediaType mediaType, RequestContext context)
    {
        var body = await RequestBody.ReadAsync(http.Method == "POST" ? http.Body : null, options.MaxBodyBytes, context.Cancellation);
        try
        {
            if (body.IsTooLarge)
            {
                return Respond(HttpRefusals.TooLarge(options.MaxBodyBytes), mediaType);
            }

            var read = HttpRequestReader.Read(http, body.Utf8);
            if (!read.Succeeded)
            {
                return Respond(read.Refusal, mediaType);
            }

            if (!TryPlan(read.Request, out var plan, out var refused))
            {
                return Respond(refused, mediaType);
            }

            return plan.Kind == OperationKind.Mutation && http.Method == "GET"
                ? Respond(HttpRefusals.MutationByGet(), mediaType)
                : Respond(await ExecuteAsync(plan, read.Request, context), mediaType);
        }
        finally
        {
            body.Release();
        }
    }

    /// <summary>Everything that does not depend on the variables' values: looked up, or parsed, validated and planned.</summary>
    private bool TryPlan(
        GraphQLRequest request, [NotNullWhen(true)] out OperationPlan? plan, [NotNullWhen(false)] out GraphQLResponse? refusal)
    {
        plan = null;
        if (documents.Find(request.Document.Span) is not { } document && !TryPrepare(request.Document, out document, out refusal))
        {
            return false;
        }

        var result = document.GetPlan(request.OperationName, planner);
        plan = result.Plan;
        refusal = result.Succeeded ? null : GraphQLResponse.Refused(result.Error);
        return result.Succeeded;
    }

    private bool TryPrepare(
        ReadOnlyMemory<byte> borrowed, [NotNullWhen(true)] out PlannedDocument? document, [NotNullWhen(false)] out GraphQLResponse? refusal)
    {
        document = null;
        refusal = null;
        var utf8 = borrowed.ToArray();
        var parsed = Parser.Parse(new SourceText(utf8), options.Parser);
        if (!parsed.Succeeded)
        {
            refusal = GraphQLResponse.Refused(parsed.Error);
            return false;
        }

        var validated = Validator.Validate(schema, parsed.Document, options.Validation);
        if (!validated.Succeeded)
        {
            refusal = GraphQLResponse.Refused(validated.Errors);
            return false;
        }

        document = documents.Add(new PlannedDocument(utf8, validated.Document));
        return true;
    }

    private async ValueTask<GraphQLResponse> ExecuteAsync(OperationPlan plan, GraphQLRequest request, RequestContext context)
    {
        var coerced = plan.Variables.Coerce(request.Variables);
        if (!coerced.Succeeded)
        {
            return GraphQLResponse.Refused(coerced.Errors);
        }

        return costs.FindRefusal(plan, coerced.Variables) is { } refusal
            ? GraphQLResponse.Refused(refusal)
            : GraphQLResponse.Of(await executor.ExecuteAsync(plan, coerced.Variables, context));
    }

    private static HttpResponse Respond(GraphQLResponse response, ResponseMediaType mediaType) =>
        new(StatusCodes.Of(response, mediaType), mediaType, response);

    private static HttpResponse Respond(HttpRefusal refusal, ResponseMediaType mediaType) =>
        new(refusal.Status, mediaType, GraphQLResponse.Refused(refusal.Error)) { Allow = refusal.Allow };
}
