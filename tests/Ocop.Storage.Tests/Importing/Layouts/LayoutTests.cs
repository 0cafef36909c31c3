using NodaTime;
using Ocop.Domain.Law;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Tests.Importing.Layouts;

/// <summary>The layouts in which lists are published, each as a real file.</summary>
public sealed class LayoutTests : IDisposable
{
    private readonly ListFiles files = new();

    [Fact]
    public void A_list_below_titles_takes_the_decision_that_the_title_names()
    {
        var path = files.Workbook(
        [
            ["ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ"],
            ["DANH SÁCH SẢN PHẨM OCOP NĂM 2021"],
            ["(Kèm theo Quyết định số 1810/QĐ-UBND ngày 23/7/2021 của UBND tỉnh)"],
            [],
            ["TT", "Sản phẩm", "Chủ thể", "Địa chỉ", "Kết quả chấm điểm"],
            [1, "Nước mắm Phú Thuận", "Hợp tác xã Phú Thuận", "Thôn An Dương, xã Phú Thuận, huyện Phú Vang", 82.5],
            [2, "Mắm ruốc", "Cơ sở Duyên Hải", "xã Vinh Hiền, huyện Phú Lộc", "70,9 điểm đạt hạng 4 sao"],
        ], "A1:E1", "A2:E2", "A3:E3");

        var rows = ListFiles.Rows(path);

        Assert.Equal(
        [
            "Nước mắm Phú Thuận | Hợp tác xã Phú Thuận | xã Phú Thuận, huyện Phú Vang | 82.5 | 1810/QĐ-UBND | 2021-07-23",
            "Mắm ruốc | Cơ sở Duyên Hải | xã Vinh Hiền, huyện Phú Lộc | 4 stars, Recognised | 70.9 | 1810/QĐ-UBND | 2021-07-23",
        ], rows.Select(ListFiles.Line));
        Assert.Equal(FieldOrigin.Title, rows[0].Decision!.Printed.Origin);
        Assert.Equal("A3", rows[0].Decision!.Printed.Cell.ToString());
        Assert.All(rows, row => Assert.Empty(row.Problems));
    }

    [Fact]
    public void Products_of_one_producer_take_its_merged_and_its_empty_cells()
    {
        using (var workbook = new WorkbookFile(files.File("xã.xlsx")))
        {
            workbook.Sheet("SP OCOP",
            [
                ["SẢN PHẨM OCOP CỦA XÃ"],
                ["STT", "Chủ thể", "Người đại diện", "Địa chỉ", "Tên Sản phẩm\n OCOP ", "Xếp  hạng", "Ngành nghề\n sản xuất/\nkinh doanh", "Chi phí/năm\n (triệu đồng)", "Số điện thoại", "Tình trạng \nHĐ", "Ghi chú"],
                [1, "HTX Nông nghiệp A", "Nguyễn Văn B", "Thôn 1, xã Đông Anh", "Gạo nếp", "3 sao", "Trồng trọt", 12, "0912 345 678", "Đang HĐ", "công nhận lại"],
                [null, null, null, null, "Gạo tẻ", "04 sao"],
                [2, "HKD Thạo Loan", "Trần Thị C", "Thôn Xuân Canh", "Rượu gạo", "3 sao", null, null, "0987654321"],
                [null, null, null, null, "Rượu nếp", null],
            ], merged: ["B3:B4", "D3:D4", "A1:K1"]);
            workbook.Sheet("HTX", [["STT", "Tên HTX", "Địa chỉ", "Số thành viên"], [1, "HTX A", "Thôn 1", 20]]);
            workbook.Sheet("Thủy Lợi", [["Trạm bơm 1", 200], ["Trạm bơm 2", 300]]);
        }

        var entries = ListFiles.Read(files.File("xã.xlsx"));
        var rows = entries.OfType<ListRow>().ToArray();

        Assert.Equal(
        [
            "Gạo nếp | HTX Nông nghiệp A | xã Đông Anh | 3 stars, Recognised",
            "Gạo tẻ | HTX Nông nghiệp A | xã Đông Anh | 4 stars, Recognised",
            "Rượu gạo | HKD Thạo Loan | 3 stars, Recognised",
            "Rượu nếp | HKD Thạo Loan",
        ], rows.Select(ListFiles.Line));
        Assert.Equal([FieldOrigin.Own, FieldOrigin.Merged, FieldOrigin.Own, FieldOrigin.FilledDown], rows.Select(row => row.Producer!.Printed.Origin));
        Assert.Equal("B5", rows[3].Producer!.Printed.Cell.ToString());
        Assert.Equal(LifeCycle.Again, rows[0].LifeCycle!.Value);
        Assert.Equal(["Representative C3", "Phone I3"], rows[0].Dropped.Select(data => $"{data.Kind} {data.Cell}"));
        Assert.Equal(
            [("SP OCOP", SheetKind.Table), ("HTX", SheetKind.NoProductList), ("Thủy Lợi", SheetKind.NoProductList)],
            entries.OfType<SheetEnd>().Select(end => (end.Sheet, end.Kind)));
        Assert.Equal(["Representative C2", "Phone I2"], entries.OfType<SheetEnd>().First().DroppedColumns.Select(data => $"{data.Kind} {data.Cell}"));
    }

