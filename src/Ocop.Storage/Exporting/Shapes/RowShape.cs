namespace Ocop.Storage.Exporting.Shapes;

/// <summary>How the rows of a table become JSON objects.</summary>
internal abstract class RowShape
{
    /// <summary>The table, and what is joined to it, with their aliases.</summary>
    public required string From { get; init; }

    /// <summary>The expression of the row's identity, by which its parts are found.</summary>
    public string Identity { get; init; } = "t.id";

    /// <summary>The members of the object, in their order.</summary>
    public required IReadOnlyList<DocumentMember> Members { get; init; }

    /// <summary>What is kept of the row in other tables; stands in the object behind the members.</summary>
    public IReadOnlyList<PartShape> Parts { get; init; } = [];
}
