using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>The size of a field's list, as <see cref="ListSize"/> says it, for each request.</summary>
/// <param name="size">What the schema says.</param>
/// <param name="slices">The field's slicing arguments as the document gives them.</param>
/// <param name="assumed">The size where nothing else says it.</param>
internal sealed class ListSizing(ListSize size, IReadOnlyList<ArgumentCost> slices, int assumed)
{
    /// <summary>Whether every request gets the same size.</summary>
    public bool IsConstant { get; } = slices.All(slice => slice.IsConstant);

    /// <summary>The size for a request.</summary>
    /// <param name="scope">The request.</param>
    /// <param name="isSliced">Whether it has one slicing argument, where it must have exactly one.</param>
    public double SizeIn(in CostScope scope, out bool isSliced)
    {
        var (given, largest) = (0, 0.0);
        for (var i = 0; i < slices.Count; i++)
        {
            if (Count(slices[i].ValueFor(scope.Variables)) is { } count)
            {
                given++;
                largest = Math.Max(largest, count);
            }
        }

        isSliced = !size.RequireOneSlicingArgument || slices.Count == 0 || given == 1;
        return given > 0 ? largest : size.SlicingArgumentDefaultValue ?? size.AssumedSize ?? assumed;
    }

    private static double? Count(object? value) => value switch
    {
        int number => number,
        object?[] list => list.Length,
        _ => null,
    };
}
