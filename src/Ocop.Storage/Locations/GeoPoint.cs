namespace Ocop.Storage.Locations;

/// <summary>A point on the globe in degrees of WGS 84, equal to another one with the same numbers.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude);
