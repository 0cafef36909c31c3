using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ocop.GraphQL.Exports;
using Ocop.GraphQL.Hosting;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Tests.Exports;

/// <summary>The export over real HTTP.</summary>
public sealed class ExportRoutesTests : IDisposable
{
    private const string Documents = "/export/registry.jsonl";
    private const string Manifest = "/export/manifest.json";

    private readonly ExportRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Fact]
    public async Task Every_file_of_the_manifest_is_served_with_its_digest_as_its_tag()
    {
        await using var server = await registry.StartAsync();

        using var manifest = JsonDocument.Parse(await server.Client.GetStringAsync(Manifest));

        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(["registry.jsonl", "products.csv", "producers.csv", "certificates.csv"], files.Select(file => file.GetProperty("name").GetString()));
        foreach (var file in files.Concat(files.Select(file => file.GetProperty("gzip"))))
        {
            using var response = await server.Client.GetAsync($"/export/{file.GetProperty("name").GetString()}");
            var bytes = await response.Content.ReadAsByteArrayAsync();
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            Assert.Equal((file.GetProperty("sha256").GetString(), file.GetProperty("bytes").GetInt64()), (sha256, response.Content.Headers.ContentLength!.Value));
            Assert.Equal(new EntityTagHeaderValue($"\"{sha256}\""), response.Headers.ETag);
        }
    }

    [Fact]
    public async Task A_file_has_the_headers_by_which_it_is_kept_and_resumed()
    {
        await using var server = await registry.StartAsync();

        using var documents = await server.Client.GetAsync(Documents);
        using var tables = await server.Client.GetAsync("/export/products.csv");
        using var compressed = await server.Client.GetAsync("/export/products.csv.gz");
        using var manifest = await server.Client.GetAsync(Manifest);

        Assert.Equal(
            ["application/jsonl", "text/csv; charset=utf-8", "application/gzip", "application/json"],
            new[] { documents, tables, compressed, manifest }.Select(response => response.Content.Headers.ContentType!.ToString()));
        Assert.Equal("public, no-cache", documents.Headers.CacheControl!.ToString());
        Assert.Equal("bytes", Assert.Single(documents.Headers.AcceptRanges));
        Assert.Equal("nosniff", Assert.Single(documents.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("attachment; filename=registry.jsonl; filename*=UTF-8''registry.jsonl", documents.Content.Headers.ContentDisposition!.ToString());
        Assert.NotNull(documents.Content.Headers.LastModified);
        Assert.Empty(compressed.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task HEAD_answers_as_GET_without_the_content_and_other_methods_and_names_are_refused()
    {
        await using var server = await registry.StartAsync();

        using var get = await server.Client.GetAsync(Documents);
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Documents));
        using var post = await server.Client.PostAsync(Documents, new StringContent(""));
        using var other = await server.Client.GetAsync("/export/passwd");
        using var folder = await server.Client.GetAsync(Documents + "/");
        using var above = await server.Client.GetAsync("/export/..%2fregistry.db");

        Assert.Equal((get.Headers.ETag, get.Content.Headers.ContentLength, ""), (head.Headers.ETag, head.Content.Headers.ContentLength, await head.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (post.StatusCode, string.Join(", ", post.Content.Headers.Allow)));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (other.StatusCode, above.StatusCode, folder.StatusCode));
    }

    [Theory]
    [InlineData("registry.jsonl")]
    [InlineData("registry.jsonl.gz")]
    public async Task Ranges_joined_are_the_whole(string name)
    {
        await using var server = await registry.StartAsync();
        var whole = await server.Client.GetByteArrayAsync($"/export/{name}");
        using var joined = new MemoryStream();

        for (var from = 0L; from < whole.Length; from += 5000)
        {
            using var part = await GetAsync(server, $"/export/{name}", request => request.Headers.Range = new RangeHeaderValue(from, from + 4999));
            Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
            Assert.Equal(new ContentRangeHeaderValue(from, Math.Min(from + 4999, whole.Length - 1), whole.Length), part.Content.Headers.ContentRange);
            await part.Content.CopyToAsync(joined);
        }

        Assert.Equal(whole, joined.ToArray());
        using var beyond = await GetAsync(server, $"/export/{name}", request => request.Headers.Range = new RangeHeaderValue(whole.Length, null));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task A_range_in_a_unit_that_is_not_known_gets_the_whole()
    {
        await using var server = await registry.StartAsync();

        using var items = await GetAsync(server, Documents, request => request.Headers.TryAddWithoutValidation("Range", "items=0-1"));
        using var bytes = await GetAsync(server, Documents, request => request.Headers.TryAddWithoutValidation("Range", "Bytes=0-1"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PartialContent), (items.StatusCode, bytes.StatusCode));
        Assert.Equal("bytes", Assert.Single(items.Headers.AcceptRanges));
    }

    [Fact]
    public async Task Files_that_were_removed_under_the_server_are_made_again()
    {
        await using var server = await registry.StartAsync();
        var before = await server.Client.GetByteArrayAsync(Documents);
        Directory.Delete(registry.Options.Folder, recursive: true);

        var after = await server.Client.GetByteArrayAsync(Documents);
        File.Delete(Path.Combine(registry.Options.Folder, "1", "products.csv"));
        using var table = await server.Client.GetAsync("/export/products.csv");

        Assert.Equal(before, after);
        Assert.Equal(HttpStatusCode.OK, table.StatusCode);
        Assert.Equal(["1"], registry.Folders);
    }

    [Fact]
    public async Task A_tag_that_still_holds_gets_304_and_another_the_whole_in_place_of_a_range()
    {
        await using var server = await registry.StartAsync();
        using var whole = await server.Client.GetAsync(Documents);

        using var same = await GetAsync(server, Documents, request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        using var range = await GetAsync(server, Documents, request => Resume(request, whole.Headers.ETag!));
        using var other = await GetAsync(server, Documents, request => Resume(request, new EntityTagHeaderValue("\"another\"")));

        Assert.Equal((HttpStatusCode.NotModified, ""), (same.StatusCode, await same.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.PartialContent, HttpStatusCode.OK), (range.StatusCode, other.StatusCode));

        static void Resume(HttpRequestMessage request, EntityTagHeaderValue tag) =>
            (request.Headers.Range, request.Headers.IfRange) = (new RangeHeaderValue(100, null), new RangeConditionHeaderValue(tag));
    }

    [Fact]
    public async Task A_tag_outlives_a_restart_at_the_same_revision_and_nothing_is_made_again()
    {
        EntityTagHeaderValue? before;
        DateTime written;
        await using (var server = await registry.StartAsync())
        {
            before = (await server.Client.GetAsync(Documents)).Headers.ETag;
            written = File.GetLastWriteTimeUtc(Path.Combine(registry.Options.Folder, "1", "manifest.json"));
        }

        await using var again = await registry.StartAsync();
        using var after = await again.Client.GetAsync(Documents);

        Assert.Equal(before, after.Headers.ETag);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(registry.Options.Folder, "1", "manifest.json")));
    }

    [Fact]
    public async Task Another_revision_has_another_tag_and_the_older_files_go()
    {
        await using var server = await registry.StartAsync();
        using var first = await server.Client.GetAsync(Documents);
        Assert.Equal(["1"], registry.Folders);

        registry.Grow();
        using var second = await server.Client.GetAsync(Documents);

        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(["2"], registry.Folders);
    }

    [Fact]
    public void Files_that_somebody_reads_stay_until_they_are_read()
    {
        var set = registry.Builder.Build(CancellationToken.None);
        set.Enter();

        set.Retire();
        Assert.Equal(["1"], registry.Folders);
        set.Leave();

        Assert.Empty(registry.Folders);
    }

    [Fact]
    public async Task First_requests_at_once_make_one_export()
    {
        var builder = new CountingBuilder(registry.Builder);
        await using var server = await registry.StartAsync(builder);

        var responses = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => server.Client.GetAsync(Documents)));

        Assert.Equal(1, builder.Builds);
        Assert.Single(responses.Select(response => response.Headers.ETag).Distinct());
        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
    }

    [Fact]
    public async Task While_an_export_is_made_requests_are_told_to_come_again_and_it_goes_on()
    {
        using var door = new ManualResetEventSlim();
        var builder = new CountingBuilder(registry.Builder) { Door = door };
        await using var server = await registry.StartAsync(builder, registry.Options with { Patience = TimeSpan.FromMilliseconds(50) });

        using var early = await server.Client.GetAsync(Documents);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "10"), (early.StatusCode, Assert.Single(early.Headers.GetValues("Retry-After"))));
        Assert.Equal(
            """{"errors":[{"message":"The export of the newest revision is being made; ask again.","extensions":{"code":"EXPORT_IN_PROGRESS"}}]}""",
            await early.Content.ReadAsStringAsync());
        door.Set();
        HttpResponseMessage late;
        do late = await server.Client.GetAsync(Documents);
        while (late.StatusCode == HttpStatusCode.ServiceUnavailable);

        Assert.Equal((HttpStatusCode.OK, 1), (late.StatusCode, builder.Builds));
    }

    [Fact]
    public async Task An_export_that_cannot_be_made_is_a_typed_error_and_logged_once()
    {
        var log = new LineLog();
        var blocked = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(blocked, "a file where a folder should be");
        var options = new ExportOptions(blocked) { Pause = TimeSpan.FromMinutes(10) };
        try
        {
            await using var server = await registry.StartAsync(new ExportBuilder(registry.OpenSnapshot, options), options, log);

            using var first = await server.Client.GetAsync(Documents);
            using var second = await server.Client.GetAsync(Manifest);

            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (first.StatusCode, second.StatusCode));
            Assert.Contains("\"EXPORT_FAILED\"", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(["Error: The export cannot be made"], log.Lines);
        }
        finally
        {
            File.Delete(blocked);
        }
    }

    [Fact]
    public async Task Scripts_of_configured_origins_may_read_the_files()
    {
        await using var server = await RunningServer.StartAsync(
            builder =>
            {
                builder.Configuration[BrowserOrigins.Key] = "https://portal.example";
                builder.AddCrossOrigin();
                builder.Services.AddSingleton(new ExportShelf(registry.Builder, registry.ReadRevision, registry.Options, new LineLog()));
            },
            application =>
            {
                application.UseCrossOrigin();
                application.MapExport();
            });

        using var answer = await GetAsync(server, Manifest, request => request.Headers.Add("Origin", "https://portal.example"));

        Assert.Equal("https://portal.example", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Compressed_files_hold_the_plain_ones()
    {
        await using var server = await registry.StartAsync();

        var plain = await server.Client.GetStringAsync(Documents);
        await using var gzip = new GZipStream(await server.Client.GetStreamAsync($"{Documents}.gz"), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);

        Assert.Equal(plain, await reader.ReadToEndAsync());
    }

    private static async Task<HttpResponseMessage> GetAsync(RunningServer server, string path, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        change(request);
        return await server.Client.SendAsync(request);
    }

    private sealed class CountingBuilder(IExportBuilder builder) : IExportBuilder
    {
        private int builds;

        public int Builds => builds;

        public ManualResetEventSlim? Door { get; init; }

        public ExportSet Build(CancellationToken cancellation)
        {
            Interlocked.Increment(ref builds);
            Door?.Wait(cancellation);
            return builder.Build(cancellation);
        }

        public void DeleteOthers(RegistryRevision kept) => builder.DeleteOthers(kept);
    }

    private sealed class LineLog : ILogger<ExportShelf>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Lines) Lines.Add($"{logLevel}: {formatter(state, exception)}");
        }
    }
}
