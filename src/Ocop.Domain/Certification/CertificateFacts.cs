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

    /// <summary>How the last valid day is read.</summary>
    public LastValidDay LastValidDay { get; private init; }

    /// <summary>The possible days of issue, narrowed by what the ending implies.</summary>
    public IssueDate Issue { get; }

    /// <summary>Three to five stars; null where no source states them.</summary>
    public StarRating? Stars { get; }

    /// <summary>The decision of recognition; null where no source states it.</summary>
    public DecisionNumber? Decision { get; }

    /// <summary>The authority that issued it, as it was then; null where no source states it.</summary>
    public Issuer? Issuer { get; init; }

    /// <summary>A revocation or lapse that a source states; null where none does.</summary>
    public Ending? Ending { get; private init; }

    /// <summary>The revocation; null where none is stated.</summary>
    public Revocation? Revocation => Ending as Revocation;

    /// <summary>The extension past the 36 months; null where none is recorded.</summary>
    public Extension? Extension { get; private init; }

    /// <summary>The last valid day of the 36 months, as exactly known as the issue.</summary>
    public Expiry Expiry => Expiry.Of(Issue, LastValidDay);

    /// <summary>
    /// The principal decision of the edition under which it was issued; null where the possible days of issue leave several
    /// editions possible, or lie before the first.
    /// </summary>
    public LegalInstrument? LegalBasis => Issue is { Earliest: { } first, Latest: { } last }
        ? Edition.FindOnlyWithin(first, last)?.Principal
        : null;

    /// <summary>36 months as they are read, and what carries the certificate on.</summary>
    internal ValidityTerm Term => new(LastValidDay, Extension);

    /// <summary>Brings the stated facts together.</summary>
    /// <param name="issue">The possible days of issue.</param>
    /// <param name="stars">The stars; null where not stated.</param>
    /// <param name="decision">The decision; null where not stated.</param>
    /// <param name="ending">The revocation or lapse; null where none is stated.</param>
    /// <param name="lastValidDay">How the last valid day is read; the law leaves it open.</param>
    /// <returns>
    /// The facts; <see cref="StarsNotCertifiable"/>, <see cref="IssueContradicted"/> by the ending, or <see cref="YearOutOfRange"/> of an
    /// unknown issue that the ending puts before all years meant.
    /// </returns>
    public static Result<CertificateFacts> Create(
        IssueDate issue,
        StarRating? stars = null,
        DecisionNumber? decision = null,
        Ending? ending = null,
        LastValidDay lastValidDay = LastValidDay.Anniversary)
    {
        Guard.Defined(lastValidDay);
        if (stars is { IsCertifiable: false } rating)
        {
            return new StarsNotCertifiable(rating);
        }

        var narrowed = ending?.LatestIssue(lastValidDay) is { } latest ? issue.UpTo(latest) : issue;
        return narrowed.Then<CertificateFacts>(possible =>
            new CertificateFacts(possible, stars, decision, ending) { LastValidDay = lastValidDay });
    }

    /// <summary>The same facts with a recorded extension past the 36 months.</summary>
    /// <param name="extension">The extension.</param>
    /// <param name="cover">Which certificates the clause is about; null for <see cref="ExtensionCover.Default"/>.</param>
    /// <returns>
    /// The facts; or, where it holds on every possible day of issue, <see cref="ExtensionWithinValidity"/>,
    /// <see cref="ExtensionTooLong"/>, <see cref="ExtensionNotCovered"/> or <see cref="ExtensionOfRevoked"/>.
    /// </returns>
    public Result<CertificateFacts> WithExtension(Extension extension, ExtensionCover? cover = null)
    {
        Guard.NotNull(extension);
        var refusal = extension.RefusalFor(Expiry, cover ?? ExtensionCover.Default);
        if (refusal is null && Revocation?.Latest is { } revoked && revoked <= Expiry.Earliest)
        {
            refusal = new ExtensionOfRevoked(revoked, Expiry);
        }

        return refusal is null ? this with { Extension = extension } : refusal;
    }

    /// <summary>The same facts as if no ending were stated; what the ending implies of the issue stays.</summary>
    internal CertificateFacts WithoutEnding() => this with { Ending = null };
}
