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
            "D2 StarsOutOfRange", "F3 DateImpossible", "F4 DatesContradict", "E5 DecisionUnreadable, A5 ProducerMissing", "A6 NameMissing",
            "D7 Formula", "E8 DateImpossible", "",
        ], rows.Select(ListFiles.Problems));
        Assert.Equal([true, true, true, true, true, true, true, false], rows.Select(row => row.IsRefused));
        Assert.Equal("9", rows[0].Stars!.Printed.Raw);
        Assert.False(rows[0].Stars!.HasValue);
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
        using var document = ListDocument.Open(files.Csv(Header + rows + "\"open"));
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
        ? string.Join(' ', row, row.ProductName?.Printed, row.Producer?.Printed, row.Address?.Printed, string.Join(' ', row.Problems))
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
