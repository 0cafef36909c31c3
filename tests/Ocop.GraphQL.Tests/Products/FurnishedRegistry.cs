namespace Ocop.GraphQL.Tests.Products;

/// <summary>The published products; four of them, those exported to Japan, have everything that no source of theirs states.</summary>
public sealed class FurnishedRegistry : IDisposable
{
    internal OwnRegistry Registry { get; } = new(
        "INSERT INTO product_export_markets (product_id, position, country) VALUES (1, 1, 'JP'), (2, 1, 'JP'), (3, 1, 'JP'), (4, 1, 'JP')",
        "UPDATE products SET name_en = 'First', set_number = 14 WHERE id = 1",
        "UPDATE products SET name_en = 'Second', set_number = 14 WHERE id = 2",
        "UPDATE products SET name_en = 'Third', set_number = 1 WHERE id = 3",
        "UPDATE products SET name_en = 'Fourth' WHERE id = 4",
        """
        INSERT INTO product_offers (product_id, position, channel, kind, address) VALUES
            (1, 1, 'Siêu thị Ví Dụ', 'ModernRetail', NULL), (1, 2, 'Postmart', 'ECommerce', 'https://example.test/1'),
            (2, 1, 'Postmart', 'ECommerce', 'https://example.test/2'), (2, 2, 'Postmart', 'ECommerce', 'https://example.test/3'),
            (3, 1, 'Điểm bán Ví Dụ', NULL, NULL)
        """,
        """
        INSERT INTO display_points (id, name, address, commune, district, province, province_before_2025, province_from_2025, latitude, longitude) VALUES
            (1, 'Điểm trưng bày Ví Dụ', '12 đường Ví Dụ', 'phường Đồng Hới', NULL, 'Quảng Bình', '44', '44', 17.47, 106.6),
            (2, 'Gian hàng Ví Dụ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
        """,
        "INSERT INTO product_display_points (product_id, display_point_id) VALUES (1, 2), (1, 1), (2, 1)",
        "INSERT INTO craft_villages (id, name, commune, district, province, province_before_2025, province_from_2025) VALUES (1, 'Làng nghề Ví Dụ', 'xã Tân Ninh', 'huyện Quảng Ninh', 'Quảng Bình', '44', '44')",
        """
        INSERT INTO communes (code, official_code, name, name_folded, name_sort, kind, province_code, valid_from, valid_until, successor_codes, created_at, updated_at, revision) VALUES
            ('34:18880', '18880', 'Đồng Hới', 'dong hoi', 'a', 'Ward', '44', '2025-07-01', NULL, '', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1),
            ('63:18859', '18859', 'Hải Thành', 'hai thanh', 'b', 'Ward', '44', NULL, '2025-06-30', '', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1)
        """,
        """
        UPDATE producers SET tax_code = '0100109106', craft_village_id = 1, commune_code_before_2025 = '18859', commune_code_from_2025 = '18880'
            WHERE id = 1
        """,
        """
        INSERT INTO dossiers (product_id, stage, stars_proposed, score, decision_number, stated_date, stated_year, note, code, created_at, updated_at, revision) VALUES
            (1, 'Candidate', NULL, NULL, NULL, NULL, NULL, NULL, 'D1', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1),
            (1, 'CouncilPassed', 4, '87.5', '12/QĐ-UBND', '2025-10', 2025, 'đợt 2', 'D2', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:06.500000Z', 1),
            (1, 'ProposedFiveStar', 5, '91', NULL, '2026-03-02', 2026, NULL, 'D3', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1),
            (2, 'Candidate', 3, NULL, NULL, '2024', 2024, NULL, 'D4', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1)
        """,
        "INSERT INTO sources (id, address, printed_date, last_possible_day) VALUES (900001, 'https://example.test/dossiers', '2026-03', '2026-03-31')",
        "INSERT INTO dossier_sources (record_id, source_id) SELECT id, 900001 FROM dossiers WHERE code = 'D3'");

    public void Dispose() => Registry.Dispose();
}
