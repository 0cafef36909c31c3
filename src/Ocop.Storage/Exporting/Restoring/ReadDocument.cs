using System.Text.Json;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>A document of an export, taken apart.</summary>
/// <param name="Line">Its line, from 1 on.</param>
/// <param name="Json">Its members.</param>
internal sealed record ReadDocument(long Line, JsonElement Json)
{
    /// <summary>The type of its record, as written.</summary>
    /// <exception cref="KeyNotFoundException">It states none.</exception>
    public string? Type => Json.GetProperty(DocumentKeys.Type.Value).GetString();

    /// <summary>The shape of its type.</summary>
    /// <exception cref="FormatException">There is no such type.</exception>
    public RecordShape Shape =>
        RecordShapes.All.FirstOrDefault(shape => shape.Type.Value == Type) ?? throw new FormatException($"the type '{Type}' is not known");

    /// <summary>The code of its record.</summary>
    /// <exception cref="KeyNotFoundException">It states none.</exception>
    /// <exception cref="FormatException">It is null.</exception>
    public string Code => Json.GetProperty(DocumentKeys.Code.Value).GetString() ?? throw new FormatException("the code is null");

    /// <summary>What stays of a record that was withdrawn; null where it is recorded.</summary>
    public JsonElement? Withdrawn => Json.TryGetProperty(DocumentKeys.Withdrawn.Value, out var withdrawn) ? withdrawn : null;

    /// <summary>Takes a document apart, which may be overwritten afterwards.</summary>
    /// <exception cref="RegistryException">It is no JSON object with a type.</exception>
    public static ReadDocument Parse(ReadOnlyMemory<byte> text, long line) => Guard(line, () =>
    {
        var document = new ReadDocument(line, JsonElement.Parse(text.Span));
        _ = document.Type;
        return document;
    });

    /// <summary>Does something with the document of a line, and tells in words where it cannot be read.</summary>
    /// <exception cref="RegistryException">The document cannot be read.</exception>
    public static T Guard<T>(long line, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception
            is FormatException or JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new RegistryException(
                RegistryFault.UnreadableExport, $"The document on line {line} of the export cannot be read: {exception.Message.TrimEnd('.')}.", exception);
        }
    }

    /// <summary>The text of a member; null where there is none.</summary>
    public string? FindText(string key) =>
        Json.TryGetProperty(key, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
