using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>The header of a list: what each of its columns holds. A header may take two rows.</summary>
internal sealed class Header
{
    private const int LongestHeading = 80;
    private const int LeastHeadings = 3;

    private readonly Dictionary<ListColumn, List<int>> columns = [];
    private readonly HashSet<int> columnsOfRepresentatives;

    private Header(SheetRow row, IReadOnlyDictionary<int, ListColumn> byColumn)
    {
        Row = row;
        ByColumn = byColumn;
        columnsOfRepresentatives = [.. row.OwnCells.Where(cell => HeaderWords.NamesRepresentativeInBrackets(cell.Text)).Select(cell => cell.Address.Column)];
        foreach (var (column, holds) in byColumn.OrderBy(pair => pair.Key))
        {
            if (!columns.TryGetValue(holds, out var places))
            {
                columns[holds] = places = [];
            }

            places.Add(column);
        }
    }

    /// <summary>The row with the headings, the upper one where there are two.</summary>
    public SheetRow Row { get; }

    /// <summary>What the columns hold whose headings are known.</summary>
    public IReadOnlyDictionary<int, ListColumn> ByColumn { get; }

    /// <summary>Whether the columns are those of a list of products: the product, and at least one thing about it.</summary>
    public bool IsOfProducts => Has(ListColumn.ProductName) && columns.Keys.Any(column => column != ListColumn.ProductName);

    /// <summary>Whether the columns are those of some list: a column of numbers or a known one, and further headings.</summary>
    public bool IsOfSomeList => !Has(ListColumn.ProductName) && columns.Count > 0
        && Row.OwnCells.Count(cell => cell.Kind == CellKind.Text && cell.Text.Length <= LongestHeading) >= LeastHeadings;

    /// <summary>The columns with data of persons, by their headings' cells.</summary>
    public IEnumerable<DroppedData> Personal => ByColumn
        .Select(pair => (Column: pair.Key, Kind: HasRepresentatives(pair.Key) ? PersonalDataKind.Representative : HeaderWords.PersonalKindOf(pair.Value)))
        .Where(pair => pair.Kind is not null)
        .Select(pair => new DroppedData(pair.Kind!.Value, new CellAddress(Row.Number, pair.Column)));

    /// <summary>Reads a row as a header.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The header; null where none of its cells has a known wording.</returns>
    public static Header? Find(SheetRow row)
    {
        var known = new Dictionary<int, ListColumn>();
        foreach (var cell in row.Cells.Where(cell => cell.Kind == CellKind.Text && cell.Text.Length <= LongestHeading))
        {
            if (HeaderWords.Find(cell.Text) is { } column)
            {
                known[cell.Address.Column] = column;
            }
        }

        return known.Count == 0 ? null : new Header(row, WithoutOtherDates(known));
    }

    /// <summary>The header with its second row; null where the row below is none: no heading of the first is merged into it, or its words are not known.</summary>
    /// <param name="below">The row below the first.</param>
    public Header? WithSecondRow(SheetRow below)
    {
        var isMerged = below.Cells.Any(cell => cell.MergedFrom?.Row == Row.Number);
        var refined = below.OwnCells
            .Select(cell => (cell.Address.Column, Holds: FindBelow(cell)))
            .Where(pair => pair.Holds is not null)
            .ToDictionary(pair => pair.Column, pair => pair.Holds!.Value);
        if (!isMerged || refined.Count == 0)
        {
            return null;
        }

        var all = new Dictionary<int, ListColumn>(ByColumn);
        foreach (var cell in below.OwnCells)
        {
            all.Remove(cell.Address.Column);
        }

        foreach (var (column, holds) in refined)
        {
            all[column] = holds;
        }

        return new Header(Row, WithoutOtherDates(all));
    }

    /// <summary>Whether a column holds it.</summary>
    public bool Has(ListColumn column) => columns.ContainsKey(column);

    /// <summary>Whether the cells of a column name a representative in brackets behind what the column holds.</summary>
    public bool HasRepresentatives(int column) => columnsOfRepresentatives.Contains(column);

    /// <summary>The place where a row should hold it, in the first of its columns; null where no column does.</summary>
    public CellAddress? PlaceOf(int row, ListColumn column) => columns.TryGetValue(column, out var places) ? new CellAddress(row, places[0]) : null;

    /// <summary>The cell of a row that holds it, from the first of its columns that is not empty; null where all are empty.</summary>
    public Cell? Find(SheetRow row, ListColumn column) => FindAll(row, column).FirstOrDefault();

    /// <summary>The cells of a row that hold it. What a heading across columns spreads over the row does not count.</summary>
    public IEnumerable<Cell> FindAll(SheetRow row, ListColumn column) =>
        columns.TryGetValue(column, out var places)
            ? places.Select(row.Find).OfType<Cell>().Where(cell => !cell.IsFromOtherColumn)
            : [];

    /// <summary>The columns of data of persons.</summary>
    public IEnumerable<(Cell Cell, ListColumn Column)> FindPersonal(SheetRow row) =>
        row.OwnCells.Where(cell => ByColumn.TryGetValue(cell.Address.Column, out var column) && HeaderWords.PersonalKindOf(column) is not null)
            .Select(cell => (cell, ByColumn[cell.Address.Column]));

    private ListColumn? FindBelow(Cell cell)
    {
        var above = Row.Find(cell.Address.Column)?.Text ?? "";
        return HeaderWords.Find($"{above} {cell.Text}") ?? HeaderWords.Find(cell.Text);
    }

    // A date right behind the certificate of food safety is that certificate's.
    private static Dictionary<int, ListColumn> WithoutOtherDates(Dictionary<int, ListColumn> known)
    {
        foreach (var column in known.Where(pair => pair.Value == ListColumn.FoodSafety).Select(pair => pair.Key + 1).ToArray())
        {
            if (known.GetValueOrDefault(column) == ListColumn.DecisionDate)
            {
                known[column] = ListColumn.FoodSafety;
            }
        }

        return known;
    }
}
