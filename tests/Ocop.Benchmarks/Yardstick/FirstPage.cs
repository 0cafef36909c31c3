using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>How many products of four or five stars a province has, and the first 20 of them by name with their producers.</summary>
internal sealed class FirstPage : IEndpoint
{
    private const string Found = $"""
        FROM products p
        JOIN product_standings s ON s.product_id = p.id AND s.from_day <= '{IEndpoint.Day}' AND s.until_day >= '{IEndpoint.Day}'
        """;

    private const string Condition = "WHERE s.stars >= 4 AND p.province_from_2025 = @province";

    private readonly Database database;
    private readonly SqliteCommand count;
    private readonly SqliteCommand page;

    public FirstPage(string file)
    {
        database = new Database(file);
        count = database.Prepare($"SELECT count(*) {Found} {Condition}", "@province");
        page = database.Prepare(
            $"""
            SELECT p.code, p.name, s.stars, r.name {Found} LEFT JOIN producers r ON r.id = p.producer_id
            {Condition} ORDER BY p.name_sort, p.code LIMIT 20
            """,
            "@province");
    }

    public void Write(Utf8JsonWriter writer, string variable)
    {
        count.Parameters[0].Value = variable;
        page.Parameters[0].Value = variable;
        writer.WriteStartObject("products");
        writer.WriteNumber("totalCount", (long)count.ExecuteScalar()!);
        using var reader = page.ExecuteReader();
        writer.WriteStartArray("nodes");
        while (reader.Read())
        {
            writer.WriteStartObject();
            writer.WriteString("code", reader.GetString(0));
            writer.WriteString("name", reader.GetString(1));
            Rows.WriteNumber(writer, "stars", reader, 2);
            Rows.WriteProducer(writer, reader, 3);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public void Dispose() => database.Dispose();
}
