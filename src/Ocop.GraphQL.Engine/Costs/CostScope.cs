using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>What a request adds to a plan while its cost is computed.</summary>
/// <param name="variables">The coerced variables.</param>
/// <param name="conditions">The values of the plan's conditions.</param>
internal ref struct CostScope(Variables variables, ulong conditions)
{
    /// <summary>The coerced variables.</summary>
    public readonly Variables Variables = variables;

    /// <summary>The values of the plan's conditions.</summary>
    public readonly ulong Conditions = conditions;

    /// <summary>The first field that must have exactly one slicing argument, and has not; null while there is none.</summary>
    public FieldCost? Unsliced;
}
