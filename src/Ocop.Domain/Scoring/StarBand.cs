using System.Globalization;

namespace Ocop.Domain.Scoring;

/// <summary>The averages (tổng điểm trung bình) that make a number of stars.</summary>
public sealed record StarBand
{
    internal StarBand(StarRating stars, decimal from, decimal to, bool isToIncluded) =>
        (Stars, From, To, IsToIncluded) = (stars, from, to, isToIncluded);

    /// <summary>The stars.</summary>
    public StarRating Stars { get; }

    /// <summary>The least average, included.</summary>
    public decimal From { get; }

    /// <summary>The upper end.</summary>
    public decimal To { get; }

    /// <summary>Whether the upper end belongs to the band.</summary>
    public bool IsToIncluded { get; }

    /// <summary>Whether an average lies in the band.</summary>
    /// <param name="average">The average.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(decimal average) => From <= average && (average < To || (IsToIncluded && average == To));

    /// <summary>The ends in words, such as "50 to below 70".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From} to {(IsToIncluded ? "" : "below ")}{To}");
}
