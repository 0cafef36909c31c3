using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Importing;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Lists of every layout, and the dirt of real ones, from their files to the records.</summary>
public abstract class ImportLayoutSpecification : IDisposable
{
    private readonly ImportedRegistry registry;

    protected ImportLayoutSpecification(TestEngine engine) => registry = new ImportedRegistry(engine);

    [SkippableFact]
    public void A_list_below_titles_and_a_decision_for_all_its_rows()
    {
        var (summary, rows) = registry.Import(registry.Files.Workbook(
        [
            ["ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ"],
            ["(Kèm theo Quyết định số 1810/QĐ-UBND ngày 23/7/2021 của UBND tỉnh)"],
            ["TT", "Sản phẩm", "Chủ thể", "Địa chỉ", "Kết quả chấm điểm"],
            [1, "Nước mắm Phú Thuận", "Hợp tác xã Phú Thuận", "Thôn An Dương, xã Phú Thuận, huyện Phú Vang", 82.5],
            [2, "Mắm ruốc", "Cơ sở Duyên Hải", "xã Vinh Hiền, huyện Phú Lộc", "70,9 điểm đạt hạng 4 sao"],
        ], "A1:E1", "A2:E2"), "63:46");

        Assert.Equal(["Accepted | Nước mắm Phú Thuận", "Accepted | Mắm ruốc"], rows.Select(ImportedRegistry.Line));
        Assert.Equal((true, 1, 2), (summary.IsWritten, summary.Revision, summary.Accepted));
        Assert.Equal(
        [
            "Mắm ruốc | 4 stars | 70.9 | 1810/QĐ-UBND | 2021-07-23",
            "Nước mắm Phú Thuận | ? stars | 82.5 | 1810/QĐ-UBND | 2021-07-23",
        ], registry.ReadCertificates());
        Assert.Equal(2, registry.ReadProducts().Count(product => product.EndsWith("46/46", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void Merged_producers_other_sheets_and_data_of_persons()
    {
        using (var workbook = new WorkbookFile(registry.Files.File("list.xlsx")))
        {
            workbook.Sheet("SP OCOP",
            [
                ["SẢN PHẨM OCOP CỦA XÃ"],
                ["STT", "Chủ thể", "Người đại diện", "Địa chỉ", "Tên Sản phẩm\n OCOP ", "Xếp  hạng", "Số điện thoại", "Ghi chú"],
                [1, "HTX Nông nghiệp A", "Nguyễn Văn B", "Thôn 1, xã Đông Anh", "Gạo nếp", "3 sao", "0912 345 678", "công nhận lại"],
                [null, null, null, null, "Gạo tẻ", "04 sao"],
                [2, "HKD Thạo Loan", "Trần Thị C", "Thôn Xuân Canh", "Rượu nếp", null, "0987654321"],
            ], merged: ["B3:B4", "D3:D4", "A1:H1"]);
            workbook.Sheet("HTX", [["STT", "Tên HTX", "Địa chỉ", "Số thành viên"], [1, "HTX A", "Thôn 1", 20]]);
        }

        var (summary, rows) = registry.Import(registry.Files.File("list.xlsx"), "34:01");

        Assert.Equal(["Accepted | Gạo nếp", "Accepted | Gạo tẻ", "Accepted | Rượu nếp | E5 NoRecognition"], rows.Select(ImportedRegistry.Line));
        Assert.Equal(["Gạo nếp | 3 stars | công nhận lại", "Gạo tẻ | 4 stars"], registry.ReadCertificates());
        Assert.Equal(["Representative C3", "Phone G3"], rows[0].Dropped.Select(drop => $"{drop.Kind} {drop.Cell}"));
        Assert.Equal(["Phone 3", "Representative 3"], summary.Dropped.Select(drop => $"{drop.Key} {drop.Value}").Order(StringComparer.Ordinal));
        Assert.Equal([("SP OCOP", "Table", 3), ("HTX", "NoProductList", 0)], summary.Sheets.Select(sheet => (sheet.Name, sheet.Kind, sheet.Products)));
        Assert.DoesNotContain(registry.Read("SELECT coalesce(cells, '') FROM product_sources"), cells => cells.Contains("0912", StringComparison.Ordinal) || cells.Contains("Nguyễn", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void The_list_of_food_safety_as_CSV()
    {
        var (_, rows) = registry.Import(registry.Files.Csv(
            "STT,Tên sản phẩm,Tên cơ sở,Địa chỉ cơ sở,Đại diện cơ sở,Điện thoại,Giấy chứng nhận ATTP,Ngày cấp,Xếp hạng sao OCOP,Ghi chú\n"
            + "1,Chả lụa,Cơ sở Út Thẳng,\"xã Lai Vung, huyện Lai Vung\",Nguyễn Văn D,0912345678,123/2021,05/6/2021,05 sao,\n"), "63:87");

        Assert.Equal(["Accepted | Chả lụa"], rows.Select(ImportedRegistry.Line));
        Assert.Equal(["Chả lụa | 5 stars"], registry.ReadCertificates());
        Assert.Equal(["Chả lụa | Cơ sở Út Thẳng | xã Lai Vung, huyện Lai Vung, Đồng Tháp 87/82"], registry.ReadProducts());
    }

    [SkippableFact]
    public void Stars_of_zero_and_a_commune_in_the_producer_s_cell()
    {
        var (_, rows) = registry.Import(registry.Files.Csv(
            "name,author,address,star\n"
            + "Bánh tét,\"Hộ kinh doanh Đỗ Văn Vũ Trường, xã Tam Ngãi\",Xã Tam Ngãi,0\n"
            + "\"Dừa sáp Hòa Tân \",HTX Dừa sáp Hòa Tân,Xã Hòa Tân,4\n"), "63:84");

        Assert.Equal(["Accepted | Bánh tét | D2 NoRecognition", "Accepted | Dừa sáp Hòa Tân"], rows.Select(ImportedRegistry.Line));
        Assert.Equal(
        [
            "Bánh tét | Hộ kinh doanh Đỗ Văn Vũ Trường | Xã Tam Ngãi, , Trà Vinh 84/86",
            "Dừa sáp Hòa Tân | HTX Dừa sáp Hòa Tân | Xã Hòa Tân, , Trà Vinh 84/86",
        ], registry.ReadProducts());
        Assert.Equal(["Dừa sáp Hòa Tân | 4 stars"], registry.ReadCertificates());
    }

    [SkippableFact]
    public void One_cell_with_everything_in_it()
    {
        registry.Import(registry.Files.Workbook(
        [
            ["HTX Lộc Hà", "HTX Lộc Hà; địa chỉ Thôn Lộc Hà, xã Đông Anh; tên sản phẩm OCOP: Đông trùng hạ thảo tươi, Đông trùng hạ thảo khô theo QĐ số 2008/QĐ/UBND ngày 07/04/2023."],
        ]), "34:01");

        Assert.Equal(
        [
            "Đông trùng hạ thảo khô | ? stars | 2008/QĐ-UBND | 2023-04-07",
            "Đông trùng hạ thảo tươi | ? stars | 2008/QĐ-UBND | 2023-04-07",
        ], registry.ReadCertificates());
    }

    [SkippableFact]
    public void Numbered_lines_and_prose()
    {
        using (var workbook = new WorkbookFile(registry.Files.File("list.xlsx")))
        {
            workbook.Sheet("5 sao",
            [
                ["Danh sách sản phẩm OCOP 5 sao quốc gia năm 2022"],
                ["1. Mật hoa dừa - Công ty TNHH Trà Vinh FARM, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh."],
                ["2 Đường hoa dừa - Công ty TNHH Trà Vinh FARM, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh."],
            ]);
            workbook.Sheet("Báo", [["Chả bò Cô Hiển (Cơ sở sản xuất nem chả Cô Hiển, xã Tam Phước, tỉnh Bến Tre); Trà sen, Trà lài (Công ty TNHH Sen Vàng, địa chỉ huyện Cao Lãnh, tỉnh Đồng Tháp)"]]);
        }

        var (_, rows) = registry.Import(registry.Files.File("list.xlsx"));

        Assert.Equal(
            ["Accepted | Mật hoa dừa", "Accepted | Đường hoa dừa", "Accepted | Chả bò Cô Hiển | A1 NoRecognition", "Accepted | Trà sen, Trà lài | A1 NoRecognition"],
            rows.Select(ImportedRegistry.Line));
        Assert.Equal(["Trà sen", "Trà lài"], Assert.Single(rows[3].Splits).Names);
        Assert.Equal(["Mật hoa dừa | 5 stars", "Đường hoa dừa | 5 stars"], registry.ReadCertificates());
    }

    [SkippableFact]
    public void Stars_and_districts_in_headings()
    {
        registry.Import(registry.Files.Workbook(
        [
            ["STT", "Tên sản phẩm", "Chủ thể sản xuất", "Xã, phường"],
            ["I", "Sản phẩm đạt hạng 4 sao"],
            ["1", "HUYỆN A LƯỚI (2 sản phẩm)"],
            [1, "Chuối già lùn", "HTX A Lưới", "xã Hồng Vân"],
            ["II", "Sản phẩm đạt hạng 03 sao"],
            [2, "Bún Vân Cù", "HTX Vân Cù", "xã Hương Toàn"],
        ]), "63:46");

        Assert.Equal(["Bún Vân Cù | 3 stars", "Chuối già lùn | 4 stars"], registry.ReadCertificates());
        Assert.Equal(
        [
            "Bún Vân Cù | HTX Vân Cù | xã Hương Toàn, , Huế 46/46",
            "Chuối già lùn | HTX A Lưới | xã Hồng Vân, HUYỆN A LƯỚI, Huế 46/46",
        ], registry.ReadProducts());
    }

    [SkippableFact]
    public void Persons_and_their_numbers_are_in_nothing_that_is_recorded()
    {
        var (summary, rows) = registry.Import(registry.Files.Csv(
            "STT,Tên sản phẩm,\"Tên chủ thể\n(Họ và tên người đại diện)\",Địa chỉ,Xếp hạng,Ghi chú\n"
            + "1,Mật,\"HTX Hòa Tân\n(Nguyễn Văn Bímật)\",xã B,3 sao,\"GĐ: Trần Thị Bímật; 0912345678/0987654321; zalo.me/0912345678\"\n"
            + "2,Gạo,Hộ kinh doanh Nguyễn Văn A (ông Lê Bímật),xã B,3 sao,\"sinh năm 1980; STK 0101000123456\"\n"), "34:01");

        Assert.Equal(["Accepted | Mật", "Accepted | Gạo"], rows.Select(ImportedRegistry.Line));
        Assert.Equal(["HTX Hòa Tân", "Hộ kinh doanh Nguyễn Văn A"], rows.Select(row => row.Producer));
        Assert.Equal(["BankAccount 1", "BirthDate 1", "Phone 1", "Representative 4"], summary.Dropped.Select(drop => $"{drop.Key} {drop.Value}").Order(StringComparer.Ordinal));
        var kept = string.Join('\n', registry.Read("SELECT coalesce(cells, '') FROM product_sources").Concat(registry.ReadProducts()).Concat(registry.ReadCertificates()));
        Assert.All(["Bímật", "0912", "0987", "1980", "0101"], data => Assert.DoesNotContain(data, kept, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_proposal_to_merge_is_told_once()
    {
        var (summary, rows) = registry.Import(registry.Files.Csv(
            "STT,Tên sản phẩm,Chủ thể,Địa chỉ,Xếp hạng\n1,Gạo,HTX A,xã B,3 sao\n2,Nếp,HTX A,xã B,3 sao\n3,Tỏi,Công ty A,xã B,3 sao\n4,Nghệ,Công ty A,xã B,3 sao\n"), "34:01");

        Assert.Equal(1, summary.Merges);
        Assert.Single(rows.SelectMany(row => row.Merges));
    }

    [SkippableTheory]
    [InlineData("list.xlsx", "the file is no .xlsx workbook, and no product of a list was found in its text.")]
    [InlineData("list.csv", "no product of a list was found in it; sheet 'list' has no header of a list of products, and no line that names one with its producer.")]
    public void A_text_without_a_list_is_refused_in_plain_words(string name, string reason)
    {
        var path = registry.Files.Csv("hello", name);

        Assert.Equal($"{path}: {reason}", Assert.Throws<RegistryException>(() => registry.Import(path)).Message);
    }

    [SkippableFact]
    public void Ten_dirty_rows()
    {
        using (var workbook = new WorkbookFile(registry.Files.File("list.xlsx")))
        {
            workbook.Sheet("Bảng",
            [
                ["Tên sản phẩm", "Chủ thể", "Địa chỉ", "Xếp hạng"],
                ["Hạt sen sấy (2019) 62", "HTX Sen"],
                ["Nước mắm Cửa Lò (20°N, 30°N, 40°N)", "HTX Cửa Lò", null, "3 sao"],
                ["Nước mắm Phú Quốc Khải Hoàn 38 độ đạm", "Công ty Khải Hoàn", "thị trấn Dương Đông, huyện Phú Quốc, tỉnh Kiên Giang", "5 sao"],
                ["Dừa sáp Hòa Tân ", "HTX Dừa sáp Hòa Tân", "Xã Hòa Tân", 4],
                ["Chả ốc bươu", "Hộ SXKD Nguyễn Thị Hồng Nghiệp", null, 0],
                ["Tiêu Tiên Phước", "HTX Tiên Phước", null, "70,9 điểm đạt hạng 4 sao"],
                ["Tổng hợp", "HTX Tiên Phước", null, "11 sản phẩm/ 11 chủ thể đạt hạng 4 sao (****) và 48 sản phẩm/45 chủ thể đạt hạng 3 sao (***)"],
                ["Chả lụa, Chả lụa trúng muối, Giò thủ tai heo, nem giòn, …", "Cơ sở Út Thẳng", null, "3 sao"],
            ]);
            workbook.Sheet("Dòng",
            [
                ["Trà Kim Ngân Hoa (Túi lọc) (của CTY TNHH MTV TM VÀ DV Thái Minh Nguyên, TT Chợ Mới)"],
                ["2 Đường hoa dừa - Công ty TNHH Trà Vinh FARM, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh."],
                ["Miến Gạo Phúc Thịnh của Hộ SXKD miến gạo Quý Lộc Phúc Thịnh (huyện Quý Lộc)"],
                ["sản phẩm nước mắm Mạch Long 400 đạm, 500 đạm của Công ty TNHH MTV SXTM XK Đại Phát"],
            ]);
            workbook.Sheet("Một ô", [["HKD Thạo Loan", ". HKD Thạo Loan; địa chỉ Thôn Xuân Canh, xã Đông Anh; tên sản phẩm OCOP: Rượu gạo nếp Long Tửu, Rượu dâu Long tửu theo QĐ số 560/QĐ/UBND ngày 17/01/2021."]]);
        }

        var (summary, rows) = registry.Import(registry.Files.File("list.xlsx"), "34:01", skipsRefused: true);

        Assert.Equal(
        [
            "Accepted | Hạt sen sấy",
            "Accepted | Nước mắm Cửa Lò (20°N, 30°N, 40°N)",
            "Accepted | Nước mắm Phú Quốc Khải Hoàn 38 độ đạm",
            "Accepted | Dừa sáp Hòa Tân",
            "Accepted | Chả ốc bươu | D6 NoRecognition",
            "Accepted | Tiêu Tiên Phước",
            "Refused | Tổng hợp | D8 StarsUnclear",
            "Accepted | Chả lụa, Chả lụa trúng muối, Giò thủ tai heo, nem giòn | A9 ListIncomplete",
            "Accepted | Trà Kim Ngân Hoa (Túi lọc) | A1 NoRecognition",
            "Accepted | Đường hoa dừa | A2 NoRecognition",
            "Accepted | Miến Gạo Phúc Thịnh | A3 NoRecognition",
            "Accepted | nước mắm Mạch Long 400 đạm, 500 đạm | A4 DegreeSignLost | A4 NoRecognition",
            "Accepted | Rượu gạo nếp Long Tửu",
            "Accepted | Rượu dâu Long tửu",
        ], rows.Select(ImportedRegistry.Line));
        Assert.Equal((14, 13, 1, 3), (summary.RowCount, summary.Accepted, summary.Refused, summary.Splits));
        Assert.Equal(
        [
            "Chả lụa, Chả lụa trúng muối, Giò thủ tai heo, nem giòn | 3 stars",
            "Dừa sáp Hòa Tân | 4 stars",
            "Hạt sen sấy | ? stars | 62 | 2019",
            "Nước mắm Cửa Lò (20°N, 30°N, 40°N) | 3 stars",
            "Nước mắm Phú Quốc Khải Hoàn 38 độ đạm | 5 stars",
            "Rượu dâu Long tửu | ? stars | 560/QĐ-UBND | 2021-01-17",
            "Rượu gạo nếp Long Tửu | ? stars | 560/QĐ-UBND | 2021-01-17",
            "Tiêu Tiên Phước | 4 stars | 70.9",
        ], registry.ReadCertificates().Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        registry.Dispose();
        GC.SuppressFinalize(this);
    }
}
