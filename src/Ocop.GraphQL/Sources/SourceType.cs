using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Sources;

namespace Ocop.GraphQL.Sources;

/// <summary>The type <c>Source</c>.</summary>
internal static class SourceType
{
    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<SourceRecord>(
        "Source",
        "A page or document in which facts recorded here were read.",
        source => source
            .Field("address", "String!", "Its address, or its name where it has no address.", s => FieldValue.Of(s.Address))
            .Field("printedDate", "String", "Its date as printed: a year, a month or a day; null where it prints none.", s => FieldValue.Of(s.PrintedDate))
            .Field("lastPossibleDay", "LocalDate", "The last day that the printed date leaves open; null where none is printed.", s => LocalDateScalar.Of(s.LastPossibleDay)));
}
