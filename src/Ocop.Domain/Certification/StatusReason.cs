using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;

namespace Ocop.Domain.Certification;

/// <summary>Puts the reason of a status into one sentence.</summary>
/// <param name="own">The certificate asked about.</param>
/// <param name="all">All certificates of the product, this one among them.</param>
internal sealed class StatusReason(CertificateFacts own, IReadOnlyList<CertificateFacts> all)
{
    private static readonly Citation ValidityArticle = LegalInstrument.Decision26Of2026.Article("4.3");
    private static readonly Citation ExtensionArticle = LegalInstrument.Decision26Of2026.Article("12.3");
    private static readonly Citation RevocationArticle = LegalInstrument.Decision26Of2026.Article("8");
    private static readonly Citation ReplacementArticle = LegalInstrument.Decision26Of2026.Article("7");

    private string Issued => $"Issued {own.Issue}";

    private string Ends => IsoDates.Describe(
        own.Issue.Earliest is { } first ? own.Term.End(first) : null,
        own.Issue.Latest is { } last ? own.Term.End(last) : null);

    // Null where nothing carries the certificate on.
    private string? ExtensionEnds => own.Extension is null ? null
        : own.Extension.LastDay is null ? $"its extension ends {Ends} or when its re-evaluation is decided"
        : $"its extension ends {Ends}";

    /// <summary>The sentence for a day within a period of the certificate's timeline.</summary>
    public string For(StatusPeriod period, LocalDate day, Certainty force) => period.Status switch
    {
        CertificateStatus.NotYetValid => $"{Issued}, so not in force by {day.ToIso()} ({ValidityArticle}).",
        CertificateStatus.Valid => $"{Issued}; its 36 months end {own.Expiry} ({ValidityArticle}).",
        CertificateStatus.Extended => $"{Issued}; its 36 months ended {own.Expiry} and {ExtensionEnds} ({ExtensionArticle}).",
        CertificateStatus.Expired => Expired(),
        CertificateStatus.Revoked => $"Revoked {RevocationDays()} ({own.Revocation?.Ground?.Article() ?? RevocationArticle}).",
        CertificateStatus.Superseded => Superseded(period),
        CertificateStatus.Undated when force == Certainty.Certainly =>
            $"{Issued}; its 36 months end {own.Expiry} and {ExtensionEnds}, so it is in force on {day.ToIso()} either way ({ExtensionArticle}).",
        CertificateStatus.Undated => Undated(day),
        _ => Invariant.Unreachable<string>(period.Status),
    };

    private string Expired() => own switch
    {
        { Ending: Lapse { OverBy: { } reported }, Issue.Earliest: null } =>
            $"Reported as expired by {reported.ToIso()}, so its 36 months had ended before that day ({ValidityArticle}).",
        { Extension: not null } =>
            $"{Issued}; its 36 months ended {own.Expiry} and its extension {Ends} ({ExtensionArticle}).",
        _ => $"{Issued}; its 36 months ended {own.Expiry} ({ValidityArticle}).",
    };

    private string RevocationDays() => own.Revocation switch
    {
        { Day: not null } revocation => IsoDates.Describe(revocation.Earliest, revocation.Latest),
        { Latest: null } => "on a day after its issue that is not stated",
        { } revocation => $"{IsoDates.Describe(revocation.Earliest, revocation.Latest)}, on a day that is not stated",
        null => Invariant.Unreachable<string>(own),
    };

    private string Superseded(StatusPeriod period)
    {
        var isExact = Others().Any(other => other.Issue.Day == period.From);
        var replaced = isExact ? "on" : "on an unknown day up to";
        var since = period.From is { } from ? $"{replaced} {from.ToIso()}" : "on an unknown day";
        return $"{Issued} and replaced {since} by a certificate of the same product issued later ({ReplacementArticle}).";
    }

    // The first thing unknown that alone leaves the status open: the issue, the revocation, the other certificates.
    private string Undated(LocalDate day)
    {
        if (IsOpen(own.WithoutEnding(), day))
        {
            return UnknownIssue(day);
        }

        return IsOpen(own, day)
            ? $"{Issued} and revoked {RevocationDays()}, so its status on {day.ToIso()} is not known ({RevocationArticle})."
            : $"{Issued}; whether another certificate of the product, issued {OtherIssues()}, "
                + $"had replaced it by {day.ToIso()} is not known ({ReplacementArticle}).";
    }

    private string UnknownIssue(LocalDate day)
    {
        var stated = own.Issue.IsUnknown ? "Neither day nor year of issue is stated" : Issued;
        return own.Extension is null
            ? $"{stated}, so whether its 36 months cover {day.ToIso()} is not known ({ValidityArticle})."
            : $"{stated}, so whether its 36 months or its extension cover {day.ToIso()} is not known ({ExtensionArticle}).";
    }

    // In force either way is not open.
    private static bool IsOpen(CertificateFacts facts, LocalDate day)
    {
        var possible = new CertificateWorld(facts, new ProductWorld([facts])).At(day);
        return possible.ToStatus() == CertificateStatus.Undated && possible.ToForce() != Certainty.Certainly;
    }

    private string OtherIssues() => string.Join(" or ", Others().Select(other => other.Issue.ToString()).Distinct());

    private IEnumerable<CertificateFacts> Others() => all.Where(other => !ReferenceEquals(other, own));
}
