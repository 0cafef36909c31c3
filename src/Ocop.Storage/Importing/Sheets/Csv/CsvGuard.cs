namespace Ocop.Storage.Importing.Sheets.Csv;

/// <summary>Watches the characters on their way to the parser, so that a file that is refused is not read to its end first.</summary>
/// <remarks>A cell is quoted where a quotation mark begins it; one within another cell is text, and doubled ones count in neither.</remarks>
internal sealed class CsvGuard(TextReader inner, char delimiter, string path, string sheet) : TextReader
{
    private enum Place
    {
        CellStart,
        Plain,
        Quoted,
        AfterQuote,
    }

    private Place place = Place.CellStart;
    private CellAddress cell = new(1, 1);
    private int length;
    private bool isAfterReturn;

    /// <exception cref="UnreadableListException">A cell's quotes are unbalanced, or the limits are passed.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = inner.Read(buffer, index, count);
        foreach (var character in buffer.AsSpan(index, read))
        {
            Watch(character);
        }

        return read > 0 || place != Place.Quoted ? read : throw Unbalanced("a quotation mark opens it and none closes it");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }

    private void Watch(char character)
    {
        if (++length > ListLimits.CellCharacters)
        {
            throw Refuse(ListFault.TooLarge, place == Place.Quoted
                ? $"the cell has more than {ListLimits.CellCharacters} characters; where it should not, nothing closes the quotation mark that opens it"
                : $"the cell has more than {ListLimits.CellCharacters} characters");
        }

        var isLineEnd = character is '\r' or '\n';
        var isSecondOfPair = character == '\n' && isAfterReturn;
        isAfterReturn = character == '\r' && place != Place.Quoted;
        if (place != Place.Quoted && (isLineEnd || character == delimiter))
        {
            Leave(isLineEnd, isSecondOfPair);
            return;
        }

        place = (place, character) switch
        {
            (Place.CellStart, '"') => Place.Quoted,
            (Place.Quoted, '"') => Place.AfterQuote,
            (Place.AfterQuote, '"') => Place.Quoted,
            (Place.AfterQuote, ' ') => Place.AfterQuote,
            (Place.AfterQuote, _) => throw Unbalanced("text stands behind the quotation mark that closes it"),
            (Place.Quoted, _) => Place.Quoted,
            _ => Place.Plain,
        };
    }

    private void Leave(bool isLineEnd, bool isSecondOfPair)
    {
        (place, length) = (Place.CellStart, 0);
        if (isLineEnd)
        {
            cell = isSecondOfPair ? cell : new(cell.Row + 1, 1);
            return;
        }

        cell = cell with { Column = cell.Column + 1 };
        if (cell.Column > ListLimits.Columns)
        {
            throw Refuse(ListFault.TooManyColumns, $"the file has more than {ListLimits.Columns} columns");
        }
    }

    private UnreadableListException Unbalanced(string reason) => Refuse(ListFault.UnbalancedQuotes, $"the quotes are unbalanced: {reason}");

    private UnreadableListException Refuse(ListFault fault, string reason) =>
        UnreadableListException.At(fault, path, (sheet, cell.ToString()), reason);
}
