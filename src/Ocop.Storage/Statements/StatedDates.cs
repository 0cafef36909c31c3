using Ocop.Domain.Dates;

namespace Ocop.Storage.Statements;

/// <summary>Dates of sources, as columns hold them.</summary>
internal static class StatedDates
{
    /// <summary>The one that leaves the fewest days open; null where there is none.</summary>
    public static string? Earliest(IEnumerable<string?> dates) => dates.OfType<string>().MinBy(date => StatedDate.Parse(date).Last);
}
