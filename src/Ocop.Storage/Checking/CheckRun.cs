using System.Data.Common;
using System.Globalization;

namespace Ocop.Storage.Checking;

/// <summary>What the steps of a check work on: one moment of the registry, and where they put what they find.</summary>
/// <param name="context">The model over the connection that sees the moment.</param>
/// <param name="connection">That connection.</param>
/// <param name="progress">Is told how far the check is; null when nobody watches.</param>
/// <param name="cancellation">Stops the check.</param>
internal sealed class CheckRun(OcopContext context, DbConnection connection, IProgress<CheckProgress>? progress, CancellationToken cancellation)
{
    /// <summary>The model.</summary>
    public OcopContext Context => context;

    /// <summary>The connection.</summary>
    public DbConnection Connection => connection;

    /// <summary>What was found.</summary>
    public CheckFindings Findings { get; } = new();

    /// <summary>Tells how far the check is, and ends it where it was stopped.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Report(string step, int done = 0, int total = 0)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new CheckProgress(step, done, total));
    }

    /// <summary>Adds a finding for each row of a query.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="query">The query, which answers rows for what is wrong alone.</param>
    /// <param name="subject">Puts a row's columns into words.</param>
    /// <param name="message">What is wrong with each.</param>
    public void FindRows(CheckKind kind, string query, Func<string[], string> subject, string message)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        command.CommandTimeout = 0;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var columns = Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column))).ToArray();
            Findings.Add(kind, subject(columns), message);
        }
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
