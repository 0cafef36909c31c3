using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Sorting;

/// <summary>The order by how well rows match a search: more of its words with their exact accents in the name, then the better score.</summary>
internal static class Relevance
{
    /// <summary>The terms from the worst match to the best; a smaller score is the better one.</summary>
    public static readonly IReadOnlyList<SortTerm> Terms =
    [
        new(new SortColumn("f.exact_words", TableSet.Found, KeyKind.Integer, Nullable: false), false),
        new(new SortColumn("f.score", TableSet.Found, KeyKind.Real, Nullable: false), true),
    ];
}
