using Microsoft.Data.Sqlite;
using Ocop.Storage.Generating;
using Ocop.Storage.Tests.Sqlite;

namespace Ocop.Storage.Tests.Generating;

/// <summary>A database of generated records that tests only read.</summary>
public sealed class GeneratedDatabase : IDisposable
{
    private readonly SqliteTestRegistry registry = new();

    public GeneratedDatabase()
    {
        Report = new RegistryGenerator(registry.Options()).Run(Plan, null, CancellationToken.None);
        Connection = new SqliteConnection($"{registry.ConnectionString};Pooling=False");
        Connection.Open();
        Context = SqliteOcopContext.Over(Connection);
    }

    internal static GenerationPlan Plan { get; } = new(5_000, 7, GenerationPlan.DefaultAsOf);

    internal GenerationReport Report { get; }

    internal SqliteConnection Connection { get; }

    internal SqliteOcopContext Context { get; }

    internal RegistryStore Open() => registry.Open();

    public void Dispose()
    {
        Context.Dispose();
        Connection.Dispose();
        registry.Dispose();
    }
}
