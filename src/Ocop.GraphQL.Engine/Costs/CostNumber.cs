using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>One of the numbers of a cost, and what limits it.</summary>
/// <param name="Code">The error's code when it is too high.</param>
/// <param name="Of">The number.</param>
/// <param name="LimitIn">Its limit.</param>
/// <param name="Sentence">What is too high, for the value and the limit.</param>
internal sealed record CostNumber(
    string Code, Func<OperationCost, double> Of, Func<CostLimits, int> LimitIn, Func<int, int, string> Sentence)
{
    /// <summary>Whether the number of a cost is over its limit; what is no number any more is, and the highest limit is none.</summary>
    public bool IsOver(CostLimits limits, OperationCost cost) => LimitIn(limits) < int.MaxValue && !(Of(cost) <= LimitIn(limits));

    /// <summary>All numbers, in the order in which they are compared.</summary>
    public static IReadOnlyList<CostNumber> All { get; } =
    [
        new(
            ErrorCodes.CostTooHigh,
            cost => cost.FieldCost,
            limits => limits.MaxFieldCost,
            (value, limit) => $"The operation may cost {value}; at most {limit} is answered"),
        new(
            ErrorCodes.TooManyObjects,
            cost => cost.TypeCost,
            limits => limits.MaxTypeCost,
            (value, limit) => $"The answer may hold objects of weight {value}; at most {limit} is read"),
        new(
            ErrorCodes.AnswerTooLarge,
            cost => cost.Values,
            limits => limits.MaxValues,
            (value, limit) => $"The answer may hold {value} fields and list items; at most {limit} are written"),
    ];
}
