namespace Ocop.GraphQL.Tests.Products;

/// <summary>The published products, three of them described in more ways than any source does.</summary>
public sealed class DescribedRegistry : IDisposable
{
    internal OwnRegistry Registry { get; } = new(
        """
        UPDATE products SET official_code = '68-24781-03-2026', official_code_key = '68-24781-3-2026', name_en = 'First', set_number = 14, commune_code_before_2025 = '24848', commune_code_from_2025 = '24781',
            latitude = 11.94, longitude = 108.44, traceability_system = 'TX', traceability_address = 'https://example.test/tx'
            WHERE id = 1
        """,
        "INSERT INTO communes (code, official_code, name, name_folded, name_sort, kind, province_code, valid_from, successor_codes, created_at, updated_at, revision) VALUES ('34:24781', '24781', 'Lát', 'lat', 'lat', 'Commune', '68', '2025-07-01', '', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1)",
        "UPDATE products SET latitude = 11.95, longitude = 108.44 WHERE id = 2",
        "UPDATE products SET latitude = 21.03, longitude = 105.85 WHERE id = 3",
        "UPDATE certificates SET issuer_level = 'District', issuer_name = 'UBND huyện Cư Jút' WHERE product_id = 1",
        "UPDATE products SET producer_id = (SELECT min(id) FROM producers WHERE name LIKE 'Hợp tác xã%') WHERE id = 2",
        "UPDATE products SET producer_id = (SELECT id FROM producers WHERE name = 'bà Phạm Thị Yến') WHERE id = 3",
        "UPDATE producers SET kind = NULL WHERE id = (SELECT producer_id FROM products WHERE id = 2)",
        "UPDATE producers SET tax_code = '0100109106' WHERE id = 1",
        "INSERT INTO product_gtins VALUES (1, 1, '8938505974194', '08938505974194'), (2, 1, '96385074', '00000096385074'), (3, 1, '96385074', '00000096385074')",
        "INSERT INTO product_offers (product_id, position, channel, kind, address) VALUES (1, 1, 'Postmart', 'ECommerce', 'https://example.test/p')",
        "INSERT INTO product_images VALUES (1, 1, 'https://example.test/1.jpg', NULL)",
        "INSERT INTO product_export_markets VALUES (1, 1, 'JP')",
        "INSERT INTO product_standards VALUES (1, 1, 'VietGAP')");

    public void Dispose() => Registry.Dispose();
}
