using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Storage.Importing.Reports;

/// <summary>Writes a report as one JSON object: the members of the summary, and the rows as its last member "rows".</summary>
internal sealed class ReportJson : IDisposable
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;

    /// <summary>Writes the summary and begins the rows.</summary>
    public ReportJson(ImportSummary summary, Stream stream)
    {
        json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        using (var members = JsonSerializer.SerializeToDocument(summary, Options))
        {
            foreach (var member in members.RootElement.EnumerateObject())
                member.WriteTo(json);
        }
        json.WriteStartArray("rows");
    }

    /// <summary>Writes a row.</summary>
    public void Write(ReportedRow row) => JsonSerializer.Serialize(json, row, Options);

    /// <summary>Ends the rows and the object.</summary>
    public void Dispose()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Dispose();
    }

    /// <summary>Writes the report of a file that was refused whole: its name, that nothing was written, and why.</summary>
    public static void WriteRefusal(string file, string refusal, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteBoolean("isWritten", false);
        json.WriteString("refusal", refusal);
        json.WriteEndObject();
    }
}
