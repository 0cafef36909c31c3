using Ocop.Domain.Certification;
using Ocop.Storage.Certificates;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Standings;

/// <summary>Writes the statuses of certificates over all days.</summary>
internal sealed class StatusSpans
{
    private readonly WriteTransaction write;
    private readonly ILookup<long, CertificateStatusRow> recorded;

    public StatusSpans(WriteTransaction write, IEnumerable<long> certificateIds)
    {
        this.write = write;
        recorded = write.Context.CertificateStatuses
            .FindAmong(certificateIds, piece => status => piece.Contains(status.CertificateId)).ToLookup(status => status.CertificateId);
    }

    /// <summary>Replaces the statuses of a product's certificates; a certificate whose statuses change is itself changed.</summary>
    public void Replace(IReadOnlyList<CertificateRow> rows, IReadOnlyList<Certificate> certificates)
    {
        foreach (var (row, certificate) in rows.Zip(certificates))
        {
            var known = recorded[row.Id].ToList();
            var changed = Spans.Replace(write.Context.CertificateStatuses, known, [.. ConcludedSpans.OfCertificate(row.Id, certificate)], AreEqual);
            if (changed && known.Count > 0)
                write.Touch(row);
        }
    }

    /// <summary>Whether two spans say the same of the same days.</summary>
    public static bool AreEqual(CertificateStatusRow one, CertificateStatusRow other) =>
        (one.FromDay, one.UntilDay, one.Status) == (other.FromDay, other.UntilDay, other.Status);
}
