namespace Ocop.Storage.Importing.Rows;

/// <summary>What reading a list yields, in the order of the file: rows of products, other lines, and the end of each sheet.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="RowNumber">The row, from 1 on; of the end of a sheet its last row with content, 0 where it has none.</param>
internal abstract record ListEntry(string Sheet, int RowNumber);

/// <summary>What a line is that names no product.</summary>
internal enum LineKind
{
    /// <summary>A title above the list.</summary>
    Title,

    /// <summary>The header, or its second row, or the header again.</summary>
    Header,

    /// <summary>The row of numbers below a header.</summary>
    Numbering,

    /// <summary>A heading that says the stars, the place or the group of the rows below.</summary>
    Heading,

    /// <summary>A producer without a product; the rows below may be its products.</summary>
    Producer,

    /// <summary>A further line of the product above, whose name is merged over both.</summary>
    Continuation,

    /// <summary>A total.</summary>
    Total,

    /// <summary>A line of text that is none of these; people should look at it.</summary>
    NotUnderstood,
}

/// <summary>A line that names no product.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="RowNumber">The row, from 1 on.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, cut where it is long, without personal numbers.</param>
internal sealed record ListLine(string Sheet, int RowNumber, LineKind Kind, string Text) : ListEntry(Sheet, RowNumber);

/// <summary>What a sheet turned out to be.</summary>
internal enum SheetKind
{
    /// <summary>A list of products with a header.</summary>
    Table,

    /// <summary>A list of products in lines of text.</summary>
    Lines,

    /// <summary>Another list: of cooperatives, waterworks, growing areas. Its rows are not read.</summary>
    NoProductList,

    /// <summary>Nothing that is known; its rows were yielded as lines not understood.</summary>
    NotUnderstood,

    /// <summary>No content.</summary>
    Empty,
}

/// <summary>The end of a sheet.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="RowNumber">Its last row with content.</param>
/// <param name="Kind">What it turned out to be.</param>
internal sealed record SheetEnd(string Sheet, int RowNumber, SheetKind Kind) : ListEntry(Sheet, RowNumber)
{
    /// <summary>Whether the workbook hides the sheet; it was read all the same.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The rows with content.</summary>
    public int Rows { get; init; }

    /// <summary>The products listed.</summary>
    public int Products { get; init; }

    /// <summary>The headings of columns with data of persons, which were dropped, and their cells.</summary>
    public IReadOnlyList<DroppedData> DroppedColumns { get; init; } = [];
}
