namespace Ocop.GraphQL.Hosting;

/// <summary>The database engines that the registry can stand on.</summary>
internal enum DatabaseProvider
{
    /// <summary>SQLite: one file, no server.</summary>
    Sqlite,

    /// <summary>PostgreSQL: a server, which may have standbys.</summary>
    Postgres,
}
