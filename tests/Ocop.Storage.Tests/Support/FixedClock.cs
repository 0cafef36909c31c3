using NodaTime;

namespace Ocop.Storage.Tests.Support;

/// <summary>A clock that stands still until it is set.</summary>
internal sealed class FixedClock(Instant now) : IClock
{
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 22, 1, 2, 3);

    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
