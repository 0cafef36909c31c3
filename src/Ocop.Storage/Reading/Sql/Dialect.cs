using Ocop.Storage.Locations;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Reading.Sql;

/// <summary>The expressions that database engines write differently; everything else of a statement is common SQL.</summary>
internal abstract class Dialect
{
    /// <summary>The join that keeps the order in which tables are written, where the engine would not see by itself that it is the best.</summary>
    public abstract string JoinInOrder { get; }

    /// <summary>Writes that a text column contains a value, comparing characters exactly.</summary>
    public void Contains(SqlText sql, string column, string value) =>
        sql.Append(Position).Append("(").Append(column).Append(", ").Value(value).Append(") > 0");

    /// <summary>Writes that a text column starts with a value, comparing characters exactly.</summary>
    public abstract void StartsWith(SqlText sql, string column, string value);

    /// <summary>Writes that a text column ends with a value, comparing characters exactly.</summary>
    public abstract void EndsWith(SqlText sql, string column, string value);

    /// <summary>Writes that a column is one of the values; one text for every number of values.</summary>
    public abstract void In(SqlText sql, string column, IReadOnlyCollection<object> values);

    /// <summary>
    /// Writes the rows that hold every word, as a table of <c>id</c> and, when ranked, of what <see cref="Sorting.Relevance"/> orders by.
    /// </summary>
    /// <remarks>The numbers are counted and not weighed by how rare a word is, so that every engine finds the same ones.</remarks>
    public void Found(SqlText sql, SearchIndex index, SearchWords words, bool ranked)
    {
        if (!ranked)
        {
            Matches(sql, index, words.Folded);
            return;
        }
        sql.Append("SELECT m.id, ");
        CountWithin(sql, "n.name_words", words.Exact);
        sql.Append(" AS exact_words, ");
        if (index.OwnName is { } name)
            CountWithin(sql, name, words.Folded);
        else
            sql.Append("0");
        sql.Append(" AS own_words, length(n.name_words) AS name_length FROM (");
        Matches(sql, index, words.Folded);
        sql.Append(") m JOIN ").Append(index.Records).Append(" n ON n.id = m.id");
    }

    /// <summary>Writes the rows whose name shares most three-letter pieces with the folded text, as a table of <c>id</c>.</summary>
    public abstract void Resembling(SqlText sql, string folded, int limit);

    /// <summary>Writes the products that lie within an area, as a table of <c>id</c> and their distance in <c>kilometres</c>.</summary>
    /// <remarks>The index finds what lies in a box around the area; the great circle (by the haversine) decides and is the distance.</remarks>
    public void Nearby(SqlText sql, Area area)
    {
        sql.Append("SELECT x.id, x.kilometres FROM (SELECT q.id, ");
        WriteKilometres(sql, area);
        sql.Append(" AS kilometres");
        Located(sql, Box.Around(area));
        sql.Append(") x WHERE x.kilometres <= ").Value(area.Kilometres);
    }

    /// <summary>Writes the numbers as a table of <c>value</c> under an alias; one text for every number of them.</summary>
    public abstract void Each(SqlText sql, IReadOnlyCollection<long> numbers, string alias);

    /// <summary>
    /// Writes the join that adds, to each row before it, the rows of a table whose identities a subquery answers for that row; the
    /// subquery is evaluated anew for each row and may be limited.
    /// </summary>
    public abstract void JoinEach(SqlText sql, string source, string alias, Action<SqlText> writeIdentities);

    /// <summary>The function of a text and a part of it that answers where the part begins, and 0 where it does not occur.</summary>
    protected abstract string Position { get; }

    /// <summary>The function of several numbers that answers the least of them.</summary>
    protected abstract string Least { get; }

    /// <summary>Writes the texts as a table of <c>value</c> under an alias; one text for every number of them.</summary>
    protected abstract void EachText(SqlText sql, IEnumerable<string> texts, string alias);

    /// <summary>Writes the rows that hold every folded word, as a table of <c>id</c>.</summary>
    protected abstract void Matches(SqlText sql, SearchIndex index, IReadOnlyList<string> words);

    /// <summary>Writes from where the products <c>q</c> come that lie within a box, with the condition that they do.</summary>
    protected abstract void Located(SqlText sql, Box box);

    /// <summary>Writes how many of the words a text of framed words holds.</summary>
    private void CountWithin(SqlText sql, string text, IEnumerable<string> words)
    {
        sql.Append("(SELECT count(*) FROM ");
        EachText(sql, words.Select(WordText.Framed), "w");
        sql.Append(" WHERE ").Append(Position).Append("(").Append(text).Append(", w.value) > 0)");
    }

    private void WriteKilometres(SqlText sql, Area area)
    {
        sql.Append("2 * ").Value(Area.EarthKilometres).Append(" * asin(sqrt(").Append(Least).Append("(1.0, pow(sin(radians(q.latitude - ");
        var latitude = sql.Share(area.Centre.Latitude);
        sql.Append(latitude).Append(") / 2), 2) + cos(radians(q.latitude)) * cos(radians(").Append(latitude)
            .Append(")) * pow(sin(radians(q.longitude - ").Value(area.Centre.Longitude).Append(") / 2), 2))))");
    }
}
