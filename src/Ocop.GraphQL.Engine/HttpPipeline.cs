using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine;

/// <summary>From an HTTP request to an HTTP response: read, plan, execute, choose status and media type.</summary>
internal sealed class HttpPipeline(RequestPlanner planner, RequestExecutor executor, EngineOptions options)
{
    /// <summary>Answers one request; see <see cref="GraphQLEngine.HandleHttpAsync"/>.</summary>
    public async ValueTask<HttpResponse> HandleAsync(HttpRequest http, RequestContext context)
    {
        var accepted = MediaTypes.Negotiate(http.Accept, http.CanStream);
        var answers = new HttpAnswers(!http.IsPost, accepted, options);
        if (!accepted.AcceptsAny)
        {
            return answers.Refuse(HttpRefusals.NotAcceptable());
        }

        try
        {
            return await ReadAndExecuteAsync(http, answers, context);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException))
        {
            var errorId = ErrorId.Next();
            options.Events.RequestFailed(errorId, exception);
            return answers.Refuse(new HttpRefusal(StatusCodes.InternalServerError, ExecutionErrors.Internal(errorId)));
        }
    }

    private async ValueTask<HttpResponse> ReadAndExecuteAsync(HttpRequest http, HttpAnswers answers, RequestContext context)
    {
        if (HttpRequestReader.FindRefusal(http, options.MaxBodyBytes, out var codings) is { } refusal)
        {
            return answers.Refuse(refusal);
        }

        var body = await RequestBody.ReadAsync(http.IsPost ? http.Body : null, codings, options.MaxBodyBytes, context.Cancellation);
        try
        {
            if (body.Refusal is not null)
            {
                return answers.Refuse(body.Refusal);
            }

            var read = HttpRequestReader.Read(http, body.Utf8);
            return read.Succeeded ? await PlanAndExecuteAsync(read.Request, answers, context) : answers.Refuse(read.Refusal);
        }
        finally
        {
            body.Release();
        }
    }

    private async ValueTask<HttpResponse> PlanAndExecuteAsync(GraphQLRequest request, HttpAnswers answers, RequestContext context)
    {
        var planned = await planner.PlanAsync(request, context.Cancellation);
        if (!planned.Succeeded)
        {
            return answers.Refuse(planned.Refusal, planned.IsUnreadable);
        }

        if (planned.Plan.Kind == OperationKind.Mutation && answers.IsSafe)
        {
            return answers.Refuse(HttpRefusals.MutationByGet());
        }

        return answers.Streams(planned.Plan.Kind)
            ? await StreamAsync(planned.Plan, request, answers, context)
            : answers.Respond(planned.Plan, await executor.ExecuteAsync(planned.Plan, request, context));
    }

    private async ValueTask<HttpResponse> StreamAsync(
        OperationPlan plan, GraphQLRequest request, HttpAnswers answers, RequestContext context)
    {
        var subscribed = await executor.SubscribeAsync(plan, request, context);
        return answers.Stream(subscribed.Stream ?? ResponseStream.OfOne(subscribed.Refusal!));
    }
}
