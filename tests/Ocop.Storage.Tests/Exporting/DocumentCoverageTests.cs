using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Tests.Exporting;

/// <summary>Every column of the model stands in a document or follows from what does.</summary>
public sealed class DocumentCoverageTests
{
    [Fact]
    public void Every_column_is_exported_or_derived_for_a_stated_reason()
    {
        var exported = Exported();
        var missing = Columns().Where(column => !exported.Contains((column.Row, column.Property)) && !IsDerived(column.Table, column.Column))
            .Select(column => $"{column.Table}.{column.Column}");

        Assert.Empty(missing);
    }

    [Fact]
    public void No_column_is_both_exported_and_called_derived()
    {
        var exported = Exported();
        var both = Columns().Where(column => exported.Contains((column.Row, column.Property)) && IsDerived(column.Table, column.Column))
            .Select(column => $"{column.Table}.{column.Column}");

        Assert.Empty(both);
    }

    [Fact]
    public void Every_derived_column_is_one_of_the_model()
    {
        var columns = Columns().SelectMany(column => new[] { (column.Table, column.Column), (column.Table, "*") }).ToHashSet();

        Assert.Empty(DerivedColumns.Reasons.Keys.Except(columns));
    }

    [Fact]
    public void Every_kind_of_record_has_documents() =>
        Assert.Equal(Enum.GetValues<RecordKind>().Order(), RecordShapes.All.Select(shape => shape.Kind).Order());

    private static bool IsDerived(string table, string column) =>
        DerivedColumns.Reasons.ContainsKey((table, column)) || DerivedColumns.Reasons.ContainsKey((table, "*"));

    private static HashSet<(Type Row, string Property)> Exported() =>
    [
        .. RecordShapes.All.SelectMany(WithParts).SelectMany(shape => shape.Members)
            .Select(member => (member.Row, member.Property.Name)),
        .. RecordShapes.All.Where(shape => shape.Code == "t.code").Select(shape => (shape.Members[0].Row, "Code")),
    ];

    private static IEnumerable<RowShape> WithParts(RowShape shape) => shape.Parts.SelectMany(WithParts).Prepend(shape);

    private static List<(Type Row, string Property, string Table, string Column)> Columns()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        using var context = SqliteOcopContext.Over(connection);
        return
        [
            .. context.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property =>
                (entity.ClrType, property.Name, entity.GetTableName()!, property.GetColumnName()))),
        ];
    }
}
