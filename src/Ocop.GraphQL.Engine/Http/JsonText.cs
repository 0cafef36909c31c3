using System.Text.Json;
using System.Text.Unicode;
using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>JSON that a client sent, and how reading it fails: always as a refusal.</summary>
/// <param name="utf8">The text.</param>
/// <param name="what">What it is, for messages: <c>body</c>, <c>parameter variables</c>.</param>
internal readonly struct JsonText(ReadOnlyMemory<byte> utf8, string what)
{
    /// <summary>The most levels of lists and objects.</summary>
    public const int MaxDepth = 64;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads one value that is all of the text.</summary>
    /// <exception cref="HttpRefusalException">The text is not UTF-8, not JSON, or too deep; or <paramref name="read"/> refuses it.</exception>
    public T Read<T>(ReadWhole<T> read)
    {
        var json = utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (!Utf8.IsValid(json.Span))
        {
            throw new HttpRefusalException(HttpRefusals.InvalidUtf8(what));
        }

        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            var value = read(ref reader, json);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            var offset = OffsetOf(exception, json.Span);
            throw new HttpRefusalException(DepthOf(reader) == MaxDepth && Opens(json.Span, offset)
                ? HttpRefusals.TooDeep(what, MaxDepth)
                : HttpRefusals.InvalidJson(what, new SourceText(json).LocationOf(offset)));
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in an escape: the grammar allows it, but no Unicode text has it.
            throw new HttpRefusalException(HttpRefusals.InvalidJson(what, new SourceText(json).LocationOf((int)reader.TokenStartIndex)));
        }
    }

    // The reader counts a level only from the token after its start.
    private static int DepthOf(in Utf8JsonReader reader) =>
        reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0);

    private static bool Opens(ReadOnlySpan<byte> json, int offset) => offset < json.Length && json[offset] is (byte)'[' or (byte)'{';

    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> json)
    {
        var lineStart = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            lineStart += json[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return lineStart + (int)(exception.BytePositionInLine ?? 0);
    }

    /// <summary>Reads a value whose first token is at hand, and leaves its last token at hand.</summary>
    public delegate T ReadWhole<out T>(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json);
}
