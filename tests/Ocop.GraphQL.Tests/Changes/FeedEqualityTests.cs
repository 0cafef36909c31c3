using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Ocop.GraphQL.Changes;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Tests.Changes;

/// <summary>Over HTTP too, a full export with the changes behind it is the next full export, whatever is written meanwhile.</summary>
public sealed class FeedEqualityTests
{
    private const string Fields = "cursor recordType code document";
    private const string Page = $"query($after: String, $first: Int) {{ changes(after: $after, first: $first) {{ nodes {{ {Fields} }} }} }}";
    private const string Subscription = $"subscription($after: String) {{ changed(after: $after) {{ {Fields} }} }}";

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Pages_of_changes_keep_a_copy_in_step(int first)
    {
        using var registry = new FeedRegistry(null, "Gạo", "Muối");
        await using var server = await registry.ServeAsync();
        var copy = Copy.Of(registry);

        var writing = WriteAsync(registry);
        while (!writing.IsCompleted)
            await ReadPageAsync(server, copy, first);
        await writing;
        while (await ReadPageAsync(server, copy, first))
        {
        }

        Assert.Equal(Copy.Of(registry).Lines, copy.Lines);
    }

    [Fact]
    public async Task Events_keep_a_copy_in_step()
    {
        using var registry = new FeedRegistry(new ChangeFeedOptions { PollInterval = TimeSpan.FromMilliseconds(10), BatchLength = 3 }, "Gạo", "Muối");
        var copy = Copy.Of(registry);
        await using var events = await registry.SubscribeAsync(Subscription, new { after = copy.Cursor });

        var writing = WriteAsync(registry);
        var read = await events.ReadAsync(1);
        await writing;
        var end = Copy.Of(registry);
        copy.Apply(read[0]);
        while (copy.Cursor != end.Cursor)
            copy.Apply((await events.ReadAsync(1))[0]);

        Assert.Equal(end.Lines, copy.Lines);
    }

    private static Task WriteAsync(FeedRegistry registry) => Task.WhenAll(
        Task.Run(() =>
        {
            for (var round = 0; round < 3; round++)
                registry.Load("lists", "Gạo", $"Tôm {round}", $"Cá {round}");
        }),
        Task.Run(() =>
        {
            registry.Load("other", "Mật ong", "Muối");
            registry.Withdraw("Muối", "Mật ong");
            registry.Withdraw("Gạo");
        }));

    private static async Task<bool> ReadPageAsync(RunningServer server, Copy copy, int first)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = Page, variables = new { after = copy.Cursor, first } });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var nodes = answer["data"]!["changes"]!["nodes"]!.AsArray();
        foreach (var change in nodes)
            copy.Apply(change!);
        return nodes.Count > 0;
    }

    /// <summary>What somebody outside keeps of the registry.</summary>
    private sealed class Copy
    {
        private readonly Dictionary<(string Type, string Code), string> documents = [];

        public string Cursor { get; private set; } = "";

        public IReadOnlyList<string> Lines => [.. documents.Values.Order(StringComparer.Ordinal)];

        /// <summary>A full export: the documents of one snapshot, and the cursor behind its last change.</summary>
        public static Copy Of(FeedRegistry registry)
        {
            using var snapshot = registry.Store.OpenSnapshot();
            var copy = new Copy { Cursor = ChangeCursor.Encode(snapshot.Changes.FindEnd()!) };
            foreach (var document in snapshot.Documents.ReadAll().Concat(snapshot.Documents.ReadWithdrawn()))
                copy.Put(Encoding.UTF8.GetString(document.Json.Span));
            return copy;
        }

        /// <summary>Puts a change's document in the place of the one of the same type and code.</summary>
        public void Apply(JsonNode change)
        {
            Put((string)change["document"]!);
            Cursor = (string)change["cursor"]!;
        }

        private void Put(string line)
        {
            var document = JsonNode.Parse(line)!;
            documents[((string)document["type"]!, (string)document["code"]!)] = line;
        }
    }
}
