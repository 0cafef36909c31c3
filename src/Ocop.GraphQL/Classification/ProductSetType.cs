using Ocop.Domain.Classification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Classification;

/// <summary>The type <c>ProductSet</c>, whose values are the domain's <see cref="ProductSet"/>.</summary>
internal static class ProductSetType
{
    /// <summary>The type's name.</summary>
    public const string Name = "ProductSet";

    private static readonly int MostMinistries = ProductSet.All.Max(set => set.Ministries.Count);

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<ProductSet>(
        Name,
        "One of the 26 product sets (bộ sản phẩm), each with criteria of its own; its identity is its number.",
        set => set
            .Cost(0)
            .Field("number", "Int!", "The number, 1 to 26.", s => FieldValue.Of(s.Number))
            .Field("name", "String!", "The Vietnamese name of Decision 26/2026/QĐ-TTg, annex I.", s => FieldValue.Of(s.Name))
            .Field("nameEn", "String!", "An English name; there is no official one.", s => FieldValue.Of(s.NameEn))
            .Field("group", $"{ProductGroupType.Name}!", "The group it belongs to.", f => f.Read(s => FieldValue.Object(s.Group)).Cost(0))
            .Field("sector", $"{SectorType.Name}!", "The sector it belongs to.", f => f.Read(s => FieldValue.Object(s.Sector)).Cost(0))
            .Field("ministries", $"[{MinistryType.Name}!]!", "The ministry that manages its products, or both of them, in the order of the annex.",
                f => f.Read(s => FieldValue.Objects([.. s.Ministries.Select(MinistryType.View)])).Cost(0)
                    .ListSize(new ListSize { AssumedSize = MostMinistries })));
}
