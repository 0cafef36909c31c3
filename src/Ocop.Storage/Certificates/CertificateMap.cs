using Ocop.Domain.Certification;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Certificates;

/// <summary>How certificates are read.</summary>
internal static class CertificateMap
{
    /// <summary>What sources state, column by column as <see cref="ReadStatements"/> takes it.</summary>
    private const string StatementColumns =
        "c.stars, c.decision_number, c.stated_date, c.stated_year, c.reported_by, c.ending, c.ended_on, c.ending_reported_by, "
        + "c.revocation_ground, c.extension, c.extended_until";

    private const string RevocationColumns = "c.revocation_decision, c.revoker_level, c.revoker_name";

    public static readonly EntityMap<CertificateRecord> Map = new()
    {
        Source = "certificates c",
        Alias = "c",
        Reachable = TableSet.Certificates | TableSet.CertificateStatuses | TableSet.Products,
        Join = JoinWriter.JoinCertificates,
        Create = fields => new CertificateRecord((CertificateFields)fields),
        Columns =
        [
            Of(CertificateFields.None, "c.id, c.product_id", ReadIdentity, width: 2),
            Of(CertificateFields.Code, "c.code", (reader, i, certificate) => certificate.Code = reader.GetString(i)),
            Of(CertificateFields.Stars, "c.stars", (reader, i, certificate) => certificate.Stars = reader.SmallNumber(i)),
            Of(CertificateFields.Score, "c.score", (reader, i, certificate) => certificate.Score = reader.ExactDecimal(i)),
            Of(CertificateFields.DecisionNumber, "c.decision_number", (reader, i, certificate) => certificate.DecisionNumber = reader.Text(i)),
            Of(CertificateFields.DecisionDate, "c.decision_date", (reader, i, certificate) => certificate.DecisionDate = reader.Date(i)),
            Of(CertificateFields.ValidFrom, "c.valid_from", (reader, i, certificate) => certificate.ValidFrom = reader.Date(i)),
            Of(CertificateFields.ValidUntil, "c.valid_until", (reader, i, certificate) => certificate.ValidUntil = reader.Date(i)),
            new((ulong)CertificateFields.Status, "t.status", TableSet.CertificateStatuses, ReadStatus),
            Of(CertificateFields.Note, "c.note", (reader, i, certificate) => certificate.Note = reader.Text(i)),
            Of(CertificateFields.CreatedAt, "c.created_at", (reader, i, certificate) => certificate.CreatedAt = reader.Instant(i)),
            Of(CertificateFields.UpdatedAt, "c.updated_at", (reader, i, certificate) => certificate.UpdatedAt = reader.Instant(i)),
            Of(CertificateFields.Facts, StatementColumns, ReadStatements, width: 11),
            Of(CertificateFields.Issuer, "c.issuer_level, c.issuer_name, c.issuer_province", ReadIssuer, width: 3),
            Of(CertificateFields.RevocationAct, RevocationColumns, ReadRevocation, width: 3),
        ],
    };

    private static Column<CertificateRecord> Of(
        CertificateFields field, string sql, ColumnReader<CertificateRecord> read, int width = 1) =>
        new((ulong)field, sql, TableSet.Certificates, read, width);

    private static void ReadIdentity(Rows reader, int ordinal, CertificateRecord certificate)
    {
        certificate.Id = reader.GetInt64(ordinal);
        certificate.ProductId = reader.GetInt64(ordinal + 1);
    }

    private static void ReadStatus(Rows reader, int ordinal, CertificateRecord certificate) =>
        certificate.Status = EnumText<CertificateStatus>.FromText(reader.GetString(ordinal));

    private static void ReadStatements(Rows reader, int ordinal, CertificateRecord certificate) =>
        certificate.Statements = new CertificateStatements
        {
            Stars = reader.SmallNumber(ordinal),
            DecisionNumber = reader.Text(ordinal + 1),
            StatedDate = reader.Text(ordinal + 2),
            StatedYear = reader.SmallNumber(ordinal + 3),
            ReportedBy = reader.Text(ordinal + 4),
            Ending = reader.Name<EndingKind>(ordinal + 5),
            EndedOn = reader.Text(ordinal + 6),
            EndingReportedBy = reader.Text(ordinal + 7),
            RevocationGround = reader.Name<RevocationGround>(ordinal + 8),
            Extension = reader.Name<ExtensionKind>(ordinal + 9),
            ExtendedUntil = reader.Date(ordinal + 10),
        };

    private static void ReadIssuer(Rows reader, int ordinal, CertificateRecord certificate) =>
        certificate.Issuer = reader.Authority(ordinal, reader.Text(ordinal + 2));

    private static void ReadRevocation(Rows reader, int ordinal, CertificateRecord certificate) =>
        (certificate.RevocationDecision, certificate.RevokedBy) = (reader.Text(ordinal), reader.Authority(ordinal + 1, null));

    // Stored names were accepted once.
    private static Issuer? Authority(this Rows reader, int ordinal, string? province) =>
        reader.Name<AuthorityLevel>(ordinal) is { } level ? Issuer.Create(level, reader.GetString(ordinal + 1), province).Value : null;
}
