using System.Text;
using Ocop.Storage.Importing;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Tests.Importing.Sheets;

public sealed class CsvSheetTests : IDisposable
{
    private const string List = "Tên sản phẩm,Chủ thể\nMật ong,HTX A\n";

    private readonly ListFiles files = new();

    [Fact]
    public void Utf8_with_and_without_its_mark_and_utf16_with_its_mark_are_read() => Assert.All(
        new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode },
        encoding => Assert.Equal(
            ["Mật ong | HTX A"],
            ListFiles.Rows(files.Bytes([.. encoding.GetPreamble(), .. encoding.GetBytes(List)])).Select(ListFiles.Line)));

    [Fact]
    public void Another_encoding_is_refused_by_its_first_byte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Mật ong,"), 0xD4, 0x41, .. Encoding.UTF8.GetBytes(List)];

        var refusal = ListFiles.Refusal(files.Bytes(bytes));

        Assert.Equal(ListFault.Encoding, refusal.Fault);
        Assert.Equal($"{files.File("list.csv")}: the text is not UTF-8: byte 0xD4 at position 10; save it as UTF-8", refusal.Message);
    }

    [Fact]
    public void A_byte_that_is_no_text_is_found_behind_many_that_are()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(new string('ậ', 50_000)), 0xFF];

        Assert.Contains("byte 0xFF at position 150000;", ListFiles.Refusal(files.Bytes(bytes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tên sản phẩm,Chủ thể\n\"Mật ong,HTX A\n", "A2", "a quotation mark opens it and none closes it")]
    [InlineData("Tên sản phẩm,Chủ thể\nMật ong,\"HTX\" A\n", "B2", "text stands behind the quotation mark that closes it")]
    public void Unbalanced_quotes_are_refused_with_the_cell_they_begin_in(string text, string cell, string reason)
    {
        var refusal = ListFiles.Refusal(files.Csv(text));

        Assert.Equal((ListFault.UnbalancedQuotes, cell), (refusal.Fault, refusal.Cell));
        Assert.Equal($"{files.File("list.csv")}: sheet 'list', cell {cell}: the quotes are unbalanced: {reason}", refusal.Message);
    }

    [Theory]
    [InlineData("\"", "the cell has more than 32767 characters; where it should not, nothing closes the quotation mark that opens it")]
    [InlineData("", "the cell has more than 32767 characters")]
    public void A_cell_beyond_the_bound_is_refused_as_that(string quote, string reason)
    {
        var refusal = ListFiles.Refusal(files.Csv($"Tên sản phẩm,Chủ thể\n{quote}{new string('a', 40_000)}{quote},HTX A\n"));

        Assert.Equal((ListFault.TooLarge, "A2"), (refusal.Fault, refusal.Cell));
        Assert.EndsWith(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_within_a_cell_is_text() => Assert.Equal(
        ["Trà \"Xanh\" | HTX \"A\""],
        ListFiles.Rows(files.Csv("Tên sản phẩm,Chủ thể\nTrà \"Xanh\",\"HTX \"\"A\"\"\"\n")).Select(ListFiles.Line));

    [Fact]
    public void A_million_columns_are_refused_at_the_first_too_many()
    {
        var refusal = ListFiles.Refusal(files.Csv(new string(',', 1_000_000)));

        Assert.Equal((ListFault.TooManyColumns, "IW1"), (refusal.Fault, refusal.Cell));
        Assert.EndsWith("the file has more than 256 columns", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_a_sheet_may_have_are_refused()
    {
        var text = new StringBuilder("Kính gửi\n").Insert(0, "x\n", ListLimits.Rows);

        Assert.Equal(ListFault.TooManyRows, ListFiles.Refusal(files.Csv(text.ToString())).Fault);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Other_signs_between_cells_are_found(char delimiter) => Assert.Equal(
        ["Mật ong | HTX A | xã B, huyện C"],
        ListFiles.Rows(files.Csv($"DANH SÁCH\nTên sản phẩm{delimiter}Chủ thể{delimiter}Địa chỉ\nMật ong{delimiter}HTX A{delimiter}xã B, huyện C\n")).Select(ListFiles.Line));

    [Fact]
    public void A_blank_line_and_a_cell_of_two_lines_count_as_rows_do_in_a_spreadsheet()
    {
        using var file = ListFile.Open(files.Csv("\"a\nb\",c\n\nd,e\n"));

        Assert.Equal(
            ["A1=a\nb", "B1=c", "A3=d", "B3=e"],
            file.Sheets.Single().ReadRows().SelectMany(row => row.Cells).Select(cell => $"{cell.Address}={cell.Text}"));
    }

    public void Dispose() => files.Dispose();
}
