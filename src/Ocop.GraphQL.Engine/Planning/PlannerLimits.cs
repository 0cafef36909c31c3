namespace Ocop.GraphQL.Engine.Planning;

/// <summary>How large a plan may become. A short document can ask for much: fragments repeat, and an interface is planned for each type.</summary>
public sealed record PlannerLimits
{
    /// <summary>The highest <see cref="MaxDepth"/>: a response is written by recursion, and the stack must hold.</summary>
    public const int HighestDepth = 500;

    private readonly int maxDepth = 100;

    /// <summary>The limits for operations of clients.</summary>
    public static PlannerLimits Default { get; } = new();

    /// <summary>The most selections looked at, each counted once for every object type it is planned for; 20,000 unless stated.</summary>
    public int MaxSelections { get; init; } = 20_000;

    /// <summary>The most levels of objects in an answer; 100 unless stated, 1 to <see cref="HighestDepth"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int MaxDepth
    {
        get => maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestDepth);
            maxDepth = value;
        }
    }
}
