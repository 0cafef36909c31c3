namespace Ocop.Domain.Scoring;

/// <summary>The totals that count for the band.</summary>
/// <param name="Total">The total: of a council the average, rounded as its rules say.</param>
/// <param name="PartSums">The sums of the parts over all sheets.</param>
/// <param name="Sheets">The number of sheets.</param>
internal readonly record struct Averages(decimal Total, int[] PartSums, int Sheets)
{
    /// <summary>The average of a part.</summary>
    public decimal Part(int index) => (decimal)PartSums[index] / Sheets;
}
