using DocumentFormat.OpenXml.Packaging;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>A sheet of a workbook, read row by row; nothing but the merged ranges is held.</summary>
internal sealed record WorksheetSheet : Sheet
{
    private readonly WorksheetPart part;
    private readonly WorkbookContent content;

    public WorksheetSheet(string name, WorksheetPart part, WorkbookContent content)
        : base(name) => (this.part, this.content) = (part, content);

    /// <inheritdoc/>
    public override IEnumerable<SheetRow> ReadRows()
    {
        var merged = ReadMerged();
        using var reader = PartReader.Open(part, content.Path);
        var rows = new WorksheetReader(reader, content, Name);
        var count = 0;
        while (rows.Read() is { } row)
        {
            if (row.Cells.Count > 0)
            {
                yield return ++count <= ListLimits.Rows
                    ? row with { Cells = merged.Fill(row.Number, [.. row.Cells]) }
                    : throw UnreadableListException.At(
                        ListFault.TooManyRows, content.Path, (Name, null), $"the sheet has more than {ListLimits.Rows} rows");
            }
        }
    }

    private MergedRanges ReadMerged()
    {
        using var stream = Boundary.Cross(content.Path, Name, () => PartReader.OpenStream(part, content.Path));
        return MergedRanges.Read(stream, content.Path);
    }
}