    [Fact]
    public void The_date_behind_the_certificate_of_food_safety_is_not_the_decision_s()
    {
        var path = files.Csv(
            "STT,Tên sản phẩm,Tên cơ sở,Địa chỉ cơ sở,Đại diện cơ sở,Điện thoại,Giấy chứng nhận ATTP,Ngày cấp,Xếp hạng sao OCOP,Ghi chú\n"
            + "1,Chả lụa,Cơ sở Út Thẳng,\"xã Lai Vung, huyện Lai Vung\",Nguyễn Văn D,0912345678,123/2021,05/6/2021,05 sao,\n");

        var row = Assert.Single(ListFiles.Rows(path));

        Assert.Equal("Chả lụa | Cơ sở Út Thẳng | xã Lai Vung, huyện Lai Vung | 5 stars, Recognised", ListFiles.Line(row));
        Assert.Null(row.DecisionDate);
        Assert.Equal([PersonalDataKind.Representative, PersonalDataKind.Phone], row.Dropped.Select(data => data.Kind));
    }

    [Fact]
    public void A_commune_repeated_in_the_producer_s_cell_is_taken_off_it()
    {
        var path = files.Csv(
            "name,author,address,star\n"
            + "Bánh tét,\"Hộ kinh doanh Đỗ Văn Vũ Trường, xã Tam Ngãi\",Xã Tam Ngãi,0\n"
            + "\"Dừa sáp Hòa Tân \",HTX Dừa sáp Hòa Tân,Xã Hòa Tân,4\n"
            + "Măng cụt Tân Quy,\"HTX Tân Qui, xã An Phú Tân\",Xã Tân Quy,3\n");

        var rows = ListFiles.Rows(path);

        Assert.Equal(
        [
            "Bánh tét | Hộ kinh doanh Đỗ Văn Vũ Trường | Xã Tam Ngãi | None",
            "Dừa sáp Hòa Tân | HTX Dừa sáp Hòa Tân | Xã Hòa Tân | 4 stars, Recognised",
            "Măng cụt Tân Quy | HTX Tân Qui | Xã Tân Quy | 3 stars, Recognised",
        ], rows.Select(ListFiles.Line));
        Assert.Equal(["", "", "B4 PlacesContradict"], rows.Select(ListFiles.Problems));
        Assert.Equal("Dừa sáp Hòa Tân ", rows[1].ProductName!.Printed.Raw);
    }

    [Fact]
    public void One_cell_that_lists_products_with_the_words_for_it_is_one_row_for_each()
    {
        var path = files.Workbook(
        [
            ["HTX Lộc Hà", "HTX Lộc Hà; địa chỉ Thôn Lộc Hà, xã Đông Anh; tên sản phẩm OCOP: Đông trùng hạ thảo tươi, Đông trùng hạ thảo khô theo QĐ số 2008/QĐ/UBND ngày 07/04/2023."],
        ]);

        var rows = ListFiles.Rows(path);

        Assert.Equal(
        [
            "Đông trùng hạ thảo tươi | HTX Lộc Hà | xã Đông Anh | 2008/QĐ-UBND | 2023-04-07",
            "Đông trùng hạ thảo khô | HTX Lộc Hà | xã Đông Anh | 2008/QĐ-UBND | 2023-04-07",
        ], rows.Select(ListFiles.Line));
        Assert.Equal([1, 2], rows.Select(row => row.Item));
        Assert.All(rows, row => Assert.Equal(("B1", DecisionIssuer.PeopleCommittee), (row.Decision!.Printed.Cell.ToString(), row.Decision.Value.Issuer)));
    }

