using System.Net;
using System.Text;
using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.PersistedDocuments;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.GraphQL.Tests.Outside;

namespace Ocop.GraphQL.Tests.Caching;

/// <summary>The cache over real HTTP: what is found, what never is, and what makes it be asked anew.</summary>
public sealed class CachedAnswersTests : IAsyncLifetime
{
    private const string Revision = "{ registry { revision today } }";
    private const string Products = "{ products(first: 1) { nodes { code } } }";

    private readonly ResponseCache cache = new(new CacheOptions());
    private CachedRegistry? opened;
    private RunningServer? started;

    private CachedRegistry Registry => opened!;

    private RunningServer Server => started!;

    public async Task InitializeAsync()
    {
        opened = CachedRegistry.Open();
        started = await opened.ServeAsync(cache);
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        await Registry.DisposeAsync();
    }

    [Fact]
    public async Task Who_asks_the_same_gets_the_answer_that_was_given()
    {
        var first = await Server.PostAsync(Products);
        var second = await Server.PostAsync(Products);

        Assert.Equal("""{"data":{"products":{"nodes":[]}}}""", first.Body);
        Assert.Equal(first, second);
        Assert.Equal((1, 1L, 1L), (cache.Counts.Answers, cache.Counts.Hits, cache.Counts.Misses));
    }

    [Fact]
    public async Task A_write_of_another_process_is_seen_by_the_next_request()
    {
        var before = await Server.PostAsync(Revision);
        Registry.Write();
        var after = await Server.PostAsync(Revision);

        Assert.Equal("""{"data":{"registry":{"revision":"0","today":"2026-11-22"}}}""", before.Body);
        Assert.Equal("""{"data":{"registry":{"revision":"1","today":"2026-11-22"}}}""", after.Body);
        Assert.NotEqual(before.Tag, after.Tag);
        // The newer answer has taken the older one's place.
        Assert.Equal((1, 0L), (cache.Counts.Answers, cache.Counts.Hits));
    }

    [Fact]
    public async Task A_restored_registry_that_counts_to_the_same_number_is_another()
    {
        Registry.Write();
        var before = await Server.GetAsync("{ registry { generatedAt } }");
        Registry.Restore();
        var after = await Server.GetAsync("{ registry { generatedAt } }", ("If-None-Match", before.Tag!));

        Assert.Equal("""{"data":{"registry":{"generatedAt":"2026-11-23T00:00:00Z"}}}""", after.Body);
    }

    [Fact]
    public async Task Midnight_makes_every_answer_be_asked_anew()
    {
        var before = await Server.GetAsync(Products);
        Registry.Today = Registry.Today.PlusDays(1);
        var after = await Server.GetAsync(Products, ("If-None-Match", before.Tag!));

        Assert.Equal((HttpStatusCode.OK, before.Body, 0L), (after.Status, after.Body, cache.Counts.Hits));
        Assert.NotEqual(before.Tag, after.Tag);
        Assert.Equal("""{"data":{"registry":{"revision":"0","today":"2026-11-23"}}}""", (await Server.PostAsync(Revision)).Body);
    }

    [Fact]
    public async Task An_answer_belongs_to_the_revision_that_it_was_read_from_and_not_to_the_one_looked_up()
    {
        Registry.Write();
        Registry.Revision = () => new(0, null);
        var asked = await Server.PostAsync(Revision);
        var again = await Server.PostAsync(Revision);
        Registry.Revision = null;
        var found = await Server.PostAsync(Revision);

        Assert.Equal("""{"data":{"registry":{"revision":"1","today":"2026-11-22"}}}""", asked.Body);
        Assert.Equal((asked, asked), (again, found));
        Assert.Equal((1L, 2L), (cache.Counts.Hits, cache.Counts.Misses));
    }

