using Ocop.Domain.Classification;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Law;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Criteria;

/// <summary>The type <c>CriteriaEdition</c>, whose values are the domain's <see cref="Edition"/>.</summary>
internal static class CriteriaEditionType
{
    /// <summary>The type's name.</summary>
    public const string Name = "CriteriaEdition";

    private const int MostChanges = 4;

    /// <summary>All editions, kept ready.</summary>
    public static FieldValue All { get; } = FieldValue.Objects(Edition.All);

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<Edition>(
        Name,
        "A body of rules by which products are ranked: one principal decision with what amends it.",
        edition => edition
            .Cost(0)
            .Field("key", "String!", "Its short name: the year of the principal decision, such as 2026.", e => FieldValue.Of(e.Key))
            .Field("principal", $"{LegalInstrumentType.Name}!", "The decision that sets the rules.", f => f.Read(e => FieldValue.Object(e.Principal)).Cost(0))
            .Field("amendment", LegalInstrumentType.Name, "The decision that amends it; null where none does.", f => f.Read(e => FieldValue.Object(e.Amendment)).Cost(0))
            .Field("inForceFrom", "LocalDate!", "The first day in force.", e => LocalDateScalar.Of(e.InForceFrom))
            .Field("inForceUntil", "LocalDate", "The last day in force; null while it is in force. From 22 May to 21 July 2026 two editions were.", e => LocalDateScalar.Of(e.InForceUntil))
            .Field("changes", "[String!]!", "What it changed, a sentence each.", f => f.Read(e => FieldValue.Strings(e.Changes)).ListSize(new ListSize { AssumedSize = MostChanges }))
            .Field("hasCriteria", "Boolean!", "Whether its criteria are recorded here, so that criteriaSet and rate know them.", e => FieldValue.Of(HasCriteria(e))));

    private static bool HasCriteria(Edition edition) => CriteriaSet.Of(edition, ProductSet.First).Refusal is null;
}
