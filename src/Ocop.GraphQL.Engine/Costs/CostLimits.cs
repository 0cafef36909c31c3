namespace Ocop.GraphQL.Engine.Costs;

/// <summary>
/// How much one operation may cost, computed from its plan and its coerced variables before anything is resolved. The weights and
/// sizes behind it stand in the schema (<see cref="Types.Costs.CostDirectives"/>). A limit of <see cref="int.MaxValue"/> is none.
/// </summary>
public sealed record CostLimits
{
    /// <summary>The limits for operations of clients.</summary>
    public static CostLimits Default { get; } = new();

    /// <summary>No limits, for services that know every operation they answer.</summary>
    public static CostLimits Unlimited { get; } = new() { MaxFieldCost = int.MaxValue, MaxTypeCost = int.MaxValue, MaxValues = int.MaxValue };

    /// <summary>
    /// The most <see cref="OperationCost.FieldCost"/>; 10,000 unless stated: a hundred pages of a hundred objects, or a thousand
    /// fields of weight 10, which stand for a database statement.
    /// </summary>
    public int MaxFieldCost { get; init; } = 10_000;

    /// <summary>The most <see cref="OperationCost.TypeCost"/>; 20,000 unless stated: as many objects, where they weigh 1 each.</summary>
    public int MaxTypeCost { get; init; } = 20_000;

    /// <summary>
    /// The most <see cref="OperationCost.Values"/>; 250,000 unless stated, which is an answer of some megabytes.
    /// </summary>
    public int MaxValues { get; init; } = 250_000;

    /// <summary>How many items a list counts as that states no size; 10 unless stated.</summary>
    public int AssumedListSize { get; init; } = 10;
}
