namespace Ocop.GraphQL.Hosting;

/// <summary>The readiness of the server: that of all its parts, asked in the order in which they are registered.</summary>
internal sealed partial class Readiness(IEnumerable<IReadiness> parts, ILogger<Readiness> logger)
{
    private const string NoParts = "no registry is attached";
    private const string NoAnswer = "the registry does not answer";

    /// <summary>How long a part may take; longer is an answer too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly IReadiness[] parts = [.. parts];

    /// <summary>Why the server cannot answer; null when it can.</summary>
    public async Task<string?> FindObstacleAsync(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        foreach (IReadiness part in parts)
            if (await AskAsync(part, limit.Token) is { } obstacle) return obstacle;
        return parts.Length == 0 ? NoParts : null;
    }

    private async Task<string?> AskAsync(IReadiness part, CancellationToken cancellation)
    {
        try
        {
            return await part.FindObstacleAsync(cancellation).AsTask().WaitAsync(cancellation);
        }
        // Whatever is wrong, the answer is "not ready"; the cause is for the log, not for whoever asks.
        catch (Exception exception)
        {
            LogNoAnswer(exception, part.GetType().Name);
            return NoAnswer;
        }
    }

    [LoggerMessage(3, LogLevel.Warning, "{Part} does not answer")]
    private partial void LogNoAnswer(Exception exception, string part);
}
