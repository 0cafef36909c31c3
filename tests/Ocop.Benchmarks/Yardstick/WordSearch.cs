using System.Text.Json;
using Microsoft.Data.Sqlite;
using Ocop.Domain.Text;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>The first 20 products that hold two words, those with the exact accents first, then by rank.</summary>
internal sealed class WordSearch : IEndpoint
{
    private const string Sql = $"""
        WITH found AS MATERIALIZED (
          SELECT m.id, m.score, (instr(n.name_words, @first) > 0) + (instr(n.name_words, @second) > 0) AS exact_words
          FROM (SELECT rowid AS id, bm25(product_search, 3.0, 1.0) AS score FROM product_search WHERE product_search MATCH @match) m
          JOIN products n ON n.id = m.id)
        SELECT p.code, p.name, s.stars
        FROM products p JOIN found f ON f.id = p.id
        JOIN product_standings s ON s.product_id = p.id AND s.from_day <= '{IEndpoint.Day}' AND s.until_day >= '{IEndpoint.Day}'
        ORDER BY f.exact_words DESC, f.score, p.code LIMIT 20
        """;

    private readonly Database database;
    private readonly SqliteCommand command;

    public WordSearch(string file)
    {
        database = new Database(file);
        command = database.Prepare(Sql, "@first", "@second", "@match");
    }

    public void Write(Utf8JsonWriter writer, string variable)
    {
        var exact = VietnameseText.ExactKey(variable).Split(' ');
        var folded = VietnameseText.Fold(variable).Split(' ');
        command.Parameters[0].Value = $" {exact[0]} ";
        command.Parameters[1].Value = $" {exact[1]} ";
        command.Parameters[2].Value = $"\"{folded[0]}\" AND \"{folded[1]}\"";
        using var reader = command.ExecuteReader();
        writer.WriteStartObject("products");
        writer.WriteStartArray("nodes");
        while (reader.Read())
        {
            writer.WriteStartObject();
            writer.WriteString("code", reader.GetString(0));
            writer.WriteString("name", reader.GetString(1));
            Rows.WriteNumber(writer, "stars", reader, 2);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public void Dispose() => database.Dispose();
}
