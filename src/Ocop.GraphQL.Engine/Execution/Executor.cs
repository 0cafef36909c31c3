using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>Executes plans (specification, section 6).</summary>
internal sealed class Executor(IExecutionEvents events)
{
    private readonly RunPool runs = new();

    /// <summary>Executes a plan with coerced variables; errors of fields are part of the outcome.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public async ValueTask<Outcome> ExecuteAsync(OperationPlan plan, Variables variables, RequestContext request)
    {
        var run = runs.Take(plan) ?? new OperationRun(plan, events);

        // After an exception the run is left to the collector: a resolver may still be writing into it.
        var errors = await run.ExecuteAsync(variables, request);
        return new Outcome(run, errors, runs);
    }
}
