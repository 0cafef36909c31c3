using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Validation;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Tests.Costs;

/// <summary>Text and variables in, cost or refusal out.</summary>
internal static class CostHarness
{
    private static readonly CostLimits Limits = new() { AssumedListSize = ShopSchema.AssumedSize };

    /// <summary>The cost as <c>fields / objects / values</c>.</summary>
    public static string Cost(string text, string? variables = null)
    {
        var cost = CostOf(text, variables);
        return FormattableString.Invariant($"{cost.FieldCost} / {cost.TypeCost} / {cost.Values}");
    }

    public static OperationCost CostOf(string text, string? variables = null, Schema? schema = null)
    {
        var (plan, coerced) = Prepare(schema ?? ShopSchema.Instance, text, variables);
        return new CostAnalyzer(schema ?? ShopSchema.Instance, Limits).CostOf(plan, coerced);
    }

    public static GraphQLError? Refusal(string text, CostLimits limits, string? variables = null)
    {
        var (plan, coerced) = Prepare(ShopSchema.Instance, text, variables);
        return new CostAnalyzer(ShopSchema.Instance, limits with { AssumedListSize = ShopSchema.AssumedSize }).FindRefusal(plan, coerced);
    }

    public static (OperationPlan Plan, Variables Variables) Prepare(Schema schema, string text, string? variables)
    {
        var parsed = SyntaxHarness.Parse(text, new ParserLimits { MaxTokens = int.MaxValue });
        var valid = Validator.Validate(schema, parsed, new ValidationLimits { MaxDepth = 100, MaxFields = int.MaxValue, MaxAliases = int.MaxValue, MaxDirectives = int.MaxValue });
        Assert.True(valid.Succeeded, $"{string.Join('\n', valid.Errors)}\n{text}");
        var plan = new OperationPlanner(new PlannerLimits { MaxSelections = int.MaxValue }).Plan(valid.Document, null).Plan!;
        var coerced = plan.Variables.Coerce(EngineHarness.RequestOf(text, variables).Variables);
        Assert.True(coerced.Succeeded, string.Join('\n', coerced.Errors));
        return (plan, coerced.Variables);
    }
}
