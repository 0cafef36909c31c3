using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>A product's certificates together: decides whether it can be without any in force on a day.</summary>
/// <remarks>
/// In a world, only the certificates issued last by that day can be in force, for they replaced the others or found them
/// over: they are if their term reaches the day and they are not revoked. The terms of others can be longer, for one
/// certificate may be extended and the next not.
/// </remarks>
/// <param name="all">All certificates of the product, told apart by reference.</param>
internal sealed class ProductWorld(IReadOnlyList<CertificateFacts> all)
{
    /// <summary>All certificates of the product.</summary>
    public IReadOnlyList<CertificateFacts> All { get; } = all;

    /// <summary>The certificates in the order of their issue, as far as it is known.</summary>
    public IssueOrder Order { get; } = new(all);

    /// <summary>The days of issue to be tried.</summary>
    public IssueCases Cases { get; } = new(all);

    /// <summary>Whether some world leaves the product without a certificate in force on the day.</summary>
    public bool CanBeUncertified(LocalDate day)
    {
        if (All.All(facts => CanBeAhead(facts, day) || CanBeOver(facts, day)))
        {
            return true;
        }

        var newest = All.Where(facts => !CanBeAhead(facts, day)).Max(facts => facts.Issue.Earliest);
        return All.Any(last => CanLastBeOut(last, newest, day));
    }

    private static bool CanBeAhead(CertificateFacts facts, LocalDate day) =>
        facts.Issue.Latest is not { } latest || latest > day;

    private static bool CanBeOver(CertificateFacts facts, LocalDate day) =>
        facts.Issue.Earliest is not { } earliest || facts.Term.End(earliest) < day;

    // The last certificate issued by the day is out, and so is any other issued on the same day. None is the last that
    // lies before the newest of which it is certain that it was issued by the day.
    private bool CanLastBeOut(CertificateFacts last, LocalDate? newest, LocalDate day) =>
        !(last.Issue.Latest < newest)
        && Cases.Of(last.Issue, day).Any(issue =>
            issue <= day
            && !(issue < newest)
            && CanBeOut(last, issue, day)
            && All.All(other => ReferenceEquals(other, last) || CanYield(other, issue, day)));

    private static bool CanBeOut(CertificateFacts facts, LocalDate issue, LocalDate day) =>
        facts.Term.End(issue) < day || facts.Revocation.CanHavePassed(issue, day);

    private static bool CanYield(CertificateFacts other, LocalDate issue, LocalDate day) =>
        CanBeAhead(other, day)
        || other.Issue.Earliest is not { } earliest
        || earliest < issue
        || (earliest == issue && CanBeOut(other, issue, day));
}
