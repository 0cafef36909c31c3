using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A command that only reads makes no database where there is none.</summary>
internal static class ExistingDatabase
{
    /// <summary>The registry's options for the storage.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="option">The option that names it.</param>
    /// <exception cref="StartupException">The database is a file that is not there.</exception>
    public static Storage.Opening.RegistryOptions Require(RegistryOptions registry, string option = $"--{RegistryOptions.ConnectionStringKey}") =>
        registry.Provider != DatabaseProvider.Sqlite || File.Exists(registry.DataSource)
            ? registry.ToStorage()
            : throw new StartupException($"There is no database {registry.DataSource}; name one with {option}.", ExitCode.Failure);
}