    [Fact]
    public void Numbered_lines_name_product_producer_and_place()
    {
        var path = files.Workbook(
        [
            ["Danh sách sản phẩm OCOP 5 sao quốc gia năm 2022"],
            ["1. Mật hoa dừa - Công ty TNHH Trà Vinh FARM, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh."],
            ["2 Đường hoa dừa - Công ty TNHH Trà Vinh FARM, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh."],
            ["3. Dừa sáp sợi (VICOSAP) - Công ty TNHH Chế biến dừa sáp Cầu Kè, xã Thạnh Phú, huyện Cầu Kè, tỉnh Trà Vinh"],
            ["Nguồn: báo"],
        ]);

        var entries = ListFiles.Read(path);

        Assert.Equal(
        [
            "Mật hoa dừa | Công ty TNHH Trà Vinh FARM | xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh | 5 stars, Recognised",
            "Đường hoa dừa | Công ty TNHH Trà Vinh FARM | xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh | 5 stars, Recognised",
            "Dừa sáp sợi (VICOSAP) | Công ty TNHH Chế biến dừa sáp Cầu Kè | xã Thạnh Phú, huyện Cầu Kè, tỉnh Trà Vinh | 5 stars, Recognised",
        ], entries.OfType<ListRow>().Select(ListFiles.Line));
        Assert.Equal([(5, LineKind.NotUnderstood)], entries.OfType<ListLine>().Skip(1).Select(line => (line.RowNumber, line.Kind)));
        Assert.Equal(SheetKind.Lines, entries.OfType<SheetEnd>().Single().Kind);
    }

    [Fact]
    public void Prose_that_names_every_producer_in_brackets_is_read_and_names_before_one_producer_are_proposed_to_be_split()
    {
        var path = files.Workbook(
        [
            ["Chả bò Cô Hiển (Cơ sở sản xuất nem chả Cô Hiển, xã Tam Phước); Trà sen, Trà lài (Công ty TNHH Sen Vàng, địa chỉ huyện Cao Lãnh)"],
        ]);

        var rows = ListFiles.Rows(path);

        Assert.Equal(
        [
            "Chả bò Cô Hiển | Cơ sở sản xuất nem chả Cô Hiển | xã Tam Phước",
            "Trà sen, Trà lài | Công ty TNHH Sen Vàng | huyện Cao Lãnh",
        ], rows.Select(ListFiles.Line));
        Assert.Empty(rows[0].Proposals);
        Assert.Equal(["Trà sen", "Trà lài"], Assert.Single(rows[1].Proposals).Names);
    }

    [Fact]
    public void Stars_and_districts_stand_in_headings_of_a_table()
    {
        var path = files.Workbook(
        [
            ["STT", "Tên sản phẩm", "Chủ thể sản xuất", "Xã, phường"],
            ["(1)", "(2)", "(3)", "(4)"],
            ["I", "Sản phẩm đạt hạng 4 sao"],
            ["1", "HUYỆN A LƯỚI (2 sản phẩm)"],
            [1, "Chuối già lùn", "HTX A Lưới", "xã Hồng Vân"],
            ["II", "Sản phẩm đạt hạng 03 sao"],
            [2, "Bún Vân Cù", "HTX Vân Cù", "xã Hương Toàn"],
            ["Tổng cộng", "2 sản phẩm"],
        ], "B3:D3");

        var entries = ListFiles.Read(path);
        var rows = entries.OfType<ListRow>().ToArray();

        Assert.Equal(
        [
            "Chuối già lùn | HTX A Lưới | xã Hồng Vân, HUYỆN A LƯỚI | 4 stars, Recognised",
            "Bún Vân Cù | HTX Vân Cù | xã Hương Toàn | 3 stars, Recognised",
        ], rows.Select(ListFiles.Line));
        Assert.Equal((FieldOrigin.Heading, "B3"), (rows[0].Stars!.Printed.Origin, rows[0].Stars!.Printed.Cell.ToString()));
        Assert.Equal(
            [LineKind.Header, LineKind.Numbering, LineKind.Heading, LineKind.Heading, LineKind.Heading, LineKind.Total],
            entries.OfType<ListLine>().Select(line => line.Kind));
    }

