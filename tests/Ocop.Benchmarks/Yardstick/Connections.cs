using System.Collections.Concurrent;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>Prepared statements that wait for their next use.</summary>
internal sealed class Connections<TStatement>(Func<TStatement> open) : IDisposable
    where TStatement : IDisposable
{
    private readonly ConcurrentBag<TStatement> idle = [];

    public TStatement Rent() => idle.TryTake(out var statement) ? statement : open();

    public void Return(TStatement statement) => idle.Add(statement);

    public void Dispose()
    {
        foreach (var statement in idle)
        {
            statement.Dispose();
        }
    }
}
