using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using Ocop.GraphQL.Changes;

namespace Ocop.GraphQL.Tests.Changes;

/// <summary>The subscription <c>changed</c>: what is stored, then what comes; and how subscribers go.</summary>
public sealed class ChangedTests
{
    private const string All = "subscription($after: String, $where: ChangeFilterInput) { changed(after: $after, where: $where) { cursor revision code kind document } }";

    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(10);

    [Fact]
    public async Task Without_a_cursor_only_what_comes_is_told()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        await using var events = await registry.SubscribeAsync(All);
        await UntilAsync(() => registry.Feed.IsWatching);

        registry.Load("second", "Muối");
        registry.Withdraw("Muối");

        var read = await events.ReadAsync(5);
        Assert.Equal(["2", "2", "2", "3", "3"], read.Select(change => (string?)change["revision"]));
        Assert.Equal(("WITHDRAWN", FeedRegistry.CodeOf("Muối").Text), ((string?)read[3]["kind"], (string?)read[3]["code"]));
    }

    [Fact]
    public async Task What_is_stored_and_what_comes_follow_one_another_without_gap_and_without_double()
    {
        var options = new ChangeFeedOptions { PollInterval = Often, BatchLength = 2, Patience = TimeSpan.FromHours(1) };
        using var registry = new FeedRegistry(options, "Gạo", "Muối");
        await using var early = await registry.SubscribeAsync(All, new { after = (string?)null });
        await UntilAsync(() => registry.Feed.IsWatching);
        var writing = Task.Run(() =>
        {
            for (var round = 0; round < 4; round++)
                registry.Load($"list{round}", $"Của riêng {round}", "Gạo");
        });
        var begin = await registry.AskAsync("{ changes(first: 1) { nodes { cursor } } }");
        await using var late = await registry.SubscribeAsync(All, new { after = (string?)begin["data"]!["changes"]!["nodes"]![0]!["cursor"] });
        await writing;

        var expected = await CursorsAsync(registry);
        Assert.Equal(expected.Skip(1), (await late.ReadAsync(expected.Count - 1)).Select(change => (string)change["cursor"]!));
        var first = await early.ReadAsync(1);
        var rest = expected.SkipWhile(cursor => cursor != (string)first[0]["cursor"]!).Skip(1).ToList();
        Assert.Equal(rest, (await early.ReadAsync(rest.Count)).Select(change => (string)change["cursor"]!));
    }

    [Fact]
    public async Task A_subscriber_goes_on_from_the_cursor_of_its_last_event()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        string cursor;
        await using (var events = await registry.SubscribeAsync(All))
        {
            await UntilAsync(() => registry.Feed.IsWatching);
            registry.Load("second", "Muối");
            cursor = (string)(await events.ReadAsync(2))[1]["cursor"]!;
        }
        registry.Load("third", "Tôm khô");

        await using var again = await registry.SubscribeAsync(All, new { after = cursor });

        var expected = (await CursorsAsync(registry)).SkipWhile(known => known != cursor).Skip(1).ToList();
        Assert.Equal(expected, (await again.ReadAsync(expected.Count)).Select(change => (string)change["cursor"]!));
    }

    [Fact]
    public async Task The_filter_leaves_out_what_is_not_asked_for()
    {
        using var registry = new FeedRegistry(null, "Gạo", "Muối");
        registry.Withdraw("Muối");
        var (rice, salt) = (FeedRegistry.CodeOf("Gạo").Text, FeedRegistry.CodeOf("Muối").Text);
        var start = (string)(await registry.AskAsync("{ changes(first: 1) { nodes { cursor } } }"))["data"]!["changes"]!["nodes"]![0]!["cursor"]!;
        registry.Load("second", "Tôm khô");

        await using var withdrawn = await registry.SubscribeAsync(All, new { after = start, where = new { kind = new { eq = "WITHDRAWN" }, recordType = new { nin = new[] { "CERTIFICATE" } } } });
        await using var named = await registry.SubscribeAsync(All, new { after = start, where = new { code = new { @in = new[] { rice.ToLowerInvariant(), salt } }, kind = new { neq = "UPDATED" } } });
        await using var lists = await registry.SubscribeAsync(All, new { after = start, where = new { recordType = new { @in = new[] { "DATA_SET" } } } });

        Assert.Equal([salt], (await withdrawn.ReadAsync(1)).Select(change => (string?)change["code"]));
        Assert.Equal(
            [(rice, "CREATED"), (salt, "CREATED"), (salt, "WITHDRAWN")],
            (await named.ReadAsync(3)).Select(change => ((string?)change["code"], (string?)change["kind"])));
        Assert.Equal(["first", "second"], (await lists.ReadAsync(2)).Select(change => ((string)change["code"]!).Split('@')[0]));
    }

    [Theory]
    [InlineData("""{"kind": null}""")]
    [InlineData("""{"kind": {"eq": null}}""")]
    [InlineData("""{"code": {"in": null}}""")]
    public async Task A_condition_that_says_nothing_is_refused(string where)
    {
        using var registry = new FeedRegistry(null, "Gạo");
        await using var events = await registry.SubscribeAsync(All, new { where = JsonNode.Parse(where) });

        Assert.Equal("INVALID_FILTER", Code(await events.ReadAsync()));
        Assert.Equal(0, registry.Feed.Subscribers);
    }

    [Fact]
    public async Task A_slow_reader_is_told_so_with_its_last_event_and_dropped()
    {
        var options = new ChangeFeedOptions { PollInterval = Often, BatchLength = 1, QueueLength = 2, Patience = TimeSpan.Zero };
        using var registry = new FeedRegistry(options, "Gạo");
        await using var events = await registry.SubscribeAsync(All);
        await UntilAsync(() => registry.Feed.IsWatching);

        registry.Load("second", "Muối", "Tôm khô", "Nước mắm", "Bánh phồng tôm");
        await UntilAsync(() => !registry.Feed.IsWatching);

        var told = new List<JsonNode>();
        JsonNode? last;
        while ((last = await events.ReadAsync())!["errors"] is null)
            told.Add(last["data"]!["changed"]!);
        Assert.Equal("SLOW_READER", Code(last));
        Assert.Equal(((string?)told[^1]["cursor"], null), ((string?)last["errors"]![0]!["extensions"]!["cursor"], last["data"]));
        Assert.Null(await events.ReadAsync());
        await UntilAsync(() => registry.Feed.Subscribers == 0);
    }

    [Fact]
    public async Task A_reader_that_falls_behind_and_catches_up_misses_nothing()
    {
        var options = new ChangeFeedOptions { PollInterval = Often, BatchLength = 1, QueueLength = 2, Patience = TimeSpan.FromHours(1) };
        using var registry = new FeedRegistry(options, "Gạo");
        await using var events = await registry.SubscribeAsync(All);
        await UntilAsync(() => registry.Feed.IsWatching);
        var before = await CursorsAsync(registry);

        registry.Load("second", "Muối", "Tôm khô", "Nước mắm", "Bánh phồng tôm");
        await UntilAsync(() => !registry.Feed.IsWatching);
        registry.Load("third", "Mật ong");

        var expected = (await CursorsAsync(registry)).Skip(before.Count).ToList();
        Assert.Equal(expected, (await events.ReadAsync(expected.Count)).Select(change => (string)change["cursor"]!));
    }

    [Fact]
    public async Task More_subscribers_than_are_served_are_refused_until_one_has_gone()
    {
        using var registry = new FeedRegistry(new ChangeFeedOptions { PollInterval = Often, MostSubscribers = 1 }, "Gạo");
        var first = await registry.SubscribeAsync(All);
        await using (var second = await registry.SubscribeAsync(All))
            Assert.Equal("TOO_MANY_SUBSCRIBERS", Code(await second.ReadAsync()));

        await first.DisposeAsync();
        await UntilAsync(() => registry.Feed.Subscribers == 0);
        await using var third = await registry.SubscribeAsync(All);
        await UntilAsync(() => registry.Feed.IsWatching);
        registry.Load("second", "Muối");

        Assert.Equal("2", (string?)(await third.ReadAsync(1))[0]["revision"]);
    }

    [Fact]
    public async Task Clients_that_leave_are_forgotten_and_nobody_looks_for_changes_any_more()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        await using var server = await registry.ServeAsync();
        for (var round = 0; round < 3; round++)
        {
            var clients = new List<HttpResponseMessage>();
            for (var i = 0; i < 5; i++)
                clients.Add(await OpenAsync(server));
            await UntilAsync(() => registry.Feed.Subscribers == 5 && registry.Feed.IsWatching);
            clients.ForEach(client => client.Dispose());
            await UntilAsync(() => registry.Feed is { Subscribers: 0, IsWatching: false });
        }
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_subscriptions_in_order()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        IHostApplicationLifetime? lifetime = null;
        await using var server = await registry.ServeAsync(started => lifetime = started.Lifetime);
        using var response = await OpenAsync(server);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        await UntilAsync(() => registry.Feed.IsWatching);

        lifetime!.StopApplication();

        Assert.Equal(":\n\n", (await lines.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2))).ReplaceLineEndings("\n"));
        await UntilAsync(() => registry.Feed is { Subscribers: 0, IsWatching: false });
    }

    [Fact]
    public async Task A_subscription_keeps_no_snapshot_open()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        await using var events = await registry.SubscribeAsync(All);
        await UntilAsync(() => registry.Feed.IsWatching);
        registry.Load("second", "Muối");
        await events.ReadAsync(1);

        registry.Execute("PRAGMA wal_checkpoint(TRUNCATE)");

        Assert.Equal(0, registry.LogBytes);
    }

    private static async Task<HttpResponseMessage> OpenAsync(Hosting.RunningServer server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{changed{code}}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<List<string>> CursorsAsync(FeedRegistry registry)
    {
        var answer = await registry.AskAsync("{ changes(first: 100) { nodes { cursor } pageInfo { hasNextPage } } }");
        Assert.False((bool)answer["data"]!["changes"]!["pageInfo"]!["hasNextPage"]!);
        return [.. answer["data"]!["changes"]!["nodes"]!.AsArray().Select(node => (string)node!["cursor"]!)];
    }

    private static string Code(JsonNode? answer) => (string)answer!["errors"]![0]!["extensions"]!["code"]!;

    /// <summary>Waits until something that another thread does has happened; the test fails by its time limit where it never does.</summary>
    private static async Task UntilAsync(Func<bool> happened)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!happened())
            await Task.Delay(Often, limit.Token);
    }
}
