namespace Ocop.Storage.Reading.Sql;

/// <summary>The rows of a query by the parent that each belongs to.</summary>
/// <param name="Rows">Which rows are meant, of whatever parent.</param>
/// <param name="Column">The column of the rows' own table that holds the parent's identity.</param>
/// <param name="Parents">The identities of the parents, each once.</param>
internal sealed record Partition(RowQuery Rows, string Column, IReadOnlyCollection<long> Parents)
{
    /// <summary>The alias of the table of parents in a statement.</summary>
    public const string Alias = "k";

    /// <summary>The expression of a parent's identity.</summary>
    public const string Parent = "k.value";
}
