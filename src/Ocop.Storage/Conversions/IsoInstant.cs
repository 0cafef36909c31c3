using NodaTime;
using NodaTime.Text;

namespace Ocop.Storage.Conversions;

/// <summary>Instants as ISO 8601 text in UTC with six decimals, whose bytewise order is their order in time.</summary>
/// <remarks>Microseconds are what every database holds exactly, so an instant is cut to them before it is stored or compared.</remarks>
internal static class IsoInstant
{
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.ffffff'Z'");

    public static string ToText(Instant instant) => Pattern.Format(instant);

    public static Instant FromText(string text) => Pattern.Parse(text).Value;

    /// <summary>The instant without what is finer than a microsecond.</summary>
    public static Instant ToStored(Instant instant) =>
        Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks() / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond);
}
