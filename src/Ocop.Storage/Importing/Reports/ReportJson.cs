using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Storage.Importing.Reports;

/// <summary>Writes a report as one JSON object: the members of the summary, and the rows as its last member "rows".</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report, row after row.</summary>
    public static void Write(ImportReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        using (var summary = JsonSerializer.SerializeToDocument(report.Summary, Options))
        {
            foreach (var member in summary.RootElement.EnumerateObject())
                member.WriteTo(json);
        }
        json.WriteStartArray("rows");
        foreach (var row in report.ReadRows())
            JsonSerializer.Serialize(json, row, Options);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the report of a file that was refused whole: its name, that nothing was written, and why.</summary>
    public static void WriteRefusal(string file, string refusal, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteBoolean("isWritten", false);
        json.WriteString("refusal", refusal);
        json.WriteEndObject();
    }
}
