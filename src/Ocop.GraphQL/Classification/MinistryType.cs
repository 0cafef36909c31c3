using Ocop.Domain.Classification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Classification;

/// <summary>The type <c>Ministry</c>.</summary>
internal static class MinistryType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Ministry";

    private static readonly Dictionary<Ministry, MinistryView> Views =
        Enum.GetValues<Ministry>().ToDictionary(ministry => ministry, ministry => new MinistryView(ministry));

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<MinistryView>(
        Name,
        "A ministry (bộ) that manages product sets.",
        ministry => ministry
            .Cost(0)
            .Field("abbreviation", "String!", "The usual English abbreviation, such as MoIT.", m => FieldValue.Of(m.Ministry.Abbreviation()))
            .Field("name", "String!", "The Vietnamese name.", m => FieldValue.Of(m.Ministry.Name()))
            .Field("nameEn", "String!", "The English name.", m => FieldValue.Of(m.Ministry.NameEn())));

    /// <summary>A ministry as the type's fields take it.</summary>
    public static object View(Ministry ministry) => Views[ministry];

    private sealed record MinistryView(Ministry Ministry);
}
