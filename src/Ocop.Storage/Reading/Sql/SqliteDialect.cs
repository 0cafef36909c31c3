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

    protected override string Position => "instr";

    protected override string Least => "min";

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

    public override void Resembling(SqlText sql, string folded, int limit)
    {
        sql.Append("SELECT rowid AS id");
        WriteMatch(sql, "product_trigrams", AnyOf(WordText.Trigrams(folded)));
        sql.Append(" ORDER BY bm25(product_trigrams), rowid LIMIT ").Value((long)limit);
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

    protected override void EachText(SqlText sql, IEnumerable<string> texts, string alias) =>
        sql.Append("json_each(").Value(JsonList.Of(texts)).Append(") ").Append(alias);

    protected override void Matches(SqlText sql, SearchIndex index, IReadOnlyList<string> words)
    {
        sql.Append("SELECT rowid AS id");
        WriteMatch(sql, index.Table, AllOf(words));
    }

    protected override void Located(SqlText sql, Box box) => sql
        .Append(" FROM product_locations l JOIN products q ON q.id = l.id WHERE l.north >= ").Value(box.South).Append(" AND l.south <= ")
        .Value(box.North).Append(" AND l.east >= ").Value(box.West).Append(" AND l.west <= ").Value(box.East);

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
