using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Tests.Importing.Layouts;

/// <summary>Ten rows as they were printed, with their dirt.</summary>
public sealed class DirtyRowTests : IDisposable
{
    private readonly ListFiles files = new();

    [Fact]
    public void Row_1_years_and_points_glued_to_names_and_variants_in_brackets()
    {
        var rows = OfTable(
            ["Hạt sen sấy (2019) 62", "HTX Sen", null, null],
            ["Trà tâm sen (2020) 68", "HTX Sen", null, null],
            ["Mật ong Bometa (4 sản phẩm mật ong)", "HTX Ong", null, null],
            ["Giò bê Crung Tài (sp 2020)", "HTX Bê", null, null],
            ["Nước mắm Cửa Lò (20°N, 30°N, 40°N)", "HTX Cửa Lò", null, null]);

        Assert.Equal(
            ["Hạt sen sấy | HTX Sen | 62", "Trà tâm sen | HTX Sen | 68", "Mật ong Bometa (4 sản phẩm mật ong) | HTX Ong", "Giò bê Crung Tài | HTX Bê", "Nước mắm Cửa Lò (20°N, 30°N, 40°N) | HTX Cửa Lò"],
            rows.Select(ListFiles.Line));
        Assert.Equal(["2019", "2020", null, "2020", null], rows.Select(row => row.RecognitionYear?.ToString()));
        Assert.Equal((SplitReason.Counted, 4), (rows[2].Proposals[0].Reason, rows[2].Proposals[0].Count));
        Assert.Equal(["Nước mắm Cửa Lò 20°N", "Nước mắm Cửa Lò 30°N", "Nước mắm Cửa Lò 40°N"], rows[4].Proposals[0].Names);
        Assert.Equal("Hạt sen sấy (2019) 62", rows[0].Score!.Printed.Raw);
    }

    [Fact]
    public void Row_1_under_a_header_is_proposed_to_be_split_at_its_semicolons_with_all_that_is_glued_to_each_part()
    {
        var row = Assert.Single(OfTable(
            ["Hạt sen sấy (2019) 62; Trà tâm sen (2020) 68; … Mật ong Bometa (4 sản phẩm mật ong); … (…); Giò bê Crung Tài (sp 2020)", "HTX Sen", null, "3 sao"]));

        var split = Assert.Single(row.Proposals);
        Assert.Equal((SplitReason.Enumeration, 4), (split.Reason, split.Count));
        Assert.Equal(["Hạt sen sấy (2019) 62", "Trà tâm sen (2020) 68", "… Mật ong Bometa (4 sản phẩm mật ong)", "Giò bê Crung Tài (sp 2020)"], split.Names);
        Assert.Equal("A2 YearsInName, A2 ListIncomplete", ListFiles.Problems(row));
        Assert.Equal((null, null), (row.RecognitionYear, row.Score));
    }

    [Fact]
    public void Products_on_lines_of_one_cell_are_proposed_to_be_split_and_a_broken_name_is_not()
    {
        var rows = OfTable(["1. Mật\n2. Gạo\n3. Tỏi", "HTX A", null, 4], ["- Trà\n- Cà phê", "HTX B", null, 3], ["Nước mắm\nPhú Quốc", "HTX C", null, 3]);

        Assert.Equal(["Mật; Gạo; Tỏi", "Trà; Cà phê", "Nước mắm Phú Quốc"], rows.Select(row => row.ProductName!.Value));
        Assert.Equal(["Mật|Gạo|Tỏi", "Trà|Cà phê", ""], rows.Select(row => string.Join('|', row.Proposals.SelectMany(split => split.Names))));
        Assert.Equal("- Trà\n- Cà phê", rows[1].ProductName!.Printed.Raw);
    }

    [Fact]
    public void Row_2_a_leading_dot_and_a_slash_in_the_number()
    {
        var path = files.Workbook(
        [
            ["HKD Thạo Loan", ". HKD Thạo Loan; địa chỉ Thôn Xuân Canh, xã Đông Anh; tên sản phẩm OCOP: Rượu gạo nếp Long Tửu, Rượu dâu Long tửu theo QĐ số 560/QĐ/UBND ngày 17/01/2021."],
        ]);

        Assert.Equal(
        [
            "Rượu gạo nếp Long Tửu | HKD Thạo Loan | xã Đông Anh | 560/QĐ-UBND | 2021-01-17",
            "Rượu dâu Long tửu | HKD Thạo Loan | xã Đông Anh | 560/QĐ-UBND | 2021-01-17",
        ], ListFiles.Rows(path).Select(ListFiles.Line));
    }

    [Fact]
    public void Row_3_the_producer_in_the_last_bracket() => Assert.Equal(
    [
        "Trà Kim Ngân Hoa (Túi lọc) | CTY TNHH MTV TM VÀ DV Thái Minh Nguyên | TT Chợ Mới",
        "Bắp bao tử | Hợp tác xã Nông sản GlopanGAP | xã Mỹ An",
    ], OfLines(
        "Trà Kim Ngân Hoa (Túi lọc) (của CTY TNHH MTV TM VÀ DV Thái Minh Nguyên, TT Chợ Mới)",
        "Bắp bao tử (của Hợp tác xã Nông sản GlopanGAP, xã Mỹ An)").Select(ListFiles.Line));

