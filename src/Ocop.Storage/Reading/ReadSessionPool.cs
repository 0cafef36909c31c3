using System.Collections.Concurrent;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Reading;

/// <summary>The idle read sessions; a session is made when none is idle and kept when it comes back.</summary>
internal sealed class ReadSessionPool : IDisposable
{
    private readonly ConcurrentBag<ReadSession> idle = [];
    private readonly Func<ReadSession> open;
    private readonly ReadLimit? limit;
    private readonly SemaphoreSlim? free;
    private readonly KnownCounts counts = new();
    private volatile bool disposed;

    /// <summary>Makes a pool.</summary>
    /// <param name="open">Opens a session.</param>
    /// <param name="limit">The bound on sessions that are rented at once; null for none.</param>
    public ReadSessionPool(Func<ReadSession> open, ReadLimit? limit = null)
    {
        (this.open, this.limit) = (open, limit);
        free = limit is null ? null : new SemaphoreSlim(limit.Sessions);
    }

    /// <summary>Takes a session, which the caller returns.</summary>
    /// <exception cref="RegistryException">None can be opened, or none came back in time.</exception>
    public ReadSession Rent()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        Enter();
        try
        {
            return idle.TryTake(out var session) ? session : Open();
        }
        catch
        {
            free?.Release();
            throw;
        }
    }

    public void Return(ReadSession session)
    {
        try
        {
            if (TryEndSnapshot(session) && !disposed && !session.IsSpent)
                idle.Add(session);
            else
                session.Dispose();
        }
        finally
        {
            free?.Release();
        }
        if (disposed)
            Drain();
    }

    public void Dispose()
    {
        disposed = true;
        Drain();
    }

    private void Enter()
    {
        if (free is null || free.Wait(limit!.Wait.ToTimeSpan()))
            return;
        throw new RegistryException(
            RegistryFault.Busy, $"All {limit.Sessions} sessions that may read at once are at work, and none ended within {limit.Wait.TotalSeconds} s.");
    }

    /// <summary>A session whose snapshot cannot end is broken and must not serve again.</summary>
    private static bool TryEndSnapshot(ReadSession session)
    {
        try
        {
            session.EndSnapshot();
            return true;
        }
        catch (RegistryException)
        {
            return false;
        }
    }

    private ReadSession Open()
    {
        var session = open();
        session.Counts = counts;
        return session;
    }

    private void Drain()
    {
        while (idle.TryTake(out var session))
            session.Dispose();
    }
}
