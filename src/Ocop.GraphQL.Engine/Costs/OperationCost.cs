namespace Ocop.GraphQL.Engine.Costs;

/// <summary>What an operation costs at most, when its lists have the sizes that the schema states.</summary>
/// <param name="FieldCost">
/// The weights of all fields, each as often as it is answered, and of their arguments: the work of resolvers.
/// </param>
/// <param name="TypeCost">The weights of all objects that the answer holds: what is read and kept.</param>
/// <param name="Values">The number of fields and list items in the answer, whatever they weigh: what is written.</param>
internal readonly record struct OperationCost(double FieldCost, double TypeCost, double Values)
{
    /// <summary>Both together. Sums beyond every number stay infinite, and are refused like any other that is too high.</summary>
    public static OperationCost operator +(OperationCost left, OperationCost right) =>
        new(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost, left.Values + right.Values);

    /// <summary>The same so many times.</summary>
    public OperationCost Times(double count) => count == 0 ? default : new(FieldCost * count, TypeCost * count, Values * count);

    /// <summary>The most of both, each number for itself: an object is of one type, and which one is not known.</summary>
    public OperationCost Or(OperationCost other) => new(
        Math.Max(FieldCost, other.FieldCost), Math.Max(TypeCost, other.TypeCost), Math.Max(Values, other.Values));
}