    [Fact]
    public void Row_4_numbers_and_ends_that_differ() => Assert.Equal(
        ["Đường hoa dừa", "Dừa sáp sợi (VICOSAP)"],
        OfLines(
            "2 Đường hoa dừa - Công ty TNHH Trà Vinh FARM, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh.",
            "3. Dừa sáp sợi (VICOSAP) - Công ty TNHH Chế biến dừa sáp Cầu Kè, xã Thạnh Phú, huyện Cầu Kè, tỉnh Trà Vinh")
            .Select(row => row.ProductName!.Value));

    [Fact]
    public void Row_5_a_commune_given_as_a_district_stays_as_printed() => Assert.Equal(
        ["Miến Gạo Phúc Thịnh | Hộ SXKD miến gạo Quý Lộc Phúc Thịnh | huyện Quý Lộc"],
        OfLines("Miến Gạo Phúc Thịnh của Hộ SXKD miến gạo Quý Lộc Phúc Thịnh (huyện Quý Lộc)").Select(ListFiles.Line));

    [Fact]
    public void Row_6_lost_degree_signs_are_noted_and_not_repaired()
    {
        var row = Assert.Single(OfLines("sản phẩm nước mắm Mạch Long 400 đạm, 500 đạm của Công ty TNHH MTV SXTM XK Đại Phát"));

        Assert.Equal("nước mắm Mạch Long 400 đạm, 500 đạm | Công ty TNHH MTV SXTM XK Đại Phát", ListFiles.Line(row));
        Assert.Equal("A1 DegreeSignLost", ListFiles.Problems(row));
        Assert.Equal(["nước mắm Mạch Long 400 đạm", "nước mắm Mạch Long 500 đạm"], Assert.Single(row.Proposals).Names);
        Assert.False(row.IsRefused);
    }

    [Fact]
    public void Row_7_a_former_place_stays_as_printed() => Assert.Equal(
        ["Nước mắm Phú Quốc Khải Hoàn 38 độ đạm | Công ty Khải Hoàn | thị trấn Dương Đông, huyện Phú Quốc, tỉnh Kiên Giang | 5 stars, Recognised"],
        OfTable(["Nước mắm Phú Quốc Khải Hoàn 38 độ đạm", "Công ty Khải Hoàn", "thị trấn Dương Đông, huyện Phú Quốc, tỉnh Kiên Giang", "5 sao"]).Select(ListFiles.Line));

    [Fact]
    public void Row_8_no_stars_yet_and_forms_glued_to_words()
    {
        var rows = OfTable(
            ["Dừa sáp Hòa Tân ", "HTX Dừa sáp Hòa Tân", "Xã Hòa Tân", 4],
            ["Chả ốc bươu", "Hộ SXKD Nguyễn Thị Hồng Nghiệp", null, 0],
            ["Măng cụt Tân Quy", "HTX Tân Qui, xã An Phú Tân", null, 3],
            ["Chôm chôm", "HTXNN Tam Ngãi", null, 3]);

        Assert.Equal(
        [
            "Dừa sáp Hòa Tân | HTX Dừa sáp Hòa Tân | Xã Hòa Tân | 4 stars, Recognised",
            "Chả ốc bươu | Hộ SXKD Nguyễn Thị Hồng Nghiệp | None",
            "Măng cụt Tân Quy | HTX Tân Qui | xã An Phú Tân | 3 stars, Recognised",
            "Chôm chôm | HTXNN Tam Ngãi | 3 stars, Recognised",
        ], rows.Select(ListFiles.Line));
        Assert.Equal("nong nghiep tam ngai", rows[3].Producer!.Value.OwnName);
    }

    [Fact]
    public void Row_9_points_and_stars_in_one_cell_and_a_count_that_is_no_product()
    {
        var rows = OfTable(
            ["Tiêu Tiên Phước", "HTX Tiên Phước", null, "70,9 điểm đạt hạng 4 sao"],
            ["Tổng hợp", "HTX Tiên Phước", null, "11 sản phẩm/ 11 chủ thể đạt hạng 4 sao (****) và 48 sản phẩm/45 chủ thể đạt hạng 3 sao (***)"]);

        Assert.Equal("Tiêu Tiên Phước | HTX Tiên Phước | 4 stars, Recognised | 70.9", ListFiles.Line(rows[0]));
        Assert.Equal("D3 StarsUnclear", ListFiles.Problems(rows[1]));
        Assert.True(rows[1].IsRefused);
    }

    [Fact]
    public void Row_10_many_products_of_one_producer_are_proposed_to_be_split()
    {
        var row = Assert.Single(OfTable(["Chả lụa, Chả lụa trúng muối, Giò thủ tai heo, nem giòn, …", "Cơ sở Út Thẳng", null, "3 sao"]));

        Assert.Equal("Chả lụa, Chả lụa trúng muối, Giò thủ tai heo, nem giòn", row.ProductName!.Value);
        Assert.Equal(["Chả lụa", "Chả lụa trúng muối", "Giò thủ tai heo", "nem giòn"], Assert.Single(row.Proposals).Names);
        Assert.Equal("A2 ListIncomplete", ListFiles.Problems(row));
    }

    private IReadOnlyList<ListRow> OfTable(params object?[][] rows) =>
        ListFiles.Rows(files.Workbook([["Tên sản phẩm", "Chủ thể", "Địa chỉ", "Xếp hạng"], .. rows]));

    private IReadOnlyList<ListRow> OfLines(params string[] lines) => ListFiles.Rows(files.Workbook(lines.Select(line => new object?[] { line })));

    public void Dispose() => files.Dispose();
}
