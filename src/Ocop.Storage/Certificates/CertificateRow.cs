using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Certificates;

/// <summary>A row of <c>certificates</c>: what sources state, and beside it the days that follow, for orders and filters.</summary>
internal sealed class CertificateRow : RecordRow
{
    public long ProductId { get; set; }

    public int? Stars { get; set; }

    /// <summary>The score as stated; a decimal kept as text where the engine has no exact decimals.</summary>
    public decimal? Score { get; set; }

    /// <summary>The decision's number as printed.</summary>
    public string? DecisionNumber
    {
        get;
        set
        {
            field = value;
            var number = Domain.Law.DecisionNumber.Find(value);
            (DecisionKey, DecisionSerial) = (number?.Key, number?.Number);
        }
    }

    /// <summary>The key that all spellings of the number share; follows from the number.</summary>
    public string? DecisionKey { get; set; }

    /// <summary>The running number alone, under which numbers printed in part are found too; follows from the number.</summary>
    public string? DecisionSerial { get; set; }

    /// <summary>The level of the authority that issued it.</summary>
    public AuthorityLevel? IssuerLevel { get; set; }

    /// <summary>The name of that authority as printed.</summary>
    public string? IssuerName { get; set; }

    /// <summary>The province printed with that name.</summary>
    public string? IssuerProvince { get; set; }

    /// <summary>The stated date of the decision: a day, or a month or year where no more is stated.</summary>
    public string? StatedDate { get; set; }

    /// <summary>The stated year of recognition.</summary>
    public int? StatedYear { get; set; }

    /// <summary>The earliest date of a source that reports the certificate: it was issued by then.</summary>
    public string? ReportedBy { get; set; }

    public EndingKind? Ending { get; set; }

    /// <summary>The stated date of the revocation.</summary>
    public string? EndedOn { get; set; }

    /// <summary>The ground of the revocation where one of the six is stated.</summary>
    public RevocationGround? RevocationGround { get; set; }

    /// <summary>The number of the decision of revocation as printed.</summary>
    public string? RevocationDecision { get; set; }

    /// <summary>The level of the authority that revoked it.</summary>
    public AuthorityLevel? RevokerLevel { get; set; }

    /// <summary>The name of that authority as printed.</summary>
    public string? RevokerName { get; set; }

    public ExtensionKind? Extension { get; set; }

    /// <summary>The last day of an extension to a stated day.</summary>
    public LocalDate? ExtendedUntil { get; set; }

    /// <summary>The earliest date of a source that reports the ending: it had happened by then.</summary>
    public string? EndingReportedBy { get; set; }

    /// <summary>The remark beside the row that stated the certificate.</summary>
    public string? Note { get; set; }

    /// <summary>The first possible day of issue, as the domain concludes it.</summary>
    public LocalDate? IssuedEarliest { get; set; }

    /// <summary>The last possible day of issue, as the domain concludes it.</summary>
    public LocalDate? IssuedLatest { get; set; }

    /// <summary>The date of the decision where a day is stated.</summary>
    public LocalDate? DecisionDate { get; set; }

    /// <summary>The first day of validity where it is known exactly.</summary>
    public LocalDate? ValidFrom { get; set; }

    /// <summary>The last day of validity where it is known exactly.</summary>
    public LocalDate? ValidUntil { get; set; }

    public override RecordKind RecordKind => RecordKind.Certificate;
}
