using System.Globalization;
using Ocop.Domain.Law;

namespace Ocop.Domain.Refusals;

/// <summary>A number of stars outside 1 to 5.</summary>
/// <param name="Stars">The number given.</param>
public sealed record StarsOutOfRange(int Stars) : Refusal(
    "stars-out-of-range",
    string.Create(CultureInfo.InvariantCulture, $"{Stars} is no number of stars; a rating has 1 to 5."),
    LegalInstrument.Decision26Of2026.Article("3.3"));

/// <summary>A text that is no single digit, where a number of stars is asked for.</summary>
/// <param name="Text">The text given.</param>
public sealed record StarsUnreadable(string Text) : Refusal(
    "stars-unreadable",
    $"{Quoted(Text)} is no number of stars; a rating has 1 to 5.",
    LegalInstrument.Decision26Of2026.Article("3.3"));

/// <summary>A certificate with a rating that gets none.</summary>
/// <param name="Stars">The rating given.</param>
public sealed record StarsNotCertifiable(StarRating Stars) : Refusal(
    "stars-not-certifiable",
    $"A rating of {Stars.Stars} stars gets no certificate; 3 to 5 do.",
    LegalInstrument.Decision26Of2026.Article("4"));
