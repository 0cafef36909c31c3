using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>Works out of a plan's cost what does not depend on variables: linear in the plan, once for each.</summary>
internal sealed class CostPlanner(SchemaWeights weights)
{
    private static readonly Sized NoSizes = new([], 0);
    private static readonly Sized NothingSaid = new([], null);

    /// <summary>The cost of a plan.</summary>
    public CostPlan Weigh(OperationPlan plan)
    {
        var root = Weigh(plan.Root, NoSizes);
        return new CostPlan(weights.Of(plan.Root.Type), root.Fields, root);
    }

    private LayerCost Weigh(LayerPlan layer, Sized above)
    {
        var fields = Array.ConvertAll(layer.Fields, field => Weigh(field, above));
        var varying = new List<FieldCost>();
        var sum = default(OperationCost);
        foreach (var field in fields)
        {
            var scope = new CostScope(Variables.None, 0);
            var cost = IsFixed(field, above) ? field.CostIn(ref scope, above.Size ?? 0) : default;

            // What refuses the operation must be seen by the requests that include it, and not by others.
            if (!IsFixed(field, above) || scope.Unsliced is not null)
            {
                varying.Add(field);
                continue;
            }

            sum += cost;
        }

        return new LayerCost(fields, sum, [.. varying]);
    }

    private FieldCost Weigh(FieldPlan field, Sized above)
    {
        var arguments = ArgumentsOf(field);
        var size = weights.SizeOf(field.Definition);
        var sizing = size is null ? null : SizingOf(field, size, arguments);
        var below = size is null ? NothingSaid : new Sized(size.SizedFields, ConstantSizeOf(sizing));
        var isSized = above.Names.Contains(field.Definition.Name);
        return new FieldCost(field)
        {
            Weight = weights.Of(field.Definition) + CostOfConstants(arguments),
            Arguments = Array.FindAll(arguments, argument => !argument.IsConstant),
            Weights = weights,
            Sizing = sizing,
            Slices = size?.SlicingArguments ?? [],
            SizesBelow = below.Names.Count > 0,
            IsSized = isSized,
            Multiple = MultipleOf(field, isSaid: isSized || (sizing is not null && below.Names.Count == 0)),
            LeafWeight = field.Children.Length > 0 ? 0 : weights.Of(field.Definition.Type.NamedType),
            IsList = field.Definition.Type.NullableType is ListType,
            Below = Array.ConvertAll(field.Children, child => (weights.Of(child.Type), Weigh(child, below))),
        };
    }

    private static bool IsFixed(FieldCost field, Sized above) => field.Plan.Condition.IsAlways
        && field.Arguments.Length == 0
        && field.Sizing is null or { IsConstant: true }
        && (!field.IsSized || above.Size is not null)
        && Array.TrueForAll(field.Below, below => below.Layer.Varying.Length == 0);

    // Validation has seen to it that merged occurrences have the same arguments.
    private static ArgumentCost[] ArgumentsOf(FieldPlan field) => field.Definition.Arguments.Count == 0
        ? []
        : [.. field.Definition.Arguments.Select(definition => new ArgumentCost(definition, GivenTo(field.Occurrences[0].Node, definition.Name)))];

    private static ValueNode? GivenTo(FieldNode field, string argument) =>
        field.Arguments.FirstOrDefault(given => given.Name == argument)?.Value;

    private double CostOfConstants(ArgumentCost[] arguments)
    {
        var sum = 0.0;
        foreach (var argument in arguments)
        {
            sum += argument.IsConstant ? InputCosts.Of(argument.Definition, argument.ValueFor(Variables.None), weights) : 0;
        }

        return sum;
    }

    private ListSizing SizingOf(FieldPlan field, ListSize size, ArgumentCost[] arguments) => new(
        size,
        Array.FindAll(arguments, argument => size.SlicingArguments.Contains(argument.Definition.Name)),
        weights.AssumedSizeOf(field));

    private static double? ConstantSizeOf(ListSizing? sizing) =>
        sizing is { IsConstant: true } ? sizing.SizeIn(new CostScope(Variables.None, 0), out _) : null;

    /// <summary>How many values one item of the stated size is; of no stated size the assumed one is part of it.</summary>
    private double MultipleOf(FieldPlan field, bool isSaid)
    {
        if (field.Definition.Type.NullableType is not ListType list)
        {
            return 1;
        }

        var multiple = isSaid ? 1.0 : weights.AssumedSizeOf(field);
        for (var inner = list.OfType.NullableType; inner is ListType next; inner = next.OfType.NullableType)
        {
            multiple *= weights.AssumedListSize;
        }

        return multiple;
    }

    /// <summary>What a field says of the sizes of lists in the layers below it.</summary>
    /// <param name="Names">The fields.</param>
    /// <param name="Size">Their size; null when it depends on variables.</param>
    private sealed record Sized(IReadOnlyList<string> Names, double? Size);
}
