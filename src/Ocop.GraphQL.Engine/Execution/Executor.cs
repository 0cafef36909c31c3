using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>Executes plans (specification, section 6).</summary>
internal sealed class Executor(IExecutionEvents events)
{
    /// <summary>Executes a plan with coerced variables; errors of fields are part of the outcome.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public async ValueTask<Outcome> ExecuteAsync(OperationPlan plan, Variables variables, RequestContext request)
    {
        var run = new OperationRun(plan, variables, request, events);

        // After an exception the borrowed arrays are left to the collector: a resolver may still be writing into them.
        await run.ExecuteAsync();
        return run.ToOutcome();
    }
}
