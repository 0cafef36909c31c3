using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>Which cell formats of a workbook show a number as a date.</summary>
internal sealed partial class DateFormats
{
    private readonly Dictionary<int, bool> ownFormats = [];
    private readonly List<bool> cellFormats = [];

    private DateFormats()
    {
    }

    /// <summary>Reads the formats of a workbook.</summary>
    /// <exception cref="UnreadableListException">They cannot be read, or pass the limits.</exception>
    public static DateFormats Read(WorkbookPart workbook, string path)
    {
        var formats = new DateFormats();
        if (workbook.WorkbookStylesPart is not { } part)
        {
            return formats;
        }

        using var reader = PartReader.Open(part, path);
        var isCellFormats = false;
        while (reader.Read())
        {
            if (reader.Is<Spreadsheet.CellFormats>())
            {
                isCellFormats = reader.IsStart;
            }
            else if (reader.Begins<Spreadsheet.NumberingFormat>())
            {
                formats.AddOwn(reader);
            }
            else if (isCellFormats && reader.Begins<Spreadsheet.CellFormat>())
            {
                formats.AddCellFormat(reader, path);
            }
        }

        return formats;
    }

    /// <summary>Whether cells of a format show dates.</summary>
    /// <param name="format">The place of the format; null for the usual one.</param>
    public bool IsDate(int? format) => format is { } place && place >= 0 && place < cellFormats.Count && cellFormats[place];

    private void AddOwn(PartReader reader)
    {
        if (Number(reader.Attribute("numFmtId")) is { } id && ownFormats.Count < ListLimits.CellFormats)
        {
            ownFormats[id] = ShowsDay(reader.Attribute("formatCode") ?? "");
        }
    }

    private void AddCellFormat(PartReader reader, string path)
    {
        var id = Number(reader.Attribute("numFmtId")) ?? 0;
        cellFormats.Add(ownFormats.TryGetValue(id, out var isDate) ? isDate : IsBuiltInDate(id));
        if (cellFormats.Count > ListLimits.CellFormats)
        {
            throw new UnreadableListException(ListFault.TooLarge, path, $"the workbook has more than {ListLimits.CellFormats} cell formats");
        }
    }

    // The formats of dates that every workbook has without stating them (ECMA-376 part 1, section 18.8.30), East Asian ones included.
    private static bool IsBuiltInDate(int id) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    // A day or year outside of quoted words, escaped characters and bracketed conditions; an m alone may be minutes.
    private static bool ShowsDay(string code) => Literals().Replace(code, "").AsSpan().IndexOfAny("dDyY") >= 0;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""
        "[^"]*"|\\.|\[[^\]]*\]|_.|\*.
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literals();
}
