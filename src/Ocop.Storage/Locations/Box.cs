namespace Ocop.Storage.Locations;

/// <summary>Bounds in degrees that hold a whole area, and a little more; an index finds by them what an exact distance then decides.</summary>
internal readonly record struct Box(double South, double North, double West, double East)
{
    // Covers the rounding of the distances themselves, far below a metre.
    private const double Slack = 1e-7;

    /// <summary>The bounds of an area.</summary>
    public static Box Around(Area area)
    {
        var angle = area.Kilometres / Area.EarthKilometres;
        var (latitude, longitude) = area.Centre;
        var height = double.RadiansToDegrees(angle) + Slack;
        var (south, north) = (latitude - height, latitude + height);
        var width = WidthOf(angle, double.DegreesToRadians(latitude)) + Slack;

        // An area that holds a pole or meets the 180th meridian takes every longitude: rare, and the distance decides anyway.
        return south <= -90 || north >= 90 || longitude - width < -180 || longitude + width > 180
            ? new Box(south, north, -180, 180)
            : new Box(south, north, longitude - width, longitude + width);
    }

    /// <summary>The degrees from a circle's centre to its easternmost point, which lies a little nearer to the pole.</summary>
    private static double WidthOf(double angle, double latitude) =>
        double.RadiansToDegrees(Math.Asin(Math.Min(1, Math.Sin(angle) / Math.Cos(latitude))));
}
