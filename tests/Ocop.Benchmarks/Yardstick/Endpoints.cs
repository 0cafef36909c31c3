using System.Collections.Concurrent;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>Endpoints that wait for their next request: each serves one at a time.</summary>
internal sealed class Endpoints<TEndpoint>(Func<TEndpoint> open) : IDisposable
    where TEndpoint : IEndpoint
{
    private readonly ConcurrentBag<TEndpoint> idle = [];

    public TEndpoint Rent() => idle.TryTake(out var endpoint) ? endpoint : open();

    public void Return(TEndpoint endpoint) => idle.Add(endpoint);

    public void Dispose()
    {
        foreach (var endpoint in idle)
        {
            endpoint.Dispose();
        }
    }
}
