using System.Text.Json;
using Ocop.Storage.Certificates;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Exporting.Shapes;

/// <content>The documents of certificates.</content>
internal static partial class RecordShapes
{
    private static RecordShape Certificate => new()
    {
        Kind = RecordKind.Certificate,
        Type = JsonEncodedText.Encode("certificate"),
        From = "certificates t",
        Members =
        [
            DocumentMember.ReferenceOf<CertificateRow>(nameof(CertificateRow.ProductId), "product", "products"),
            .. DocumentMember.Of<CertificateRow>(
                "t",
                nameof(CertificateRow.Stars),
                nameof(CertificateRow.Score),
                nameof(CertificateRow.DecisionNumber),
                nameof(CertificateRow.IssuerLevel),
                nameof(CertificateRow.IssuerName),
                nameof(CertificateRow.IssuerProvince),
                nameof(CertificateRow.StatedDate),
                nameof(CertificateRow.StatedYear),
                nameof(CertificateRow.ReportedBy),
                nameof(CertificateRow.DecisionDate),
                nameof(CertificateRow.Ending),
                nameof(CertificateRow.EndedOn),
                nameof(CertificateRow.RevocationGround),
                nameof(CertificateRow.RevocationDecision),
                nameof(CertificateRow.RevokerLevel),
                nameof(CertificateRow.RevokerName),
                nameof(CertificateRow.EndingReportedBy),
                nameof(CertificateRow.Extension),
                nameof(CertificateRow.ExtendedUntil),
                nameof(CertificateRow.Note)),
            .. TimesOf<CertificateRow>(),
        ],
        Parts = [ListSourcesOf<CertificateSourceRow>("certificate_sources", nameof(CertificateSourceRow.StatesEnding))],
    };
}
