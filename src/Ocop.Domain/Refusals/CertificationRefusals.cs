using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;

namespace Ocop.Domain.Refusals;

/// <summary>An extension that ends while the 36 months still run, so that it extends nothing.</summary>
/// <param name="Until">The last day of the extension.</param>
/// <param name="Expiry">The last valid day, as far as it is known.</param>
public sealed record ExtensionWithinValidity(LocalDate Until, Expiry Expiry) : Refusal(
    "extension-within-validity",
    $"An extension until {Until.ToIso()} extends nothing: the 36 months end {Expiry}.",
    LegalInstrument.Decision26Of2026.Article("12.3"));

/// <summary>An extension of more than 180 days.</summary>
/// <param name="Until">The last day of the extension.</param>
/// <param name="Latest">The last day that the clause allows.</param>
public sealed record ExtensionTooLong(LocalDate Until, LocalDate Latest) : Refusal(
    "extension-too-long",
    $"An extension until {Until.ToIso()} is too long: at most {Extension.MaximumDays} days are allowed, until {Latest.ToIso()}.",
    LegalInstrument.Decision26Of2026.Article("12.3"));

/// <summary>An extension of a certificate that the clause is not about.</summary>
/// <param name="Expiry">The last valid day, as far as it is known.</param>
/// <param name="Cover">The last valid days that the clause is about.</param>
public sealed record ExtensionNotCovered(Expiry Expiry, ExtensionCover Cover) : Refusal(
    "extension-not-covered",
    $"The 36 months end {Expiry}; only a certificate whose 36 months end {Cover} can be extended.",
    LegalInstrument.Decision26Of2026.Article("12.3"));

/// <summary>An extension of a certificate revoked before its 36 months ended.</summary>
/// <param name="RevokedBy">The day by which it was revoked.</param>
/// <param name="Expiry">The last valid day, as far as it is known.</param>
public sealed record ExtensionOfRevoked(LocalDate RevokedBy, Expiry Expiry) : Refusal(
    "extension-of-revoked",
    $"The certificate was revoked by {RevokedBy.ToIso()}, before its 36 months ended {Expiry}, and cannot be extended.",
    LegalInstrument.Decision26Of2026.Article("12.3"));

/// <summary>A dossier of re-evaluation filed too early or too late.</summary>
/// <param name="Filed">The day it was filed.</param>
/// <param name="Window">The window, as far as it is known.</param>
public sealed record OutsideReevaluationWindow(LocalDate Filed, ReevaluationWindow Window) : Refusal(
    "outside-reevaluation-window",
    $"A dossier of re-evaluation filed on {Filed.ToIso()} lies outside the window of {ReevaluationWindow.EarliestDaysBeforeExpiry} to "
        + $"{ReevaluationWindow.LatestDaysBeforeExpiry} days before the 36 months end {Window.Expiry}.",
    LegalInstrument.Decision26Of2026.Article("7.6a"));

/// <summary>A window of re-evaluation asked of an edition that has none.</summary>
/// <param name="Edition">The edition.</param>
public sealed record NoReevaluationWindow(Edition Edition) : Refusal(
    "no-reevaluation-window",
    $"Decision {Edition.Principal.Number} sets no window for dossiers of re-evaluation.",
    LegalInstrument.Decision26Of2026.Article("7.6a"));

/// <summary>The issuer's notice of expiry asked of an edition that is not recorded with one.</summary>
/// <param name="Edition">The edition.</param>
public sealed record NoExpiryNotice(Edition Edition) : Refusal(
    "no-expiry-notice",
    $"No duty of the issuer to give notice of expiry is recorded for decision {Edition.Principal.Number}.",
    null);

/// <summary>A day counted from an expiry that has no known first day.</summary>
/// <param name="Expiry">The last valid day, as far as it is known.</param>
public sealed record ExpiryUnknown(Expiry Expiry) : Refusal(
    "expiry-unknown",
    $"The 36 months end {Expiry}, so no day can be counted back from there for certain.",
    null);

