using System.Text.Json;

namespace Ocop.Storage.Exporting.Shapes;

/// <summary>Rows of another table that belong to a row, as a member of its object.</summary>
internal sealed class PartShape : RowShape
{
    /// <summary>The key of the member.</summary>
    public required JsonEncodedText Key { get; init; }

    /// <summary>The expression of the identity of the row that the part belongs to.</summary>
    public required string Parent { get; init; }

    /// <summary>The expressions by which the rows of a parent are ordered; they tell every two of them apart.</summary>
    public required string Order { get; init; }

    /// <summary>Whether a parent has one row at most, which is then written as an object instead of an array.</summary>
    public bool IsSingle { get; init; }
}
