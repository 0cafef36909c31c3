using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ocop.Storage.Importing;
using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Tests.Importing;

public sealed class ListDocumentTests : IDisposable
{
    private const string Header = "STT,Tên sản phẩm,Chủ thể,Hạng sao,Số quyết định,Ngày quyết định\n";

    private readonly ListFiles files = new();

    [Fact]
    public void Impossible_values_refuse_their_rows_with_their_cells_and_the_others_stay()
    {
        var rows = ListFiles.Rows(files.Csv(Header
            + "1,Gạo,HTX A,9,12/QĐ-UBND,1/2/2021\n"
            + "2,Nếp,HTX A,3 sao,12/QĐ-UBND,31/02/2021\n"
            + "3,Đậu,HTX A,3 sao,12/QĐ-UBND ngày 5/6/2021,6/6/2021\n"
            + "4,Ngô,,3 sao,UBND,\n"
            + "5,,HTX A,3 sao,,\n"
            + "6,Khoai,HTX A,=1+2,,\n"
            + "7,Sắn,HTX A,3 sao,12/QĐ-UBND ngày 30/02/2021,\n"
            + "8,Mía,HTX A,3 sao,2890/QĐ-BNN-VPĐP,2/3/2021\n"));

        Assert.Equal(
        [
            "D2 StarsOutOfRange", "F3 DateImpossible", "F4 DatesContradict", "E5 DecisionUnreadable, C5 ProducerMissing", "B6 NameMissing",
            "D7 Formula", "E8 DateImpossible", "",
        ], rows.Select(ListFiles.Problems));
        Assert.Equal([true, true, true, true, true, true, true, false], rows.Select(row => row.IsRefused));
        Assert.Equal("9", rows[0].Stars!.Printed.Raw);
        Assert.False(rows[0].Stars!.HasValue);
    }

    [Fact]
    public void A_day_or_year_before_the_programme_or_after_today_refuses_its_row()
    {
        var rows = ListFiles.Rows(files.Csv("STT,Tên sản phẩm,Chủ thể,Hạng sao,Số quyết định,Ngày quyết định,Năm công nhận\n"
            + "1,Gạo,HTX A,3 sao,,1/1/2099,\n"
            + "2,Nếp,HTX A,3 sao,,,2017\n"
            + "3,Đậu,HTX A,3 sao,,,2030\n"
            + "4,Ngô,HTX A,3 sao,,1/1/1900,\n"
            + "5,Khoai,HTX A,3 sao,12/QĐ-UBND ngày 23/11/2026,,\n"
            + "6,Sắn,HTX A,3 sao,,22/11/2026,2018\n"));

        Assert.Equal(["F2 DateImpossible", "G3 DateImpossible", "G4 DateImpossible", "F5 DateImpossible", "E6 DateImpossible", ""], rows.Select(ListFiles.Problems));
        Assert.Equal("'1/1/1900' lies outside 2018-05-07, when the programme began, to 2026-11-22, which is today.", rows[3].Problems[0].Message);
    }

    [Fact]
    public void A_formula_for_a_name_is_one_problem_and_no_missing_name() =>
        Assert.Equal(["B2 Formula"], ListFiles.Rows(files.Csv(Header + "1,=A1,HTX A,3 sao,,\n")).Select(ListFiles.Problems));

    [Fact]
    public void Points_that_no_criteria_give_the_stars_are_noted_and_recorded()
    {
        var rows = ListFiles.Rows(files.Csv("Tên sản phẩm,Chủ thể,Hạng sao,Điểm\nTrà,HTX B,3 sao,12.5\nChè,HTX B,3 sao,\"69,5\"\nSen,HTX B,4 sao,90\n"));

        Assert.Equal(["D2 ScoreContradictsStars", "", "D4 ScoreContradictsStars"], rows.Select(ListFiles.Problems));
        Assert.All(rows, row => Assert.False(row.IsRefused));
        Assert.Equal("12.5 points give 3 stars by no set of criteria; both are recorded as printed.", rows[0].Problems[0].Message);
    }

    [Fact]
    public void A_decision_of_the_Prime_Minister_is_left_out_with_its_date_and_noted()
    {
        var rows = ListFiles.Rows(files.Csv(Header + "1,Chè,HTX A,đánh giá lại 4 sao,Quyết định số 148/QĐ-TTg ngày 20/8/2019,\n2,Trà,HTX A,3 sao,148/QĐ-UBND ngày 20/8/2019,\n"));

        Assert.Equal(["Chè | HTX A | 4 stars, Recognised", "Trà | HTX A | 3 stars, Recognised | 148/QĐ-UBND | 2019-08-20"], rows.Select(ListFiles.Line));
        Assert.Equal(["E2 DecisionNotRecognising", ""], rows.Select(ListFiles.Problems));
        Assert.False(rows[0].IsRefused);
    }

