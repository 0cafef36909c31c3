using Microsoft.Extensions.Logging.Abstractions;
using Ocop.Storage.DataSets;
using Ocop.Storage.Migrations.Postgres;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>PostgreSQL on the server that the tests are given.</summary>
public sealed class PostgresEngine : TestEngine
{
    private static readonly Lazy<RegistryStore> Shared = new(OpenSeeded);

    internal override RegistryStore Seeded
    {
        get
        {
            PostgresServer.Require();
            return Shared.Value;
        }
    }

    internal override IReadOnlyList<string> Migrations => PostgresMigrations.All;

    internal override TestRegistry NewRegistry() => new PostgresTestRegistry();

    private static RegistryStore OpenSeeded()
    {
        var connection = PostgresServer.CreateDatabase();
        var store = RegistryStore.Open(
            new RegistryOptions(connection)
            {
                Provider = RegistryProvider.Postgres,
                Clock = new FixedClock(FixedClock.Start),
                DataSets = [new DataSetFile(BundledData.Path)],
            },
            NullLogger.Instance);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            store.Dispose();
            PostgresServer.DropDatabase(connection);
        };
        return store;
    }
}

/// <summary>A PostgreSQL database of a test's own.</summary>
internal sealed class PostgresTestRegistry : TestRegistry
{
    public override string ConnectionString { get; } = PostgresServer.CreateDatabase();

    public override RegistryProvider Provider => RegistryProvider.Postgres;

    public override void Dispose()
    {
        PostgresServer.DropDatabase(ConnectionString);
        base.Dispose();
    }
}
