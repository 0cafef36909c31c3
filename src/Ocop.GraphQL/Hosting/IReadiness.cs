namespace Ocop.GraphQL.Hosting;

/// <summary>A part of the server that must be able to answer before requests are sent to it.</summary>
internal interface IReadiness
{
    /// <summary>Asks the part.</summary>
    /// <param name="cancellation">Ends the question when the caller is gone or has waited long enough.</param>
    /// <returns>Null when it can answer; otherwise the reason, one line without secrets.</returns>
    ValueTask<string?> FindObstacleAsync(CancellationToken cancellation);
}
