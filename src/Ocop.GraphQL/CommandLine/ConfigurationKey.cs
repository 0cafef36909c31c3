using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Changes;
using Ocop.GraphQL.Exports;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A configuration key that the command line takes, or, ending with a colon, a section of such keys.</summary>
/// <remarks>
/// ASP.NET Core takes any <c>--key=value</c> and never looks at most of them; here a key that nothing reads is refused, so that
/// a slip of the finger (<c>--url</c>, <c>--Database:Provder</c>) is seen. Keys do not distinguish upper and lower case.
/// </remarks>
/// <param name="Name">The key, for example <c>Database:Provider</c>, or the section, for example <c>Logging:</c>.</param>
/// <param name="Meaning">What it sets, with its default.</param>
internal sealed record ConfigurationKey(string Name, string Meaning)
{
    /// <summary>The keys that help explains.</summary>
    public static IReadOnlyList<ConfigurationKey> Documented { get; } =
    [
        new("urls", $"addresses to listen on, separated by ';' (default {ServerAddresses.Default})")
        {
            EnvironmentVariable = "ASPNETCORE_URLS",
        },
        new(RegistryOptions.ConnectionStringKey, $"the database (default \"{RegistryOptions.DefaultConnectionString}\", beside you; for Postgres as in docs/operations.md)"),
        new(RegistryOptions.ProviderKey, $"{RegistryOptions.ProviderNames} (default {nameof(DatabaseProvider.Sqlite)})"),
        new(ServiceOptions.FineStatusCodesKey, "true for the status codes 294 and 422 of GraphQL over HTTP's edition of September 2026"),
        new(ServiceOptions.FolderKey, "a folder of persisted documents, each in a file <sha256>.graphql"),
        new(ServiceOptions.OnlyKey, "true to answer persisted documents only"),
        new(ServiceOptions.AutomaticKey, "true for Apollo's automatic persisted queries, a bounded number of them"),
        new(CacheOptions.BytesKey, $"the most bytes of answers that are kept for the next who asks the same (default {CacheOptions.DefaultBytes}; 0 keeps none)"),
        new(CacheOptions.MaxAgeKey, $"seconds that others may keep an answer to a GET without asking (default {CacheOptions.DefaultMaxAge})"),
        new(ChangeFeedOptions.PollIntervalKey, $"milliseconds between two looks for new changes while anybody is subscribed (default {ChangeFeedOptions.DefaultPollInterval})"),
        new(ChangeFeedOptions.MostSubscribersKey, $"the most that are subscribed at once (default {ChangeFeedOptions.DefaultMostSubscribers}; 0 for none)"),
        new(ChangeFeedOptions.PatienceKey, $"seconds that a subscriber may take to empty a full queue (default {ChangeFeedOptions.DefaultPatience})"),
        new(BrowserOrigins.Key, $"origins of web pages whose scripts may read answers, separated by ';', or {BrowserOrigins.Any} for every one (default none)"),
        new(ExportOptions.FolderKey, "the folder of the served exports (default beside the database)"),
        new(ExportOptions.BytesKey, $"the most bytes of an export on the disk (default {ExportOptions.DefaultBytes})"),
        new("Logging:", "log levels and format, as in Logging:LogLevel:Default=Debug")
        {
            EnvironmentVariable = "Logging__LogLevel__Default, Logging__Console__FormatterName, ...",
        },
        new("Kestrel:", "endpoints, certificates and limits of the web server")
        {
            EnvironmentVariable = "Kestrel__Endpoints__Http__Url, Kestrel__Certificates__Default__Path, ...",
        },
    ];

    /// <summary>Further keys that the web host itself reads.</summary>
    private static readonly ConfigurationKey[] Host =
    [
        .. new[]
        {
            "http_ports", "https_ports", "https_port", "preferHostingUrls", "environment", "applicationName", "contentRoot", "webroot",
            "AllowedHosts", "ForwardedHeaders_Enabled", "shutdownTimeoutSeconds", "detailedErrors", "captureStartupErrors",
            "suppressStatusMessages", "startupAssembly", "hostingStartupAssemblies", "hostingStartupExcludeAssemblies",
            "preventHostingStartup", "hostBuilder:",
        }.Select(name => new ConfigurationKey(name, "read by the web host")),
    ];

    /// <summary>The environment variable that sets the key.</summary>
    public string EnvironmentVariable { get; init; } = Name.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>How the key is written on the command line.</summary>
    public string Example => IsSection ? $"--{Name}..." : $"--{Name}";

    /// <summary>Whether every command on the registry's database reads it.</summary>
    public bool IsOfDatabase => Name is RegistryOptions.ConnectionStringKey or RegistryOptions.ProviderKey;

    private bool IsSection => Name.EndsWith(':');

    /// <summary>Whether anything reads the key.</summary>
    public static bool IsKnown(string key) => Documented.Concat(Host).Any(known => known.Covers(key));

    private bool Covers(string key) =>
        IsSection
            ? key.Length > Name.Length && key.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
            : key.Equals(Name, StringComparison.OrdinalIgnoreCase);
}
