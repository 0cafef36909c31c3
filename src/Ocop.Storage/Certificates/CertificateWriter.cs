using Ocop.Storage.DataSets;
using Ocop.Storage.Products;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Certificates;

/// <summary>Writes the certificates that rows tell of; what a row does not state leaves what is recorded as it is.</summary>
internal sealed class CertificateWriter(WriteTransaction write, IReadOnlyDictionary<string, ProductRow> products)
{
    /// <summary>Makes or updates the certificates, links them to their sources and saves them.</summary>
    public void Write(IReadOnlyList<RecordedRow> rows, SourceWriter sources)
    {
        var certificates = write.Context.Certificates.FindByCodes(rows.Select(row => row.Record));
        foreach (var recorded in rows)
        {
            if (!certificates.TryGetValue(recorded.Record, out var certificate))
                certificates.Add(recorded.Record, certificate = Add(recorded));
            Update(certificate, recorded.Row);
        }
        write.Save();
        var statements = rows.Select(row => new Statement(row.Row, certificates[row.Record].Id)).ToList();
        new SourceLinkWriter<CertificateSourceRow>(write, sources)
            .Write(statements, (link, row) => link.StatesEnding = row.Status is PublishedStatus.Revoked or PublishedStatus.Expired);
        new CertificateConclusions(write).Write(
            rows.GroupBy(row => row.Record).ToDictionary(group => certificates[group.Key], group => group.Last().Row));
    }

    private CertificateRow Add(RecordedRow recorded)
    {
        var certificate = new CertificateRow { Code = recorded.Record, ProductId = products[recorded.Product].Id };
        write.Context.Certificates.Add(certificate);
        return certificate;
    }

    private static void Update(CertificateRow certificate, PublishedRow row)
    {
        var stated = CertificateStatements.Of(row);
        certificate.Stars = stated.Stars ?? certificate.Stars;
        certificate.Score = row.Score ?? certificate.Score;
        certificate.DecisionNumber = stated.DecisionNumber ?? certificate.DecisionNumber;
        certificate.StatedDate = stated.StatedDate ?? certificate.StatedDate;
        certificate.StatedYear = stated.StatedYear ?? certificate.StatedYear;
        certificate.DecisionDate = row.RecognisedDate is { IsDay: true } day ? day.First : certificate.DecisionDate;
        certificate.Ending = stated.Ending ?? certificate.Ending;
        certificate.Note = row.Note ?? certificate.Note;
    }
}
