using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>What a field of a plan costs for one object of its layer, with all that is selected below it.</summary>
/// <remarks>
/// The field cost is the field's weight and those of its arguments, never less than 0, and the cost below once for each item. The
/// field itself counts once, however long its list is.
/// </remarks>
internal sealed class FieldCost(FieldPlan plan)
{
    /// <summary>The field.</summary>
    public FieldPlan Plan { get; } = plan;

    /// <summary>What the field weighs, and its arguments that do not depend on variables.</summary>
    public required double Weight { get; init; }

    /// <summary>The arguments that depend on variables.</summary>
    public required ArgumentCost[] Arguments { get; init; }

    /// <summary>What the schema's elements weigh.</summary>
    public required SchemaWeights Weights { get; init; }

    /// <summary>How the schema says the size of lists here; null where it says nothing.</summary>
    public required ListSizing? Sizing { get; init; }

    /// <summary>The slicing arguments that the schema names, whether given or not.</summary>
    public required IReadOnlyList<string> Slices { get; init; }

    /// <summary>Whether <see cref="Sizing"/> is about lists below, and not about this field's.</summary>
    public required bool SizesBelow { get; init; }

    /// <summary>Whether the field above says this field's size.</summary>
    public required bool IsSized { get; init; }

    /// <summary>
    /// How many values the field has in one item of its size: 1, more for lists of lists. Where nobody says the size, the size that
    /// is assumed is part of this.
    /// </summary>
    public required double Multiple { get; init; }

    /// <summary>What a value of the field's type weighs, where it is a leaf.</summary>
    public required double LeafWeight { get; init; }

    /// <summary>Whether the field is a list.</summary>
    public required bool IsList { get; init; }

    /// <summary>The layers below, with what an object of each weighs.</summary>
    public required (double Weight, LayerCost Layer)[] Below { get; init; }

    /// <summary>The cost for a request; nothing where its conditions leave the field out.</summary>
    public OperationCost CostIn(ref CostScope scope, double inherited)
    {
        if (!Plan.Condition.Holds(scope.Conditions))
        {
            return default;
        }

        var size = SizeIn(ref scope);
        var count = Multiple * (IsSized ? inherited : SizesBelow ? 1 : size);
        var item = ItemIn(ref scope, SizesBelow ? size : 0);
        return new OperationCost(OwnIn(scope), LeafWeight * count, IsList ? 1 + count : 1) + item.Times(count);
    }

    private double OwnIn(in CostScope scope)
    {
        var sum = Weight;
        foreach (var argument in Arguments)
        {
            sum += InputCosts.Of(argument.Definition, argument.ValueFor(scope.Variables), Weights);
        }

        return Math.Max(0, sum);
    }

    private double SizeIn(ref CostScope scope)
    {
        if (Sizing is null)
        {
            return 1;
        }

        var size = Sizing.SizeIn(scope, out var isSliced);
        scope.Unsliced ??= isSliced ? null : this;
        return size;
    }

    private OperationCost ItemIn(ref CostScope scope, double sizeBelow)
    {
        var most = default(OperationCost);
        foreach (var (weight, layer) in Below)
        {
            most = most.Or(layer.CostIn(ref scope, sizeBelow) + new OperationCost(0, weight, 0));
        }

        return most;
    }
}
