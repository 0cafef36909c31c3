namespace Ocop.Storage.Statements;

/// <summary>Where a row stands in its file.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Sheet">The sheet; null for a data set, which has none.</param>
/// <param name="Row">The row of the sheet, or the line of a data set, from 1 on.</param>
internal sealed record RowOrigin(string File, string? Sheet, int Row)
{
    /// <summary>No place.</summary>
    public static RowOrigin None { get; } = new("", null, 0);

    /// <summary>The place among all rows of the file, from 0 on.</summary>
    public long Sequence { get; init; }

    /// <summary>The printed cells of a list's row as JSON, without data of persons; null for a data set, whose columns are the facts.</summary>
    public string? Cells { get; init; }
}