    [Fact]
    public void A_heading_that_lists_its_products_itself_gives_them_its_stars()
    {
        var path = files.Workbook(
        [
            ["1. Công nhận sản phẩm đạt hạng 4 sao, gồm 02 sản phẩm là: Nem chua của Công ty TNHH Bà Năm; Mắm tép của HTX Hà Yên."],
            ["2. Công nhận sản phẩm đạt hạng 3 sao, gồm 01 sản phẩm là: Chè lam (Cơ sở Phủ Quảng, thị trấn Vĩnh Lộc)"],
        ]);

        Assert.Equal(
        [
            "Nem chua | Công ty TNHH Bà Năm | 4 stars, Recognised",
            "Mắm tép | HTX Hà Yên | 4 stars, Recognised",
            "Chè lam | Cơ sở Phủ Quảng | thị trấn Vĩnh Lộc | 3 stars, Recognised",
        ], ListFiles.Rows(path).Select(ListFiles.Line));
    }

    [Fact]
    public void A_header_of_two_rows_is_read_column_by_column()
    {
        var path = files.Workbook(
        [
            ["STT", "Tên sản phẩm", "Chủ thể", "Quyết định", null, "Hạng sao"],
            [null, null, null, "Số", "Ngày", null],
            [1, "Trà hoa vàng", "HTX Ba Chẽ", "4012/QĐ-UBND", new LocalDate(2020, 10, 21), 5],
        ], "A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2");

        Assert.Equal(
            ["Trà hoa vàng | HTX Ba Chẽ | 5 stars, Recognised | 4012/QĐ-UBND | 2020-10-21"],
            ListFiles.Rows(path).Select(ListFiles.Line));
    }

    [Theory]
    [InlineData(",Người lập biểu,,,\n,Nguyễn Văn Mật,,,\n", 2)]
    [InlineData(",Nguyễn Văn Mật,,,\n", 1)]
    [InlineData(",Ghi chú: danh sách gồm 2 sản phẩm,,,\n", 1)]
    [InlineData(",,,TM. ỦY BAN NHÂN DÂN,\n,,,CHỦ TỊCH,\n,,,Nguyễn Văn Mật,\n", 3)]
    [InlineData(",,Người lập,,Thủ trưởng đơn vị\n,,Trần Bí,,Lê Mật\n", 2)]
    public void Lines_below_a_table_are_no_products(string below, int count)
    {
        var entries = ListFiles.Read(files.Csv("STT,Tên sản phẩm,Chủ thể,Địa chỉ,Xếp hạng\n1,Mật ong,HTX A,xã B,4 sao\n2,Gạo,HTX A,xã B,3 sao\n" + below));

        Assert.Equal(["Mật ong", "Gạo"], entries.OfType<ListRow>().Select(row => row.ProductName!.Value));
        Assert.Equal(count, entries.OfType<ListLine>().Count(line => line.Kind == LineKind.NotUnderstood));
    }

    [Fact]
    public void A_name_alone_below_a_merged_producer_is_its_product()
    {
        var path = files.Workbook(
            [["STT", "Chủ thể", "Tên sản phẩm", "Xếp hạng"], [1, "HTX A", "Gạo nếp", "3 sao"], [null, null, "Gạo tẻ"]], "B2:B3");

        Assert.Equal(["Gạo nếp | HTX A | 3 stars, Recognised", "Gạo tẻ | HTX A"], ListFiles.Rows(path).Select(ListFiles.Line));
    }

    [Fact]
    public void A_sheet_that_nothing_is_known_of_is_reported_with_its_rows()
    {
        var path = files.Workbook([["Kính gửi các đơn vị"], ["Thông báo về cuộc họp", "ngày mai"]]);

        var entries = ListFiles.Read(path);

        Assert.Equal(
            ["Kính gửi các đơn vị", "Thông báo về cuộc họp | ngày mai"],
            entries.OfType<ListLine>().Where(line => line.Kind == LineKind.NotUnderstood).Select(line => line.Text));
        Assert.Equal(SheetKind.NotUnderstood, entries.OfType<SheetEnd>().Single().Kind);
    }

    public void Dispose() => files.Dispose();
}
