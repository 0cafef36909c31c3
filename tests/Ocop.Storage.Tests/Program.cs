using Microsoft.Extensions.Logging;
using NodaTime;
using Ocop.Storage.DataSets;
using Ocop.Storage.Importing;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Tests;

/// <summary>The process that a crash test kills: it opens a registry or imports a list, and stops for ever in the middle.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is ["import", var database, var list])
            Import(database, list);
        if (arguments is not ["load", var connectionString, .. var dataSets])
            return;
        var options = new RegistryOptions(connectionString)
        {
            Clock = SystemClock.Instance,
            DataSets = [.. dataSets.Select(path => new DataSetFile(path))],
        };
        RegistryStore.Open(options, new StoppingLogger(Path.GetFileNameWithoutExtension(dataSets[^1])));
    }

    private static void Import(string connectionString, string list) =>
        new ListImporter(new RegistryOptions(connectionString) { Clock = SystemClock.Instance }).Run(
            new ImportPlan(list), new StoppingProgress(), CancellationToken.None);

    /// <summary>Says that rows were written, and waits for ever.</summary>
    private sealed class StoppingProgress : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Phase != ImportPhase.Writing)
                return;
            Console.WriteLine("written");
            Thread.Sleep(Timeout.Infinite);
        }
    }

    private sealed class StoppingLogger(string lastDataSet) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = formatter(state, exception);
            Console.WriteLine(line);
            if (line.StartsWith($"Loading the data set {lastDataSet}:", StringComparison.Ordinal))
                Thread.Sleep(Timeout.Infinite);
        }
    }
}
