using Microsoft.Extensions.Logging;
using NodaTime;
using Ocop.Storage.Backups;
using Ocop.Storage.DataSets;
using Ocop.Storage.Importing;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Tests;

/// <summary>The process that a crash test kills.</summary>
/// <remarks>
/// It opens a registry and stops for ever when it begins to load the last data set, stops in the middle of a backup or of the import
/// of a list, or restores backups in turns without end.
/// </remarks>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["load", var connectionString, .. var dataSets]:
                Load(connectionString, dataSets);
                break;
            case ["import", var connectionString, var list]:
                new ListImporter(Options(connectionString)).Run(new ImportPlan(list), new StoppingProgress(), CancellationToken.None);
                break;
            case ["backup", var connectionString, var target]:
                new RegistryBackup(Options(connectionString)).Run(target, true, (_, _) => StopAt("copying"), CancellationToken.None);
                break;
            case ["restore", var connectionString, .. var backups]:
                RestoreInTurns(connectionString, backups);
                break;
        }
    }

    private static RegistryOptions Options(string connectionString) => new(connectionString) { Clock = SystemClock.Instance };

    private static void RestoreInTurns(string connectionString, string[] backups)
    {
        for (var turn = 0; ; turn++)
        {
            new RegistryRestore(Options(connectionString)).Run(backups[turn % backups.Length], true);
            Console.WriteLine($"restored {turn}");
        }
    }

    private static void StopAt(string place)
    {
        Console.WriteLine(place);
        Thread.Sleep(Timeout.Infinite);
    }

    private static void Load(string connectionString, string[] dataSets)
    {
        var options = Options(connectionString) with { DataSets = [.. dataSets.Select(path => new DataSetFile(path))] };
        RegistryStore.Open(options, new StoppingLogger(Path.GetFileNameWithoutExtension(dataSets[^1])));
    }

    /// <summary>Says that rows were written, and waits for ever.</summary>
    private sealed class StoppingProgress : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Phase != ImportPhase.Writing)
                return;
            StopAt("written");
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
