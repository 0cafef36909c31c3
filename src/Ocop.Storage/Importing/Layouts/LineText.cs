using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>The text of a whole row, as lines that name no product keep it.</summary>
internal static class LineText
{
    private const int Longest = 300;

    /// <summary>The texts of the row's own cells, cut where they are long, without personal numbers.</summary>
    public static string Of(SheetRow row)
    {
        var text = string.Join(" | ", row.OwnCells.Select(cell => PrintedText.Of(cell).Text));
        return text.Length <= Longest ? text : $"{text[..Longest]}…";
    }
}
