using Ocop.Domain.Criteria;
using Ocop.Domain.Scoring;
using Ocop.GraphQL.Classification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Scoring;

namespace Ocop.GraphQL.Criteria;

/// <summary>The types <c>CriteriaSet</c>, <c>CriteriaPart</c> and <c>CriteriaNote</c>, whose values are the domain's.</summary>
internal static class CriteriaSetType
{
    /// <summary>The type's name.</summary>
    public const string Name = "CriteriaSet";

    private const string PartName = "CriteriaPart";
    private const string NoteName = "CriteriaNote";

    private static readonly ListSize Parts = new() { AssumedSize = 3 };
    private static readonly ListSize Notes = new() { AssumedSize = 10 };

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Object<CriteriaSet>(
            Name,
            "The criteria (bộ tiêu chí) by which the products of one set are scored in an edition: parts A, B and C, together 100 points.",
            set => set
                .Cost(0)
                .Field("edition", $"{CriteriaEditionType.Name}!", "The edition.", f => f.Read(s => FieldValue.Object(s.Edition)).Cost(0))
                .Field("number", "Int!", "The number of the product set, 1 to 26.", s => FieldValue.Of(s.Number))
                .Field("set", $"{ProductSetType.Name}!", "The product set.", f => f.Read(s => FieldValue.Object(s.ProductSet)).Cost(0))
                .Field("maximum", "Int!", "The most points of all parts together.", s => FieldValue.Of(s.Maximum))
                .Field("parts", $"[{PartName}!]!", "The parts A, B and C.", f => f.Read(s => FieldValue.Objects(s.Parts)).Cost(0).ListSize(Parts))
                .Field("hardStops", $"[{HardStopType.Name}!]!", "What bars a product of the set whatever its marks: that of the dossier first, then that of the criteria.",
                    f => f.Read(s => FieldValue.Objects(HardStops.Of(s))).Cost(0).ListSize(HardStopType.Most))
                .Field("notes", $"[{NoteName}!]!", "What the source prints that seems mistaken or incomplete, and how it is read.",
                    f => f.Read(s => FieldValue.Objects(s.Notes)).Cost(0).ListSize(Notes)));
        schema.Object<CriteriaPart>(
            PartName,
            "One of the three parts (phần) of a sheet: A, product and community strength; B, marketing; C, quality.",
            part => part
                .Cost(0)
                .Field("code", "String!", "A, B or C.", p => FieldValue.Of(p.Code))
                .Field("maximum", "Int!", "The most points of the part: the sum of its criteria.", p => FieldValue.Of(p.Maximum))
                .Field("criteria", $"[{CriterionType.Name}!]!", "The topmost criteria, most of them groups, in the sheet's order.",
                    f => f.Read(p => FieldValue.Objects(p.Criteria)).Cost(0).ListSize(CriterionType.Most)));
        schema.Object<SourceNote>(
            NoteName,
            "A remark on how the printed sheet is read.",
            note => note
                .Cost(0)
                .Field("place", "String!", "The code of a criterion or part, or set for the whole sheet.", n => FieldValue.Of(n.Place))
                .Field("text", "String!", "What is printed and what is read.", n => FieldValue.Of(n.Text)));
    }
}
