using NodaTime;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Units;

/// <summary>The header of a list of units: what each of its columns holds.</summary>
/// <param name="Row">The row with the headings.</param>
internal sealed record UnitHeader(SheetRow Row)
{
    private readonly Dictionary<UnitColumn, int> columns = [];

    /// <summary>The column that says the kind on an earlier day, with that day; null where there is none.</summary>
    public (LocalDate Day, int Column)? EarlierKind { get; private set; }

    /// <summary>The headings of columns that are not read.</summary>
    public IReadOnlyList<string> Unread { get; private set; } = [];

    /// <summary>Reads a row as a header.</summary>
    /// <returns>The header; null where no column of codes and none of names is known.</returns>
    public static UnitHeader? Find(SheetRow row)
    {
        var header = new UnitHeader(row);
        var unread = new List<string>();
        foreach (var cell in row.OwnCells)
        {
            if (UnitHeadings.FindKindDay(cell.Text) is { } day)
                header.EarlierKind ??= (day, cell.Address.Column);
            else if (UnitHeadings.Find(cell.Text) is not { } column || !header.columns.TryAdd(column, cell.Address.Column))
                unread.Add(cell.Text);
        }

        header.Unread = unread;
        return header.Has(UnitColumn.Code) && header.Has(UnitColumn.Name) ? header : null;
    }

    /// <summary>Whether the list has the column.</summary>
    public bool Has(UnitColumn column) => columns.ContainsKey(column);

    /// <summary>The cell of a row in a column; null where it is empty or there is no such column.</summary>
    public Cell? Find(SheetRow row, UnitColumn column) => columns.TryGetValue(column, out var place) ? row.Find(place) : null;

    /// <summary>Where the cell of a row in a column stands, or would stand; the first of the row where there is no such column.</summary>
    public CellAddress AddressOf(SheetRow row, UnitColumn column) =>
        new(row.Number, columns.TryGetValue(column, out var place) ? place : 1);
}
