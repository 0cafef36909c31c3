using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Domain.Codes;
using Ocop.Storage.Conversions;
using Ocop.Storage.Exporting.Files;
using Ocop.Storage.Exporting.Restoring;
using Ocop.Storage.Generating;
using Ocop.Storage.Importing;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Withdrawals;
using Ocop.Testing;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Exports and the registries that are made from them.</summary>
public abstract class ExportSpecification(TestEngine engine) : IDisposable
{
    private const ExportCompression Both = ExportCompression.Plain | ExportCompression.Gzip;

    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        folder.Dispose();
    }

    [SkippableFact]
    public void A_registry_made_from_an_export_exports_the_same_bytes_and_answers_the_same()
    {
        using var registry = engine.NewRegistry();
        registry.Open(BundledData.Path).Dispose();
        registry.Clock.Now += Duration.FromDays(3);
        using var store = RegistryStore.Open(
            registry.Options() with { Programmes = [new(Repository.PathOf("data", "programmes.json"))] }, NullLogger.Instance);

        AssertRestored(store);
    }

    [SkippableFact]
    public void What_was_withdrawn_stays_in_exports_and_its_code_is_given_to_nobody()
    {
        using var registry = engine.NewRegistry();
        var set = registry.DataSet("first", CsvFile.Row(), CsvFile.Row(("product_name", "Muối Bạc Liêu")));
        var store = registry.Open(set);
        string code;
        using (var snapshot = store.OpenSnapshot())
            code = snapshot.Documents.ReadAll(RecordKind.Certificate).First().Code;
        store.Dispose();
        registry.Clock.Now += Duration.FromDays(1);
        new RegistryWithdrawer(registry.Options()).Run(new(RegistryCode.Parse(code), WithdrawalReason.RecordedInError));
        using var withdrawn = registry.Open();

        AssertRestored(withdrawn);

        Assert.EndsWith(
            $"{{\"type\":\"certificate\",\"code\":\"{code}\",\"withdrawn\":{{\"at\":\"2026-11-23{IsoOf(FixedClock.Start)[10..]}\",\"revision\":2,\"reason\":\"RecordedInError\"}}}}\n",
            Encoding.UTF8.GetString(Decompress(File.ReadAllBytes(PathOf("after", "registry.jsonl.gz")))),
            StringComparison.Ordinal);
    }

    [SkippableFact]
    public void What_links_to_lists_say_is_exported_and_restored()
    {
        using var registry = engine.NewRegistry();
        var list = registry.DataSetOf("danh-sach", "Tên sản phẩm,Chủ thể,Tỉnh,Xếp hạng\nMật ong,HTX Hòa Tân,Trà Vinh,3 sao\n");
        new ListImporter(registry.Options()).Run(new ImportPlan(list), null, CancellationToken.None).Dispose();
        using var store = registry.Open();

        AssertRestored(store);

        var lines = Encoding.UTF8.GetString(Decompress(File.ReadAllBytes(PathOf("after", "registry.jsonl.gz")))).Split('\n');
        foreach (var type in (string[])["product", "certificate"])
        {
            var source = JsonNode.Parse(lines.Single(line => line.StartsWith($"{{\"type\":\"{type}\"", StringComparison.Ordinal)))!["sources"]![0]!;
            Assert.Equal(("danh-sach.csv", "danh-sach", 2), ((string?)source["address"], (string?)source["sheet"], (int?)source["rowNumber"]));
            Assert.StartsWith("{\"product\":{\"text\":\"Mật ong\",\"cell\":\"A2\"}", (string?)source["cells"], StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public void The_change_log_of_a_restored_registry_begins_where_the_export_ends()
    {
        using var first = engine.NewRegistry();
        using var store = first.Open(first.DataSet("first", CsvFile.Row()));
        var manifest = Export(store, "export", ExportCompression.Plain);
        using var second = engine.NewRegistry();
        Import(second, "export");
        second.Open(second.DataSet("second", CsvFile.Row(("product_name", "Muối Bạc Liêu")))).Dispose();

        using var restored = second.Open();
        using var snapshot = restored.OpenSnapshot();
        Assert.True(ChangeCursor.TryDecode(manifest.Cursor!, out var place, out _));

        Assert.Equal((ChangePlaceProblem.None, 2L), (snapshot.Changes.FindProblem(place), snapshot.Changes.FirstKept()));
        Assert.All(snapshot.Changes.Read(place, 100).Changes, change => Assert.Equal(2, change.Place.Revision));
        Assert.Equal(ChangePlaceProblem.NotKept, snapshot.Changes.FindProblem(place with { Position = place.Position - 1 }));
    }

    [SkippableFact]
    public void A_generated_registry_made_from_an_export_exports_the_same_bytes_and_answers_the_same()
    {
        using var registry = engine.NewRegistry();
        new RegistryGenerator(registry.Options()).Run(new GenerationPlan(300, 1, GenerationPlan.DefaultAsOf), null, CancellationToken.None);
        using var store = registry.Open();

        AssertRestored(store);
    }

    [SkippableFact]
    public void A_registry_made_from_an_export_loads_no_data_set_that_the_first_one_held()
    {
        using var first = engine.NewRegistry();
        var set = first.DataSet("first", CsvFile.Row());
        using var store = first.Open(set);
        Export(store, "export", ExportCompression.Gzip);
        using var second = engine.NewRegistry();
        second.Clock.Now += Duration.FromDays(9);
        Assert.Equal(4, Import(second, "export").Records);

        using var restored = second.Open(set);
        using var snapshot = restored.OpenSnapshot();

        Assert.Empty(restored.Opening.Loaded);
        Assert.Equal(new RegistryRevision(1, FixedClock.Start), snapshot.Revision);
    }

    [SkippableFact]
    public void An_export_is_the_same_whenever_it_is_written_and_its_manifest_describes_its_files()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet("first", CsvFile.Row()));

        var manifest = Export(store, "one", Both);
        Export(store, "two", Both);

        Assert.Equal(
            ["certificates.csv", "certificates.csv.gz", "manifest.json", "producers.csv", "producers.csv.gz", "products.csv", "products.csv.gz", "registry.jsonl", "registry.jsonl.gz"],
            Names("one"));
        Assert.All(Names("one"), name => Assert.Equal(File.ReadAllBytes(PathOf("one", name)), File.ReadAllBytes(PathOf("two", name))));
        Assert.All(manifest.Files, file =>
        {
            var plain = File.ReadAllBytes(PathOf("one", file.Name));
            Assert.Equal((plain.Length, Sha256(plain)), (file.Bytes, file.Sha256));
            var compressed = File.ReadAllBytes(PathOf("one", file.Gzip!.Name));
            Assert.Equal((compressed.Length, Sha256(compressed)), (file.Gzip.Bytes, file.Gzip.Sha256));
            Assert.Equal(plain, Decompress(compressed));
        });
        Assert.Equal(
            [("registry.jsonl", 4L), ("products.csv", 1L), ("producers.csv", 1L), ("certificates.csv", 1L)],
            manifest.Files.Select(file => (file.Name, file.Rows)));
        Assert.Equal((1, "2026-11-22"), (manifest.Revision, manifest.CommittedAt![..10]));
    }

    [SkippableFact]
    public void A_table_holds_a_row_for_each_record_and_no_cell_is_a_formula()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet("first", CsvFile.Row(("product_name", "=HYPERLINK(\"x\"), Chè"), ("producer_name", "@Hợp tác xã"))));
        Export(store, "export", ExportCompression.Plain);

        var bytes = File.ReadAllBytes(PathOf("export", "products.csv"));
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("\uFEFFcode,name,name_en,official_code,gtin,", text, StringComparison.Ordinal);
        Assert.Contains(",\"'=HYPERLINK(\"\"x\"\"), Chè\",", text, StringComparison.Ordinal);
        Assert.Contains(",\"'@Hợp tác xã\",", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [SkippableFact]
    public void A_stopped_export_leaves_the_earlier_one_and_nothing_else()
    {
        using var store = OpenFirst(out var registry);
        using var _ = registry;
        Export(store, "export", ExportCompression.Plain);
        var before = Names("export").Select(name => (name, Sha256(File.ReadAllBytes(PathOf("export", name))))).ToList();
        using var seeded = engine.Seeded.OpenSnapshot();
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => RegistryExport.Write(
            seeded, new ExportPlan(PathOf("export")), new Stop(stop), stop.Token));

        Assert.Equal(before, Names("export").Select(name => (name, Sha256(File.ReadAllBytes(PathOf("export", name))))));
    }

    [SkippableFact]
    public void An_export_that_would_take_more_than_it_may_is_given_up()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();

        var refusal = Assert.Throws<RegistryException>(() => RegistryExport.Write(
            snapshot, new ExportPlan(PathOf("export")) { MostBytes = 1000 }, null, CancellationToken.None));

        Assert.Equal(
            (RegistryFault.UnwritableExport, $"The export takes more than the 1000 bytes that it may take in {PathOf("export")}."),
            (refusal.Fault, refusal.Message));
        Assert.Empty(Names("export"));
    }

    [SkippableTheory]
    [InlineData("registry.jsonl.gz", false)]
    [InlineData("registry.jsonl.gz", true)]
    [InlineData("registry.jsonl", false)]
    [InlineData("registry.jsonl", true)]
    public void A_damaged_or_cut_file_is_refused_and_nothing_is_made(string name, bool cut)
    {
        using var store = OpenFirst(out var registry);
        using var _ = registry;
        Export(store, "export", name.EndsWith("gz", StringComparison.Ordinal) ? ExportCompression.Gzip : ExportCompression.Plain);
        var bytes = File.ReadAllBytes(PathOf("export", name));
        bytes[^20] ^= 1;
        File.WriteAllBytes(PathOf("export", name), cut ? bytes[..^30] : bytes);

        AssertRefused($"{PathOf("export", name)} is not the file that its manifest describes: it is damaged, cut off or of another export.");
    }

    [SkippableTheory]
    [InlineData("formatVersion", 2)]
    [InlineData("schemaVersion", 2)]
    public void An_export_of_a_newer_version_is_refused(string key, int version)
    {
        using var store = OpenFirst(out var registry);
        using var _ = registry;
        Export(store, "export", ExportCompression.Gzip);
        Rewrite(manifest => manifest[key] = version);

        AssertRefused($"{PathOf("export", "manifest.json")} was made by a newer version of this program; use that one.");
    }

    [SkippableFact]
    public void A_document_that_is_not_understood_is_refused_with_its_line()
    {
        using var store = OpenFirst(out var registry);
        using var _ = registry;
        Export(store, "export", ExportCompression.Plain);
        RewriteDocuments(lines => [.. lines.Select(line => line.Replace("\"stars\":", "\"sterren\":", StringComparison.Ordinal))]);

        AssertRefused("The document on line 4 of the export cannot be read: the key 'sterren' is not known.");
    }

    [SkippableFact]
    public void Documents_that_are_not_in_the_order_of_an_export_or_doubled_are_refused_with_their_line()
    {
        using var store = OpenFirst(out var registry);
        using var _ = registry;
        Export(store, "export", ExportCompression.Plain);
        var certificate = (string)JsonNode.Parse(Lines()[^1])!["code"]!;

        RewriteDocuments(lines => [.. lines, lines[^1]]);
        AssertRefused($"The document on line 5 of the export cannot be read: the certificate '{certificate}' stands behind the certificate '{certificate}', against the order of an export.");

        RewriteDocuments(lines => [lines[3], lines[2]]);
        AssertRefused($"The document on line 2 of the export cannot be read: the product '{(string)JsonNode.Parse(Lines()[1])!["code"]!}' stands behind the certificate '{certificate}', against the order of an export.");
    }

    [SkippableFact]
    public void A_document_of_a_revision_that_the_export_does_not_hold_is_refused_with_its_line()
    {
        using var store = OpenFirst(out var registry);
        using var _ = registry;
        Export(store, "export", ExportCompression.Plain);
        var product = Lines()[2];

        RewriteDocuments(lines => [lines[0], lines[1], product.Replace("\"revision\":1", "\"revision\":999", StringComparison.Ordinal), lines[3]]);
        AssertRefused("The document on line 3 of the export cannot be read: its revision is 999, and those of the export go from 1 to 1.");

        RewriteDocuments(lines => [lines[0], lines[1], product.Replace("\"revision\":1,", "", StringComparison.Ordinal), lines[3]]);
        AssertRefused("The document on line 3 of the export cannot be read: it states no revision.");
    }

    [SkippableFact]
    public void Rows_that_contradict_each_other_are_refused()
    {
        using var store = OpenFirst(out var registry);
        using var _ = registry;
        Export(store, "export", ExportCompression.Plain);
        RewriteDocuments(lines => [.. lines.Select(line =>
        {
            var document = JsonNode.Parse(line)!;
            if (document["sources"] is JsonArray sources)
                sources.Add(sources[0]!.DeepClone());
            return document.ToJsonString();
        })]);

        using var second = engine.NewRegistry();
        var refusal = Assert.Throws<RegistryException>(() => Import(second, "export"));

        Assert.Equal(RegistryFault.UnreadableExport, refusal.Fault);
        Assert.StartsWith("The documents of the export contradict each other (", refusal.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_path_stands_in_a_refusal_as_it_was_given()
    {
        var relative = "x" + Path.GetRandomFileName();
        Directory.CreateDirectory(relative);
        try
        {
            File.WriteAllText(Path.Combine(relative, "manifest.json"), "{}");

            var refusal = Assert.Throws<RegistryException>(() => ExportOnDisk.Open(relative));

            Assert.Equal($"{relative}/manifest.json is no manifest of an export.", refusal.Message);
        }
        finally
        {
            Directory.Delete(relative, recursive: true);
        }
    }

    [SkippableFact]
    public void Without_a_manifest_or_into_a_registry_with_records_nothing_is_restored()
    {
        using var store = OpenFirst(out var registry);
        using var _ = registry;
        Export(store, "export", ExportCompression.Plain);

        var full = Assert.Throws<RegistryException>(() => Import(registry, "export"));
        File.Delete(PathOf("export", "manifest.json"));

        Assert.Equal(RegistryFault.NotEmpty, full.Fault);
        AssertRefused($"The folder {PathOf("export")} holds no export: there is no manifest.json in it.");
        AssertRefused($"There is no {PathOf("export", "manifest.json")}, without which an export cannot be checked.", "export/registry.jsonl");
    }

    [SkippableFact]
    public void A_copy_is_equal_and_a_registry_with_records_is_no_target()
    {
        using var store = OpenFirst(out var from);
        using var _ = from;
        using var to = engine.NewRegistry();

        var copied = new RegistryCopy(from.Options(), to.Options()).Run(null, CancellationToken.None);
        var refusal = Assert.Throws<RegistryException>(() => new RegistryCopy(from.Options(), to.Options()).Run(null, CancellationToken.None));

        Export(store, "export", ExportCompression.Plain);
        Assert.Equal((1, 4, Sha256(File.ReadAllBytes(PathOf("export", "registry.jsonl")))), (copied.Revision, copied.Records, copied.Sha256));
        Assert.Equal(RegistryFault.NotEmpty, refusal.Fault);
    }

    private RegistryStore OpenFirst(out TestRegistry registry)
    {
        registry = engine.NewRegistry();
        return registry.Open(registry.DataSet("first", CsvFile.Row()));
    }

    private void AssertRestored(RegistryStore store)
    {
        var exported = Export(store, "before", ExportCompression.Gzip);
        using var second = engine.NewRegistry();
        Import(second, "before/registry.jsonl.gz");
        using var restored = second.Open();
        Export(restored, "after", ExportCompression.Gzip);

        Assert.Empty(restored.Opening.Loaded);
        Assert.Equal(
            Names("before").Select(name => (name, Sha256(File.ReadAllBytes(PathOf("before", name))))),
            Names("after").Select(name => (name, Sha256(File.ReadAllBytes(PathOf("after", name))))));
        using var one = store.OpenSnapshot();
        using var other = restored.OpenSnapshot();
        Assert.Equal((one.Revision, one.Count()), (other.Revision, other.Count()));
        Assert.Equal(exported.Revision, other.Revision.Number);
    }

    private void AssertRefused(string message, string path = "export")
    {
        using var second = engine.NewRegistry();
        var refusal = Assert.Throws<RegistryException>(() => Import(second, path));
        Assert.Equal((RegistryFault.UnreadableExport, message), (refusal.Fault, refusal.Message));
        using var store = second.Open();
        Assert.Equal(new RegistryRevision(0, null), store.ReadRevision());
    }

    private ExportManifest Export(RegistryStore store, string name, ExportCompression compression)
    {
        using var snapshot = store.OpenSnapshot();
        return RegistryExport.Write(
            snapshot,
            new ExportPlan(PathOf(name)) { Contents = ExportContents.Documents | ExportContents.Tables, Compression = compression },
            null,
            CancellationToken.None);
    }

    private RestoredExport Import(TestRegistry registry, string path) =>
        new ExportImporter(registry.Options()).Run(PathOf(path), null, CancellationToken.None);

    private string[] Lines() => File.ReadAllLines(PathOf("export", "registry.jsonl"));

    private void RewriteDocuments(Func<string[], string[]> change)
    {
        var lines = change(Lines());
        var changed = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
        File.WriteAllBytes(PathOf("export", "registry.jsonl"), changed);
        Rewrite(manifest =>
        {
            var file = manifest["files"]!.AsArray().Single(file => (string)file!["name"]! == "registry.jsonl")!;
            (file["rows"], file["bytes"], file["sha256"]) = (lines.Length, changed.Length, Sha256(changed));
        });
    }

    private void Rewrite(Action<JsonNode> change)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(PathOf("export", "manifest.json")))!;
        change(manifest);
        File.WriteAllText(PathOf("export", "manifest.json"), manifest.ToJsonString());
    }

    private string PathOf(params string[] names) => folder.File(Path.Combine(names));

    private List<string> Names(string name) =>
        [.. Directory.EnumerateFiles(PathOf(name)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string IsoOf(Instant instant) => IsoInstant.ToText(instant);

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Decompress(byte[] bytes)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<long>
    {
        public void Report(long value) => source.Cancel();
    }
}
