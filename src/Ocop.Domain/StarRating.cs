using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain;

/// <summary>A rating of one to five stars (hạng sao).</summary>
/// <remarks>
/// Ratings are ordered by their stars. Only three to five stars are recognised by a decision and get a certificate
/// (Decision 26/2026/QĐ-TTg, article 4); the default value is one star. Its text is the number alone, such as "4"; in JSON it
/// is a number.
/// </remarks>
[JsonConverter(typeof(StarRatingConverter))]
public readonly record struct StarRating : IComparable<StarRating>, IReadable<StarRating>
{
    /// <summary>The lowest number of stars (Decision 26/2026/QĐ-TTg, article 3.3).</summary>
    public const int Minimum = 1;

    /// <summary>The highest number of stars (Decision 26/2026/QĐ-TTg, article 3.3).</summary>
    public const int Maximum = 5;

    /// <summary>The lowest number of stars that gets a certificate (Decision 26/2026/QĐ-TTg, article 4).</summary>
    public const int MinimumCertifiable = 3;

    private static readonly string[] Texts = ["1", "2", "3", "4", "5"];

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

    /// <summary>The number and the word, such as "4 stars".</summary>
    public string InWords => Stars == 1 ? "1 star" : $"{Stars} stars";

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

    /// <summary>Reads the number of stars alone, without words or signs; blanks around it do not count.</summary>
    /// <param name="text">The text, "1" to "5".</param>
    /// <returns>The rating, <see cref="StarsOutOfRange"/>, or <see cref="StarsUnreadable"/> where the text is no single digit.</returns>
    public static Result<StarRating> Read(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed is [>= '0' and <= '9'] ? Create(trimmed[0] - '0') : new StarsUnreadable(text.ToString());
    }

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string, IFormatProvider)"/>
    public static StarRating Parse(string s, IFormatProvider? provider = null) => Reading.Parse<StarRating>(Guard.NotNull(s));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string, IFormatProvider)"/>
    public static StarRating Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Reading.Parse<StarRating>(s);

    /// <inheritdoc cref="TextValue{TSelf}.TryParse(string, out TSelf)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out StarRating result) => Reading.TryParse(s, out result);

    /// <inheritdoc cref="TextValue{TSelf}.TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StarRating result) =>
        Reading.TryParse(s, out result);

    /// <inheritdoc cref="TextValue{TSelf}.TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StarRating result) =>
        Reading.TryParse(s, out result);

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

    /// <summary>The number alone, such as "4".</summary>
    public override string ToString() => Texts[above];

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Reading.TryCopy(ToString(), destination, out charsWritten);
}
