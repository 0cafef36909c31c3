using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Places;

/// <summary>The type <c>PlaceCodeReading</c>.</summary>
internal static class PlaceCodeReadingType
{
    /// <summary>The type's name.</summary>
    public const string Name = "PlaceCodeReading";

    /// <summary>Codes without a day in one filter.</summary>
    public static ListSize Most { get; } = new() { AssumedSize = 5 };

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<PlaceCodeReading>(
        Name,
        "A province's code of a filter that gives no day beside it, with the units that were meant: codes were reused in the reform of 2025-07-01.",
        reading => reading
            .Field("code", "String!", "The code.", r => FieldValue.Of(r.Code))
            .Field("units", "[Province!]!", "The units of every era that have the code, the earlier first; the filter finds places in any of them.",
                f => f.Read(r => FieldValue.Objects(r.Units)).ListSize(new ListSize { AssumedSize = 2 })));
}
