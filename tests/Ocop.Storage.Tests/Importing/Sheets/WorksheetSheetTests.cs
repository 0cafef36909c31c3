using NodaTime;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Tests.Importing.Sheets;

public sealed class WorksheetSheetTests : IDisposable
{
    private static readonly object?[] Header = ["Tên sản phẩm", "Chủ thể", "Hạng sao", "Ngày quyết định"];

    private readonly ListFiles files = new();

    [Fact]
    public void Cells_have_their_address_text_and_kind()
    {
        using var file = ListFile.Open(files.Workbook([["Gạo", null, 4, 70.9, new LocalDate(2021, 8, 5), true, new Formula("A1", "Gạo")]]));

        Assert.Equal(
            ["A1 Text Gạo", "C1 Number 4", "D1 Number 70.9", "E1 Date 44413", "F1 Boolean TRUE", "G1 Formula =A1"],
            file.Sheets.Single().ReadRows().Single().Cells.Select(cell => $"{cell.Address} {cell.Kind} {cell.Text}"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Real_dates_are_read_in_either_date_system(bool is1904)
    {
        using (var workbook = new WorkbookFile(files.File("dates.xlsx"), is1904))
        {
            workbook.Sheet("S", [Header, ["Gạo", "HTX A", 3, new LocalDate(2021, 8, 5)], ["Nếp", "HTX A", 3, Serial(is1904)]]);
        }

        Assert.Equal(["2021-08-05", "2021-08-05"], ListFiles.Rows(files.File("dates.xlsx")).Select(row => row.DecisionDate!.ToString()));
    }

    [Fact]
    public void A_formula_refuses_its_row_with_its_cell_and_its_cached_value_is_not_read()
    {
        var rows = ListFiles.Rows(files.Workbook([Header, ["Gạo", "HTX A", new Formula("1+3", "4"), null], ["Nếp", "HTX A", 3, null]]));

        Assert.Equal(["C2 Formula", ""], rows.Select(ListFiles.Problems));
        Assert.Equal("Cell C2 holds a formula; put its value there.", rows[0].Problems[0].Message);
        Assert.Null(rows[0].Stars);
        Assert.True(rows[0].IsRefused);
    }

    [Fact]
    public void A_formula_in_a_column_that_is_not_read_refuses_nothing()
    {
        var row = Assert.Single(ListFiles.Rows(files.Workbook([["STT", .. Header], [new Formula("ROW()-1", "1"), "Gạo", "HTX A", 3, null]])));

        Assert.Equal("", ListFiles.Problems(row));
    }

    [Fact]
    public void Hidden_rows_and_sheets_are_read_and_noted()
    {
        using (var workbook = new WorkbookFile(files.File("hidden.xlsx")))
        {
            workbook.Sheet("Hiện", [Header, ["Gạo", "HTX A", 3, null], ["Nếp", "HTX A", 3, null]], hiddenRows: [3]);
            workbook.Sheet("Ẩn", [Header, ["Đậu", "HTX A", 3, null]], isHidden: true);
        }

        var entries = ListFiles.Read(files.File("hidden.xlsx"));

        Assert.Equal(["", "A3 Hidden", "A2 Hidden"], entries.OfType<ListRow>().Select(ListFiles.Problems));
        Assert.Equal([false, true, true], entries.OfType<ListRow>().Select(row => row.IsHidden));
        Assert.Equal([false, true], entries.OfType<SheetEnd>().Select(end => end.IsHidden));
        Assert.All(entries.OfType<ListRow>(), row => Assert.False(row.IsRefused));
    }

    [Fact]
    public void A_range_merged_down_gives_its_rows_the_first_cell_s_content_marked_as_such()
    {
        using var file = ListFile.Open(files.Workbook([["a", "x"], [null, "y"], [null, "z"], ["b", "w"]], "A1:A3"));

        Assert.Equal(
            ["A1=a", "B1=x", "A2=a from A1", "B2=y", "A3=a from A1", "B3=z", "A4=b", "B4=w"],
            file.Sheets.Single().ReadRows().SelectMany(row => row.Cells)
                .Select(cell => $"{cell.Address}={cell.Text}{(cell.MergedFrom is { } first ? $" from {first}" : "")}"));
    }

    public void Dispose() => files.Dispose();

    private static int Serial(bool is1904) => Period.DaysBetween(is1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, 30), new LocalDate(2021, 8, 5));
}
