using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Sorting;

/// <summary>
/// The order by how well rows match a search: more of its words with their exact accents in the name, then more of them in the
/// record's own name, then the shorter name, of which they are the greater part.
/// </summary>
internal static class Relevance
{
    /// <summary>The terms from the worst match to the best.</summary>
    public static readonly IReadOnlyList<SortTerm> Terms =
    [
        new(new SortColumn("f.exact_words", TableSet.Found, KeyKind.Integer, Nullable: false), false),
        new(new SortColumn("f.own_words", TableSet.Found, KeyKind.Integer, Nullable: false), false),
        new(new SortColumn("f.name_length", TableSet.Found, KeyKind.Integer, Nullable: false), true),
    ];
}
