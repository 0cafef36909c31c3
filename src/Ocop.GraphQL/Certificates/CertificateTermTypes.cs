using NodaTime;
using Ocop.Domain.Certification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Certificates;

/// <summary>The types of a certificate's days: <c>DateRange</c>, <c>CertificateExtension</c> and <c>CertificatePeriod</c>.</summary>
internal static class CertificateTermTypes
{
    /// <summary>The name of a row of days.</summary>
    public const string RangeName = "DateRange";

    /// <summary>The name of an extension.</summary>
    public const string ExtensionName = "CertificateExtension";

    /// <summary>The name of a period of one status.</summary>
    public const string PeriodName = "CertificatePeriod";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Object<DateInterval>(
            RangeName,
            "A row of days, both ends included.",
            range => range
                .Field("from", "LocalDate!", "The first day.", r => LocalDateScalar.Of(r.Start))
                .Field("until", "LocalDate!", "The last day.", r => LocalDateScalar.Of(r.End)));
        schema.Object<Extension>(
            ExtensionName,
            "A recorded extension (gia hạn): the certificate is carried on past its 36 months until its re-evaluation is decided, at most 180 days (Decision 26/2026/QĐ-TTg, article 12.3).",
            extension => extension
                .Field("until", "LocalDate", "Its last day; null where it lasts until the decision.", e => LocalDateScalar.Of(e.LastDay)));
        schema.Object<StatusPeriod>(
            PeriodName,
            "A row of days on which a certificate has one status, as far as that is certain.",
            period => period
                .Field("status", $"{CertificateType.StatusName}!", "The status.", p => EnumNames<CertificateStatus>.Value(p.Status))
                .Field("from", "LocalDate", "The first day; null for the first period, which has no beginning.", p => LocalDateScalar.Of(p.From))
                .Field("until", "LocalDate", "The last day; null for the last period, which has no end.", p => LocalDateScalar.Of(p.Until)));
    }

    /// <summary>The days on which a re-evaluation can be filed, where the last valid day is known exactly and a rule set them.</summary>
    public static FieldValue ReassessmentWindow(CertificateView certificate)
    {
        var facts = certificate.Record.Facts;
        var isGone = certificate.Record.Status is CertificateStatus.Revoked or CertificateStatus.Superseded;
        return FieldValue.Object(isGone || facts.Expiry.Day is null ? null : ProductStanding.Of(facts).Certificates[0].ReevaluationWindow?.CertainDays);
    }
}
