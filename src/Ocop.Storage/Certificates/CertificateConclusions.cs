using Ocop.Domain.Certification;

namespace Ocop.Storage.Certificates;

/// <summary>What a stored certificate states, and the days that follow from it.</summary>
internal static class CertificateConclusions
{
    /// <summary>The statements of a stored certificate.</summary>
    public static CertificateStatements StatementsOf(CertificateRow row) => new()
    {
        Stars = row.Stars,
        DecisionNumber = row.DecisionNumber,
        StatedDate = row.StatedDate,
        StatedYear = row.StatedYear,
        ReportedBy = row.ReportedBy,
        Ending = row.Ending,
        EndedOn = row.EndedOn,
        EndingReportedBy = row.EndingReportedBy,
        RevocationGround = row.RevocationGround,
        Extension = row.Extension,
        ExtendedUntil = row.ExtendedUntil,
    };

    /// <summary>Puts into a certificate's row the days that follow from its facts, for orders and filters.</summary>
    public static void Conclude(CertificateRow certificate, CertificateFacts facts)
    {
        (certificate.IssuedEarliest, certificate.IssuedLatest) = (facts.Issue.Earliest, facts.Issue.Latest);
        (certificate.ValidFrom, certificate.ValidUntil) = (facts.Issue.Day, facts.Expiry.Day);
    }
}
