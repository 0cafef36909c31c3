using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Certificates;

/// <summary>A certificate as a query read it; asking it for a field that the query did not name is an error of the caller.</summary>
public sealed class CertificateRecord
{
    private readonly CertificateFields fields;

    internal CertificateRecord(CertificateFields fields) => this.fields = fields;

    /// <summary>The identity inside this database; never shown, see <see cref="Code"/>.</summary>
    public long Id { get; internal set; }

    /// <summary>The product that the certificate is for.</summary>
    public long ProductId { get; internal set; }

    /// <summary>The permanent public code.</summary>
    public string Code { get => Read(CertificateFields.Code, field); internal set; } = "";

    /// <summary>The stars, 3 to 5; null while no source states them.</summary>
    public int? Stars { get => Read(CertificateFields.Stars, field); internal set; }

    /// <summary>The score, 0 to 100; null while no source states it.</summary>
    public decimal? Score { get => Read(CertificateFields.Score, field); internal set; }

    /// <summary>The decision's number as printed; null while no source states it.</summary>
    public string? DecisionNumber { get => Read(CertificateFields.DecisionNumber, field); internal set; }

    /// <summary>The date of the decision; null while no source states the day.</summary>
    public LocalDate? DecisionDate { get => Read(CertificateFields.DecisionDate, field); internal set; }

    /// <summary>The first day of validity; null while it is not known exactly.</summary>
    public LocalDate? ValidFrom { get => Read(CertificateFields.ValidFrom, field); internal set; }

    /// <summary>The last day of validity; null while it is not known exactly.</summary>
    public LocalDate? ValidUntil { get => Read(CertificateFields.ValidUntil, field); internal set; }

    /// <summary>The status on the query's day.</summary>
    public CertificateStatus Status { get => Read(CertificateFields.Status, field); internal set; }

    /// <summary>The remark beside the row that stated the certificate; null for none.</summary>
    public string? Note { get => Read(CertificateFields.Note, field); internal set; }

    /// <summary>When the certificate was recorded here.</summary>
    public Instant CreatedAt { get => Read(CertificateFields.CreatedAt, field); internal set; }

    /// <summary>When a fact of the certificate last changed here.</summary>
    public Instant UpdatedAt { get => Read(CertificateFields.UpdatedAt, field); internal set; }

    /// <summary>The authority that issued it, named as it was then; null while no source states it.</summary>
    public Issuer? Issuer { get => Read(CertificateFields.Issuer, field); internal set; }

    /// <summary>The number of the decision of revocation as printed; null while no source states it.</summary>
    public string? RevocationDecision { get => Read(CertificateFields.RevocationAct, field); internal set; }

    /// <summary>The authority that revoked it, named as it was then; null while no source states it.</summary>
    public Issuer? RevokedBy { get => Read(CertificateFields.RevocationAct, field); internal set; }

    /// <summary>What sources state, in the domain's terms.</summary>
    public CertificateFacts Facts => field ??= Read(CertificateFields.Facts, Statements)!.ToFacts();

    /// <summary>What sources state, as the columns hold it.</summary>
    internal CertificateStatements? Statements { get; set; }

    private T Read<T>(CertificateFields field, T value) =>
        FieldAccess.Read((ulong)fields, field, value);
}
