using Ocop.Domain.Criteria;

namespace Ocop.Domain.Scoring;

/// <summary>What a sheet, or a council's sheets together, earn: two gates, of which the lower counts.</summary>
/// <remarks>
/// The first gate is the band of the average total (Decision 26/2026/QĐ-TTg, article 3.3), the second the floors of the
/// criteria (annex II). A hard stop leaves no stars. Whether the rating becomes a certificate is for a decision to say.
/// </remarks>
public sealed class Rating
{
    private readonly Scores scores;
    private readonly Averages averages;
    private IReadOnlyList<UnmetFloor>? unmetFloors;

    internal Rating(Scores scores, Averages averages, IReadOnlyList<HardStop> hardStops, RatingRules rules)
    {
        (this.scores, this.averages, HardStops) = (scores, averages, hardStops);
        StarsByBand = StarBands.Of(Set.Edition).LastBegun(averages.Total).Stars;
        StarsByFloors = StarRating.Create(FloorGate.Stars(scores, rules.Floors)).Value;
        Stars = hardStops.Count > 0 ? null
            : rules.Gates == GateReading.LowerCounts && StarsByFloors < StarsByBand ? StarsByFloors
            : StarsByBand;
    }

    /// <summary>The criteria.</summary>
    public CriteriaSet Set => scores.Set;

    /// <summary>The total that decides the band, 0 to 100; of a council the average as its rules round it.</summary>
    public decimal Total => averages.Total;

    /// <summary>The points of part A; of a council their average, not rounded.</summary>
    public decimal PartA => averages.Part(0);

    /// <summary>The points of part B; of a council their average, not rounded.</summary>
    public decimal PartB => averages.Part(1);

    /// <summary>The points of part C; of a council their average, not rounded.</summary>
    public decimal PartC => averages.Part(2);

    /// <summary>The stars of the band in which the total lies, one to five.</summary>
    public StarRating StarsByBand { get; }

    /// <summary>The most stars whose floors are all met, two to five; two where a floor for three stars is not met.</summary>
    public StarRating StarsByFloors { get; }

    /// <summary>The stars: the lower of both gates, where the rules do not say otherwise; null because of a hard stop.</summary>
    public StarRating? Stars { get; }

    /// <summary>What bars the product; empty for nothing.</summary>
    public IReadOnlyList<HardStop> HardStops { get; }

    /// <summary>Every floor not met, for three stars first, then in the sheet's order; those above the band included.</summary>
    public IReadOnlyList<UnmetFloor> UnmetFloors => unmetFloors ??= FloorGate.Unmet(scores);

    /// <summary>The rating in English sentences: hard stops, band, every unmet floor, result.</summary>
    public IReadOnlyList<string> Explanation => RatingExplanation.Of(this);

    /// <summary>The total and the stars, such as "74 points, 3 stars".</summary>
    public override string ToString() => RatingExplanation.Short(this);
}
