using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Registry;
using Ocop.GraphQL.Requests;
using Ocop.Storage;
using Ocop.Storage.DataSets;
using Ocop.Storage.Programmes;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests;

/// <summary>The registry's engine over a real database with the published products, on a fixed day.</summary>
public class RegistryFixture : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");
    private readonly RegistryStore store;
    private readonly GraphQLEngine engine;

    public RegistryFixture()
        : this(options => options with
        {
            DataSets = [new DataSetFile(Repository.PathOf("data", "published-products.csv"))],
            Programmes = [new ProgrammeFile(Repository.PathOf("data", "programmes.json"))],
        })
    {
    }

    /// <summary>Opens a registry that was prepared in another way.</summary>
    private protected RegistryFixture(Func<Storage.Opening.RegistryOptions, Storage.Opening.RegistryOptions> prepare)
    {
        var options = prepare(new($"Data Source={Path.Combine(folder.FullName, "registry.db")}") { Clock = new FixedClock() });
        store = RegistryStore.Open(options, NullLogger.Instance);
        var engineOptions = new EngineOptions { Events = new FailingEvents() };
        Schema = RegistrySchema.Build(new RegistryLimits(engineOptions.MaxBodyBytes, engineOptions.Parser.MaxTokens, engineOptions.Validation.MaxDepth, engineOptions.Costs));
        engine = new GraphQLEngine(Schema, engineOptions);
    }

    /// <summary>The day on which every request of these tests comes.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 22);

    public Engine.Types.Schema Schema { get; }

    /// <summary>The endpoint that a server maps.</summary>
    internal Ocop.GraphQL.Http.GraphQLEndpoint Endpoint
    {
        get
        {
            var requests = new RegistryRequests(store.OpenSnapshot, () => Today, store.ReadRevision);
            return new(requests, new CachedAnswers(engine, requests, new ResponseCache(new CacheOptions())));
        }
    }

    /// <summary>Answers a query as indented JSON.</summary>
    public async Task<string> AskAsync(string query, string? variables = null)
    {
        var output = new ArrayBufferWriter<byte>();
        using var request = new RegistryRequest(store.OpenSnapshot, Today);
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            query,
            variables = variables is null ? (JsonElement?)null : JsonDocument.Parse(variables).RootElement,
        });
        using var answer = await engine.HandleHttpAsync(Post(body), new RequestContext(request, CancellationToken.None));
        answer.Write(output);
        return Indent(output.WrittenMemory);
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        store.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>JSON as the expected files hold it.</summary>
    public static string Indent(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document, Indented).ReplaceLineEndings("\n");
    }

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static HttpRequest Post(byte[] body) => new()
    {
        Method = "POST",
        ContentType = "application/json",
        ContentLength = body.Length,
        Body = System.IO.Pipelines.PipeReader.Create(new ReadOnlySequence<byte>(body)),
    };

    internal sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 3, 4, 5);
    }

    /// <summary>An unexpected exception fails the test that caused it, with its own message.</summary>
    private sealed class FailingEvents : IExecutionEvents
    {
        public void ResolverFailed(string errorId, IFieldSelection field, Exception exception) =>
            throw new InvalidOperationException($"{field.Definition.Name} failed", exception);

        public void RequestFailed(string errorId, Exception exception) =>
            throw new InvalidOperationException("The request failed", exception);
    }
}
