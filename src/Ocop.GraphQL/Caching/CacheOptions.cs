using System.Globalization;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Caching;

/// <summary>How answers are kept for the next who asks the same, as configured and checked.</summary>
internal sealed record CacheOptions
{
    /// <summary>The configuration key of <see cref="Bytes"/>.</summary>
    public const string BytesKey = "Cache:Bytes";

    /// <summary>The configuration key of <see cref="MaxAge"/>.</summary>
    public const string MaxAgeKey = "Cache:MaxAge";

    /// <summary>What is kept where nothing is configured: 64 MiB.</summary>
    public const long DefaultBytes = 64 * 1024 * 1024;

    /// <summary>How long others may keep an answer where nothing is configured: a minute, in seconds.</summary>
    public const int DefaultMaxAge = 60;

    private const int MostEntryBytes = 1024 * 1024;
    private const int LongestAge = 365 * 24 * 60 * 60;

    /// <summary>The most bytes of requests and their answers that are kept; 0 keeps none.</summary>
    public long Bytes { get; init; } = DefaultBytes;

    /// <summary>The seconds, 0 to a year, that others may keep an answer to a GET without asking whether it still holds.</summary>
    public int MaxAge { get; init; } = DefaultMaxAge;

    /// <summary>The most bytes of one request with its answer: 1 MiB, so that no answer drives out all others.</summary>
    public int EntryBytes => (int)Math.Min(Bytes, MostEntryBytes);

    /// <summary>Reads and checks the options.</summary>
    /// <exception cref="StartupException">A value is not understood.</exception>
    public static CacheOptions Read(IConfiguration configuration) => new()
    {
        Bytes = ReadNumber(configuration, BytesKey, DefaultBytes, long.MaxValue),
        MaxAge = (int)ReadNumber(configuration, MaxAgeKey, DefaultMaxAge, LongestAge),
    };

    private static long ReadNumber(IConfiguration configuration, string key, long otherwise, long most) =>
        configuration[key] switch
        {
            null or "" => otherwise,
            var text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= most => number,
            var text => throw StartupException.Usage($"{key} is '{text}'; accepted is a whole number from 0 to {most}."),
        };
}
