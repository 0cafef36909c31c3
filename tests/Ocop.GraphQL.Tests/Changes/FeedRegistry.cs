using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;
using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Changes;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Http;
using Ocop.GraphQL.Registry;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Storage;
using Ocop.Storage.DataSets;
using Ocop.Storage.Withdrawals;

namespace Ocop.GraphQL.Tests.Changes;

/// <summary>A registry of a test's own that is written to by others than its server, as small lists and withdrawals.</summary>
internal sealed class FeedRegistry : IDisposable
{
    private const string Header =
        "product_name,star,producer_name,producer_kind,commune,district,province,product_group,recognised_year,recognised_date,"
        + "recognised_date_raw,decision_no,status,score,source_url,source_date,note\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-feed-");
    private readonly GraphQLEngine engine;

    public FeedRegistry(ChangeFeedOptions? options = null, params string[] products)
    {
        Store = RegistryStore.Open(Options, NullLogger.Instance);
        if (products.Length > 0)
            Load("first", products);
        var engineOptions = new EngineOptions();
        var limits = new RegistryLimits(engineOptions.MaxBodyBytes, engineOptions.Parser.MaxTokens, engineOptions.Validation.MaxDepth, engineOptions.Costs);
        Schema = RegistrySchema.Build(limits);
        engine = new GraphQLEngine(Schema, engineOptions);
        Requests = new RegistryRequests(
            Store.OpenSnapshot, () => RegistryFixture.Today, Store.ReadRevision, options ?? new ChangeFeedOptions { PollInterval = TimeSpan.FromMilliseconds(10) });
    }

    public static string Producer => "HTX Vĩnh Cường";

    public RegistryStore Store { get; }

    public RegistryRequests Requests { get; }

    public ChangeFeed Feed => Requests.Feed;

    /// <summary>The length of the database's log of writes, which nothing can shorten while a snapshot is open.</summary>
    public long LogBytes => new FileInfo(Path.Combine(folder.FullName, "registry.db-wal")) is { Exists: true } log ? log.Length : 0;

    private Engine.Types.Schema Schema { get; }

    private string ConnectionString => $"Data Source={Path.Combine(folder.FullName, "registry.db")};Pooling=False";

    private Storage.Opening.RegistryOptions Options =>
        new(ConnectionString) { Clock = new RegistryFixture.FixedClock(), LockTimeout = Duration.FromMinutes(2) };

    public static RegistryCode CodeOf(string product) => RegistryCode.ForProduct(product, Producer, new PrintedPlace(null, null, "Cà Mau"));

    /// <summary>Loads a list, which is a revision.</summary>
    public void Load(string name, params string[] products)
    {
        var file = Path.Combine(folder.FullName, $"{name}.csv");
        File.WriteAllText(file, Header + string.Concat(products.Select(product =>
            $"{product},4,{Producer},Hợp tác xã,,,Cà Mau,,2025,2025-03-01,,12/QĐ-UBND,recognised,,https://example.test/danh-sach,,\n")));
        RegistryStore.Open(Options with { DataSets = [new DataSetFile(file)] }, NullLogger.Instance).Dispose();
    }

    /// <summary>Withdraws a product, which is a revision.</summary>
    public void Withdraw(string product, string? replacement = null) => new RegistryWithdrawer(Options).Run(
        new(CodeOf(product), WithdrawalReason.Duplicate, replacement is null ? null : CodeOf(replacement)));

    /// <summary>Changes the database beside everything that knows what it does.</summary>
    public void Execute(string statement)
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Answers a query.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var request = Requests.Begin();
        using var answer = await engine.HandleHttpAsync(Post(query, variables, "application/json"), new RequestContext(request, CancellationToken.None));
        var output = new ArrayBufferWriter<byte>();
        answer.Write(output);
        return JsonNode.Parse(output.WrittenSpan)!;
    }

    /// <summary>Subscribes; the events are taken out of a small pipe as the test likes.</summary>
    public async Task<EventPipe> SubscribeAsync(string query, object? variables = null)
    {
        var gone = new CancellationTokenSource();
        var request = Requests.Begin();
        var answer = await engine.HandleHttpAsync(
            Post(query, variables, "text/event-stream"), new RequestContext(request, gone.Token) { BeginEvent = Requests.Begin });
        return new EventPipe(answer, gone);
    }

    /// <summary>Serves the registry over HTTP.</summary>
    public Task<RunningServer> ServeAsync(Action<Microsoft.AspNetCore.Builder.WebApplication>? started = null)
    {
        var answers = new CachedAnswers(engine, Requests, new ResponseCache(new CacheOptions()));
        return RunningServer.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton(new GraphQLEndpoint(Requests, answers));
                builder.Services.AddSingleton(new SchemaFile(Schema));
            },
            application =>
            {
                application.MapGraphQL();
                started?.Invoke(application);
            });
    }

    public void Dispose()
    {
        Store.Dispose();
        folder.Delete(recursive: true);
    }

    private static HttpRequest Post(string query, object? variables, string accept)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query, variables });
        return new()
        {
            Method = "POST",
            ContentType = "application/json",
            ContentLength = body.Length,
            Accept = accept,
            Body = System.IO.Pipelines.PipeReader.Create(new ReadOnlySequence<byte>(body)),
        };
    }
}
