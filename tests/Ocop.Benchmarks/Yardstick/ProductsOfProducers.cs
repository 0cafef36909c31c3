using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>The first 50 products of a province by name, each with its producer and that producer's first 5 products by name.</summary>
internal sealed class ProductsOfProducers : IEndpoint
{
    private readonly Database database;
    private readonly SqliteCommand products;
    private readonly SqliteCommand ofProducer;

    public ProductsOfProducers(string file)
    {
        database = new Database(file);
        products = database.Prepare(
            """
            SELECT p.code, p.name, r.id, r.name FROM products p LEFT JOIN producers r ON r.id = p.producer_id
            WHERE p.province_from_2025 = @province ORDER BY p.name_sort, p.code LIMIT 50
            """,
            "@province");
        ofProducer = database.Prepare(
            "SELECT code, name FROM products WHERE producer_id = @producer ORDER BY name_sort, code LIMIT 5", "@producer");
    }

    public void Write(Utf8JsonWriter writer, string variable)
    {
        products.Parameters[0].Value = variable;
        using var reader = products.ExecuteReader();
        writer.WriteStartObject("products");
        writer.WriteStartArray("nodes");
        while (reader.Read())
        {
            writer.WriteStartObject();
            writer.WriteString("code", reader.GetString(0));
            writer.WriteString("name", reader.GetString(1));
            WriteProducer(writer, reader);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public void Dispose() => database.Dispose();

    private void WriteProducer(Utf8JsonWriter writer, SqliteDataReader product)
    {
        if (product.IsDBNull(2))
        {
            writer.WriteNull("producer");
            return;
        }

        writer.WriteStartObject("producer");
        writer.WriteString("name", product.GetString(3));
        writer.WriteStartObject("products");
        writer.WriteStartArray("nodes");
        ofProducer.Parameters[0].Value = product.GetInt64(2);
        using var reader = ofProducer.ExecuteReader();
        while (reader.Read())
        {
            writer.WriteStartObject();
            writer.WriteString("code", reader.GetString(0));
            writer.WriteString("name", reader.GetString(1));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
