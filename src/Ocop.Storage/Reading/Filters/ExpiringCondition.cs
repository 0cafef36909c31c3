using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>Certificates in force on a day that end by another.</summary>
/// <remarks>
/// The end of the 36 months is bounded on both sides, so that an index answers: a certificate in force on the day ends on or after it,
/// and one that is carried on ended at most as long before as the law carries any on.
/// </remarks>
internal sealed class ExpiringCondition(LocalDate asOf, LocalDate until) : Filter
{
    internal override TableSet Tables => TableSet.Certificates | TableSet.CertificateStatuses;

    internal override void Write(SqlText sql, Dialect dialect)
    {
        var last = sql.Share(IsoDate.ToText(until));
        sql.Append("(c.valid_until <= ").Append(last)
            .Append(" AND c.valid_until >= ").Value(IsoDate.ToText(asOf.PlusDays(-Extension.MaximumDays)))
            .Append(" AND (t.status = ").Value(EnumText<CertificateStatus>.ToText(CertificateStatus.Valid))
            .Append(" OR (t.status = ").Value(EnumText<CertificateStatus>.ToText(CertificateStatus.Extended))
            .Append(" AND t.until_day <= ").Append(last).Append(")))");
    }
}
