using Ocop.Storage.Checking;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Sqlite;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Checking;

/// <summary>What only a registry in a file can suffer.</summary>
public sealed class SqliteInspectionTests
{
    [Theory]
    [InlineData("NotIndexed product_search (1)", "DELETE FROM product_search WHERE rowid = 1")]
    [InlineData("NotIndexed product_trigrams (1)", "DELETE FROM product_trigrams WHERE rowid = 1")]
    [InlineData("NotIndexed producer_search (1)", "DELETE FROM producer_search WHERE rowid = 1")]
    [InlineData("IndexedWithoutRecord product_search (999)", "INSERT INTO product_search (rowid, name, producer) VALUES (999, 'x', 'y')")]
    [InlineData("IndexedWithoutRecord product_trigrams (999)", "INSERT INTO product_trigrams (rowid, name) VALUES (999, 'xyz')")]
    [InlineData("IndexedWithoutRecord product_locations (1)", "INSERT INTO product_locations VALUES (1, 10, 10, 106, 106)")]
    public void An_index_holds_every_record_and_no_other(string finding, string damage)
    {
        using var registry = new SqliteTestRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        registry.Damage(damage);

        Assert.Equal([finding], Check(registry).Findings.Select(one => $"{one.Kind} {one.Subject}"));
    }

    [Fact]
    public void Where_the_file_is_damaged_nothing_else_is_checked()
    {
        using var registry = new SqliteTestRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        registry.Damage("UPDATE products SET name_folded = 'x'; PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '\"name_sort\", \"code\"', '\"code\", \"name_sort\"') WHERE name = 'ix_products_name_sort_code'");

        var report = Check(registry);

        Assert.Equal((1, CheckKind.Damage, null, null), (report.Findings.Count, report.Findings[0].Kind, report.Revision, report.Counts));
        Assert.Equal("row 1 missing from index ix_products_name_sort_code", report.Findings[0].Message);
    }

    [Fact]
    public void A_database_that_is_not_there_is_not_made()
    {
        using var registry = new SqliteTestRegistry();

        Assert.Equal(RegistryFault.NoDatabase, Assert.Throws<RegistryException>(() => Check(registry)).Fault);
        Assert.False(File.Exists(registry.Path));
    }

    [Theory]
    [InlineData(RegistryFault.OlderSchema, "DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%LoggedDataSets'")]
    [InlineData(RegistryFault.NewerSchema, "INSERT INTO __EFMigrationsHistory VALUES ('99991231000000_Later', '10')")]
    public void A_database_of_another_version_is_refused(RegistryFault fault, string statement)
    {
        using var registry = new SqliteTestRegistry();
        registry.Open().Dispose();
        registry.Damage(statement);

        Assert.Equal(fault, Assert.Throws<RegistryException>(() => Check(registry)).Fault);
    }

    private static CheckReport Check(TestRegistry registry) => new RegistryChecker(registry.Options()).Run(null, CancellationToken.None);
}
