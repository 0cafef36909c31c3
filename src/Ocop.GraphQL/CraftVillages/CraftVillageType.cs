using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Places;

namespace Ocop.GraphQL.CraftVillages;

/// <summary>The type <c>CraftVillage</c>.</summary>
internal static class CraftVillageType
{
    /// <summary>The type's name.</summary>
    public const string Name = "CraftVillage";

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<CraftVillageView>(
        Name,
        "A village recognised for its craft (làng nghề).",
        village => village
            .Field("name", "String!", "Its name.", v => FieldValue.Of(v.Record.Name))
            .Field("placeAsPrinted", "String", "The place as the source prints it; null while no source states it.", v => PrintedText.Value(v.Record.Place.ToString()))
            .Field("province", "Province", "The province in which it lies on the day; null while it is not certain.",
                v => ProvinceView.Value(v.Record.ProvinceBefore2025, v.Record.ProvinceFrom2025, v.AsOf.Date)));
}
