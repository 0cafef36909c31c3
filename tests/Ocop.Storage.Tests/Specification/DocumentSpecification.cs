using System.Text;
using Ocop.Storage.Exporting;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Records as documents.</summary>
public abstract class DocumentSpecification(TestEngine engine)
{
    [Fact]
    public void A_records_document_is_one_line_with_its_keys_in_their_order_and_nothing_that_follows()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet("first", CsvFile.Row(("product_name", "Chè \"Đinh\" < > & '\u00a0"), ("score", "91.50"))));
        using var snapshot = store.OpenSnapshot();

        var certificate = Assert.Single(snapshot.Documents.ReadAll(RecordKind.Certificate));
        var product = Assert.Single(snapshot.Documents.ReadAll(RecordKind.Product));

        Assert.StartsWith($$"""{"type":"certificate","code":"{{certificate.Code}}","product":"{{product.Code}}","stars":""", Text(certificate));
        Assert.Contains("\"score\":91.50,", Text(certificate), StringComparison.Ordinal);
        Assert.DoesNotContain("issuedEarliest", Text(certificate), StringComparison.Ordinal);
        Assert.DoesNotContain("null", Text(certificate), StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Chè \\\"Đinh\\\" < > & '", Text(product), StringComparison.Ordinal);
        Assert.EndsWith("}]}", Text(product), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Text(product));
    }

    [Fact]
    public void All_documents_are_those_of_each_kind_in_the_order_of_their_codes()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var counts = snapshot.Count();

        var documents = snapshot.Documents.ReadAll().ToList();

        var places = RecordShapes.All.Select(shape => shape.Kind).ToList();
        Assert.Equal(documents.OrderBy(document => places.IndexOf(document.Kind)).ThenBy(document => document.Code, StringComparer.Ordinal), documents);
        Assert.Equal(
            (counts.Products, counts.Producers, counts.Certificates, counts.Dossiers, 1),
            (Count(RecordKind.Product), Count(RecordKind.Producer), Count(RecordKind.Certificate), Count(RecordKind.Dossier), Count(RecordKind.DataSet)));

        int Count(RecordKind kind) => documents.Count(document => document.Kind == kind);
    }

    [Fact]
    public void Documents_of_codes_are_those_of_all_records_and_unknown_codes_are_left_out()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var all = snapshot.Documents.ReadAll(RecordKind.Product).ToList();
        var wanted = all.Where((_, i) => i % 7 == 3).ToList();

        var read = snapshot.Documents.Read(RecordKind.Product, [.. wanted.Select(document => document.Code).Reverse(), "nobody"]);

        Assert.Equal(wanted.Select(Text), read.Select(Text));
    }

    [Fact]
    public void The_changes_of_revisions_name_every_document_that_they_change()
    {
        using var registry = engine.NewRegistry();
        var first = registry.DataSet("first", CsvFile.Row(), CsvFile.Row(("product_name", "Muối Bạc Liêu")));
        registry.Open(first).Dispose();
        var before = Read(registry);

        registry.Clock.Now += NodaTime.Duration.FromDays(1);
        registry.Open(first, registry.DataSet("second", CsvFile.Row(("star", "5")))).Dispose();
        var after = Read(registry);

        var changed = after.Where(document => before.GetValueOrDefault(document.Key) != document.Value).Select(document => document.Key);
        Assert.Equal(Logged(registry, 2).Order(), changed.Order());
        Assert.Empty(before.Keys.Except(after.Keys));
    }

    private static string Text(RecordDocument document) => Encoding.UTF8.GetString(document.Json.Span);

    private static Dictionary<string, string> Read(TestRegistry registry)
    {
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        return snapshot.Documents.ReadAll().ToDictionary(document => $"{document.Kind} {document.Code}", Text);
    }

    private static List<string> Logged(TestRegistry registry, long revision)
    {
        var logged = new List<string>();
        registry.Read(context => logged.AddRange(context.Changes.Where(change => change.Revision == revision).AsEnumerable()
            .Select(change => $"{change.RecordKind} {change.RecordCode}")));
        return logged;
    }
}
