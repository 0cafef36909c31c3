using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Response;

namespace Ocop.GraphQL.Engine;

/// <summary>A request's plan, or the response that refuses it.</summary>
internal readonly record struct RequestPlan(OperationPlan? Plan, GraphQLResponse? Refusal)
{
    /// <summary>Whether there is a plan.</summary>
    [MemberNotNullWhen(true, nameof(Plan))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Plan is not null;

    /// <summary>Whether the document could not even be parsed.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>An operation's plan, or why there is none.</summary>
    public static RequestPlan Of(PlanResult result) => result.Succeeded ? new(result.Plan, null) : Refused(result.Error);

    /// <summary>A request that is refused.</summary>
    public static RequestPlan Refused(params IReadOnlyList<GraphQLError> errors) => new(null, GraphQLResponse.Refused(errors));

    /// <summary>A request whose document could not be parsed.</summary>
    public static RequestPlan Unreadable(GraphQLError error) => Refused(error) with { IsUnreadable = true };
}
