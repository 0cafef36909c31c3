namespace Ocop.Domain.Scoring;

/// <summary>How the rules of rating are read where the sources leave more than one reading.</summary>
public sealed record RatingRules
{
    /// <summary>Cumulative floors, and of the two gates the lower.</summary>
    public static RatingRules Default { get; } = new();

    /// <summary>Which floors a number of stars asks for.</summary>
    public FloorReading Floors { get; init => field = Guard.Defined(value); } = FloorReading.Cumulative;

    /// <summary>What becomes of a product whose band asks for floors that it does not meet.</summary>
    public GateReading Gates { get; init => field = Guard.Defined(value); } = GateReading.LowerCounts;
}
