using Ocop.Domain.Classification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Classification;

/// <summary>The type <c>Sector</c> and the root field <c>sectors</c>.</summary>
internal static class SectorType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Sector";

    private static readonly FieldValue All = FieldValue.Objects(Sector.All);
    private static readonly int MostGroups = Sector.All.Max(sector => sector.Groups.Count);

    /// <summary>Adds the type and the root field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Object<Sector>(
            Name,
            "One of the six sectors (ngành) of products in Decision 26/2026/QĐ-TTg, annex I. A sector has groups, a group has product sets.",
            sector => sector
                .Cost(0)
                .Field("numeral", "String!", "Its number as the annex prints it, I to VI; filters name a sector by it.", s => FieldValue.Of(s.Numeral))
                .Field("number", "Int!", "The same number, 1 to 6.", s => FieldValue.Of(s.Number))
                .Field("name", "String!", "The Vietnamese name of the annex.", s => FieldValue.Of(s.Name))
                .Field("nameEn", "String!", "An English name; there is no official one.", s => FieldValue.Of(s.NameEn))
                .Field("groups", $"[{ProductGroupType.Name}!]!", "Its groups, in the order of the annex.",
                    f => f.Read(s => FieldValue.Objects(s.Groups)).Cost(0).ListSize(new ListSize { AssumedSize = MostGroups })));
        schema.Query(query => query.Field(
            "sectors",
            $"[{Name}!]!",
            "The classification of products in force since Decision 148/QĐ-TTg: 6 sectors, 17 groups and 26 product sets, in the order of the law.",
            f => f.Read(_ => All).Cost(0).ListSize(new ListSize { AssumedSize = Sector.All.Count })));
    }
}
