using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>Decides which statuses a certificate can have on a day, over all days that sources leave possible.</summary>
/// <remarks>
/// A world is one choice of days: one of issue for every certificate of the product, one of revocation where a
/// revocation is stated. In a world the law gives one status; a status is certain when every world gives it.
/// </remarks>
/// <param name="own">The certificate asked about.</param>
/// <param name="product">All certificates of the product, this one among them.</param>
internal sealed class CertificateWorld(CertificateFacts own, ProductWorld product)
{
    // An exact day is certain, so those issued on one are asked together; the rest one by one.
    private readonly CertificateFacts[] uncertain = [.. product.Order.Uncertain.Where(facts => !ReferenceEquals(facts, own))];

    /// <summary>The statuses possible on a day.</summary>
    public PossibleStatuses At(LocalDate day)
    {
        var possible = PossibleStatuses.None;
        foreach (var issue in product.Cases.Of(own.Issue, day))
        {
            possible |= IssuedOn(issue, day);
        }

        return possible;
    }

    private PossibleStatuses IssuedOn(LocalDate issue, LocalDate day)
    {
        if (issue > day)
        {
            return PossibleStatuses.NotYetValid;
        }

        var possible = own.Revocation.CanHavePassed(issue, day) ? PossibleStatuses.Revoked : PossibleStatuses.None;
        return own.Revocation.CanBeAhead(day) ? possible | Unrevoked(issue, day) : possible;
    }

    // Replaced while in force, or left to its term.
    private PossibleStatuses Unrevoked(LocalDate issue, LocalDate day)
    {
        var until = LocalDate.Min(day, own.Term.End(issue));
        if (product.Order.HasExactWithin(issue, until))
        {
            return PossibleStatuses.Superseded;
        }

        var possible = PossibleStatuses.None;
        if (Array.Exists(uncertain, other => CanBeIssuedAfter(other, issue, until)))
        {
            possible |= PossibleStatuses.Superseded;
        }

        if (Array.TrueForAll(uncertain, other => CanBeIssuedOutside(other, issue, until)))
        {
            possible |= own.Term.UndisturbedAt(issue, day);
        }

        return possible;
    }

    // Some possible issue of the other lies after this one's and no later than the given day.
    private static bool CanBeIssuedAfter(CertificateFacts other, LocalDate issue, LocalDate until) =>
        issue < until
        && !(other.Issue.Latest <= issue)
        && !(other.Issue.Earliest > until);

    // Some possible issue of the other lies elsewhere.
    private static bool CanBeIssuedOutside(CertificateFacts other, LocalDate issue, LocalDate until) =>
        other.Issue.Earliest is not { } earliest
        || earliest <= issue
        || other.Issue.Latest is not { } latest
        || latest > until;
}
