using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Programmes;
using Ocop.Storage.Tests.Postgres;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests.Postgres;

/// <summary>The registry's engine over PostgreSQL with the published products, on the same fixed day.</summary>
internal sealed class PostgresRegistryFixture(string connectionString) : RegistryFixture(options => options with
{
    ConnectionString = connectionString,
    Provider = RegistryProvider.Postgres,
    DataSets = [new DataSetFile(Repository.PathOf("data", "published-products.csv"))],
    Programmes = [new ProgrammeFile(Repository.PathOf("data", "programmes.json"))],
})
{
    /// <summary>Opens it over a database of its own.</summary>
    public static PostgresRegistryFixture Open() => new(PostgresServer.CreateDatabase());

    /// <summary>Closes it and removes the database.</summary>
    public void Drop()
    {
        Dispose();
        PostgresServer.DropDatabase(connectionString);
    }
}
