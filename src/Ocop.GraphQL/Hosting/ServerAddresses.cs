namespace Ocop.GraphQL.Hosting;

/// <summary>Where the server listens.</summary>
internal static class ServerAddresses
{
    /// <summary>The address when nothing else is configured: reachable from this machine alone.</summary>
    public const string Default = "http://127.0.0.1:5080";

    private const string Endpoints = "Kestrel:Endpoints";

    /// <summary>Checks the configured addresses, and sets <see cref="Default"/> where there is none.</summary>
    /// <exception cref="StartupException">An address is not understood.</exception>
    public static void AddServerAddresses(this WebApplicationBuilder builder)
    {
        IReadOnlyList<string> addresses = Configured(builder.Configuration);
        if (addresses.FirstOrDefault(address => !ListenAddress.IsValid(address)) is { } wrong)
            throw StartupException.Usage($"'{wrong}' is no address to listen on; write --urls {Default}.");
        if (addresses.Count == 0) builder.WebHost.UseUrls(Default);
    }

    /// <summary>The addresses the server is to listen on, as configured by any of the ways ASP.NET Core has.</summary>
    public static IReadOnlyList<string> Configured(IConfiguration configuration) =>
    [
        .. configuration.GetSection(Endpoints).GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
        .. Split(configuration["urls"]),
        .. Ports(configuration, "http"),
        .. Ports(configuration, "https"),
    ];

    private static IEnumerable<string> Ports(IConfiguration configuration, string scheme) =>
        Split(configuration[$"{scheme}_ports"]).Select(port => $"{scheme}://*:{port}");

    private static string[] Split(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
