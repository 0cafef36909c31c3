using System.Globalization;

namespace Ocop.Storage.Locations;

/// <summary>What lies within a distance of a point.</summary>
/// <remarks>Distances are those on a sphere of the Earth's mean radius, as the crow flies: at most half a percent off the ellipsoid's.</remarks>
public sealed record Area
{
    /// <summary>The greatest radius in kilometres: farther than the country is wide, nearer than it is long.</summary>
    public const double LongestKilometres = 500;

    /// <summary>The mean radius of the Earth in kilometres (IUGG, R1).</summary>
    internal const double EarthKilometres = 6371.0088;

    /// <summary>Makes an area.</summary>
    /// <param name="centre">The point.</param>
    /// <param name="kilometres">The radius, above zero and at most <see cref="LongestKilometres"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The point is not on the globe, or the radius out of range.</exception>
    public Area(GeoPoint centre, double kilometres)
    {
        if (!IsPoint(centre))
            throw new ArgumentOutOfRangeException(nameof(centre), centre, "No point on the globe.");
        if (!IsRadius(kilometres))
            throw new ArgumentOutOfRangeException(nameof(kilometres), kilometres, "No radius that is looked around.");
        Centre = centre;
        Kilometres = kilometres;
    }

    /// <summary>The point.</summary>
    public GeoPoint Centre { get; }

    /// <summary>The radius in kilometres; its end belongs to the area.</summary>
    public double Kilometres { get; }

    /// <summary>Whether latitude and longitude are in range.</summary>
    public static bool IsPoint(GeoPoint point) => point is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 };

    /// <summary>Whether a radius is in range.</summary>
    public static bool IsRadius(double kilometres) => kilometres is > 0 and <= LongestKilometres;

    /// <summary>The centre as text that no other point has.</summary>
    internal string CentreText => string.Create(CultureInfo.InvariantCulture, $"{Centre.Latitude:R} {Centre.Longitude:R}");
}
