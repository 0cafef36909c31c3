using NodaTime;

namespace Ocop.GraphQL.Hosting;

/// <summary>Today where the law's dates are dates: in Asia/Ho_Chi_Minh. The only place that reads the clock.</summary>
internal static class CivilDate
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>The civil date at this moment.</summary>
    public static LocalDate Today() => Of(SystemClock.Instance.GetCurrentInstant());

    /// <summary>The civil date at an instant.</summary>
    public static LocalDate Of(Instant instant) => instant.InZone(Zone).Date;
}
