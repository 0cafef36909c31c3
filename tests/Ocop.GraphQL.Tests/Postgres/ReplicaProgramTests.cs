using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Storage;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Programmes;
using Ocop.Storage.Tests.Postgres;
using Ocop.Storage.Tests.Support;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests.Postgres;

/// <summary>The real program over a primary and a standby that lags.</summary>
public sealed class ReplicaProgramTests
{
    private const string RevisionQuery = "{ registry { revision } }";

    [SkippableFact]
    public async Task Answers_say_how_far_the_standby_is_and_what_it_lacks_the_primary_answers()
    {
        using var folder = new TemporaryFolder();
        using var cluster = new ReplicaCluster();
        Open(cluster, Bundled("published-products.csv"));
        await WaitAsync(() => Read(cluster, "SELECT CASE WHEN to_regclass('revisions') IS NULL THEN 0 ELSE 1 END") == 1);
        await WaitAsync(() => Read(cluster, "SELECT count(*) FROM revisions") == 2);
        await using var server = await ServerProcess.StartAsync(
            "--urls=http://127.0.0.1:0", "--Database:Provider=postgres", $"--ConnectionStrings:Registry={cluster.ConnectionString}");
        using var client = new HttpClient { BaseAddress = server.Address };
        Read(cluster, "SELECT 1 FROM (SELECT pg_wal_replay_pause()) paused");
        await WaitAsync(() => Read(cluster, "SELECT count(*) WHERE pg_get_wal_replay_pause_state() = 'paused'") == 1);
        Open(cluster, Bundled("published-products.csv"), List(folder, "Gạo nương"));

        Assert.Equal((HttpStatusCode.OK, "2", """{"data":{"registry":{"revision":"2"}}}"""), await AskAsync(client, RevisionQuery));
        Assert.Equal((HttpStatusCode.OK, "3", """{"data":{"registry":{"revision":"3"}}}"""), await AskAsync(client, RevisionQuery, "3"));
        var (status, _, refusal) = await AskAsync(client, RevisionQuery, "4");
        Assert.Equal((HttpStatusCode.PreconditionFailed, "REVISION_NOT_REACHED"), (status, (string?)JsonNode.Parse(refusal)!["errors"]![0]!["extensions"]!["code"]));

        var end = JsonNode.Parse((await AskAsync(client, "{ registry { changesCursor } }", "3")).Body)!["data"]!["registry"]!["changesCursor"]!.ToJsonString();
        Assert.Equal((HttpStatusCode.OK, "3", """{"data":{"changes":{"nodes":[]}}}"""), await AskAsync(client, $"{{ changes(after: {end}) {{ nodes {{ code }} }} }}"));
        using var events = await FollowAsync(client, $"subscription {{ changed(after: {end}) {{ revision }} }}");
        Read(cluster, "SELECT 1 FROM (SELECT pg_wal_replay_resume()) resumed");
        Open(cluster, Bundled("published-products.csv"), List(folder, "Gạo nương"), List(folder, "Muối ớt"));
        Assert.Equal("""data: {"data":{"changed":{"revision":"4"}}}""", await FirstEventAsync(events));
    }

    private static string Bundled(string name) => Repository.PathOf("data", name);

    /// <summary>Opens the registry, which loads what it lacks, each list as a revision.</summary>
    private static void Open(ReplicaCluster cluster, params string[] lists) => RegistryStore.Open(
        new RegistryOptions(cluster.ConnectionString)
        {
            Provider = RegistryProvider.Postgres,
            Clock = new RegistryFixture.FixedClock(),
            DataSets = [.. lists.Select(list => new DataSetFile(list))],
            Programmes = [new ProgrammeFile(Bundled("programmes.json"))],
        },
        NullLogger.Instance).Dispose();

    private static string List(TemporaryFolder folder, string product) => folder.Write(
        $"{product}.csv",
        $"{File.ReadLines(Bundled("published-products.csv")).First()}\n{product},4,HTX Vĩnh Cường,Hợp tác xã,,,Cà Mau,,2025,2025-03-01,,12/QĐ-UBND,recognised,,https://example.test/danh-sach,,\n");

    private static async Task<(HttpStatusCode Status, string? Revision, string Body)> AskAsync(HttpClient client, string query, string? revision = null)
    {
        using var request = Request(query);
        if (revision is not null) request.Headers.Add(RevisionHeader.Name, revision);
        using var answer = await client.SendAsync(request);
        var read = answer.Headers.TryGetValues(RevisionHeader.Name, out var values) ? values.Single() : null;
        return (answer.StatusCode, read, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<StreamReader> FollowAsync(HttpClient client, string query)
    {
        using var request = Request(query);
        request.Headers.Add("Accept", "text/event-stream");
        var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new StreamReader(await answer.Content.ReadAsStreamAsync());
    }

    private static HttpRequestMessage Request(string query) => new(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}");

    private static async Task<string?> FirstEventAsync(StreamReader events)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync();
        }
        while (line is not null && !line.StartsWith("data: {", StringComparison.Ordinal));
        return line;
    }

    private static long Read(ReplicaCluster cluster, string query)
    {
        using var connection = new NpgsqlConnection(cluster.Standby);
        connection.Open();
        using var command = new NpgsqlCommand(query, connection);
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task WaitAsync(Func<bool> reached)
    {
        for (var i = 0; i < 600 && !reached(); i++) await Task.Delay(100);
        Assert.True(reached());
    }
}
