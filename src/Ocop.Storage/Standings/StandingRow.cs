using NodaTime;
using Ocop.Domain.Certification;

namespace Ocop.Storage.Standings;

/// <summary>A row of <c>product_standings</c>: what the domain says of a product on every day of a span.</summary>
/// <remarks>
/// The spans of a product follow one another without gap from the first day a column can hold to the last one, so that exactly one
/// covers any day. They hold only what the recorded facts say for those days; no passing of time changes them.
/// </remarks>
internal sealed class StandingRow
{
    public long ProductId { get; set; }

    public LocalDate FromDay { get; set; }

    public LocalDate UntilDay { get; set; }

    public bool Certified { get; set; }

    public int? Stars { get; set; }

    public CertificateStatus? Status { get; set; }

    public long? CertificateInForceId { get; set; }

    public long? ShownCertificateId { get; set; }

    /// <summary>The last day of the shown certificate, kept here too so that an order by it runs along an index.</summary>
    public LocalDate? ValidUntil { get; set; }

    /// <summary>The date of the decision behind the shown certificate, kept here too for the same reason.</summary>
    public LocalDate? DecisionDate { get; set; }
}
