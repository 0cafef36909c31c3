using System.Text.Json;
using Microsoft.Data.Sqlite;
using Ocop.Domain.Codes;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>The verdict on a product's code; the reason in words is not asked for, because only the domain can tell it.</summary>
internal sealed class VerifyCode : IEndpoint
{
    private const string Sql = $"""
        SELECT p.code, p.name, s.stars, s.status
        FROM products p
        JOIN product_standings s ON s.product_id = p.id AND s.from_day <= '{IEndpoint.Day}' AND s.until_day >= '{IEndpoint.Day}'
        WHERE p.code = @code
        """;

    private readonly Database database;
    private readonly SqliteCommand command;

    public VerifyCode(string file)
    {
        database = new Database(file);
        command = database.Prepare(Sql, "@code");
    }

    public void Write(Utf8JsonWriter writer, string variable)
    {
        command.Parameters[0].Value = RegistryCode.Parse(variable).ToString();
        using var reader = command.ExecuteReader();
        var found = reader.Read();
        writer.WriteStartObject("verify");
        writer.WriteString("verdict", found ? Verdict(Rows.Text(reader, 3)) : "UNKNOWN");
        writer.WriteString("match", found ? "EXACT" : "NONE");
        if (found)
        {
            Rows.WriteNumber(writer, "registeredStars", reader, 2);
            writer.WriteStartObject("product");
            writer.WriteString("code", reader.GetString(0));
            writer.WriteString("name", reader.GetString(1));
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("registeredStars");
            writer.WriteNull("product");
        }

        writer.WriteEndObject();
    }

    public void Dispose() => database.Dispose();

    private static string Verdict(string? status) => status switch
    {
        null => "NEVER_CERTIFIED",
        "NotYetValid" => "NOT_YET_VALID",
        _ => status.ToUpperInvariant(),
    };
}
