using System.Globalization;

namespace Ocop.Storage.Importing.Sheets;

/// <summary>Where a cell stands, as a spreadsheet names it: column letters, then the row from 1 on, such as "B7".</summary>
/// <param name="Row">The row, from 1 on; in CSV the record, which is the row a spreadsheet shows it in.</param>
/// <param name="Column">The column, from 1 on.</param>
internal readonly record struct CellAddress(int Row, int Column)
{
    private const int Letters = 26;
    private const int MostLetters = 3;

    /// <summary>Reads an address such as "B7" or "$B$7".</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address, where it is one.</param>
    /// <returns>Whether the text is an address.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        var column = 0;
        var letters = 0;
        text = text.TrimStart('$');
        while (letters < text.Length && letters <= MostLetters && char.IsAsciiLetter(text[letters]))
        {
            column = (column * Letters) + (char.ToUpperInvariant(text[letters++]) - 'A' + 1);
        }

        var digits = text[letters..].TrimStart('$');
        var isAddress = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row > 0 && letters is > 0 and <= MostLetters;
        address = isAddress ? new(row, column) : default;
        return isAddress;
    }

    /// <summary>The address in letters and digits.</summary>
    public override string ToString() => $"{NameOf(Column)}{Row}";

    /// <summary>The letters of a column.</summary>
    public static string NameOf(int column) =>
        column <= 0 ? "" : NameOf((column - 1) / Letters) + (char)('A' + ((column - 1) % Letters));
}
