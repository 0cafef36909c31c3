namespace Ocop.Storage.Opening;

/// <summary>The database engines that a registry can stand on.</summary>
public enum RegistryProvider
{
    /// <summary>SQLite: one file, no server.</summary>
    Sqlite,

    /// <summary>PostgreSQL: a server, which may have standbys.</summary>
    Postgres,
}
