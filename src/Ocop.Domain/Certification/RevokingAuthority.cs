using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Certification;

/// <summary>Who revokes a certificate: the province three and four stars, the ministry five (Decision 26/2026/QĐ-TTg, article 8.2).</summary>
/// <remarks>
/// The stars decide, not who issued: the province answers for what a district issued that has ended. Who revoked before
/// 22 May 2026 is not recorded.
/// </remarks>
public static class RevokingAuthority
{
    /// <summary>Who revokes on a day.</summary>
    /// <param name="stars">The stars of the certificate.</param>
    /// <param name="day">The day of the revocation.</param>
    /// <returns>
    /// The level of the authority, <see cref="StarsNotCertifiable"/>, or <see cref="RevocationRuleNotRecorded"/> before 22
    /// May 2026.
    /// </returns>
    public static Result<AuthorityLevel> For(StarRating stars, LocalDate day)
    {
        if (!stars.IsCertifiable)
        {
            return new StarsNotCertifiable(stars);
        }

        if (!Edition.Of2026.IsInForceAt(day))
        {
            return new RevocationRuleNotRecorded(day);
        }

        return stars == StarRating.Five ? AuthorityLevel.Ministry : AuthorityLevel.Province;
    }

    /// <summary>Whether a level can be the right one on a day for a certificate whose stars may not be stated.</summary>
    internal static bool CanBe(AuthorityLevel level, StarRating? stars, LocalDate day) =>
        stars is { } stated
            ? !For(stated, day).TryGetValue(out var right, out _) || right == level
            : CanBe(level, StarRating.Four, day) || CanBe(level, StarRating.Five, day);
}
