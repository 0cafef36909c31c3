namespace Ocop.GraphQL.Exports;

/// <summary>What the server says of its exports.</summary>
internal static partial class ExportLog
{
    [LoggerMessage(1, LogLevel.Information, "The export of revision {Revision} is served")]
    public static partial void Built(ILogger logger, long revision);

    [LoggerMessage(2, LogLevel.Error, "The export cannot be made")]
    public static partial void Failed(ILogger logger, Exception exception);
}
