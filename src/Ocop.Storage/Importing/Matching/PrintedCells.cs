using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Matching;

/// <summary>The printed cells of a row as JSON: for each field its text as the file holds it, its cell, and whence it came where not from the row.</summary>
/// <remarks>Data of persons was taken out when the row was read.</remarks>
internal static class PrintedCells
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of a row.</summary>
    public static string Of(ListRow row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            Write(json, "product", row.ProductName?.Printed);
            Write(json, "producer", row.Producer?.Printed);
            Write(json, "producerForm", row.ProducerForm?.Printed);
            Write(json, "address", row.Address?.Printed);
            Write(json, "stars", row.Stars?.Printed);
            Write(json, "score", row.Score?.Printed);
            Write(json, "decision", row.Decision?.Printed);
            Write(json, "decisionDate", row.DecisionDate?.Printed);
            Write(json, "recognitionYear", row.RecognitionYear?.Printed);
            Write(json, "group", row.Group?.Printed);
            Write(json, "note", row.Note?.Printed);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, string field, PrintedText? printed)
    {
        if (printed is null)
            return;
        json.WriteStartObject(field);
        json.WriteString("text", printed.Raw);
        json.WriteString("cell", printed.Cell.ToString());
        if (printed.Origin != FieldOrigin.Own)
            json.WriteString("origin", JsonNamingPolicy.CamelCase.ConvertName(printed.Origin.ToString()));
        json.WriteEndObject();
    }
}
