using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Time;
using Ocop.Storage.Details;

namespace Ocop.GraphQL.Details;

/// <summary>The type <c>DisplayPoint</c>.</summary>
internal static class DisplayPointType
{
    /// <summary>The type's name.</summary>
    public const string Name = "DisplayPoint";

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<DisplayPointView>(
        Name,
        "A place that shows and sells OCOP products (điểm trưng bày, giới thiệu sản phẩm).",
        point => point
            .Field("name", "String!", "Its name.", p => FieldValue.Of(p.Record.Name))
            .Field("address", "String", "Street or site within the commune; null where none is stated.", p => FieldValue.Of(p.Record.Address))
            .Field("placeAsPrinted", "String", "The place as the source prints it; null while no source states it.", p => PrintedText.Value(p.Record.Place.ToString()))
            .Field("province", "Province", "The province in which it lies on the day; null while it is not certain.",
                p => ProvinceView.Value(p.Record.ProvinceBefore2025, p.Record.ProvinceFrom2025, p.AsOf.Date))
            .Field("location", GeoPointType.Name, "Where it is; null while no source states it.", p => GeoPointType.Value(p.Record.Location)));

    /// <summary>A point as fields answer it.</summary>
    public static FieldValue Value(DisplayPointRecord record, AsOf asOf) => FieldValue.Object(new DisplayPointView(record, asOf));

    private sealed record DisplayPointView(DisplayPointRecord Record, AsOf AsOf);
}
