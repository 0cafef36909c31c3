using System.Text;
using Ocop.Storage.Locations;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Reading.Sql;

/// <summary>The expressions as SQLite writes them.</summary>
internal sealed class SqliteDialect : Dialect
{
    public static readonly SqliteDialect Instance = new();

    private SqliteDialect()
    {
    }

    public override string JoinInOrder => " CROSS JOIN ";

    public override void Contains(SqlText sql, string column, string value) =>
        sql.Append("instr(").Append(column).Append(", ").Value(value).Append(") > 0");

    public override void StartsWith(SqlText sql, string column, string value)
    {
        var parameter = sql.Share(value);
        sql.Append("substr(").Append(column).Append(", 1, length(").Append(parameter).Append(")) = ").Append(parameter);
    }

    public override void EndsWith(SqlText sql, string column, string value)
    {
        var parameter = sql.Share(value);
        sql.Append("substr(").Append(column).Append(", -length(").Append(parameter).Append(")) = ").Append(parameter);
    }

    public override void In(SqlText sql, string column, IReadOnlyCollection<object> values) =>
        sql.Append(column).Append(" IN (SELECT value FROM json_each(").Value(JsonList.Of(values)).Append("))");

    public override void Found(SqlText sql, SearchIndex index, SearchWords words, bool ranked)
    {
        if (!ranked)
        {
            sql.Append("SELECT rowid AS id");
            WriteMatch(sql, index.Table, AllOf(words.Folded));
            return;
        }
        sql.Append("SELECT m.id, m.score, (SELECT count(*) FROM json_each(").Value(JsonList.Of(words.Exact.Select(WordText.Framed)))
            .Append(") w WHERE instr(n.name_words, w.value) > 0) AS exact_words FROM (SELECT rowid AS id, bm25(")
            .Append(index.Table).Append(", ").Append(index.Weights).Append(") AS score");
        WriteMatch(sql, index.Table, AllOf(words.Folded));
        sql.Append(") m JOIN ").Append(index.Records).Append(" n ON n.id = m.id");
    }

    public override void Resembling(SqlText sql, string folded, int limit)
    {
        sql.Append("SELECT rowid AS id");
        WriteMatch(sql, "product_trigrams", AnyOf(WordText.Trigrams(folded)));
        sql.Append(" ORDER BY bm25(product_trigrams), rowid LIMIT ").Value((long)limit);
    }

    /// <summary>The index finds what lies in a box around the area; the great circle (by the haversine) decides and is the distance.</summary>
    public override void Nearby(SqlText sql, Area area)
    {
        var box = Box.Around(area);
        sql.Append("SELECT x.id, x.kilometres FROM (SELECT l.id, ");
        WriteKilometres(sql, area);
        sql.Append(" AS kilometres FROM product_locations l JOIN products q ON q.id = l.id WHERE l.north >= ").Value(box.South)
            .Append(" AND l.south <= ").Value(box.North).Append(" AND l.east >= ").Value(box.West)
            .Append(" AND l.west <= ").Value(box.East).Append(") x WHERE x.kilometres <= ").Value(area.Kilometres);
    }

    private static void WriteKilometres(SqlText sql, Area area)
    {
        sql.Append("2 * ").Value(Area.EarthKilometres).Append(" * asin(sqrt(min(1.0, pow(sin(radians(q.latitude - ");
        var latitude = sql.Share(area.Centre.Latitude);
        sql.Append(latitude).Append(") / 2), 2) + cos(radians(q.latitude)) * cos(radians(").Append(latitude)
            .Append(")) * pow(sin(radians(q.longitude - ").Value(area.Centre.Longitude).Append(") / 2), 2))))");
    }

    public override void Each(SqlText sql, IReadOnlyCollection<long> numbers, string alias) =>
        sql.Append("json_each(").Value(JsonList.Of(numbers.Cast<object>())).Append(") ").Append(alias);

    /// <remarks><c>CROSS JOIN</c> keeps the order of the tables, so that the subquery runs once for each row.</remarks>
    public override void JoinEach(SqlText sql, string source, string alias, Action<SqlText> writeIdentities)
    {
        sql.Append(JoinInOrder).Append(source).Append(" ON ").Append(alias).Append(".id IN (");
        writeIdentities(sql);
        sql.Append(")");
    }

    private static void WriteMatch(SqlText sql, string table, string match) =>
        sql.Append(" FROM ").Append(table).Append(" WHERE ").Append(table).Append(" MATCH ").Value(match);

    private static string AllOf(IEnumerable<string> words) => Join(words, " AND ");

    private static string AnyOf(IEnumerable<string> words) => Join(words, " OR ");

    /// <summary>A full text expression of quoted words: inside quotes nothing is an operator, and a word holds no quote.</summary>
    private static string Join(IEnumerable<string> words, string connective)
    {
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(text.Length == 0 ? "" : connective).Append('"').Append(word.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return text.ToString();
    }
}
