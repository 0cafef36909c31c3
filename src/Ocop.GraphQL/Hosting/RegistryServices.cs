using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Changes;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Http;
using Ocop.GraphQL.Registry;
using Ocop.GraphQL.Requests;
using Ocop.Storage;
using Ocop.Storage.DataSets;
using Ocop.Storage.Programmes;

namespace Ocop.GraphQL.Hosting;

/// <summary>The registry and the engine over it.</summary>
internal static class RegistryServices
{
    /// <summary>Registers them; the registry is opened when it is first asked for, which a start does before it listens.</summary>
    public static void AddRegistry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Open);
        builder.Services.AddSingleton(OpenRequests);
        builder.Services.AddSingleton<ExecutionLog>();
        builder.Services.AddSingleton(services =>
            services.GetRequiredService<ServiceOptions>().ToEngineOptions(services.GetRequiredService<ExecutionLog>()));
        builder.Services.AddSingleton(services => RegistrySchema.Build(Limits(services.GetRequiredService<EngineOptions>())));
        builder.Services.AddSingleton<SchemaFile>();
        builder.Services.AddSingleton<GraphQLEngine>();
        builder.Services.AddSingleton(services => new ResponseCache(services.GetRequiredService<CacheOptions>()));
        builder.Services.AddSingleton<CachedAnswers>();
        builder.Services.AddSingleton<GraphQLEndpoint>();
        builder.Services.AddSingleton<IReadiness, RegistryReadiness>();
    }

    // Routes are mapped before the start, and must not open the registry.
    private static RegistryRequests OpenRequests(IServiceProvider services)
    {
        var store = new Lazy<RegistryStore>(services.GetRequiredService<RegistryStore>);
        return new RegistryRequests(
            atLeast => store.Value.OpenSnapshot(atLeast),
            CivilDate.Today,
            atLeast => store.Value.ReadRevision(atLeast),
            services.GetRequiredService<ChangeFeedOptions>());
    }

    private static RegistryStore Open(IServiceProvider services)
    {
        var options = services.GetRequiredService<RegistryOptions>().ToStorage() with
        {
            DataSets = [new DataSetFile(Bundled("published-products.csv"))],
            Programmes = [new ProgrammeFile(Bundled("programmes.json"))],
        };
        return RegistryStore.Open(options, services.GetRequiredService<ILogger<RegistryStore>>());
    }

    private static string Bundled(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    private static RegistryLimits Limits(EngineOptions options) =>
        new(options.MaxBodyBytes, options.Parser.MaxTokens, options.Validation.MaxDepth, options.Costs);
}
