using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Storage.DataSets;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Certificates;

/// <summary>Writes what follows from the sources of certificates: by when they were issued and ended, and which days of issue remain.</summary>
internal sealed class CertificateConclusions(WriteTransaction write)
{
    /// <summary>Updates these certificates, each with the last row that states it, and saves them.</summary>
    /// <exception cref="UnreadableRowException">A row contradicts what is recorded of its certificate.</exception>
    public void Write(IReadOnlyDictionary<CertificateRow, PublishedRow> stated)
    {
        var certificates = stated.Keys;
        var links = write.Context.Set<CertificateSourceRow>()
            .FindAmong(certificates.Select(certificate => certificate.Id), piece => link => piece.Contains(link.RecordId))
            .ToLookup(link => link.RecordId);
        var dates = write.Context.Sources
            .FindAmong(links.SelectMany(group => group).Select(link => link.SourceId), piece => source => piece.Contains(source.Id))
            .ToDictionary(source => source.Id, source => source.PrintedDate);
        foreach (var (certificate, row) in stated)
        {
            certificate.ReportedBy = Earliest(links[certificate.Id].Select(link => dates[link.SourceId]));
            certificate.EndingReportedBy =
                Earliest(links[certificate.Id].Where(link => link.StatesEnding).Select(link => dates[link.SourceId]));
            Conclude(certificate, StatementCheck.Require(StatementsOf(certificate).TryConclude(), row));
        }
        write.Save();
    }

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
    };

    /// <summary>Puts into a certificate's row the days that follow from its facts, for orders and filters.</summary>
    public static void Conclude(CertificateRow certificate, CertificateFacts facts)
    {
        (certificate.IssuedEarliest, certificate.IssuedLatest) = (facts.Issue.Earliest, facts.Issue.Latest);
        (certificate.ValidFrom, certificate.ValidUntil) = (facts.Issue.Day, facts.Expiry.Day);
    }

    private static string? Earliest(IEnumerable<string?> dates) =>
        dates.OfType<string>().MinBy(date => StatedDate.Parse(date).Last);
}
