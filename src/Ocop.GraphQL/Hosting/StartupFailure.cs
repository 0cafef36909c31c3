using Microsoft.Data.Sqlite;
using Ocop.Storage.Opening;

namespace Ocop.GraphQL.Hosting;

/// <summary>A failure as the operator is told it.</summary>
/// <param name="Message">One line, without the program's name.</param>
/// <param name="ExitCode">One of <see cref="Hosting.ExitCode"/>.</param>
/// <param name="IsExplained">False when only the log can tell the cause.</param>
internal sealed record StartupFailure(string Message, int ExitCode, bool IsExplained = true)
{
    /// <summary>The one place that turns exceptions into words for the operator.</summary>
    /// <param name="exception">What ended the server.</param>
    /// <param name="facts">What the words may name; null when the server could not even be built.</param>
    public static StartupFailure Describe(Exception exception, StartupFacts? facts) =>
        Causes(exception).Select(cause => Explain(cause, facts)).FirstOrDefault(failure => failure is not null)
        ?? new($"an unexpected {exception.GetType().Name} ended the program; the log has the details.", Hosting.ExitCode.Failure, IsExplained: false);

    private static StartupFailure? Explain(Exception cause, StartupFacts? facts) =>
        cause switch
        {
            StartupException known => new(known.Message, known.ExitCode),
            InvalidDataException file when facts is null => new($"the configuration cannot be read: {OneLine(file)}", Hosting.ExitCode.Usage),
            RegistryException registry => Failed(OneLine(registry)),
            SqliteException database when facts is not null => Failed(DatabaseFailure.Describe(database, facts.DataSource)),
            _ when facts is not null && ListenFailure.Describe(cause, facts.Addresses) is { } message => Failed(message),
            _ => null,
        };

    private static StartupFailure Failed(string message) => new(message, Hosting.ExitCode.Failure);

    /// <summary>The exception and what it stands for, outermost first.</summary>
    private static IEnumerable<Exception> Causes(Exception exception) =>
        exception switch
        {
            AggregateException several => several.InnerExceptions.SelectMany(Causes),
            { InnerException: { } inner } => Causes(inner).Prepend(exception),
            _ => [exception],
        };

    private static string OneLine(Exception exception) =>
        string.Join(' ', exception.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
