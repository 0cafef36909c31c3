using Ocop.Domain.Certification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Law;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Sources;
using Ocop.Storage.Certificates;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Certificates;

/// <summary>The type <c>Certificate</c> and its statuses.</summary>
internal static class CertificateType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Certificate";

    /// <summary>The name of the statuses.</summary>
    public const string StatusName = "CertificateStatus";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineStatus(schema);
        schema.Object<CertificateView>(
            Name,
            "A certificate of 3, 4 or 5 stars (giấy chứng nhận): in force for 36 months from its issue, unless it is revoked or replaced before.",
            certificate => certificate
                .Implements("Node")
                .Field("id", "ID!", "Opaque identity for node and for client caches; carries the day when one was asked for.",
                    f => f.Reads(CertificateFields.Code, Id))
                .Field("code", "String!", "Permanent public code of this registry with a check character; never reused.",
                    f => f.Reads(CertificateFields.Code, c => FieldValue.Of(c.Record.Code)))
                .Field("stars", "Int", "3, 4 or 5; null while no source states them.",
                    f => f.Reads(CertificateFields.Stars, c => FieldValue.Of(c.Record.Stars)))
                .Field("score", "Decimal", "The council's score of at most 100 points; null while no source states it.",
                    f => f.Reads(CertificateFields.Score, c => FieldValue.Of(c.Record.Score)))
                .Field("decisionNumber", "String", "Number of the recognising decision as the source prints it; null while no source states it.",
                    f => f.Reads(CertificateFields.DecisionNumber, c => FieldValue.Of(c.Record.DecisionNumber)))
                .Field("decisionDate", "LocalDate", "Date of the decision; null while no source states the day.",
                    f => f.Reads(CertificateFields.DecisionDate, c => LocalDateScalar.Of(c.Record.DecisionDate)))
                .Field("validFrom", "LocalDate", "First day of the 36 months; null while it is not known exactly.",
                    f => f.Reads(CertificateFields.ValidFrom, c => LocalDateScalar.Of(c.Record.ValidFrom)))
                .Field("validUntil", "LocalDate", "Last day of the 36 months; null while it is not known exactly.",
                    f => f.Reads(CertificateFields.ValidUntil, c => LocalDateScalar.Of(c.Record.ValidUntil)))
                .Field("status", $"{StatusName}!", "What the certificate is worth on the day, as far as that is certain.",
                    f => f.Reads(CertificateFields.Status, c => EnumNames<CertificateStatus>.Value(c.Record.Status)))
                .Field("statusReason", "String!", "The dates behind the status and the article of the law that governs the certificate on that day, or the decision alone where its article is not recorded; in a sentence.",
                    f => f.ResolvedBy(new OfHistoryResolver((history, c) => FieldValue.Of(history.Find(c.Id).ReasonAt(c.AsOf.Date)))).Cost(1))
                .Field("history", $"[{CertificateTermTypes.PeriodName}!]!", "The status over all days, the earliest first, without gap; every day asked of the past or the future lies in one of them.",
                    f => f.ResolvedBy(new OfHistoryResolver((history, c) => FieldValue.Objects(history.Find(c.Id).Periods))).ListSize(Weights.Certificates))
                .Field("issuer", IssuingAuthorityType.Name, "The authority that issued it, named as it was then; null while no source states it.",
                    f => f.Reads(CertificateFields.Issuer, c => FieldValue.Object(c.Record.Issuer)))
                .Field("legalBasis", LegalInstrumentType.Name, "The decision under whose rules it was issued; null while its days of issue leave several possible.",
                    f => f.Reads(CertificateFields.Facts, c => FieldValue.Object(c.Record.Facts.LegalBasis)))
                .Field("reassessmentWindow", CertificateTermTypes.RangeName, "When a dossier of re-evaluation is due: 180 to 120 days before the last valid day (Decision 26/2026/QĐ-TTg, article 7.6a); null while that day is not known exactly, where the window closed before that decision, and of a certificate revoked or replaced.",
                    f => f.Reads(CertificateFields.Facts | CertificateFields.Status, CertificateTermTypes.ReassessmentWindow))
                .Field("extension", CertificateTermTypes.ExtensionName, "The recorded extension past the 36 months; null for none.",
                    f => f.Reads(CertificateFields.Facts, c => FieldValue.Object(c.Record.Facts.Extension)))
                .Field("revocation", RevocationType.Name, "The revocation by decision that sources state, on whatever day; null for none. Whether it holds on the day is the status.",
                    f => f.Reads(CertificateFields.Facts | CertificateFields.RevocationAct, RevocationType.Of))
                .Field("replaces", Name, "The certificate of the same product that this one certainly replaced by the day; null for none.",
                    new OfHistoryResolver((history, c) => FieldValue.Object(history.View(history.Standing.FindReplaced(history.Find(c.Id), c.AsOf.Date), c.AsOf))))
                .Field("replacedBy", Name, "The certificate of the same product that certainly replaced this one by the day; null for none, and where several may have.",
                    new OfHistoryResolver((history, c) => FieldValue.Object(history.View(history.Standing.FindReplacement(history.Find(c.Id), c.AsOf.Date), c.AsOf))))
                .Field("createdAt", "Instant!", "When the certificate was first recorded here.",
                    f => f.Reads(CertificateFields.CreatedAt, c => InstantScalar.Of(c.Record.CreatedAt)))
                .Field("updatedAt", "Instant!", "When a fact of the certificate last changed here.",
                    f => f.Reads(CertificateFields.UpdatedAt, c => InstantScalar.Of(c.Record.UpdatedAt)))
                .Field("product", $"{ProductType.Name}!", "The certified product.",
                    new ProductOfCertificateResolver())
                .Field("sources", "[Source!]!", "Where the facts recorded here were read.",
                    f => f.ResolvedBy(new SourcesResolver<CertificateView>(RecordKind.Certificate)).ListSize(Weights.Sources)));
        ConnectionTypes.DefineFiltered(schema, Name, "certificates");
    }

    private static void DefineStatus(SchemaBuilder schema) => schema.Enum(
        StatusName,
        "What a certificate is worth on a day. Only what is certain of every day of issue that the record allows is said; otherwise it is UNDATED.",
        status => status
            .Value(EnumNames<CertificateStatus>.Of(CertificateStatus.NotYetValid), "Certainly not issued yet.")
            .Value(EnumNames<CertificateStatus>.Of(CertificateStatus.Valid), "Certainly in force.")
            .Value(EnumNames<CertificateStatus>.Of(CertificateStatus.Extended), "Past its 36 months and carried on until its re-evaluation is decided, at most 180 days (Decision 26/2026/QĐ-TTg, article 12.3).")
            .Value(EnumNames<CertificateStatus>.Of(CertificateStatus.Expired), "Its 36 months are certainly over.")
            .Value(EnumNames<CertificateStatus>.Of(CertificateStatus.Revoked), "Certainly revoked by a decision.")
            .Value(EnumNames<CertificateStatus>.Of(CertificateStatus.Superseded), "Certainly replaced, while in force, by a certificate of the same product issued later.")
            .Value(EnumNames<CertificateStatus>.Of(CertificateStatus.Undated), "The day of issue, of revocation or of replacement decides, and no source states it."));

    private static FieldValue Id(CertificateView certificate) =>
        FieldValue.Of(new GlobalId(Name, certificate.Record.Code, certificate.AsOf.InId).ToString());
}
