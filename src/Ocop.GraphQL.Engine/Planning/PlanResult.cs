using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>A plan, or why there is none.</summary>
public sealed class PlanResult
{
    private PlanResult(OperationPlan? plan, GraphQLError? error)
    {
        Plan = plan;
        Error = error;
    }

    /// <summary>Whether there is a plan.</summary>
    [MemberNotNullWhen(true, nameof(Plan))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Plan is not null;

    /// <summary>The plan; null when the operation was refused.</summary>
    public OperationPlan? Plan { get; }

    /// <summary>Why the operation was refused; null when there is a plan.</summary>
    public GraphQLError? Error { get; }

    /// <summary>The result of an operation that was planned.</summary>
    internal static PlanResult Of(OperationPlan plan) => new(plan, null);

    /// <summary>The result of an operation that was refused.</summary>
    internal static PlanResult Refused(GraphQLError error) => new(null, error);
}
