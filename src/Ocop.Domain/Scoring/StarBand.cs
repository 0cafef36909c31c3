using System.Globalization;

namespace Ocop.Domain.Scoring;

/// <summary>The averages (tổng điểm trung bình) that make a number of stars.</summary>
/// <param name="Stars">The stars.</param>
/// <param name="From">The least average, included.</param>
/// <param name="To">The upper end.</param>
/// <param name="IsToIncluded">Whether the upper end belongs to the band.</param>
public sealed record StarBand(StarRating Stars, decimal From, decimal To, bool IsToIncluded)
{
    /// <summary>Whether an average lies in the band.</summary>
    /// <param name="average">The average.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(decimal average) => From <= average && (average < To || (IsToIncluded && average == To));

    /// <summary>The ends in words, such as "50 to below 70".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From} to {(IsToIncluded ? "" : "below ")}{To}");
}
