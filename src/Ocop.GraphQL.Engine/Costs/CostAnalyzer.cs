using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>
/// Computes what operations cost, and refuses those that cost too much, before anything is resolved: static analysis as in the IBM
/// cost specification, on the plan and the coerced variables, so that a literal and a variable of one value cost the same.
/// </summary>
internal sealed class CostAnalyzer(Schema schema, CostLimits limits)
{
    private readonly CostPlanner planner = new(new SchemaWeights(schema, limits.AssumedListSize));

    /// <summary>Why an operation is not executed; null when it may be.</summary>
    public GraphQLError? FindRefusal(OperationPlan plan, Variables variables)
    {
        var weighed = WeighedBy(plan);
        if (weighed.Constant is { } always)
        {
            return always.Refusal;
        }

        var scope = new CostScope(variables, plan.ConditionsIn(variables));
        return FindRefusal(plan, weighed.Cost, ref scope);
    }

    /// <summary>What an operation costs.</summary>
    public OperationCost CostOf(OperationPlan plan, Variables variables)
    {
        var scope = new CostScope(variables, plan.ConditionsIn(variables));
        return WeighedBy(plan).Cost.CostIn(ref scope);
    }

    /// <summary>Two requests may weigh a plan at the same time; both get equal costs and one is kept.</summary>
    private Weighed WeighedBy(OperationPlan plan)
    {
        if (plan.Cost is Weighed kept && ReferenceEquals(kept.Analyzer, this))
        {
            return kept;
        }

        var cost = planner.Weigh(plan);
        var scope = new CostScope(Variables.None, 0);
        var weighed = new Weighed(this, cost, cost.IsConstant ? new Verdict(FindRefusal(plan, cost, ref scope)) : null);
        plan.Cost = weighed;
        return weighed;
    }

    private GraphQLError? FindRefusal(OperationPlan plan, CostPlan weighed, ref CostScope scope)
    {
        var cost = weighed.CostIn(ref scope);
        if (scope.Unsliced is { } field)
        {
            return CostErrors.SizeRequired(plan, field);
        }

        foreach (var number in CostNumber.All)
        {
            if (number.IsOver(limits, cost))
            {
                return CostErrors.TooHigh(plan, weighed, (number, limits, cost), weighed.Highest(ref scope, number.Of));
            }
        }

        return null;
    }

    private sealed record Weighed(CostAnalyzer Analyzer, CostPlan Cost, Verdict? Constant);

    private sealed record Verdict(GraphQLError? Refusal);
}
