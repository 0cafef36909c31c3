using System.Globalization;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.Storage.Locations;

namespace Ocop.GraphQL.Locations;

/// <summary><c>NearInput</c>: what lies within a distance of a point.</summary>
internal static class NearInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "NearInput";

    /// <summary>The field of a filter that holds the input.</summary>
    public const string FieldName = "near";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Input(
        Name,
        "What lies within a distance of a point, as the crow flies. What has no recorded location is left out: an empty answer says that nothing recorded with a location lies there, and withoutLocation of the answer how much else fits that has none.",
        input => input
            .Field("latitude", "Float!", "Degrees north of the point, -90 to 90 (WGS 84).")
            .Field("longitude", "Float!", "Degrees east of the point, -180 to 180.")
            .Field("radius", "Float!", $"Kilometres around it, above 0 and at most {Area.LongestKilometres}."));

    /// <summary>Reads the input.</summary>
    /// <exception cref="FieldRefusal">A number is out of its range.</exception>
    public static Area Read(InputObject input)
    {
        var centre = new GeoPoint(Number(input, "latitude", -90, 90), Number(input, "longitude", -180, 180));
        var radius = input.Get<double>("radius");
        return Area.IsRadius(radius) ? new Area(centre, radius) : throw OutOfRange("radius", radius, $"above 0 and at most {Area.LongestKilometres} kilometres");
    }

    /// <summary>The area that every row of a filter lies in, which is the one that distances are measured from; null for none.</summary>
    /// <exception cref="FieldRefusal">A number is out of its range.</exception>
    public static Area? Find(InputObject? where) => where?.Get<InputObject>(FieldName) is { } near ? Read(near) : null;

    private static double Number(InputObject input, string field, double minimum, double maximum)
    {
        var value = input.Get<double>(field);
        return value >= minimum && value <= maximum ? value : throw OutOfRange(field, value, $"{minimum} to {maximum} degrees");
    }

    private static FieldRefusal OutOfRange(string field, double value, string range) => FieldRefusal.Of(
        RegistryErrorCodes.NearOutOfRange,
        string.Create(CultureInfo.InvariantCulture, $"{field} is {value}, but must be {range}."),
        ("field", field),
        ("value", value));
}
