namespace Ocop.GraphQL.Hosting;

/// <summary>What the server says of its own life.</summary>
internal static partial class ServerLog
{
    /// <summary>The one line of a start.</summary>
    public static void Started(ILogger logger, IEnumerable<string> addresses, RegistryOptions options)
    {
        string joined = string.Join(' ', addresses);
        Started(logger, ProgramVersion.Current, joined, options.DataSource);
    }

    /// <summary>The cause of an end that no one line explains, in the server's log or, where there is none yet, in a log of its own.</summary>
    public static void Write(Exception exception, WebApplication? application)
    {
        if (application is not null)
        {
            Ended(application.Logger, exception);
            return;
        }

        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddSimpleConsole(options => options.SingleLine = true));
        Ended(factory.CreateLogger("Ocop.GraphQL"), exception);
    }

    [LoggerMessage(1, LogLevel.Information, "Ocop {Version} serves {Addresses} from {DataSource}; Ctrl-C stops it")]
    private static partial void Started(ILogger logger, string version, string addresses, string dataSource);

    [LoggerMessage(2, LogLevel.Error, "The server ended unexpectedly")]
    private static partial void Ended(ILogger logger, Exception exception);
}
