using System.Globalization;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Changes;

/// <summary>How subscribers are told of changes, as configured and checked.</summary>
internal sealed record ChangeFeedOptions
{
    /// <summary>The configuration key of <see cref="PollInterval"/>, in milliseconds.</summary>
    public const string PollIntervalKey = "Changes:PollInterval";

    /// <summary>The configuration key of <see cref="MostSubscribers"/>.</summary>
    public const string MostSubscribersKey = "Changes:Subscribers";

    /// <summary>The configuration key of <see cref="Patience"/>, in seconds.</summary>
    public const string PatienceKey = "Changes:SlowReaderSeconds";

    /// <summary>The milliseconds between two looks where nothing is configured.</summary>
    public const int DefaultPollInterval = 500;

    /// <summary>The most subscribers where nothing is configured.</summary>
    public const int DefaultMostSubscribers = 1000;

    /// <summary>The seconds of patience with slow readers where nothing is configured.</summary>
    public const int DefaultPatience = 30;

    private const int LeastPollInterval = 10;
    private const int LongestPollInterval = 60_000;
    private const int MostSubscribersEver = 100_000;
    private const int LongestPatience = 3600;

    /// <summary>How often a new revision is looked for while anybody waits for one; the writer may be another process.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(DefaultPollInterval);

    /// <summary>How many may be subscribed at once; 0 turns subscriptions off.</summary>
    public int MostSubscribers { get; init; } = DefaultMostSubscribers;

    /// <summary>How long a reader whose queue is full may take to empty it.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(DefaultPatience);

    /// <summary>How many changes are read at once.</summary>
    public int BatchLength { get; init; } = 100;

    /// <summary>How many batches wait for a subscriber before its queue is full; they are shared by all who wait for them.</summary>
    public int QueueLength { get; init; } = 16;

    /// <summary>Measures intervals and patience.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Reads and checks the options.</summary>
    /// <exception cref="StartupException">A value is not understood.</exception>
    public static ChangeFeedOptions Read(IConfiguration configuration) => new()
    {
        PollInterval = TimeSpan.FromMilliseconds(Read(configuration, PollIntervalKey, DefaultPollInterval, LeastPollInterval, LongestPollInterval)),
        MostSubscribers = Read(configuration, MostSubscribersKey, DefaultMostSubscribers, 0, MostSubscribersEver),
        Patience = TimeSpan.FromSeconds(Read(configuration, PatienceKey, DefaultPatience, 0, LongestPatience)),
    };

    private static int Read(IConfiguration configuration, string key, int otherwise, int least, int most) =>
        configuration[key] switch
        {
            null or "" => otherwise,
            var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most => number,
            var text => throw StartupException.Usage($"{key} is '{text}'; accepted is a whole number from {least} to {most}."),
        };
}
