using Ocop.Storage.Exporting.Shapes;

namespace Ocop.Storage.Exporting;

/// <summary>The columns of the statements that read rows for documents: a key, the row's identity, its members.</summary>
internal static class RowSql
{
    /// <summary>The column of the row's identity.</summary>
    public const int Identity = 1;

    /// <summary>The column of the first member.</summary>
    public const int FirstMember = 2;

    /// <summary>The columns behind the key.</summary>
    public static string ColumnsOf(RowShape shape) =>
        string.Join(", ", shape.Members.Select(member => member.Sql).Prepend(shape.Parts.Count > 0 ? shape.Identity : "0"));
}
