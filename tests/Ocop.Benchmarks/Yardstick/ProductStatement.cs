using System.Text.Json;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>One product by code with its producer's name, as of 2024-06-01.</summary>
internal sealed class ProductStatement(string database) : IStatement
{
    private const string Sql = """
        SELECT p.code, p.name, s.stars, s.certified, p.commune, p.district, p.province, r.name
        FROM products p
        JOIN product_standings s ON s.product_id = p.id AND s.from_day <= '2024-06-01' AND s.until_day >= '2024-06-01'
        LEFT JOIN producers r ON r.id = p.producer_id
        WHERE p.code = @value
        """;

    private readonly PreparedStatement statement = new(database, Sql);

    public void Dispose() => statement.Dispose();

    public void Write(Utf8JsonWriter writer, string variable)
    {
        using var reader = statement.Execute(variable);
        writer.WriteStartObject();
        writer.WriteStartObject("data");
        if (reader.Read())
        {
            writer.WriteStartObject("product");
            writer.WriteString("code", reader.GetString(0));
            writer.WriteString("name", reader.GetString(1));
            Rows.WriteNumber(writer, "stars", reader, 2);
            writer.WriteBoolean("certified", reader.GetBoolean(3));
            writer.WriteString("placeAsPrinted", string.Join(", ", new[] { Rows.Text(reader, 4), Rows.Text(reader, 5), Rows.Text(reader, 6) }.Where(unit => unit is not null)));
            Rows.WriteProducer(writer, reader, 7);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("product");
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
