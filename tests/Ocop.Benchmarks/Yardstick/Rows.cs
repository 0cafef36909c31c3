using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>Pieces that the yardstick's answers share.</summary>
internal static class Rows
{
    public static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static void WriteNumber(Utf8JsonWriter writer, string name, SqliteDataReader reader, int column)
    {
        if (reader.IsDBNull(column))
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteNumber(name, reader.GetInt32(column));
        }
    }

    public static void WriteProducer(Utf8JsonWriter writer, SqliteDataReader reader, int column)
    {
        if (reader.IsDBNull(column))
        {
            writer.WriteNull("producer");
            return;
        }

        writer.WriteStartObject("producer");
        writer.WriteString("name", reader.GetString(column));
        writer.WriteEndObject();
    }
}