/// <summary>A decision of revocation that is older than what it rests on.</summary>
/// <param name="Decided">The day of the decision.</param>
/// <param name="Basis">What establishes the ground.</param>
/// <param name="Established">The day on which it was established.</param>
public sealed record RevocationBeforeBasis(LocalDate Decided, RevocationBasis Basis, LocalDate Established) : Refusal(
    "revocation-before-basis",
    $"The revocation was decided on {Decided.ToIso()}, before the "
        + (Basis == RevocationBasis.CommuneConfirmation ? "commune's confirmation" : "authority's conclusion")
        + $" of {Established.ToIso()}.",
    LegalInstrument.Decision26Of2026.Article("8"));

/// <summary>A decision of revocation on or before the day of issue.</summary>
/// <param name="Decided">The day of the decision.</param>
/// <param name="Issue">The possible days of issue.</param>
public sealed record RevocationBeforeIssue(LocalDate Decided, IssueDate Issue) : Refusal(
    "revocation-before-issue",
    $"The revocation was decided on {Decided.ToIso()}, yet the certificate was issued {Issue}.",
    LegalInstrument.Decision26Of2026.Article("8"));

/// <summary>A decision of revocation after the certificate was over.</summary>
/// <param name="Decided">The day of the decision.</param>
/// <param name="Status">What the certificate was on that day: expired, revoked or superseded.</param>
public sealed record RevocationOfEnded(LocalDate Decided, CertificateStatus Status) : Refusal(
    "revocation-of-ended",
    $"On {Decided.ToIso()} there was nothing left to revoke: the certificate was {InWords(Status)}.",
    LegalInstrument.Decision26Of2026.Article("8"))
{
    private static string InWords(CertificateStatus status) => status switch
    {
        CertificateStatus.Expired => "expired",
        CertificateStatus.Revoked => "revoked already",
        CertificateStatus.Superseded => "replaced by a later one",
        _ => Invariant.Unreachable<string>(status),
    };
}

/// <summary>A decision of revocation by an authority that cannot take it.</summary>
/// <param name="By">The level of the authority.</param>
/// <param name="Stars">The stars of the certificate; null where they are not stated.</param>
/// <param name="Decided">The day of the decision.</param>
public sealed record RevokedByWrongAuthority(AuthorityLevel By, StarRating? Stars, LocalDate Decided) : Refusal(
    "revoked-by-wrong-authority",
    $"On {Decided.ToIso()} {By.InWords()} could not revoke a certificate of "
        + $"{Stars?.InWords ?? "unstated stars"}: the province revokes 3 and 4 stars, the ministry 5.",
    LegalInstrument.Decision26Of2026.Article("8.2"));

/// <summary>The revoking authority asked for a day before the rule that is recorded.</summary>
/// <param name="Day">The day asked.</param>
public sealed record RevocationRuleNotRecorded(LocalDate Day) : Refusal(
    "revocation-rule-not-recorded",
    $"Who revoked certificates on {Day.ToIso()} is not recorded; the rule known is of {Edition.Of2026.InForceFrom.ToIso()}.",
    LegalInstrument.Decision26Of2026.Article("8.2"));

/// <summary>A recognition by an authority of a level that could not recognise these stars.</summary>
/// <param name="By">The level of the authority.</param>
/// <param name="Stars">The stars.</param>
/// <param name="Day">The day of the recognition.</param>
/// <param name="Right">Who could, under the newest edition in force.</param>
public sealed record RecognisedByWrongAuthority(AuthorityLevel By, StarRating Stars, LocalDate Day, RecognisingAuthority Right)
    : Refusal(
        "recognised-by-wrong-authority",
        $"On {Day.ToIso()} {By.InWords()} could not recognise {Stars.InWords}: under decision {Right.Instrument.Number} "
            + $"{Right.Level.InWords()} does.",
        Right.Instrument == LegalInstrument.Decision26Of2026 ? Right.Instrument.Article("4") : null);

/// <summary>An issuer without a name.</summary>
/// <param name="Level">The level of the issuer.</param>
public sealed record IssuerNameMissing(AuthorityLevel Level) : Refusal(
    "issuer-name-missing",
    $"An issuer, here {Level.InWords()}, is known by its name as printed, and none is given.",
    null);
