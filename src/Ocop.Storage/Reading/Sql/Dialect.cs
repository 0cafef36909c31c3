using Ocop.Storage.Locations;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Reading.Sql;

/// <summary>The expressions that database engines write differently; everything else of a statement is common SQL.</summary>
internal abstract class Dialect
{
    /// <summary>The join that keeps the order in which tables are written, where the engine would not see by itself that it is the best.</summary>
    public abstract string JoinInOrder { get; }

    /// <summary>Writes that a text column contains a value, comparing characters exactly.</summary>
    public abstract void Contains(SqlText sql, string column, string value);

    /// <summary>Writes that a text column starts with a value, comparing characters exactly.</summary>
    public abstract void StartsWith(SqlText sql, string column, string value);

    /// <summary>Writes that a text column ends with a value, comparing characters exactly.</summary>
    public abstract void EndsWith(SqlText sql, string column, string value);

    /// <summary>Writes that a column is one of the values; one text for every number of values.</summary>
    public abstract void In(SqlText sql, string column, IReadOnlyCollection<object> values);

    /// <summary>Writes the rows that hold every word, as a table of <c>id</c> and, when ranked, <c>exact_words</c> and <c>rank</c>.</summary>
    public abstract void Found(SqlText sql, SearchIndex index, SearchWords words, bool ranked);

    /// <summary>Writes the rows whose name shares most three-letter pieces with the folded text, as a table of <c>id</c>.</summary>
    public abstract void Resembling(SqlText sql, string folded, int limit);

    /// <summary>Writes the products that lie within an area, as a table of <c>id</c> and their distance in <c>kilometres</c>.</summary>
    public abstract void Nearby(SqlText sql, Area area);

    /// <summary>Writes the numbers as a table of <c>value</c> under an alias; one text for every number of them.</summary>
    public abstract void Each(SqlText sql, IReadOnlyCollection<long> numbers, string alias);

    /// <summary>
    /// Writes the join that adds, to each row before it, the rows of a table whose identities a subquery answers for that row; the
    /// subquery is evaluated anew for each row and may be limited.
    /// </summary>
    public abstract void JoinEach(SqlText sql, string source, string alias, Action<SqlText> writeIdentities);
}
