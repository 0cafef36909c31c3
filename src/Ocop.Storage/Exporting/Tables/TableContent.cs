using System.Text;
using Ocop.Storage.Exporting.Files;

namespace Ocop.Storage.Exporting.Tables;

/// <summary>A table as CSV in UTF-8 with its mark, by which spreadsheets know it.</summary>
internal sealed class TableContent(ExportTable table) : IExportContent
{
    private const int BufferLength = 64 * 1024;

    /// <inheritdoc/>
    public string Name => table.Name;

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8";

    /// <inheritdoc/>
    public long Write(RegistrySnapshot snapshot, Stream stream, ExportWatch watch)
    {
        var rows = 0L;
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), BufferLength, leaveOpen: true);
        writer.Write(string.Join(CsvText.Comma, table.Columns.Select(column => column.Heading)));
        writer.Write(CsvText.LineEnd);
        foreach (var row in snapshot.ReadTable(table))
        {
            writer.Write(row);
            rows++;
            watch.Count();
        }

        return rows;
    }
}
