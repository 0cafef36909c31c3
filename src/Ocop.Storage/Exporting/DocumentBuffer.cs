using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ocop.Storage.Exporting;

/// <summary>Where the JSON of documents is written before it goes on.</summary>
internal sealed class DocumentBuffer
{
    // Readable in every language; what may not stand in JSON is escaped all the same. Pieces are written that are not one value.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> bytes = new(16 * 1024);

    public DocumentBuffer() => Json = new Utf8JsonWriter(bytes, Options);

    /// <summary>The writer.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            Json.Flush();
            return bytes.WrittenSpan;
        }
    }

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        Json.Reset();
        bytes.ResetWrittenCount();
    }
}
