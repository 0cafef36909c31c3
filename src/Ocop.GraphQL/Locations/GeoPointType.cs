using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.Storage.Locations;

namespace Ocop.GraphQL.Locations;

/// <summary>The type <c>GeoPoint</c>.</summary>
internal static class GeoPointType
{
    /// <summary>The type's name.</summary>
    public const string Name = "GeoPoint";

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<PointView>(
        Name,
        "A point on the globe, in degrees of WGS 84.",
        point => point
            .Cost(0)
            .Field("latitude", "Float!", "Degrees north, -90 to 90.", p => FieldValue.Of(p.Point.Latitude))
            .Field("longitude", "Float!", "Degrees east, -180 to 180.", p => FieldValue.Of(p.Point.Longitude)));

    /// <summary>A point as a field answers it; null where none is stated.</summary>
    public static FieldValue Value(GeoPoint? point) => FieldValue.Object(point is { } given ? new PointView(given) : null);

    private sealed record PointView(GeoPoint Point);
}
