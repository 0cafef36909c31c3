using NodaTime;
using Ocop.Domain.Certification;

namespace Ocop.Storage.Certificates;

/// <summary>A row of <c>certificate_statuses</c>: the status that the domain gives a certificate on every day of a span.</summary>
/// <remarks>The spans of a certificate follow one another without gap over all days a column can hold.</remarks>
internal sealed class CertificateStatusRow
{
    public long CertificateId { get; set; }

    public LocalDate FromDay { get; set; }

    public LocalDate UntilDay { get; set; }

    public CertificateStatus Status { get; set; }
}
