using Ocop.Domain.Refusals;

namespace Ocop.Domain.Scoring;

/// <summary>How a council rounds its average total before the band is looked up.</summary>
/// <remarks>
/// Unknown (U): Decision 26/2026/QĐ-TTg says "average total" and no more. By default nothing is rounded, so that 69.99 stays
/// below 70. Only the total is rounded, never the parts nor what counts for the floors.
/// </remarks>
public sealed record AverageRounding
{
    /// <summary>The most decimals to which an average can be rounded.</summary>
    public const int MostDecimals = 10;

    private AverageRounding(int? decimals) => Decimals = decimals;

    /// <summary>The average as it is; the default.</summary>
    public static AverageRounding None { get; } = new((int?)null);

    /// <summary>The decimals kept, 0 to 10; null for no rounding.</summary>
    public int? Decimals { get; }

    /// <summary>Rounding to a number of decimals, a half away from zero.</summary>
    /// <param name="decimals">0 to 10.</param>
    /// <returns>The rounding, or <see cref="DecimalsOutOfRange"/>.</returns>
    public static Result<AverageRounding> To(int decimals) =>
        decimals is >= 0 and <= MostDecimals ? new AverageRounding(decimals) : new DecimalsOutOfRange(decimals);

    /// <summary>The average as rounded.</summary>
    /// <param name="average">The average.</param>
    /// <returns>The rounded average.</returns>
    public decimal Round(decimal average) =>
        Decimals is { } decimals ? decimal.Round(average, decimals, MidpointRounding.AwayFromZero) : average;
}
