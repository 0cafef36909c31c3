using Ocop.Storage.Conversions;
using Ocop.Storage.Exporting.Shapes;

namespace Ocop.Storage.Exporting.Tables;

/// <summary>The tables of an export for spreadsheets.</summary>
/// <remarks>
/// They say nothing that depends on the day. The certificate beside a product is the one that its standing shows in the end, when
/// no more is to come: the newest, as the domain concludes it.
/// </remarks>
internal static class ExportTables
{
    private static readonly ExportTable Products = new(
        "products.csv",
        "products t LEFT JOIN producers r ON r.id = t.producer_id "
        + $"LEFT JOIN product_standings s ON s.product_id = t.id AND s.until_day = '{IsoDate.ToText(IsoDate.Latest)}' "
        + "LEFT JOIN certificates c ON c.id = s.shown_certificate_id",
        [
            new("code", "t.code"),
            new("name", "t.name"),
            new("name_en", "t.name_en"),
            new("official_code", "t.official_code"),
            new("gtin", "(SELECT g.gtin FROM product_gtins g WHERE g.product_id = t.id ORDER BY g.position LIMIT 1)"),
            new("set_number", "t.set_number", MemberForm.Integer),
            new("group_as_printed", "t.group_as_printed"),
            .. Places,
            new("commune_code_before_2025", "t.commune_code_before_2025"),
            new("commune_code_from_2025", "t.commune_code_from_2025"),
            new("producer", "r.name"),
            new("producer_code", "r.code"),
            new("tax_code", "r.tax_code"),
            new("certificate_code", "c.code"),
            .. CertificationOf("c"),
            .. Times,
        ]);

    private static readonly ExportTable Producers = new(
        "producers.csv",
        "producers t LEFT JOIN craft_villages v ON v.id = t.craft_village_id",
        [
            new("code", "t.code"),
            new("name", "t.name"),
            new("kind", "t.kind"),
            new("kind_as_printed", "t.kind_as_printed"),
            new("tax_code", "t.tax_code"),
            .. Places,
            new("craft_village", "v.name"),
            .. Times,
        ]);

    private static readonly ExportTable Certificates = new(
        "certificates.csv",
        "certificates t JOIN products p ON p.id = t.product_id LEFT JOIN producers r ON r.id = p.producer_id",
        [
            new("code", "t.code"),
            new("product", "p.name"),
            new("product_code", "p.code"),
            new("producer", "r.name"),
            new("producer_code", "r.code"),
            new("province", "p.province"),
            .. CertificationOf("t"),
            new("score", "t.score"),
            new("issuer_level", "t.issuer_level"),
            new("issuer", "t.issuer_name"),
            new("stated_date", "t.stated_date"),
            new("stated_year", "t.stated_year", MemberForm.Integer),
            new("revocation_ground", "t.revocation_ground"),
            new("revocation_decision", "t.revocation_decision"),
            new("extended_until", "t.extended_until"),
            new("note", "t.note"),
            .. Times,
        ]);

    /// <summary>The tables, in their order.</summary>
    public static IReadOnlyList<ExportTable> All => [Products, Producers, Certificates];

    private static IEnumerable<TableColumn> Places =>
    [
        new("commune", "t.commune"),
        new("district", "t.district"),
        new("province", "t.province"),
        new("province_code_before_2025", "t.province_before_2025"),
        new("province_code_from_2025", "t.province_from_2025"),
    ];

    private static IEnumerable<TableColumn> CertificationOf(string alias) =>
    [
        new("stars", $"{alias}.stars", MemberForm.Integer),
        new("decision_number", $"{alias}.decision_number"),
        new("decision_date", $"{alias}.decision_date"),
        new("valid_from", $"{alias}.valid_from"),
        new("valid_until", $"{alias}.valid_until"),
        new("ending", $"{alias}.ending"),
        new("ended_on", $"{alias}.ended_on"),
    ];

    private static IEnumerable<TableColumn> Times =>
        [new("created_at", "t.created_at"), new("updated_at", "t.updated_at"), new("revision", "t.revision", MemberForm.Integer)];
}
