using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.GraphQL.Requests;
using Ocop.Storage;
using Ocop.Storage.Generating;

namespace Ocop.GraphQL.Tests;

/// <summary>A registry of 2,000 generated products with all details, on the day up to which their history goes.</summary>
public sealed class GeneratedRegistryFixture : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");
    private readonly RegistryStore store;

    public GeneratedRegistryFixture()
    {
        var options = new Storage.Opening.RegistryOptions($"Data Source={Path.Combine(folder.FullName, "registry.db")}")
        {
            Clock = SystemClock.Instance,
        };
        Report = new RegistryGenerator(options).Run(Plan, null, CancellationToken.None);
        store = RegistryStore.Open(options, NullLogger.Instance);
    }

    /// <summary>What the registry is made from.</summary>
    public static GenerationPlan Plan { get; } = new(2_000, 1, GenerationPlan.DefaultAsOf);

    /// <summary>What was made.</summary>
    public GenerationReport Report { get; }

    /// <summary>Begins a request on the plan's day, for an engine over the registry's schema.</summary>
    internal RegistryRequest OpenRequest() => new(store.OpenSnapshot, Plan.AsOf);

    /// <summary>Begins a snapshot.</summary>
    public RegistrySnapshot OpenSnapshot() => store.OpenSnapshot();

    public void Dispose()
    {
        store.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
