using Ocop.Storage.Checking;
using Ocop.Storage.Importing.Units;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Each kind of damage, made by a statement, and exactly what a check finds of it.</summary>
public abstract class CheckSpecification(TestEngine engine)
{
    private const string Units = "code,name,kind,province_code\n26005,An Phước,Xã,75\n";

    [Fact]
    public void A_registry_with_everything_in_it_is_sound()
    {
        using var registry = engine.NewRegistry();
        registry.Open(BundledData.Path).Dispose();
        new UnitImporter(registry.Options()).Run(new UnitImportPlan(registry.DataSetOf("units", Units)), CancellationToken.None);
        var steps = new List<CheckProgress>();

        var report = Check(registry, steps);

        Assert.Equal(("", true, 2L, new RegistryCounts(745, 322, 583, 162)), (Text(report), report.IsSound, report.Revision, report.Counts));
        Assert.Equal(
            [new("the standings of products", 0, 745), new("the standings of products", 500, 745), new("the standings of products", 745, 745)],
            steps.Where(step => step.Step == "the standings of products"));
    }

    [Theory]
    [InlineData("RevisionMissing revision 2", "UPDATE changes SET revision = 3 WHERE revision = 2; UPDATE revisions SET revision = 3 WHERE revision = 2; UPDATE communes SET revision = 3")]
    [InlineData("ChangeMissing revision 1", "UPDATE changes SET position = 99 WHERE revision = 1 AND position = 2")]
    [InlineData("ChangeMissing revision 2", "UPDATE changes SET position = position + 5 WHERE revision = 2")]
    [InlineData("ChangeWithoutRevision revision 3", "INSERT INTO changes (revision, position, record_kind, record_code, kind) VALUES (3, 1, 'Commune', '34:26005', 'Updated'); UPDATE communes SET revision = 3")]
    [InlineData("ChangeWithoutRecord Commune 34:26005", "DELETE FROM communes")]
    [InlineData("WithdrawnButRecorded Commune 34:26005", "INSERT INTO withdrawals (record_kind, record_code, at, revision, reason) VALUES ('Commune', '34:26005', '2026-11-22T03:04:05.000000Z', 2, 'RecordedInError')")]
    [InlineData("RecordWithoutChange Commune 34:26005", "DELETE FROM changes WHERE revision = 2")]
    [InlineData("RevisionDiffers Commune 34:26005", "UPDATE communes SET revision = 1")]
    [InlineData("RowWithoutRecord product_images (999, 1)", "INSERT INTO product_images (product_id, position, address) VALUES (999, 1, 'https://example.test/1.jpg')")]
    [InlineData("RowWithoutRecord product_sources (999, 1)", "INSERT INTO product_sources (record_id, source_id) VALUES (999, 1)")]
    [InlineData("RowWithoutRecord product_sources (1, 999)", "INSERT INTO product_sources (record_id, source_id) VALUES (1, 999)")]
    [InlineData("StandingDiffers Product {products}", "DELETE FROM product_standings WHERE product_id = 1")]
    [InlineData("StandingDiffers Product {products}", "UPDATE product_standings SET stars = 5 WHERE product_id = 1 AND stars IS NOT NULL")]
    [InlineData("StatusDiffers Certificate {certificates}", "DELETE FROM certificate_statuses WHERE certificate_id = 1")]
    [InlineData("NameFormsDiffer Product {products}", "UPDATE products SET name_folded = 'x' WHERE id = 1")]
    [InlineData("NameFormsDiffer Producer {producers}", "UPDATE producers SET name_sort = 'x' WHERE id = 1")]
    [InlineData("NameStartsDiffer Product {products}", "DELETE FROM name_starts WHERE kind = 'Product' AND record_id = 1 AND form = 'Folded'")]
    [InlineData("NameStartsDiffer Producer {producers}", "INSERT INTO name_starts (form, text, kind, record_id) VALUES ('LaterWord', 'x', 'Producer', 1)")]
    [InlineData("IndexedWithoutRecord name_starts (Product 999)", "INSERT INTO name_starts (form, text, kind, record_id) VALUES ('Folded', 'x', 'Product', 999)")]
    public void Damage_is_found_and_nothing_else(string finding, string damage)
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        new UnitImporter(registry.Options()).Run(new UnitImportPlan(registry.DataSetOf("units", Units)), CancellationToken.None);
        var expected = "";
        registry.Read(context => expected = finding
            .Replace("{products}", context.Products.Single().Code, StringComparison.Ordinal)
            .Replace("{producers}", context.Producers.Single().Code, StringComparison.Ordinal)
            .Replace("{certificates}", context.Certificates.Single().Code, StringComparison.Ordinal));

        registry.Damage(damage);

        var report = Check(registry, []);
        Assert.Equal((expected, 1L, false), (Text(report), report.Found, report.IsSound));
    }

    [Fact]
    public void Of_each_kind_the_first_findings_are_told_and_all_are_counted()
    {
        using var registry = engine.NewRegistry();
        registry.Open(BundledData.Path).Dispose();
        registry.Damage("UPDATE products SET name_folded = 'x'; DELETE FROM product_standings WHERE product_id <= 3");

        var report = Check(registry, []);

        Assert.Equal(748L, report.Found);
        Assert.Equal(
            [(CheckKind.StandingDiffers, 3), (CheckKind.NameFormsDiffer, 20)],
            report.Findings.GroupBy(finding => finding.Kind).Select(kind => (kind.Key, kind.Count())));
    }

    [Fact]
    public void What_a_log_that_begins_later_does_not_tell_is_not_missed()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        new UnitImporter(registry.Options()).Run(new UnitImportPlan(registry.DataSetOf("units", Units)), CancellationToken.None);
        registry.Damage(
            "DELETE FROM changes WHERE revision = 1; DELETE FROM revisions WHERE revision = 1; INSERT INTO change_log_start (revision, position) VALUES (1, 4)");

        Assert.Equal("", Text(Check(registry, [])));
    }

    private static CheckReport Check(TestRegistry registry, List<CheckProgress> steps) =>
        new RegistryChecker(registry.Options()).Run(new ProgressList(steps), CancellationToken.None);

    private static string Text(CheckReport report) => string.Join("; ", report.Findings.Select(finding => $"{finding.Kind} {finding.Subject}"));

    private sealed class ProgressList(List<CheckProgress> steps) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => steps.Add(value);
    }
}
