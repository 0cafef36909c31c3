using System.Net;
using Microsoft.Data.Sqlite;
using Ocop.GraphQL.Tests.Hosting;

namespace Ocop.GraphQL.Tests.Caching;

/// <summary>The real program keeps answers, and another process writes to its database.</summary>
public sealed class CachedProgramTests
{
    private const string Query = "{ products(first: 1, where: {code: {eq: \"PW3C57BCCT3JCK\"}}) { nodes { name } } }";

    [Fact]
    public async Task A_write_of_this_process_is_seen_by_the_next_request_to_the_program()
    {
        await using var server = await ServerProcess.StartAsync("--urls=http://127.0.0.1:0", "--Cache:MaxAge=5");
        using var client = new HttpClient { BaseAddress = server.Address };
        using var before = await GetAsync(client, null);
        using var same = await GetAsync(client, before.Headers.ETag!.ToString());
        Rename(Path.Combine(server.Folder, "registry.db"));
        using var after = await GetAsync(client, before.Headers.ETag.ToString());

        Assert.Equal("""{"data":{"products":{"nodes":[{"name":"Rượu sim rừng Bảo An"}]}}}""", await before.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.NotModified, "public, max-age=5"), (same.StatusCode, same.Headers.CacheControl!.ToString()));
        Assert.Equal("""{"data":{"products":{"nodes":[{"name":"Rượu vang sim"}]}}}""", await after.Content.ReadAsStringAsync());
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string? held)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Query)}");
        if (held is not null) request.Headers.TryAddWithoutValidation("If-None-Match", held);
        return client.SendAsync(request);
    }

    // As the registry's own writes do: records and revision in one transaction.
    private static void Rename(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var update = connection.CreateCommand();
        update.CommandText =
            """
            BEGIN IMMEDIATE;
            UPDATE products SET name = 'Rượu vang sim' WHERE code = 'PW3C57BCCT3JCK';
            INSERT INTO revisions SELECT max(revision) + 1, '2026-11-22T03:04:05.000000Z' FROM revisions;
            COMMIT;
            """;
        update.ExecuteNonQuery();
    }
}
