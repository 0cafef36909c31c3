using Ocop.Domain.Law;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Law;

/// <summary>The type <c>LegalInstrument</c>, whose values are the domain's <see cref="LegalInstrument"/>.</summary>
internal static class LegalInstrumentType
{
    /// <summary>The type's name.</summary>
    public const string Name = "LegalInstrument";

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<LegalInstrument>(
        Name,
        "A decision of the Prime Minister (quyết định của Thủ tướng) on how products are rated and recognised.",
        instrument => instrument
            .Cost(0)
            .Field("number", "String!", "Its number as cited, such as 26/2026/QĐ-TTg.", i => FieldValue.Of(i.Number))
            .Field("inForceFrom", "LocalDate!", "The first day in force.", i => LocalDateScalar.Of(i.InForceFrom))
            .Field("inForceUntil", "LocalDate", "The last day in force; null while it is in force.", i => LocalDateScalar.Of(i.InForceUntil)));
}
