using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Certification;

/// <summary>A decision of revocation (quyết định thu hồi), to be checked against the law and a certificate.</summary>
public sealed record RevocationDecision
{
    /// <summary>
    /// The days, counted from the day after the ground is established, within which the authority decides (Decision
    /// 26/2026/QĐ-TTg, article 8).
    /// </summary>
    public const int TermDays = 15;

    private RevocationDecision(RevocationGround ground, StatedDate decided, AuthorityLevel by, LocalDate? established) =>
        (Ground, Stated, By, Established) = (ground, decided, by, established);

    /// <summary>The ground.</summary>
    public RevocationGround Ground { get; }

    /// <summary>The day of the decision.</summary>
    public LocalDate Decided => Stated.First;

    /// <summary>The level of the authority that decides.</summary>
    public AuthorityLevel By { get; }

    /// <summary>
    /// The day of the authority's conclusion or of the commune's confirmation, see <see cref="RevocationGrounds.Basis"/>;
    /// null where it is not stated.
    /// </summary>
    public LocalDate? Established { get; }

    /// <summary>
    /// The last day of the term, included; null where its beginning is not stated or the decision is older than the term,
    /// which is of 22 May 2026.
    /// </summary>
    public LocalDate? DueBy => Edition.Of2026.IsInForceAt(Decided) ? Established?.PlusDays(TermDays) : null;

    private StatedDate Stated { get; }

    /// <summary>A decision of revocation.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="decided">The day of the decision.</param>
    /// <param name="by">The level of the authority that decides.</param>
    /// <param name="established">The day of the conclusion or confirmation; null where it is not stated.</param>
    /// <returns>The decision, <see cref="YearOutOfRange"/>, or <see cref="RevocationBeforeBasis"/>.</returns>
    public static Result<RevocationDecision> Create(
        RevocationGround ground, LocalDate decided, AuthorityLevel by, LocalDate? established = null)
    {
        Guard.Defined(ground);
        Guard.Defined(by);
        return established > decided
            ? new RevocationBeforeBasis(decided, ground.Basis(), established.Value)
            : StatedDate.Day(decided).Then<RevocationDecision>(stated => new RevocationDecision(ground, stated, by, established));
    }

    /// <summary>Checks the decision against the certificate that it revokes.</summary>
    /// <param name="certificate">The certificate, without this revocation.</param>
    /// <returns>
    /// What the check finds; <see cref="RevocationBeforeIssue"/>, <see cref="RevocationOfEnded"/> where the certificate is
    /// certainly over, or <see cref="RevokedByWrongAuthority"/>. A late decision is valid: the term binds the authority,
    /// and the finding tells by how much it was missed.
    /// </returns>
    public Result<RevocationFinding> Check(Certificate certificate)
    {
        var (facts, status) = (Guard.NotNull(certificate).Facts, certificate.StatusAt(Decided));
        if (facts.Issue.Earliest >= Decided)
        {
            return new RevocationBeforeIssue(Decided, facts.Issue);
        }

        if (status is CertificateStatus.Expired or CertificateStatus.Revoked or CertificateStatus.Superseded)
        {
            return new RevocationOfEnded(Decided, status);
        }

        return RevokingAuthority.CanBe(By, facts.Stars, Decided)
            ? new RevocationFinding(this, certificate.ForceAt(Decided))
            : new RevokedByWrongAuthority(By, facts.Stars, Decided);
    }

    /// <summary>The fact that follows from the decision: the certificate is revoked from its day on.</summary>
    /// <returns>The revocation.</returns>
    public Revocation ToRevocation() => Revocation.On(Stated, Ground);
}
