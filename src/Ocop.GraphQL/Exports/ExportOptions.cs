using System.Globalization;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Exports;

/// <summary>Where the served exports are kept, as configured and checked.</summary>
/// <param name="Folder">The folder; each revision has one of its own in it.</param>
internal sealed record ExportOptions(string Folder)
{
    /// <summary>The configuration key of <see cref="Folder"/>.</summary>
    public const string FolderKey = "Export:Folder";

    /// <summary>The configuration key of <see cref="Bytes"/>.</summary>
    public const string BytesKey = "Export:Bytes";

    /// <summary>What an export may take on the disk where nothing is configured: 16 GiB.</summary>
    public const long DefaultBytes = 16L * 1024 * 1024 * 1024;

    private const string FolderEnding = "-export";

    /// <summary>The most bytes of one export on the disk; while a newer one is made, there are two.</summary>
    public long Bytes { get; init; } = DefaultBytes;

    /// <summary>How long a request waits for an export that is being made before it is told to come again.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long nothing is tried again after an export could not be made.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reads and checks the options.</summary>
    /// <param name="configuration">The server's configuration.</param>
    /// <param name="registry">The registry, beside whose file the exports are kept where nothing is configured.</param>
    /// <param name="callerFolder">The folder that a relative one is meant from.</param>
    /// <exception cref="StartupException">A value is not understood.</exception>
    public static ExportOptions Read(IConfiguration configuration, RegistryOptions registry, string callerFolder) =>
        new(configuration[FolderKey] is { Length: > 0 } folder ? Path.GetFullPath(folder, callerFolder) : Default(registry))
        {
            Bytes = ReadBytes(configuration[BytesKey]),
        };

    // A registry without a file of its own leaves its exports where the system keeps what may be lost.
    private static string Default(RegistryOptions registry) => Path.IsPathRooted(registry.DataSource)
        ? registry.DataSource + FolderEnding
        : Path.Combine(Path.GetTempPath(), "ocop" + FolderEnding);

    private static long ReadBytes(string? value) => value switch
    {
        null or "" => DefaultBytes,
        _ when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) => bytes,
        _ => throw StartupException.Usage($"{BytesKey} is '{value}'; accepted is a whole number from 0 to {long.MaxValue}."),
    };
}
