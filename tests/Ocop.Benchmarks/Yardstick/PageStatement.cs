using System.Text.Json;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>The first 20 products of four or five stars on a day, by name, with their producers.</summary>
internal sealed class PageStatement(string database) : IStatement
{
    private const string Sql = """
        SELECT p.code, p.name, s.stars, r.name
        FROM products p
        JOIN product_standings s ON s.product_id = p.id AND s.from_day <= @value AND s.until_day >= @value
        LEFT JOIN producers r ON r.id = p.producer_id
        WHERE s.stars >= 4
        ORDER BY p.name_sort, p.code
        LIMIT 20
        """;

    private readonly PreparedStatement statement = new(database, Sql);

    public void Dispose() => statement.Dispose();

    public void Write(Utf8JsonWriter writer, string variable)
    {
        using var reader = statement.Execute(variable);
        writer.WriteStartObject();
        writer.WriteStartObject("data");
        writer.WriteStartObject("products");
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
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
