namespace Ocop.GraphQL.Engine.Http;

/// <summary>How streams of events are kept alive.</summary>
public sealed record EventStreamOptions
{
    /// <summary>The habits unless stated otherwise.</summary>
    public static EventStreamOptions Default { get; } = new();

    /// <summary>
    /// How long a stream may be silent before a comment is sent, so that no proxy takes it for dead and a client that has gone is
    /// noticed; 12 seconds unless stated.
    /// </summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>Measures the silence; the system's timers when null.</summary>
    public TimeProvider? Time { get; init; }
}
