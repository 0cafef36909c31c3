using System.Text;

namespace Ocop.Storage.Exporting.Tables;

/// <summary>Cells of a CSV file as RFC 4180 writes them, none of which a spreadsheet takes for a formula.</summary>
/// <remarks>
/// A cell that begins with one of = + - @, a tabulator, a carriage return or a line feed gets an apostrophe before it and stands in
/// quotes, as OWASP advises against CSV injection; so do the full-width forms of these signs, which some spreadsheets take for them.
/// </remarks>
internal static class CsvText
{
    /// <summary>What parts the cells of a row.</summary>
    public const char Comma = ',';

    /// <summary>The end of a row.</summary>
    public const string LineEnd = "\r\n";

    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>Appends a cell.</summary>
    public static void AppendCell(StringBuilder row, string text)
    {
        var isFormula = text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal);
        if (!isFormula && !text.AsSpan().ContainsAny(Quoted))
        {
            row.Append(text);
            return;
        }

        row.Append('"').Append(isFormula ? "'" : "").Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