    [Fact]
    public void A_day_or_year_beside_the_stars_is_kept()
    {
        var rows = ListFiles.Rows(files.Csv("Tên sản phẩm,Chủ thể,Hạng sao\n"
            + "Nếp,HTX A,OCOP 4 sao (QĐ 114/QĐ-UBND; 15/1/2020)\nLúa,HTX A,4 sao năm 2023\nGạo,HTX A,Đạt 3 sao (2022)\nNgô,HTX A,4 sao (hết hạn năm 2024)\nSắn,HTX A,4 sao ngày 15/1/2020\nĐậu,HTX A,OCOP 4* năm 2023\n"));

        Assert.Equal(["2020-01-15", null, null, null, "2020-01-15", null], rows.Select(row => row.DecisionDate?.ToString()));
        Assert.Equal([null, "2023", "2022", null, null, "2023"], rows.Select(row => row.RecognitionYear?.ToString()));
        Assert.Equal("114/QĐ-UBND", rows[0].Decision!.Value.Text);
    }

    [Fact]
    public void Persons_named_beside_producers_products_and_in_notes_are_in_nothing_that_is_kept()
    {
        var path = files.Csv("STT,Tên sản phẩm,\"Tên chủ thể\n(Họ và tên người đại diện)\",Địa chỉ,Xếp hạng,Chủ nhiệm HTX,Di động,Ghi chú\n"
            + "1,Mật,\"HTX Hòa Tân\n(Nguyễn Văn Bímật)\",\"Số 12, nhà bà Bímật, xã B\",3 sao,Trần Bímật,0912345678,\"GĐ: Trần Thị Bímật; 0912345678/0987654321\"\n"
            + "2,Gạo (chị Bímật),HTX A - GĐ: Trần Bímật,xã B,3 sao,,,\"đại diện pháp luật Trần Bímật, sinh năm 1980\"\n"
            + "3,Tỏi,\"Cơ sở Bà Bảy (ông Lê Bímật, 0912 345 678)\",xã B,3 sao,,,Người liên hệ ông Bímật; Chủ cơ sở: Lê Bímật; Chủ hộ Lê Bímật\n"
            + "4,Nghệ,\"Hộ kinh doanh Nguyễn Văn A, CCCD 079123456789\",xã B,3 sao,,,Passport: C1234567; zalo.me/0912345678; STK 0101000123456 Bímật; bimat@secret .vn\n");

        var rows = ListFiles.Rows(path);
        var kept = string.Concat(ListFiles.Read(path).Select(Everything));

        Assert.All(
            ["Bímật", "091234", "0987654", "345 678", "1980", "C1234567", "0101000", "secret", "079123"],
            data => Assert.DoesNotContain(data, kept, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(
            ["Mật | HTX Hòa Tân | xã B | 3 stars, Recognised", "Gạo | HTX A | xã B | 3 stars, Recognised", "Tỏi | Cơ sở Bà Bảy | xã B | 3 stars, Recognised", "Nghệ | Hộ kinh doanh Nguyễn Văn A | xã B | 3 stars, Recognised"],
            rows.Select(ListFiles.Line));
        Assert.Equal(
        [
            "Representative F2, Phone G2, Representative D2, Representative C2, Representative H2, Phone H2",
            "Representative B3, Representative C3, Representative H3, BirthDate H3",
            "Phone C4, Representative C4, Representative H4",
            "IdentityNumber C5, Email H5, IdentityNumber H5, BankAccount H5, Phone H5",
        ], rows.Select(row => string.Join(", ", row.Dropped.Select(data => $"{data.Kind} {data.Cell}"))));
        Assert.Equal(
            ["Representative C1", "Representative F1", "Phone G1"],
            ListFiles.Read(path).OfType<SheetEnd>().Single().DroppedColumns.Select(data => $"{data.Kind} {data.Cell}"));
    }

    [Fact]
    public void Scrambled_accents_refuse_the_file()
    {
        var refusal = ListFiles.Refusal(files.Csv("Tên sản phẩm,Chủ thể,Hạng sao\nGạo nếp,HTX A,ÒCÕP 4 sâò\n"));

        Assert.Equal((ListFault.Scrambled, "C2"), (refusal.Fault, refusal.Cell));
    }

    [Fact]
    public void One_misspelt_name_does_not() => Assert.Equal(
        ["Kẹo dừa | HTX Mười Qúy"], ListFiles.Rows(files.Csv("Tên sản phẩm,Chủ thể\nKẹo dừa,HTX Mười Qúy\n")).Select(ListFiles.Line));

    [Fact]
    public void Personal_data_is_in_nothing_that_is_kept()
    {
        var path = files.Csv("Tên sản phẩm,Chủ thể,Người đại diện,CCCD,Địa chỉ\nGạo,HTX A (ĐT 0912345678),Nguyễn Văn Kín,001085012345,\"xã B, 0987 654 321\"\n");

        var kept = string.Concat(ListFiles.Read(path).Select(Everything));

        Assert.DoesNotContain("Nguyễn Văn Kín", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("001085012345", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("654 321", kept, StringComparison.Ordinal);
        Assert.Equal(
            ["Representative C2", "IdentityNumber D2", "Phone E2", "Phone B2"],
            ListFiles.Rows(path).Single().Dropped.Select(data => $"{data.Kind} {data.Cell}"));
    }

    [Fact]
    public void Rows_are_yielded_while_the_file_is_read()
    {
        var rows = string.Concat(Enumerable.Range(1, 2000).Select(row => $"{row},Gạo {row},HTX A,3 sao,,\n"));
        using var document = ListDocument.Open(files.Csv(Header + rows + "\"open"), ListFiles.Days);
        var yielded = new List<ListEntry>();

        var refusal = Assert.Throws<UnreadableListException>(() =>
        {
            foreach (var entry in document.ReadEntries())
            {
                yielded.Add(entry);
            }
        });

        Assert.Equal((ListFault.UnbalancedQuotes, "A2002"), (refusal.Fault, refusal.Cell));
        Assert.InRange(yielded.Count, 1500, 2001);
    }

    [Fact]
    public void Decomposed_letters_give_the_same_rows()
    {
        var text = Header + "1,Nước mắm Phú Quốc,HTX Hòa Tân,hạng 03 sao,2008/QĐ/UBND,ngày 23 tháng 12 năm 2019\n2,Rượu Ðắk,Hộ kinh doanh Thúy,tiềm năng 5 sao,,tháng 6/2025\n";

        Assert.Equal(
            ListFiles.Rows(files.Csv(text)).Select(ListFiles.Line),
            ListFiles.Rows(files.Csv(text.Normalize(NormalizationForm.FormD), "list2.csv")).Select(ListFiles.Line));
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        ArbMap.Default.ArbFor<byte>(),
        (bytes, kind) => AssertReadOrRefused((kind % 3) switch
        {
            0 => bytes,
            1 => [.. "PK\u0003\u0004"u8, .. bytes],
            _ => [.. Encoding.UTF8.GetBytes(Header), .. bytes],
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void A_workbook_with_any_bytes_changed_is_read_or_refused()
    {
        var whole = File.ReadAllBytes(files.Workbook([["Tên sản phẩm", "Chủ thể", "Hạng sao"], ["Gạo", "HTX A", 3], [null, null, 4]], "B2:B3"));

        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<byte>(), (place, value) =>
        {
            var changed = whole.ToArray();
            changed[place.Get * 7919 % changed.Length] = value;
            AssertReadOrRefused(changed);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_cells_are_read_as_rows() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>[]>(),
        cells =>
        {
            var record = string.Join(',', cells.Take(6).Select(cell => $"\"{cell.Get.Replace("\0", "", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            AssertReadOrRefused(Encoding.UTF8.GetBytes(Header + record + "\n"));
        }).QuickCheckThrowOnFailure();

    public void Dispose() => files.Dispose();

    private static string Everything(ListEntry entry) => entry is ListRow row
        ? string.Join(' ', row, row.ProductName?.Printed, row.Producer?.Printed, row.Address?.Printed, row.Note?.Printed, string.Join(' ', row.Problems))
        : entry.ToString()!;

    private void AssertReadOrRefused(byte[] bytes)
    {
        var path = files.Bytes(bytes, "any");
        try
        {
            Assert.All(ListFiles.Read(path), entry => Assert.True(entry.RowNumber >= 0));
        }
        catch (UnreadableListException refusal)
        {
            Assert.StartsWith($"{path}: ", refusal.Message, StringComparison.Ordinal);
        }
    }
}
