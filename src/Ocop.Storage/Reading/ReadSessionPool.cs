using System.Collections.Concurrent;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Reading;

/// <summary>The idle read sessions; a session is made when none is idle and kept when it comes back.</summary>
/// <remarks>SQLite answers without waiting, so there are never more sessions than threads that answer requests.</remarks>
internal sealed class ReadSessionPool(Func<ReadSession> open) : IDisposable
{
    private readonly ConcurrentBag<ReadSession> idle = [];
    private readonly KnownCounts counts = new();
    private volatile bool disposed;

    public ReadSession Rent()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return idle.TryTake(out var session) ? session : Open();
    }

    public void Return(ReadSession session)
    {
        if (TryEndSnapshot(session) && !disposed)
            idle.Add(session);
        else
            session.Dispose();
        if (disposed)
            Drain();
    }

    public void Dispose()
    {
        disposed = true;
        Drain();
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
