using Ocop.GraphQL.Engine.Planning.Passes;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>Makes plans: the passes below, in order. A plan is a pure function of schema, document and operation name.</summary>
/// <param name="limits">How large a plan may become; <see cref="PlannerLimits.Default"/> when null.</param>
public sealed class OperationPlanner(PlannerLimits? limits = null)
{
    private static readonly Action<PlanDraft>[] Passes =
    [
        SelectOperation.Run,
        PlanLayers.Run,
        BindArguments.Run,
        ShapeOutput.Run,
        PrepareResolvers.Run,
    ];

    /// <summary>Plans an operation of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="operationName">Which operation; null for the only one.</param>
    /// <returns>The plan, or why there is none: an unknown or missing name, or a limit.</returns>
    public PlanResult Plan(ValidDocument document, string? operationName)
    {
        ArgumentNullException.ThrowIfNull(document);
        var draft = new PlanDraft(document, limits ?? PlannerLimits.Default) { OperationName = operationName };
        foreach (var pass in Passes)
        {
            pass(draft);
            if (draft.Refusal is not null)
            {
                return PlanResult.Refused(draft.Refusal);
            }
        }

        return PlanResult.Of(new OperationPlan(draft));
    }
}
