using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Certification;

/// <summary>What sources state of one certificate; what they do not state stays unknown.</summary>
/// <remarks>Two facts are equal when all they state is.</remarks>
public sealed record CertificateFacts
{
    private CertificateFacts(IssueDate issue, StarRating? stars, DecisionNumber? decision, Ending? ending) =>
        (Issue, Stars, Decision, Ending) = (issue, stars, decision, ending);

    /// <summary>The possible days of issue, narrowed by what the ending implies.</summary>
    public IssueDate Issue { get; }

    /// <summary>Three to five stars; null where no source states them.</summary>
    public StarRating? Stars { get; }

    /// <summary>The decision of recognition; null where no source states it.</summary>
    public DecisionNumber? Decision { get; }

    /// <summary>A revocation or lapse that a source states; null where none does.</summary>
    public Ending? Ending { get; }

    /// <summary>The revocation; null where none is stated.</summary>
    public Revocation? Revocation => Ending as Revocation;

    /// <summary>Brings the stated facts together.</summary>
    /// <param name="issue">The possible days of issue.</param>
    /// <param name="stars">The stars; null where not stated.</param>
    /// <param name="decision">The decision; null where not stated.</param>
    /// <param name="ending">The revocation or lapse; null where none is stated.</param>
    /// <returns>The facts, <see cref="StarsNotCertifiable"/>, or <see cref="IssueContradicted"/> by the ending.</returns>
    public static Result<CertificateFacts> Create(
        IssueDate issue, StarRating? stars = null, DecisionNumber? decision = null, Ending? ending = null)
    {
        if (stars is { IsCertifiable: false } rating)
        {
            return new StarsNotCertifiable(rating);
        }

        var narrowed = ending?.LatestIssue is { } latest ? issue.UpTo(latest) : issue;
        return narrowed.Then<CertificateFacts>(possible => new CertificateFacts(possible, stars, decision, ending));
    }

    /// <summary>The same facts as if no ending were stated; what the ending implies of the issue stays.</summary>
    internal CertificateFacts WithoutEnding() => new(Issue, Stars, Decision, null);
}