    [Theory]
    [InlineData("{ nothing }", HttpStatusCode.BadRequest)]
    [InlineData("{ product(by: {code: \"x\"}) { code } }", HttpStatusCode.OK)]
    [InlineData("{ registry { today } products(first: 0) { totalCount } }", HttpStatusCode.OK)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    public async Task An_answer_with_errors_is_not_kept_anywhere(string query, HttpStatusCode status)
    {
        var got = await Server.GetAsync(query, ("Accept", "application/graphql-response+json"));
        var posted = await Server.PostAsync(query, ("Accept", "application/graphql-response+json"));

        Assert.Contains("\"errors\":[", got.Body, StringComparison.Ordinal);
        Assert.Equal((status, null, "no-store", "Accept"), (got.Status, got.Tag, got.CacheControl, got.Vary));
        Assert.Equal((status, null, "no-store"), (posted.Status, posted.Tag, posted.CacheControl));
        Assert.Equal(0, cache.Counts.Answers);
    }

    [Theory]
    [InlineData("{ __typename }", "public, max-age=60", "no-cache")]
    [InlineData("{ products(first: 1) { totalCount } }", "public, max-age=60", "no-cache")]
    [InlineData("{ registry { revision } }", "public, no-cache", "no-cache")]
    [InlineData("{ verify(claim: {code: \"PW3C57BCCT3JCK\"}) { verdict } }", "public, no-cache", "no-cache")]
    [InlineData("{ provinces { code } verify(claim: {code: \"PW3C57BCCT3JCK\"}) { verdict } }", "public, no-cache", "no-cache")]
    [InlineData("query ($no: Boolean = false) { registry @include(if: $no) { revision } provinces { code } }", "public, no-cache", "no-cache")]
    public async Task The_strictest_root_field_says_how_long_others_may_keep_an_answer(string query, string byGet, string byPost)
    {
        Assert.Equal(byGet, (await Server.GetAsync(query)).CacheControl);
        Assert.Equal(byPost, (await Server.PostAsync(query)).CacheControl);
    }

    [Fact]
    public async Task Whoever_has_the_answer_is_told_so_without_it()
    {
        var first = await Server.GetAsync(Products);
        var second = await Server.GetAsync(Products, ("If-None-Match", first.Tag!));

        Assert.Matches("^\"[A-Za-z0-9_-]{25}\"$", first.Tag);
        Assert.Equal(first with { Status = HttpStatusCode.NotModified, Body = "" }, second);
        Assert.Equal(1, cache.Counts.Hits);
    }

    [Theory]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task Tags_are_compared_as_HTTP_says(string held)
    {
        var first = await Server.GetAsync(Products);

        var second = await Server.GetAsync(Products, ("If-None-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, held, first.Tag)));

        Assert.Equal((HttpStatusCode.NotModified, first.Tag), (second.Status, second.Tag));
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("no tag")]
    public async Task Whoever_has_another_answer_gets_this_one(string held)
    {
        var first = await Server.GetAsync(Products);

        Assert.Equal(first, await Server.GetAsync(Products, ("If-None-Match", held)));
    }

    [Fact]
    public async Task Another_server_on_the_same_registry_makes_the_same_tags_and_executes_nothing_for_them()
    {
        var first = await Server.GetAsync(Products);
        var empty = new ResponseCache(new CacheOptions());
        await using var other = await Registry.ServeAsync(empty);

        var second = await other.GetAsync(Products, ("If-None-Match", first.Tag!));

        Assert.Equal(first with { Status = HttpStatusCode.NotModified, Body = "" }, second);
        // An answer that was executed would have been kept.
        Assert.Equal((0, 1L), (empty.Counts.Answers, empty.Counts.Misses));
    }

    [Fact]
    public async Task A_POST_has_a_tag_of_its_own_and_is_answered_whatever_its_client_has()
    {
        var got = await Server.GetAsync(Products);
        var posted = await Server.PostAsync(Products);
        var again = await Server.PostAsync(Products, ("If-None-Match", posted.Tag!));

        Assert.Equal((got.Body, HttpStatusCode.OK), (posted.Body, posted.Status));
        Assert.NotEqual(got.Tag, posted.Tag);
        Assert.Equal(posted, again);
        Assert.Equal(("Accept", ""), (got.Vary, posted.Vary));
    }

    [Fact]
    public async Task A_HEAD_has_the_headers_of_its_GET_kept_or_not()
    {
        string address = $"/graphql?query={Uri.EscapeDataString(Products)}";
        var before = await Server.SendAsync(HttpMethod.Head, address, null);
        Assert.Equal(0, cache.Counts.Answers);
        var got = await Server.GetAsync(Products);
        var after = await Server.SendAsync(HttpMethod.Head, address, null);
        var held = await Server.SendAsync(HttpMethod.Head, address, null, ("If-None-Match", got.Tag!));

        Assert.Equal(got with { Body = "" }, before);
        Assert.Equal(before, after);
        Assert.Equal(before with { Status = HttpStatusCode.NotModified }, held);
    }

    [Fact]
    public async Task Each_media_type_has_its_answer()
    {
        foreach (string accept in new[] { "application/json", "application/graphql-response+json", "application/json", "application/graphql-response+json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Asking.Body(Products) };
            request.Headers.TryAddWithoutValidation("Accept", accept);
            using var response = await Server.Client.SendAsync(request);
            Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
        }

        Assert.Equal((2, 2L), (cache.Counts.Answers, cache.Counts.Hits));
    }

    [Fact]
    public async Task A_stream_is_never_kept_and_the_same_address_by_HEAD_does_not_make_it_one()
    {
        var accept = ("Accept", "text/event-stream");
        var streamed = await Server.GetAsync(Products, accept);
        var again = await Server.GetAsync(Products, accept);

        Assert.StartsWith(":\n\nevent: next", streamed.Body, StringComparison.Ordinal);
        Assert.Equal((streamed, "no-store", null), (again, streamed.CacheControl, streamed.Tag));
        Assert.Equal(0, cache.Counts.Answers);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_too_large_to_keep_is_answered_each_time(bool isChunked)
    {
        async Task<Answered> AskAsync()
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"query":"{ __typename }"}""".PadLeft(1024 * 1024)));
            content.Headers.ContentType = new("application/json");
            if (isChunked) content.Headers.ContentLength = null;
            return await Server.SendAsync(HttpMethod.Post, "/graphql", content);
        }

        var first = await AskAsync();

        Assert.Equal((HttpStatusCode.OK, """{"data":{"__typename":"Query"}}"""), (first.Status, first.Body));
        Assert.Equal(first, await AskAsync());
        Assert.Equal((0, 2L), (cache.Counts.Answers, cache.Counts.Misses));
    }

    [Fact]
    public async Task Without_a_cache_nothing_is_kept_and_a_GET_still_has_its_tag()
    {
        var off = new ResponseCache(new CacheOptions { Bytes = 0 });
        await using var server = await Registry.ServeAsync(off);

        var got = await server.GetAsync(Products);
        var held = await server.GetAsync(Products, ("If-None-Match", got.Tag!));
        var posted = await server.PostAsync(Products);

        Assert.Equal((HttpStatusCode.NotModified, got.Tag), (held.Status, held.Tag));
        Assert.Equal((got.Body, null, "no-cache"), (posted.Body, posted.Tag, posted.CacheControl));
        Assert.Equal(default, off.Counts);
    }

    [Fact]
    public async Task A_persisted_document_by_GET_has_a_tag_at_an_address_made_for_caches()
    {
        const string Document = "query Asked { products(first: 1) { totalCount } }";
        await using var server = await Registry.ServeAsync(cache, new EngineOptions
        {
            PersistedDocuments = new PersistedDocumentOptions { Documents = new KeptDocument(Document) },
        });
        string address = $"/graphql/persisted/{DocumentId.Of(Encoding.UTF8.GetBytes(Document))}";

        var first = await server.SendAsync(HttpMethod.Get, address, null);
        var named = await server.SendAsync(HttpMethod.Get, $"{address}/Asked", null);
        var held = await server.SendAsync(HttpMethod.Get, address, null, ("If-None-Match", first.Tag!));

        Assert.Equal(("""{"data":{"products":{"totalCount":0}}}""", "public, max-age=60"), (first.Body, first.CacheControl));
        Assert.Equal((first.Body, 2), (named.Body, cache.Counts.Answers));
        Assert.Equal((HttpStatusCode.NotModified, first.Tag, ""), (held.Status, held.Tag, held.Body));
    }

    [Fact]
    public async Task Many_who_ask_at_once_while_it_is_written_get_whole_answers_that_are_never_older_than_a_write_before_them()
    {
        int written = 0;
        var writer = Task.Run(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                Registry.Write();
                Volatile.Write(ref written, i + 1);
            }
        });
        async Task ReadAsync()
        {
            for (int last = 0; last < 50;)
            {
                int before = Volatile.Read(ref written);
                var answer = await Server.PostAsync("{ registry { revision } }");
                last = int.Parse(answer.Body["""{"data":{"registry":{"revision":" """.Trim().Length..^4], System.Globalization.CultureInfo.InvariantCulture);
                Assert.InRange(last, before, 50);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ReadAsync()).Append(writer));

        Assert.Equal(1, cache.Counts.Answers);
    }
}
