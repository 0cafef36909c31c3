using Ocop.Domain.Criteria;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;

namespace Ocop.GraphQL.Criteria;

/// <summary>The types <c>Criterion</c> and <c>CriterionOption</c>, whose values are the domain's.</summary>
internal static class CriterionType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Criterion";

    private const string OptionName = "CriterionOption";
    private const string FlagName = "CriterionFlag";

    private static readonly CriterionFlags[] Flags = [.. Enum.GetValues<CriterionFlags>().Where(flag => flag != CriterionFlags.None)];

    /// <summary>Criteria in a part, or directly below a group: twelve at most, and where there are many they do not nest.</summary>
    public static ListSize Most { get; } = new() { AssumedSize = 6 };

    private static ListSize MostOptions { get; } = new() { AssumedSize = 5 };

    private static ListSize MostFlags { get; } = new() { AssumedSize = 2 };

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineFlag(schema);
        schema.Object<Criterion>(
            Name,
            "A criterion (tiêu chí) of a sheet: scored by one of its options, or a group of criteria that are. Groups nest at most twice.",
            criterion => criterion
                .Cost(0)
                .Field("code", "String!", "The code within its set, such as 1.1; marks name it.", c => FieldValue.Of(c.Code))
                .Field("name", "String!", "The Vietnamese heading as the sheet prints it.", c => FieldValue.Of(c.Name))
                .Field("nameEn", "String!", "An English heading; there is no official one.", c => FieldValue.Of(c.NameEn))
                .Field("maximum", "Int!", "The most points; of a group the sum of its criteria.", c => FieldValue.Of(c.Maximum))
                .Field("options", $"[{OptionName}!]!", "The options, of both cases where there are two; empty for a group.",
                    f => f.Read(c => FieldValue.Objects(c.Options)).Cost(0).ListSize(MostOptions))
                .Field("criteria", $"[{Name}!]!", "The criteria of a group; empty for a scored criterion.",
                    f => f.Read(c => FieldValue.Objects(c.Criteria)).Cost(0).ListSize(Most))
                .Field("hasCases", "Boolean!", "Whether it is judged by one of two cases, so that its mark names case 1 or 2.", c => FieldValue.Of(c.HasCases))
                .Field("requires", "String", "The code of the criterion without whose points this one gets none, the story; null for none.", c => FieldValue.Of(c.Prerequisite?.Code))
                .Field("flags", $"[{FlagName}!]!", "What the sheet prints besides the options.",
                    f => f.Read(FlagsOf).ListSize(MostFlags))
                .Field("note", "String", "What the source prints here that seems mistaken, and how it is read; null for nothing.", c => FieldValue.Of(c.Note?.Text)));
        schema.Object<CriterionOption>(
            OptionName,
            "One of the answers that a criterion offers, known by its points; the sheet's wording is not kept.",
            option => option
                .Cost(0)
                .Field("points", "Int!", "The points, 0 or more; two options may have the same.", o => FieldValue.Of(o.Points))
                .Field("starFloor", "Int", "The stars, 3 to 5, for which this is the least acceptable option (yêu cầu tối thiểu); null for none.", o => FieldValue.Of(o.StarFloor?.Stars))
                .Field("case", "Int", "1 or 2 where the criterion is judged by one of two cases; null otherwise.", o => FieldValue.Of(o.Case)));
    }

    private static FieldValue FlagsOf(Criterion criterion) =>
        FieldValue.Strings([.. Flags.Where(flag => criterion.Flags.HasFlag(flag)).Select(EnumNames<CriterionFlags>.Of)]);

    private static void DefineFlag(SchemaBuilder schema) => schema.Enum(
        FlagName,
        "What the sheets of Decision 26/2026/QĐ-TTg, annex II, print at a criterion besides its options.",
        flag => flag
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.WhollyFromProvince), "The whole product must be grown or raised in the province.")
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.ExcludesCommonProduct), "Staples common everywhere, without a quality of their own, are not ranked.")
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.OnlyWithStory), "Points are given only where the product has a story.")
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.HaltsScoring), "Scoring may halt here: dangerous impurities, or no product declaration.")
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.NeedsTestReport), "The points need a report of a food-safety or quality test.")
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.NeedsExportEvidence), "The points need executed export contracts, certificates or market assessments.")
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.Disqualifies), "May disqualify: material imported or without trace, a copied product, an infringing design.")
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.OnlyWhereLawRequires), "Mandatory only where the law requires the declaration.")
            .Value(EnumNames<CriterionFlags>.Of(CriterionFlags.TwoCases), "Judged by one of two alternative cases."));
}
