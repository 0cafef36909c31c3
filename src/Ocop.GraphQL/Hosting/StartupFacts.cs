namespace Ocop.GraphQL.Hosting;

/// <summary>What a failure's words may name.</summary>
/// <param name="Addresses">The addresses to listen on.</param>
/// <param name="DataSource">The database, as <see cref="RegistryOptions.DataSource"/> shows it.</param>
internal sealed record StartupFacts(IReadOnlyList<string> Addresses, string DataSource)
{
    /// <summary>The facts of a server that was built.</summary>
    public static StartupFacts Of(WebApplication application) =>
        new(
            ServerAddresses.Configured(application.Configuration),
            application.Services.GetRequiredService<RegistryOptions>().DataSource);
}
