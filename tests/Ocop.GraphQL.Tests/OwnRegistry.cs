using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Registry;
using Ocop.GraphQL.Requests;
using Ocop.Storage;
using Ocop.Storage.DataSets;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests;

/// <summary>A registry of a test's own with the published products, and with what statements add that the published data does not hold.</summary>
internal sealed class OwnRegistry : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-own-");
    private readonly RegistryStore store;
    private readonly GraphQLEngine engine;

    public OwnRegistry(params string[] statements)
    {
        var source = $"Data Source={Path.Combine(folder.FullName, "registry.db")}";
        store = RegistryStore.Open(
            new Storage.Opening.RegistryOptions(source)
            {
                Clock = new RegistryFixture.FixedClock(),
                DataSets = [new DataSetFile(Repository.PathOf("data", "published-products.csv"))],
            },
            NullLogger.Instance);
        Execute(source, statements);
        var options = new EngineOptions();
        var limits = new RegistryLimits(options.MaxBodyBytes, options.Parser.MaxTokens, options.Validation.MaxDepth, options.Costs);
        engine = new GraphQLEngine(RegistrySchema.Build(limits), options);
    }

    /// <summary>Answers a query on a day.</summary>
    public async Task<JsonNode> AskAsync(string query, LocalDate today)
    {
        using var request = new RegistryRequest(store.OpenSnapshot, today);
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        var http = new HttpRequest
        {
            Method = "POST",
            ContentType = "application/json",
            ContentLength = body.Length,
            Body = System.IO.Pipelines.PipeReader.Create(new ReadOnlySequence<byte>(body)),
        };
        using var answer = await engine.HandleHttpAsync(http, new RequestContext(request, CancellationToken.None));
        var output = new ArrayBufferWriter<byte>();
        answer.Write(output);
        return JsonNode.Parse(output.WrittenSpan)!;
    }

    public void Dispose()
    {
        store.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static void Execute(string source, string[] statements)
    {
        using var connection = new SqliteConnection(source);
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }
}
