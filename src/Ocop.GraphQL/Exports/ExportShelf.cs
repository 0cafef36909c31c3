using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Exports;

/// <summary>The export that is served: that of the newest revision, made once, by one build at a time, when it is first asked for.</summary>
internal sealed class ExportShelf : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly IExportBuilder builder;
    private readonly Func<RegistryRevision> readRevision;
    private readonly ExportOptions options;
    private readonly ILogger logger;
    private ExportSet? current;
    private Task<ExportSet>? build;

    /// <summary>Makes the shelf; nothing is built yet.</summary>
    public ExportShelf(IExportBuilder builder, Func<RegistryRevision> readRevision, ExportOptions options, ILogger<ExportShelf> logger) =>
        (this.builder, this.readRevision, this.options, this.logger) = (builder, readRevision, options, logger);

    /// <summary>The export of the newest revision, entered for the caller, who leaves it.</summary>
    /// <exception cref="TimeoutException">It is still being made; it goes on.</exception>
    /// <exception cref="ExportFailedException">It cannot be made.</exception>
    public async Task<ExportSet> EnterAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (EnterCurrent() is { } set) return set;
            await JoinBuild().WaitAsync(options.Patience, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private ExportSet? EnterCurrent()
    {
        var newest = readRevision();
        lock (gate)
        {
            if (current is null || current.Revision != newest || !current.IsThere) return null;
            current.Enter();
            return current;
        }
    }

    private Task<ExportSet> JoinBuild()
    {
        lock (gate)
            return build ??= Task.Run(Build);
    }

    private async Task<ExportSet> Build()
    {
        try
        {
            var set = builder.Build(stopping.Token);
            Replace(set);
            return set;
        }
        catch (Exception exception)
        {
            if (!stopping.IsCancellationRequested) ExportLog.Failed(logger, exception);
            ForgetLater();
            throw new ExportFailedException(exception);
        }
    }

    private void Replace(ExportSet set)
    {
        ExportSet? old;
        lock (gate)
        {
            (old, current, build) = (current, set, null);
        }

        ExportLog.Built(logger, set.Revision.Number);
        if (old is null) builder.DeleteOthers(set.Revision);
        else if (old.Revision.Number != set.Revision.Number) old.Retire();
    }

    // Whoever asks meanwhile is told of the failure that was logged.
    private void ForgetLater() => _ = Task.Delay(options.Pause, CancellationToken.None).ContinueWith(
        _ =>
        {
            lock (gate) build = null;
        },
        TaskScheduler.Default);
}
