using Ocop.Domain.Refusals;

namespace Ocop.Domain;

/// <summary>A rating of one to five stars (hạng sao).</summary>
/// <remarks>
/// Ratings are ordered by their stars. Only three to five stars are recognised by a decision and get a certificate
/// (Decision 26/2026/QĐ-TTg, article 4); the default value is one star.
/// </remarks>
public readonly record struct StarRating : IComparable<StarRating>
{
    /// <summary>The lowest number of stars (Decision 26/2026/QĐ-TTg, article 3.3).</summary>
    public const int Minimum = 1;

    /// <summary>The highest number of stars (Decision 26/2026/QĐ-TTg, article 3.3).</summary>
    public const int Maximum = 5;

    /// <summary>The lowest number of stars that gets a certificate (Decision 26/2026/QĐ-TTg, article 4).</summary>
    public const int MinimumCertifiable = 3;

    // Stars above the minimum, so that the default value is a valid rating too.
    private readonly byte above;

    private StarRating(int stars) => above = (byte)(stars - Minimum);

    /// <summary>Three stars, recognised by the province (article 4 of Decision 26/2026/QĐ-TTg).</summary>
    public static StarRating Three { get; } = new(3);

    /// <summary>Four stars, recognised by the province (article 4 of Decision 26/2026/QĐ-TTg).</summary>
    public static StarRating Four { get; } = new(4);

    /// <summary>Five stars, recognised by the ministry (article 4 of Decision 26/2026/QĐ-TTg).</summary>
    public static StarRating Five { get; } = new(5);

    /// <summary>The number of stars, 1 to 5.</summary>
    public int Stars => above + Minimum;

    /// <summary>Whether the rating gets a decision and a certificate: three stars or more.</summary>
    public bool IsCertifiable => Stars >= MinimumCertifiable;

    /// <summary>The rating of a number of stars.</summary>
    /// <param name="stars">1 to 5.</param>
    /// <returns>The rating, or <see cref="StarsOutOfRange"/>.</returns>
    public static Result<StarRating> Create(int stars) =>
        TryCreate(stars, out var rating) ? rating : new StarsOutOfRange(stars);

    /// <summary>The rating of a number of stars.</summary>
    /// <param name="stars">1 to 5.</param>
    /// <param name="rating">The rating, where the number is one of stars.</param>
    /// <returns>Whether the number lies within 1 to 5.</returns>
    public static bool TryCreate(int stars, out StarRating rating)
    {
        var isRating = stars is >= Minimum and <= Maximum;
        rating = isRating ? new StarRating(stars) : default;
        return isRating;
    }

    /// <inheritdoc/>
    public int CompareTo(StarRating other) => above.CompareTo(other.above);

    /// <summary>Whether the first rating has fewer stars.</summary>
    /// <param name="left">A rating.</param>
    /// <param name="right">A rating.</param>
    public static bool operator <(StarRating left, StarRating right) => left.above < right.above;

    /// <summary>Whether the first rating has more stars.</summary>
    /// <param name="left">A rating.</param>
    /// <param name="right">A rating.</param>
    public static bool operator >(StarRating left, StarRating right) => left.above > right.above;

    /// <summary>Whether the first rating has no more stars.</summary>
    /// <param name="left">A rating.</param>
    /// <param name="right">A rating.</param>
    public static bool operator <=(StarRating left, StarRating right) => left.above <= right.above;

    /// <summary>Whether the first rating has no fewer stars.</summary>
    /// <param name="left">A rating.</param>
    /// <param name="right">A rating.</param>
    public static bool operator >=(StarRating left, StarRating right) => left.above >= right.above;

    /// <summary>The number and the word, such as "4 stars".</summary>
    public override string ToString() => Stars == 1 ? "1 star" : $"{Stars} stars";
}
