using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Details;

namespace Ocop.GraphQL.Details;

/// <summary>The type <c>Traceability</c>.</summary>
internal static class TraceabilityType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Traceability";

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<TraceabilityRecord>(
        Name,
        "The system that traces a product from its origin on (truy xuất nguồn gốc).",
        traceability => traceability
            .Cost(0)
            .Field("system", "String!", "The system's name.", t => FieldValue.Of(t.System))
            .Field("url", UrlScalar.TypeName, "The address at which it tells of the product; null where none is stated.", t => FieldValue.Of(t.Address)));
}
