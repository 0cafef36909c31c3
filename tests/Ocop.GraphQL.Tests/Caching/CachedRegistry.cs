using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Http;
using Ocop.GraphQL.Registry;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Storage;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Tests.Caching;

/// <summary>A registry without records that is served with a cache, and written to by a connection that is not the server's.</summary>
internal sealed class CachedRegistry : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-cache-");
    private readonly RegistryStore store;

    private CachedRegistry() => store = RegistryStore.Open(new(ConnectionString) { Clock = SystemClock.Instance }, NullLogger.Instance);

    /// <summary>Makes one in a folder of its own.</summary>
    public static CachedRegistry Open() => new();

    /// <summary>The day on which requests come.</summary>
    public LocalDate Today { get; set; } = new(2026, 11, 22);

    /// <summary>Looked at for each request instead of the store, where a test says so.</summary>
    public Func<RegistryRevision>? Revision { get; set; }

    private string ConnectionString => $"Data Source={Path.Combine(folder.FullName, "registry.db")};Pooling=False";

    /// <summary>Serves the registry with a cache, which the test looks into.</summary>
    public Task<RunningServer> ServeAsync(ResponseCache cache, EngineOptions? options = null)
    {
        var engineOptions = options ?? new EngineOptions();
        var schema = RegistrySchema.Build(new RegistryLimits(
            engineOptions.MaxBodyBytes, engineOptions.Parser.MaxTokens, engineOptions.Validation.MaxDepth, engineOptions.Costs));
        var requests = new RegistryRequests(store.OpenSnapshot, () => Today, atLeast => Revision is { } read ? read() : store.ReadRevision(atLeast));
        var answers = new CachedAnswers(new GraphQLEngine(schema, engineOptions), requests, cache);
        return RunningServer.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton(new GraphQLEndpoint(requests, answers));
                builder.Services.AddSingleton(new SchemaFile(schema));
            },
            application => application.MapGraphQL());
    }

    /// <summary>Writes a revision, as another process does.</summary>
    public void Write()
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO revisions SELECT coalesce(max(revision), 0) + 1, '2026-11-22T03:04:05.000000Z' FROM revisions";
        insert.ExecuteNonQuery();
    }

    /// <summary>Takes everything written back, as restoring a backup does, and writes one revision at another moment.</summary>
    public void Restore()
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var replace = connection.CreateCommand();
        replace.CommandText = "DELETE FROM revisions; INSERT INTO revisions VALUES (1, '2026-11-23T00:00:00.000000Z')";
        replace.ExecuteNonQuery();
    }

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
