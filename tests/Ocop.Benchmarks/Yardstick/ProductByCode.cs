using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>One product by code with six fields and its producer's name.</summary>
internal sealed class ProductByCode : IEndpoint
{
    private const string Sql = $"""
        SELECT p.code, p.name, s.stars, s.certified, p.official_code, p.commune, p.district, p.province, r.name
        FROM products p
        JOIN product_standings s ON s.product_id = p.id AND s.from_day <= '{IEndpoint.Day}' AND s.until_day >= '{IEndpoint.Day}'
        LEFT JOIN producers r ON r.id = p.producer_id
        WHERE p.code = @code
        """;

    private readonly Database database;
    private readonly SqliteCommand command;

    public ProductByCode(string file)
    {
        database = new Database(file);
        command = database.Prepare(Sql, "@code");
    }

    public void Write(Utf8JsonWriter writer, string variable)
    {
        command.Parameters[0].Value = variable;
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            writer.WriteNull("product");
            return;
        }

        writer.WriteStartObject("product");
        writer.WriteString("code", reader.GetString(0));
        writer.WriteString("name", reader.GetString(1));
        Rows.WriteNumber(writer, "stars", reader, 2);
        writer.WriteBoolean("certified", reader.GetBoolean(3));
        writer.WriteString("officialCode", Rows.Text(reader, 4));
        writer.WriteString("placeAsPrinted", Place(reader));
        Rows.WriteProducer(writer, reader, 8);
        writer.WriteEndObject();
    }

    public void Dispose() => database.Dispose();

    private static string? Place(SqliteDataReader reader)
    {
        string?[] units = [Rows.Text(reader, 5), Rows.Text(reader, 6), Rows.Text(reader, 7)];
        var place = string.Join(", ", units.Where(unit => unit is not null));
        return place.Length == 0 ? null : place;
    }
}
