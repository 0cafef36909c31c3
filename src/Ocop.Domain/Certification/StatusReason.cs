using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Certification;

/// <summary>Puts the reason of a status into one sentence.</summary>
/// <param name="own">The certificate asked about.</param>
/// <param name="all">All certificates of the product, this one among them.</param>
internal sealed class StatusReason(CertificateFacts own, IReadOnlyList<CertificateFacts> all)
{
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
        CertificateStatus.NotYetValid => $"{Issued}, so not in force by {day.ToIso()}{Term(day)}.",
        CertificateStatus.Valid => $"{Issued}; its 36 months end {own.Expiry}{Term(day)}.",
        CertificateStatus.Extended => $"{Issued}; its 36 months ended {own.Expiry} and {ExtensionEnds}{GoverningLaw.OfExtension()}.",
        CertificateStatus.Expired => Expired(day),
        CertificateStatus.Revoked => $"Revoked {RevocationDays()}{Revoked(day)}.",
        CertificateStatus.Superseded => Superseded(period, day),
        CertificateStatus.Undated when force == Certainty.Certainly =>
            $"{Issued}; its 36 months end {own.Expiry} and {ExtensionEnds}, so it is in force on {day.ToIso()} either way{GoverningLaw.OfExtension()}.",
        CertificateStatus.Undated => Undated(day),
        _ => Invariant.Unreachable<string>(period.Status),
    };

    private string Expired(LocalDate day) => own switch
    {
        { Ending: Lapse { OverBy: { } reported }, Issue.Earliest: null } =>
            $"Reported as expired by {reported.ToIso()}, so its 36 months had ended before that day{Term(day)}.",
        { Extension: not null } =>
            $"{Issued}; its 36 months ended {own.Expiry} and its extension {Ends}{GoverningLaw.OfExtension()}.",
        _ => $"{Issued}; its 36 months ended {own.Expiry}{Term(day)}.",
    };

    private string RevocationDays() => own.Revocation switch
    {
        { Day: not null } revocation => IsoDates.Describe(revocation.Earliest, revocation.Latest),
        { Latest: null } => "on a day after its issue that is not stated",
        { } revocation => $"{IsoDates.Describe(revocation.Earliest, revocation.Latest)}, on a day that is not stated",
        null => Invariant.Unreachable<string>(own),
    };

    private string Superseded(StatusPeriod period, LocalDate day)
    {
        var exact = Others().FirstOrDefault(other => other.Issue.Day == period.From && period.From is not null);
        var replaced = exact is not null ? "on" : "on an unknown day up to";
        var since = period.From is { } from ? $"{replaced} {from.ToIso()}" : "on an unknown day";
        return $"{Issued} and replaced {since} by a certificate of the same product issued later{Replaced(exact is null ? Others() : [exact], day)}.";
    }

    // The first thing unknown that alone leaves the status open: the issue, the revocation, the other certificates.
    private string Undated(LocalDate day)
    {
        if (IsOpen(own.WithoutEnding(), day))
        {
            return UnknownIssue(day);
        }

        return IsOpen(own, day)
            ? $"{Issued} and revoked {RevocationDays()}, so its status on {day.ToIso()} is not known{Revoked(day)}."
            : $"{Issued}; whether another certificate of the product, issued {OtherIssues()}, "
                + $"had replaced it by {day.ToIso()} is not known{Replaced(Others(), day)}.";
    }

    private string UnknownIssue(LocalDate day)
    {
        var stated = own.Issue.IsUnknown ? "Neither day nor year of issue is stated" : Issued;
        return own.Extension is null
            ? $"{stated}, so whether its 36 months cover {day.ToIso()} is not known{Term(day)}."
            : $"{stated}, so whether its 36 months or its extension cover {day.ToIso()} is not known{GoverningLaw.OfExtension()}.";
    }

    private string Term(LocalDate day) => GoverningLaw.OfTerm(own.Issue, day);

    // A revocation follows the issue, and one after the day asked does not count.
    private string Revoked(LocalDate day) => GoverningLaw.OfRevocation(
        own.Revocation?.Ground, own.Revocation?.Earliest ?? own.Issue.Earliest, own.Revocation?.Latest < day ? own.Revocation.Latest.Value : day);

    private static string Replaced(IEnumerable<CertificateFacts> by, LocalDate day)
    {
        IssueDate[] issues = [.. by.Select(other => other.Issue).Where(issue => !(issue.Earliest > day))];
        var last = issues.Max(issue => issue.Latest < day ? issue.Latest.Value : day);
        return GoverningLaw.OfReplacement(Array.Exists(issues, issue => issue.Earliest is null) ? null : issues.Min(issue => issue.Earliest), last);
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
