namespace Ocop.GraphQL.Hosting;

/// <summary>Holds back the host's and the web server's errors until the server has started.</summary>
/// <remarks>
/// Both log the exception that ends a start, with its stack trace, before throwing it on; <see cref="StartupFailure"/> tells the
/// operator in one line instead.
/// </remarks>
internal sealed class StartupSilence
{
    private volatile bool over;

    /// <summary>The server has started: every warning and error is logged.</summary>
    public void End() => over = true;

    /// <summary>Whether an entry of that level is logged now.</summary>
    public bool Allows(LogLevel level) => level >= LogLevel.Warning && (over || level < LogLevel.Error);
}
