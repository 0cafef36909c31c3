using Ocop.GraphQL.Counting;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.Storage.Suggesting;

namespace Ocop.GraphQL.Suggesting;

/// <summary>The type <c>Suggestion</c>, its kinds and the root field <c>suggest</c>.</summary>
internal static class SuggestionType
{
    private const string Name = "Suggestion";
    private const string KindName = "SuggestionKind";

    /// <summary>How many suggestions are answered.</summary>
    public static readonly FirstArgument First = new(Default: 10, Maximum: 50);

    /// <summary>Adds the types and the root field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Enum(
            KindName,
            "What a suggested name is the name of.",
            kind => kind
                .Value(EnumNames<SuggestionKind>.Of(SuggestionKind.Product), "A product.")
                .Value(EnumNames<SuggestionKind>.Of(SuggestionKind.Producer), "A producer."));
        schema.Object<Suggestion>(
            Name,
            "A recorded name that begins as what was typed.",
            suggestion => suggestion
                .Field("kind", $"{KindName}!", "What it is the name of.", s => EnumNames<SuggestionKind>.Value(s.Kind))
                .Field("name", "String!", "The name as recorded; names that differ in letter case alone are one suggestion, spelt as the first of them.", s => FieldValue.Of(s.Name))
                .Field("count", "Int!", "How many records have the name.", s => FieldValue.Of(s.Count))
                .Field("code", "String", "Permanent code of the one record of that name; null when several have it, which a search for the name lists.", s => FieldValue.Of(s.Code)));
        DefineField(schema);
    }

    private static void DefineField(SchemaBuilder schema) => schema.Query(query => query.Field(
        "suggest",
        $"[{Name}!]!",
        "Names of products and producers that begin as what was typed, for completion while somebody types; cheap, and the same for everybody. "
        + "First names that begin so with the accents as typed, then those that begin so with other accents (đ and d agree), then those of which a later word begins so; "
        + "within each by the text without accents, products before producers. Names that none begins so: an empty list.",
        f => First.AddTo(
            f.ResolvedBy(new SuggestResolver())
                .Cost(Weights.Statement)
                .Argument("prefix", "String!", $"What was typed, at most {SuggestionPrefix.LongestText} characters with at least one letter or digit; the last word may be incomplete."),
            "names")));
}
