using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ocop.Storage.Importing.Sheets.Csv;

/// <summary>A CSV file as one sheet, read record by record.</summary>
/// <remarks>
/// The file is gone through once before, for bytes that are no text. Cells are apart by commas, semicolons or tabulators,
/// whichever the first lines use.
/// </remarks>
internal sealed record CsvSheet : Sheet
{
    private readonly Stream stream;
    private readonly string path;
    private readonly Encoding encoding;

    private CsvSheet(Stream stream, string path, Encoding encoding)
        : base(Path.GetFileNameWithoutExtension(path)) => (this.stream, this.path, this.encoding) = (stream, path, encoding);

    /// <summary>Opens a file.</summary>
    /// <exception cref="UnreadableListException">It is no text in UTF-8, or UTF-16 with its mark.</exception>
    public static CsvSheet Open(Stream stream, string path) => new(stream, path, TextEncoding.Require(stream, path));

    /// <inheritdoc/>
    public override IEnumerable<SheetRow> ReadRows()
    {
        var delimiter = FindDelimiter();
        using var reader = new CsvGuard(OpenText(), delimiter, path, Name);
        using var parser = new CsvParser(reader, Configuration(delimiter));
        while (parser.Read())
        {
            var cells = CellsOf(parser.Record!, parser.Row);
            if (cells.Count > 0)
            {
                yield return new SheetRow(parser.Row, IsHidden: false, cells);
            }

            if (parser.Row > ListLimits.Rows)
            {
                throw UnreadableListException.At(ListFault.TooManyRows, path, (Name, null), $"the file has more than {ListLimits.Rows} rows");
            }
        }
    }

    private static CsvConfiguration Configuration(char delimiter) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter.ToString(),
        BadDataFound = null,
        IgnoreBlankLines = false,
        DetectDelimiter = false,
    };

    private static List<Cell> CellsOf(string[] record, int row) =>
    [
        .. record.Index()
            .Where(cell => !Cell.IsBlank(cell.Item))
            .Select(cell => new Cell(new CellAddress(row, cell.Index + 1), cell.Item, KindOf(cell.Item))),
    ];

    // A spreadsheet that opens the file computes what begins with an equals sign.
    private static CellKind KindOf(string text) => text.AsSpan().TrimStart() is ['=', ..] ? CellKind.Formula : CellKind.Text;

    private char FindDelimiter()
    {
        using var reader = OpenText();
        return CsvDelimiter.Find(reader);
    }

    private StreamReader OpenText()
    {
        stream.Position = 0;
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }
}
