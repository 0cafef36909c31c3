namespace Ocop.Storage.Exporting.Files;

/// <summary>Who watches an export and may stop it.</summary>
/// <param name="progress">Is told the number of records so far, now and then; null when nobody watches.</param>
/// <param name="cancellation">Stops the export.</param>
internal sealed class ExportWatch(IProgress<long>? progress, CancellationToken cancellation)
{
    private const int StepLength = 1000;

    private long records;

    /// <summary>Is called now and then, to stop what takes too much.</summary>
    public Action? Check { get; set; }

    /// <summary>Counts a record.</summary>
    /// <exception cref="OperationCanceledException">The export was stopped.</exception>
    public void Count()
    {
        if (++records % StepLength != 0)
            return;
        progress?.Report(records);
        Check?.Invoke();
        cancellation.ThrowIfCancellationRequested();
    }
}
