using Ocop.Storage.Locations;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Reading.Sql;

/// <summary>The expressions as PostgreSQL writes them.</summary>
internal sealed class PostgresDialect : Dialect
{
    public static readonly PostgresDialect Instance = new();

    private PostgresDialect()
    {
    }

    /// <summary>PostgreSQL's planner knows by its statistics which table leads.</summary>
    public override string JoinInOrder => " JOIN ";

    protected override string Position => "strpos";

    protected override string Least => "least";

    public override void StartsWith(SqlText sql, string column, string value) =>
        sql.Append("starts_with(").Append(column).Append(", ").Value(value).Append(")");

    public override void EndsWith(SqlText sql, string column, string value)
    {
        var parameter = sql.Share(value);
        sql.Append("right(").Append(column).Append(", length(").Append(parameter).Append(")) = ").Append(parameter);
    }

    /// <remarks>An empty list has no type, and nothing is in it.</remarks>
    public override void In(SqlText sql, string column, IReadOnlyCollection<object> values)
    {
        if (values.Count == 0)
            sql.Append("FALSE");
        else
            sql.Append(column).Append(" = ANY(").Value(ArrayOf(values)).Append(")");
    }

    /// <remarks>The index of trigrams answers; equal likeness is decided by the identity.</remarks>
    public override void Resembling(SqlText sql, string folded, int limit)
    {
        var text = sql.Share(folded);
        sql.Append("SELECT q.id FROM products q WHERE q.name_folded % ").Append(text)
            .Append(" ORDER BY similarity(q.name_folded, ").Append(text).Append(") DESC, q.id LIMIT ").Value((long)limit);
    }

    public override void Each(SqlText sql, IReadOnlyCollection<long> numbers, string alias) =>
        sql.Append("unnest(").Value(numbers.ToArray()).Append(") AS ").Append(alias).Append("(value)");

    public override void JoinEach(SqlText sql, string source, string alias, Action<SqlText> writeIdentities)
    {
        sql.Append(" JOIN LATERAL (");
        writeIdentities(sql);
        sql.Append(") AS own ON TRUE JOIN ").Append(source).Append(" ON ").Append(alias).Append(".id = own.id");
    }

    protected override void EachText(SqlText sql, IEnumerable<string> texts, string alias) =>
        sql.Append("unnest(").Value(texts.ToArray()).Append(") AS ").Append(alias).Append("(value)");

    protected override void Matches(SqlText sql, SearchIndex index, IReadOnlyList<string> words) =>
        sql.Append("SELECT id FROM ").Append(index.Table).Append(" WHERE words @> ").Value(words.ToArray());

    protected override void Located(SqlText sql, Box box) => sql
        .Append(" FROM products q WHERE q.latitude IS NOT NULL AND point(q.longitude, q.latitude) <@ box(point(").Value(box.West).Append(", ")
        .Value(box.South).Append("), point(").Value(box.East).Append(", ").Value(box.North).Append("))");

    private static object ArrayOf(IReadOnlyCollection<object> values) =>
        values.First() is long ? values.Cast<long>().ToArray() : values.Cast<string>().ToArray();
}
