using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>A plan's cost as far as it is known without variables; made once for a plan.</summary>
/// <param name="RootWeight">What the root object weighs.</param>
/// <param name="RootFields">The fields of the root, to find the one that costs most.</param>
/// <param name="Root">The same, those that cost every request the same summed up.</param>
internal sealed record CostPlan(double RootWeight, FieldCost[] RootFields, LayerCost Root)
{
    /// <summary>Whether every request costs the same.</summary>
    public bool IsConstant => Root.Varying.Length == 0;

    /// <summary>The cost for a request.</summary>
    public OperationCost CostIn(ref CostScope scope) => Root.CostIn(ref scope, 0) + new OperationCost(0, RootWeight, 0);

    /// <summary>The root field of which a number is highest, with that number.</summary>
    public (FieldPlan Field, double Value) Highest(ref CostScope scope, Func<OperationCost, double> number)
    {
        var (highest, most) = (RootFields[0].Plan, -1.0);
        foreach (var field in RootFields)
        {
            var value = number(field.CostIn(ref scope, 0));
            (highest, most) = value > most ? (field.Plan, value) : (highest, most);
        }

        return (highest, most);
    }

    /// <summary>The arguments that say how long the plan's lists are, as messages name them; each once.</summary>
    public IEnumerable<string> SlicingArguments() => RootFields.SelectMany(SlicingArgumentsOf).Distinct();

    private static IEnumerable<string> SlicingArgumentsOf(FieldCost field) =>
        field.Slices.Concat(field.Below.SelectMany(below => below.Layer.Fields).SelectMany(SlicingArgumentsOf));
}
