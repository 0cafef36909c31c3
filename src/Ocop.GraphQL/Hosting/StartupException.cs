namespace Ocop.GraphQL.Hosting;

/// <summary>The server cannot start or go on, for a reason its operator can act on: told as one line, without a stack trace.</summary>
/// <param name="message">One line that ends with a full stop.</param>
/// <param name="exitCode">One of <see cref="Hosting.ExitCode"/>.</param>
/// <param name="inner">What made it so, if an exception did.</param>
internal sealed class StartupException(string message, int exitCode, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The code the process ends with.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>A configured value is not understood.</summary>
    public static StartupException Usage(string message) => new(message, Hosting.ExitCode.Usage);
}
