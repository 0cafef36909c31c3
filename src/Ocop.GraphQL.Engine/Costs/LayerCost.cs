namespace Ocop.GraphQL.Engine.Costs;

/// <summary>What the fields of a layer cost for one of its objects.</summary>
/// <param name="Fields">All fields.</param>
/// <param name="Fixed">The sum of the fields that cost every request the same.</param>
/// <param name="Varying">The other fields.</param>
internal sealed record LayerCost(FieldCost[] Fields, OperationCost Fixed, FieldCost[] Varying)
{
    /// <summary>The cost for a request.</summary>
    /// <param name="scope">The request.</param>
    /// <param name="inherited">The size that the field above gives to its sized fields.</param>
    public OperationCost CostIn(ref CostScope scope, double inherited)
    {
        var sum = Fixed;
        foreach (var field in Varying)
        {
            sum += field.CostIn(ref scope, inherited);
        }

        return sum;
    }
}
