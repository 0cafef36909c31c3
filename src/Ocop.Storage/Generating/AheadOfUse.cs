using System.Collections.Concurrent;

namespace Ocop.Storage.Generating;

/// <summary>Makes things on another thread while those before them are used.</summary>
internal static class AheadOfUse
{
    /// <summary>Things that are made and wait; bounds the memory they take.</summary>
    private const int MostWaiting = 4;

    /// <summary>The same things in the same order; an exception in their making comes where the thing would.</summary>
    public static IEnumerable<T> MakeAhead<T>(this IEnumerable<T> things, CancellationToken cancellation)
    {
        using var made = new BlockingCollection<T>(MostWaiting);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var making = Task.Run(() => Make(things, made, stop.Token), CancellationToken.None);
        try
        {
            foreach (var thing in made.GetConsumingEnumerable(cancellation))
                yield return thing;
            making.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)making).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Make<T>(IEnumerable<T> things, BlockingCollection<T> made, CancellationToken stop)
    {
        try
        {
            foreach (var thing in things)
                made.Add(thing, stop);
        }
        finally
        {
            made.CompleteAdding();
        }
    }
}
