using System.Diagnostics;
using System.Globalization;

namespace Ocop.GraphQL.Engine.Tests.Fuzz;

/// <summary>
/// Runs cases made by chance for a bounded time, on a thread with a small stack. A case that fails, allocates too much or does not
/// end is reported with its seed; with that seed in OCOP_FUZZ_SEED it comes first again.
/// </summary>
internal static class Fuzz
{
    /// <summary>The environment variable with the seconds that each test takes; 1 unless set.</summary>
    public const string SecondsVariable = "OCOP_FUZZ_SECONDS";

    /// <summary>The environment variable with the first seed; another one in each run unless set.</summary>
    public const string SeedVariable = "OCOP_FUZZ_SEED";

    /// <summary>Enough to start with, and for each byte of input: what a case may allocate.</summary>
    private const long FixedBytes = 4 << 20;
    private const long BytesPerByte = 4_096;

    /// <summary>The stack of a request's thread at its smallest.</summary>
    private const int StackBytes = 512 << 10;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Runs one case after the other until the time is up.</summary>
    /// <param name="make">Makes the input of a case from its chance.</param>
    /// <param name="run">Gives the input to the code under test; throws where the answer is wrong.</param>
    public static void Run(Func<Random, byte[]> make, Action<byte[]> run)
    {
        var seconds = Setting(SecondsVariable) ?? 1;
        var end = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        var seed = Setting(SeedVariable) ?? Random.Shared.Next(1_000_000_000);
        var first = seed;
        RunOnThread(progress =>
        {
            for (; Stopwatch.GetTimestamp() < end; seed++)
            {
                progress.Begin(seed);
                RunCase(make(new Random(seed)), run);
            }
        });
        Assert.True(seed > first, "No case was run.");
    }

    /// <summary>Runs one case by the same rules.</summary>
    public static void RunOnce(byte[] input, Action<byte[]> run) => RunOnThread(_ => RunCase(input, run));

    private static void RunCase(byte[] input, Action<byte[]> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run(input);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated <= FixedBytes + (BytesPerByte * input.Length), $"{input.Length} bytes of input allocated {allocated} bytes.");
    }

    private static void RunOnThread(Action<Progress> work)
    {
        var progress = new Progress();
        var thread = new Thread(() => progress.Failure = Catch(() => work(progress)), StackBytes) { IsBackground = true };
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            Assert.True(progress.Elapsed < Patience, $"{SeedVariable}={progress.Seed} does not end.");
        }

        Assert.True(progress.Failure is null, $"{SeedVariable}={progress.Seed}\n{progress.Failure}");
    }

    private static Exception? Catch(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static int? Setting(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Which case is run, since when, and what it came to.</summary>
    private sealed class Progress
    {
        private long start = Stopwatch.GetTimestamp();
        private int seed;

        public int Seed => Volatile.Read(ref seed);

        public Exception? Failure { get; set; }

        public TimeSpan Elapsed => Stopwatch.GetElapsedTime(Volatile.Read(ref start));

        public void Begin(int next)
        {
            Volatile.Write(ref seed, next);
            Volatile.Write(ref start, Stopwatch.GetTimestamp());
        }
    }
}
