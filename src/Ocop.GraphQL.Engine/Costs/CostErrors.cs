using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>The errors of operations that cost too much, in one place. Numbers beyond <see cref="int"/> stay at its highest.</summary>
internal static class CostErrors
{
    /// <summary>A number of an operation's cost is over its limit.</summary>
    /// <param name="plan">The operation.</param>
    /// <param name="weighed">What of its cost is known without variables.</param>
    /// <param name="over">Which number of which cost is over which limit.</param>
    /// <param name="highest">The root field that makes most of it.</param>
    public static GraphQLError TooHigh(
        OperationPlan plan,
        CostPlan weighed,
        (CostNumber Number, CostLimits Limits, OperationCost Cost) over,
        (FieldPlan Field, double Value) highest)
    {
        var (limit, value) = (over.Number.LimitIn(over.Limits), Whole(over.Number.Of(over.Cost)));
        var name = ValuePrinter.Shorten(highest.Field.ResponseName);
        var message = $"{over.Number.Sentence(value, limit)}, and {name} alone makes {Whole(highest.Value)} of it. {Advice(weighed)}";
        return new GraphQLError(over.Number.Code, message)
        {
            Locations = [LocationOf(plan, highest.Field)],
            Extensions = new Dictionary<string, object?> { ["limit"] = limit, ["value"] = value, ["field"] = name },
        };
    }

    /// <summary>A field must have exactly one of its slicing arguments.</summary>
    public static GraphQLError SizeRequired(OperationPlan plan, FieldCost field) =>
        new(ErrorCodes.SizeRequired, $"{field.Plan} must be given exactly one of {string.Join(", ", field.Slices)}, to say how long its list is.")
        {
            Locations = [LocationOf(plan, field.Plan)],
            Extensions = new Dictionary<string, object?> { ["arguments"] = field.Slices },
        };

    private static string Advice(CostPlan cost)
    {
        var slices = string.Join(", ", cost.SlicingArguments());
        return slices.Length == 0
            ? "Select less below it, or send several requests."
            : $"Ask for fewer items at once ({slices}), select less below them, or send several requests.";
    }

    private static SourceLocation LocationOf(OperationPlan plan, FieldPlan field) =>
        plan.Source.LocationOf(field.Occurrences[0].Node.Position);

    private static int Whole(double value) => value < int.MaxValue ? (int)Math.Ceiling(value) : int.MaxValue;
}
