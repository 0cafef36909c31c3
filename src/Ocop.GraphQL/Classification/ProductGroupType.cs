using Ocop.Domain.Classification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Classification;

/// <summary>The type <c>ProductGroup</c>.</summary>
internal static class ProductGroupType
{
    /// <summary>The type's name.</summary>
    public const string Name = "ProductGroup";

    private static readonly int MostSets = ProductGroup.All.Max(group => group.Sets.Count);

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<ProductGroup>(
        Name,
        "One of the 17 groups (nhóm) of product sets in Decision 26/2026/QĐ-TTg, annex I. Where the annex makes group and set one, both have the same names.",
        group => group
            .Cost(0)
            .Field("number", "Int!", "Its place in the annex, 1 to 17; counted, for the annex prints none.", g => FieldValue.Of(g.Number))
            .Field("name", "String!", "The Vietnamese name of the annex.", g => FieldValue.Of(g.Name))
            .Field("nameEn", "String!", "An English name; there is no official one.", g => FieldValue.Of(g.NameEn))
            .Field("sector", $"{SectorType.Name}!", "The sector it belongs to.", f => f.Read(g => FieldValue.Object(g.Sector)).Cost(0))
            .Field("sets", $"[{ProductSetType.Name}!]!", "Its product sets, by number; at least one.",
                f => f.Read(g => FieldValue.Objects(g.Sets)).Cost(0).ListSize(new ListSize { AssumedSize = MostSets })));
}
