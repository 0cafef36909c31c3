using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>Decides whether a product can be without any certificate in force on a day.</summary>
/// <remarks>
/// In a world, only the certificates issued last by that day can be in force, for they replaced the others: they are
/// if their 36 months reach the day and they are not revoked.
/// </remarks>
internal static class ProductWorld
{
    /// <summary>Whether some world leaves the product without a certificate in force on the day.</summary>
    public static bool CanBeUncertified(IReadOnlyList<CertificateFacts> all, LocalDate day) =>
        all.All(facts => CanBeAheadOrOver(facts, day)) || all.Any(last => CanLastBeRevoked(last, all, day));

    private static bool CanBeAheadOrOver(CertificateFacts facts, LocalDate day) =>
        CanBeAhead(facts, day)
        || facts.Issue.Earliest is not { } earliest
        || Validity.LastDay(earliest) < day;

    private static bool CanBeAhead(CertificateFacts facts, LocalDate day) =>
        facts.Issue.Latest is not { } latest || latest > day;

    // The last certificate issued by the day is revoked, and so is any other issued on the same day.
    private static bool CanLastBeRevoked(CertificateFacts last, IReadOnlyList<CertificateFacts> all, LocalDate day) =>
        IssueCases.Of(last.Issue, all, day).Any(issue =>
            last.Revocation.CanHavePassed(issue, day)
            && all.All(other => ReferenceEquals(other, last) || CanYield(other, issue, day)));

    private static bool CanYield(CertificateFacts other, LocalDate issue, LocalDate day) =>
        CanBeAhead(other, day)
        || other.Issue.Earliest is not { } earliest
        || earliest < issue
        || (earliest == issue && other.Revocation.CanHavePassed(issue, day));
}
