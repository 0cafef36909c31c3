using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>A product's certificates together: decides whether it can be without any in force on a day.</summary>
/// <remarks>
/// In a world, only the certificates issued last by that day can be in force, for they replaced the others: they are
/// if their 36 months reach the day and they are not revoked.
/// </remarks>
/// <param name="all">All certificates of the product, told apart by reference.</param>
internal sealed class ProductWorld(IReadOnlyList<CertificateFacts> all)
{
    /// <summary>All certificates of the product.</summary>
    public IReadOnlyList<CertificateFacts> All { get; } = all;

    /// <summary>The days of issue to be tried.</summary>
    public IssueCases Cases { get; } = new(all);

    /// <summary>Whether some world leaves the product without a certificate in force on the day.</summary>
    public bool CanBeUncertified(LocalDate day) =>
        All.All(facts => CanBeAheadOrOver(facts, day)) || All.Any(last => CanLastBeRevoked(last, day));

    private static bool CanBeAheadOrOver(CertificateFacts facts, LocalDate day) =>
        CanBeAhead(facts, day)
        || facts.Issue.Earliest is not { } earliest
        || Validity.LastDay(earliest) < day;

    private static bool CanBeAhead(CertificateFacts facts, LocalDate day) =>
        facts.Issue.Latest is not { } latest || latest > day;

    // The last certificate issued by the day is revoked, and so is any other issued on the same day.
    private bool CanLastBeRevoked(CertificateFacts last, LocalDate day) =>
        last.Revocation is not null
        && Cases.Of(last.Issue, day).Any(issue =>
            last.Revocation.CanHavePassed(issue, day)
            && All.All(other => ReferenceEquals(other, last) || CanYield(other, issue, day)));

    private static bool CanYield(CertificateFacts other, LocalDate issue, LocalDate day) =>
        CanBeAhead(other, day)
        || other.Issue.Earliest is not { } earliest
        || earliest < issue
        || (earliest == issue && other.Revocation.CanHavePassed(issue, day));
}
